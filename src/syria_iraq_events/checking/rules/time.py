"""What is told in an order in which it cannot have been: said, published, replaced, caused."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.walk import (
    NEEDS_CLAIMS,
    claim_at,
    claims,
    date_of,
    days_between,
    full_id,
    is_before,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

_TELLS = ("asserts", "verifies")
_BEFORE = ("follows", *NEEDS_CLAIMS)


@rule("SIE406", "claim-outside-event", alone=True, severity="warning")
def claim_outside_event(seeds: Seeds) -> Iterator[Breach]:
    """A claim says that the event was at a time that the event's date does not cover.

    The event's date spans what its claims say. Widen it, or the claim belongs to another event.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {when: 2025-02-11}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {when: 2025-03-01}}
    """
    for id, key, claim in claims(seeds):
        if claim.when is None:
            continue
        when, date = date_of(claim.when), date_of(seeds.events[id].date)
        if when and date and not when.overlaps(date).possible:
            yield Breach(
                "events", id, ("claims", key, "when"),
                f"the claim speaks of {when}, the event is of {date}",
                "widen the event's date, or move the claim to the event that it is about",
                related=(Elsewhere("events", id, ("date",), "the event's date"),),
            )  # fmt: skip


@rule("SIE407", "said-too-early", alone=True, severity="warning")
def said_too_early(seeds: Seeds) -> Iterator[Breach]:
    """Somebody asserts an event before the day on which it happened.

    Then he foretells it (`stance: predicts`), the event was planned (`reality: planned`), or one of
    the days is wrong.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-02-20}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-02-20, stance: predicts}}
    """
    for id, key, claim in claims(seeds):
        event = seeds.events[id]
        date = claim.when or event.date
        if event.reality != "reported" or claim.stance not in _TELLS or claim.target is not None:
            continue
        if is_before(claim.said_on, date):
            yield Breach(
                "events", id, ("claims", key, "said_on"),
                f"said on {claim.said_on}, and the event is of {date}",
                "set `stance: predicts`, or mend one of the days",
                related=(Elsewhere("events", id, ("date",), "the event's date"),),
            )  # fmt: skip


@rule("SIE408", "evidence-older-than-event", severity="warning")
def evidence_older_than_event(seeds: Seeds) -> Iterator[Breach]:
    """A photograph, recording or text was made before the event that it is to support.

    Old pictures of other events are the commonest way in which people are misled. Record who showed
    it as what, and cite the picture for the event on which it was taken.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        kind: photo
        created: 2011-08
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        kind: photo
        created: 2025-03-01
    """
    made = {id: source.created for id, source in seeds.sources.items() if source.created}
    for id, key, claim in claims(seeds) if made else ():
        date = claim.when or seeds.events[id].date
        if claim.stance not in _TELLS or claim.target:
            continue
        for index, evidence in enumerate(claim.evidence):
            created = made.get(evidence.source)
            if is_before(created, date):
                yield Breach(
                    "events", id, ("claims", key, "evidence", index, "source"),
                    f"`{evidence.source}` was made in {created}, and the event is of {date}",
                    "delete the line; say in a note where the picture is from",
                    related=(Elsewhere("sources", evidence.source, ("created",), "made then"),),
                )  # fmt: skip


@rule("SIE409", "published-before-said")
def published_before_said(seeds: Seeds) -> Iterator[Breach]:
    """A source was published before the day on which the claim that it carries was said.

    One of the two days is wrong. An unknown day of publication is bounded: `[2025-03-02..2025-04]`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-03-20}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-03-02}}
    """
    days = {id: source.published for id, source in seeds.sources.items()}
    for id, key, claim in claims(seeds):
        said = claim.said_on
        for index, evidence in enumerate(claim.evidence if said else ()):
            published = days.get(evidence.source)
            # A day's difference is one of time zones.
            if _days_before(published, said) > 1:
                yield Breach(
                    "events", id, ("claims", key, "evidence", index, "source"),
                    f"`{evidence.source}` was published on {published}, the claim was said on "
                    f"{said}", "mend the day that is wrong",
                    related=(Elsewhere("events", id, ("claims", key, "said_on"), "said then"),),
                )  # fmt: skip


@rule("SIE410", "replaced-by-earlier", severity="warning")
def replaced_by_earlier(seeds: Seeds) -> Iterator[Breach]:
    """A claim replaces one that was said later.

    An update, a correction and a retraction come after what they replace.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            said_on: 2025-03-02
          visit-denied:
            by: spokesman
            said_on: 2025-03-01
            replaces: {claim: visit-announced, why: retraction}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            said_on: 2025-03-02
          visit-denied:
            by: spokesman
            said_on: 2025-03-03
            replaces: {claim: visit-announced, why: retraction}
    """
    for id, key, claim in claims(seeds):
        earlier = claim_at(seeds, full_id(id, claim.replaces.claim)) if claim.replaces else None
        if earlier is None:
            continue
        if is_before(claim.said_on, earlier.said_on):
            yield Breach(
                "events", id, ("claims", key, "replaces"),
                f"said on {claim.said_on}, it replaces what was said on {earlier.said_on}",
                "let the later claim replace the earlier one",
            )  # fmt: skip


@rule("SIE411", "part-outside-whole", severity="warning")
def part_outside_whole(seeds: Seeds) -> Iterator[Breach]:
    """An event is part of another one that was at another time.

    Bad:
        # events/2025/2025-06-01-tour.yaml
        type: consult.visit
        title: {en: A minister tours the province}
        date: 2025-06-01/2025-06-03
        claims:
          tour-reported:
            by: paper
            says: The minister toured the province.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-07-01
        # in events/2025/2025-03-01-visit.yaml
        part_of: 2025-06-01-tour
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """  # noqa: E501
    for id, event in seeds.events.items():
        whole = seeds.events.get(event.part_of or "")
        if whole is None:
            continue
        part, span = date_of(event.date), date_of(whole.date)
        if part and span and not part.overlaps(span).possible:
            yield Breach(
                "events", id, ("part_of",), f"the whole is of {span}, the part of {part}",
                "widen the date of the whole, or link the two instead",
                related=(Elsewhere("events", str(event.part_of), ("date",), "the whole"),),
            )  # fmt: skip


@rule("SIE412", "cause-after-effect")
def cause_after_effect(seeds: Seeds) -> Iterator[Breach]:
    """An event is said to follow, answer or come from one that began only later.

    Bad:
        # events/2025/2025-06-01-protest.yaml
        type: protest
        title: {en: A protest in the town}
        date: 2025-06-01
        claims:
          paper-reports:
            by: paper
            says: People protested in the town.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-07-01
        # in events/2025/2025-03-01-visit.yaml
        links: [{rel: follows, event: 2025-06-01-protest}]
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """  # noqa: E501
    for id, event in seeds.events.items():
        date = date_of(event.date)
        for index, link in enumerate(event.links or ()):
            other = seeds.events.get(link.event)
            cause = date_of(other.date) if other and link.rel in _BEFORE else None
            if date and cause and date.before(cause).certain:
                yield Breach(
                    "events", id, ("links", index), f"`{link.rel}` an event of {cause}, and this "
                    f"one is of {date}", "turn the link round, or mend one of the dates",
                    related=(Elsewhere("events", link.event, ("date",), "the other event"),),
                )  # fmt: skip


@lru_cache(maxsize=8192)
def _days_before(first: str | int | None, second: str | int | None) -> int:
    """By how many days a date was over before another began; 0 where that is not known."""
    one, other = date_of(first), date_of(second)
    return days_between(one.latest, other.earliest) if one and other else 0
