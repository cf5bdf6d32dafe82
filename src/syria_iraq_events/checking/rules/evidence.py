"""Evidence: a passage that can be found, once, and that is no copy counted as another voice."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.shared import shared
from syria_iraq_events.checking.walk import claims, date_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Evidence

MOST_DAYS = 2
"""Days between a text and a copy of it that is most likely one."""


@rule("SIE503", "passage-cited-twice", alone=True, vital=True)
def passage_cited_twice(seeds: Seeds) -> Iterator[Breach]:
    """A claim cites one passage of one source twice.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    """  # noqa: E501
    for id, key, claim in claims(seeds):
        if len(claim.evidence) < 2:
            continue
        seen: dict[tuple[str, str], int] = {}
        for index, evidence in enumerate(claim.evidence):
            passage = (evidence.source, evidence.sha256)
            if passage in seen:
                first = ("claims", key, "evidence", seen[passage])
                yield Breach(
                    "events", id, ("claims", key, "evidence", index),
                    "this passage is cited above", "delete the line",
                    related=(Elsewhere("events", id, first, "first"),),
                )  # fmt: skip
            seen.setdefault(passage, index)


@rule("SIE504", "short-passage", alone=True, severity="warning")
def short_passage(seeds: Seeds) -> Iterator[Breach]:
    """A passage has fewer than eight words.

    So few words can stand in a text by chance, and mostly do not show who speaks. Headlines and
    captions may be short.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 6, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    """  # noqa: E501
    for id, key, claim in claims(seeds):
        for index, evidence in enumerate(claim.evidence):
            if evidence.words < 8 and evidence.part == "body":
                yield Breach(
                    "events", id, ("claims", key, "evidence", index, "words"),
                    f"a passage of {evidence.words} words", "cite eight words or more",
                )  # fmt: skip


@rule("SIE505", "likely-copy", severity="warning")
def likely_copy(seeds: Seeds) -> Iterator[Breach]:
    """Two sources of one time carry the same passage, and neither derives from the other.

    Word for word the same, within days: one of them copies the other, or both a third. As long as
    that is not recorded they count as two origins.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
              - {source: 2025-03-03-radio, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-paper, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
              - {source: 2025-03-03-radio, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
        # in sources/2025/2025-03-03-radio.yaml
        origin: derived
        derived_from: [{source: 2025-03-02-paper, how: syndicates}]
    """  # noqa: E501
    carried: dict[str, dict[str, tuple[str, Path]]] = defaultdict(dict)
    for id, path, evidence in _cited_again(seeds):
        if evidence.source in seeds.sources and evidence.words >= 8:
            carried[evidence.sha256].setdefault(evidence.source, (id, path))
    told: set[tuple[str, str]] = set()
    for places in carried.values():
        order = {source: number for number, source in enumerate(places)}
        for pair in _copies(seeds, places):
            # Told where the passage is cited last: whoever reads on knows the other one.
            first, other = sorted(pair, key=order.__getitem__)
            if (first, other) in told:
                continue
            told.add((first, other))
            id, path = places[other]
            there = Elsewhere("events", *places[first], label=f"the passage in `{first}`")
            yield Breach(
                "events", id, path, f"the same passage stands in `{first}`",
                "write `derived_from:` on the copy, or on both where both copy a third",
                related=(there,),
            )  # fmt: skip


@rule("SIE506", "passage-of-two-lengths")
def passage_of_two_lengths(seeds: Seeds) -> Iterator[Breach]:
    """One digest stands with two numbers of words.

    The digest is that of the words, so one of the two numbers is wrong. `sie anchor` prints the
    line anew.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-denied:
            evidence:
              - {source: 2025-03-03-radio, words: 10, sha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}
              - {source: 2025-03-02-paper, words: 9, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-denied:
            evidence:
              - {source: 2025-03-03-radio, words: 10, sha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
    """  # noqa: E501
    lengths: dict[str, tuple[int, str, Path]] = {}
    for id, here, evidence in _cited_again(seeds):
        words, event, first = lengths.setdefault(evidence.sha256, (evidence.words, id, here))
        if words != evidence.words:
            yield Breach(
                "events", id, (*here, "words"),
                f"{evidence.words} words, and elsewhere {words} with the same digest",
                "print the line anew with `sie anchor`",
                related=(Elsewhere("events", event, (*first, "words"), "there"),),
            )  # fmt: skip


@rule("SIE507", "picture-without-day", alone=True, severity="warning")
def picture_without_day(seeds: Seeds) -> Iterator[Breach]:
    """A photograph or video does not say when it was made.

    Old pictures are shown as new ones. `created` may be as wide as what is known: a year, a bound.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        kind: photo
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        kind: photo
        created: 2025-03-01
    """
    for id, source in seeds.sources.items():
        if source.kind in ("photo", "video") and source.created is None:
            yield Breach(
                "sources", id, ("kind",), f"a {source.kind} without `created`",
                "add the day on which it was made, as wide as it is known",
            )  # fmt: skip


@shared
def _cited_again(seeds: Seeds) -> list[tuple[str, Path, Evidence]]:
    """The lines of evidence of which another one has the digest, each with its place."""
    digests = [line.sha256 for _, _, claim in claims(seeds) for line in claim.evidence]
    if len(set(digests)) == len(digests):
        return []
    times = Counter(digests)
    return [
        (id, ("claims", key, "evidence", index), evidence)
        for id, key, claim in claims(seeds)
        for index, evidence in enumerate(claim.evidence)
        if times[evidence.sha256] > 1
    ]


def _roots(seeds: Seeds, source: str) -> set[str]:
    """The source itself and all that it goes back to, outlets with an `@` before their ids."""
    found: set[str] = set()
    ways = [source]
    while ways:
        one = ways.pop()
        if one in found:
            continue
        found.add(one)
        record = seeds.sources.get(one)
        for line in (record.derived_from if record else None) or ():
            if line.source:
                ways.append(line.source)
            if line.outlet:
                found.add(f"@{line.outlet}")
    return found


def _copies(seeds: Seeds, sources: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Of sources with one passage, each that goes back to none of those shortly before it.

    It comes with the last of these. In the order of days, so that each is looked at once.
    """
    dated: list[tuple[int, int, int, str]] = []
    for order, source in enumerate(sources):
        if day := date_of(seeds.sources[source].published):
            first, last = day.earliest or date.min, day.latest or date.max
            dated.append((first.toordinal(), order, last.toordinal(), source))
    recent: dict[str, set[str]] = {}
    ends: list[tuple[int, str]] = []
    reached: Counter[str] = Counter()
    for first_day, _, last_day, source in sorted(dated):
        while ends and ends[0][0] + MOST_DAYS < first_day:
            reached.subtract(recent.pop(heappop(ends)[1]))
        roots = _roots(seeds, source)
        if recent and not any(reached[root] for root in roots):
            yield next(reversed(recent)), source
        recent[source] = roots
        heappush(ends, (last_day, source))
        reached.update(roots)
