"""One thing under two ids: events, names, addresses, speech acts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.texts import names
from syria_iraq_events.checking.urls import same_address
from syria_iraq_events.checking.walk import claims, voice
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Claim, Event


@rule("SIE801", "likely-same-event", severity="warning")
def likely_same_event(seeds: Seeds) -> Iterator[Breach]:
    """Two events have the same type, day, places and participants.

    If two claimants could contradict each other about it, it is one event. If both are events,
    `part_of` or a link tells how they belong together.

    Bad:
        # events/2025/2025-03-01-visit-to-town.yaml
        type: consult.visit
        title: {en: A visit to the town}
        date: 2025-03-01
        places:
          - {place: town}
        actors:
          - {actor: ministry, role: actor}
          - {actor: mayor, role: host}
        claims:
          paper-reports:
            by: paper
            says: The minister was in the town.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-04-01
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """  # noqa: E501
    alike: dict[tuple[object, ...], _Alike] = {}
    days = Counter((event.type, event.date) for event in seeds.events.values())
    for id, event in seeds.events.items():
        if days[event.type, event.date] < 2:
            continue
        places = frozenset(place.place for place in event.places or ())
        people = frozenset(one.actor for one in event.actors or ())
        if not places or len(str(event.date)) < 10:
            continue
        others = alike.setdefault((event.type, event.date, places, people), _Alike())
        if others.ids and not others.are_linked_with(id, event):
            first = next(reversed(others.ids))
            yield Breach(
                "events", id, ("date",), f"`{first}` has the same type, day, places and "
                "participants", "put the claims into one event, or link the two",
                related=(Elsewhere("events", first, ("date",), "the other event"),),
            )  # fmt: skip
        others.add(id, event)


@rule("SIE802", "same-name", severity="warning")
def same_name(seeds: Seeds) -> Iterator[Breach]:
    """Two actors, or two places, of one kind have a name in common.

    Spellings of one person belong to one record. Of two with one name, one has a note that names
    the other by its id and tells them apart.

    Bad:
        # places/the-town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [SY]
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}, {place: the-town}]
    Good:
        # places/the-town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [SY]
        note: Not `town`, on the other side of the border.
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}, {place: the-town}]
    """
    seen: dict[tuple[str, str, str], tuple[str, Path]] = {}
    told: set[tuple[str, str]] = set()
    for (folder, id, path, text), _ in names(seeds):
        if folder == "places" and path[0] == "sides":
            continue
        record = seeds.records(folder)[id]
        key = (folder, record.kind, fold(text))  # type: ignore[attr-defined]
        first, there = seen.setdefault(key, (id, path))
        if first == id or (first, id) in told:
            continue
        other = seeds.records(folder)[first]
        if _tells_apart(record.note, first) or _tells_apart(other.note, id):  # type: ignore[attr-defined]
            continue
        told.add((first, id))
        yield Breach(
            folder, id, path, f"`{first}` has this name too",
            f"make one record of both, or tell them apart in a note that names `{first}`",
            related=(Elsewhere(folder, first, there, "the other one"),),
        )  # fmt: skip


@rule("SIE803", "same-address", severity="warning")
def same_url(seeds: Seeds) -> Iterator[Breach]:
    """Two sources have one address.

    Compared without the scheme, `www.`, a trailing slash, tracking parameters and what follows `#`.

    Bad:
        # in sources/2025/2025-03-03-radio.yaml
        url: http://www.paper.example/minister-in-town/
    Good:
        # in sources/2025/2025-03-03-radio.yaml
        url: https://radio.example/mayor
    """
    seen: dict[str, str] = {}
    for id, source in seeds.sources.items():
        if not source.url:
            continue
        first = seen.setdefault(same_address(source.url), id)
        versions = source.supersedes == first or seeds.sources[first].supersedes == id
        if first != id and not versions:
            yield Breach(
                "sources", id, ("url",), f"`{first}` has this address too",
                "make one source of both; a later version of it says `supersedes:`",
                related=(Elsewhere("sources", first, ("url",), "the other source"),),
            )  # fmt: skip


@rule("SIE804", "same-speech-act", alone=True, severity="warning")
def same_speech_act(seeds: Seeds) -> Iterator[Breach]:
    """Two claims of one event have the same speaker, stance, day and words.

    One speech act is one claim, with a line of evidence for each source that carries it.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          no-visit:
            by: mayor
            stance: denies
            says: No minister came to the town.
            said_on: 2025-03-03
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-denied:
            evidence:
              - {source: 2025-03-03-radio, words: 10, sha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
    """  # noqa: E501
    acts = Counter(_act(id, claim) for id, _, claim in claims(seeds))
    seen: dict[tuple[object, ...], str] = {}
    for id, key, claim in claims(seeds):
        if acts[_act(id, claim)] < 2:
            continue
        act = (*_act(id, claim), fold(claim.says))
        first = seen.setdefault(act, key)
        if first != key:
            yield Breach(
                "events", id, ("claims", key), f"`{first}` is the same speech act",
                "move the evidence there and delete this claim", at="key",
                related=(Elsewhere("events", id, ("claims", first), "the other claim", "key"),),
            )  # fmt: skip


def _tells_apart(note: str | None, other: str) -> bool:
    """Whether a note names the record that it sets its own apart from."""
    return bool(note and re.search(rf"(?<![\w-]){re.escape(other)}(?![\w-])", note))


class _Alike:
    """Events that look the same, and all that a curator has set in relation to one of them."""

    def __init__(self) -> None:
        self.ids: dict[str, None] = {}
        self._wholes: set[str] = set()
        self._linked: set[str] = set()

    def are_linked_with(self, id: str, event: Event) -> bool:
        """Whether a curator has said how an event belongs together with one of these."""
        if id in self._wholes or id in self._linked:
            return True
        if event.part_of and (event.part_of in self.ids or event.part_of in self._wholes):
            return True
        return any(link.event in self.ids for link in event.links or ())

    def add(self, id: str, event: Event) -> None:
        self.ids[id] = None
        self._linked.update(link.event for link in event.links or ())
        if event.part_of:
            self._wholes.add(event.part_of)


def _act(event: str, claim: Claim) -> tuple[object, ...]:
    """What a speech act is known by, but for its words."""
    return event, voice(claim), claim.stance, claim.said_on
