"""Who speaks, what the stance allows, and how one claim answers another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.walk import (
    NEEDS_CLAIMS,
    claim_at,
    claims,
    full_id,
    is_before,
    voice,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds


@rule("SIE403", "one-speaker", alone=True, vital=True)
def one_speaker(seeds: Seeds) -> Iterator[Breach]:
    """A claim has no speaker, or has two: `by` beside `unnamed`, or beside `within`.

    It has one: an actor under `by`, or words of ours under `unnamed`. The claimant is who speaks in
    the text, not the outlet that carries it. Where the text names nobody, `unnamed` holds its
    description, and `within` the institution if it names one.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {unnamed: an official}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {by: spokesman}}
    """
    for id, key, claim in claims(seeds):
        path = ("claims", key)
        if claim.by and claim.unnamed:
            yield Breach(
                "events", id, (*path, "unnamed"), "the claim has both `by` and `unnamed`",
                "keep `by` where the text names the speaker", at="key",
                related=(Elsewhere("events", id, (*path, "by"), "the other speaker", "key"),),
            )  # fmt: skip
        elif not claim.by and not claim.unnamed:
            yield Breach(
                "events", id, path, "the claim has no speaker",
                "add `by:` with an actor, or `unnamed:` with the text's description", at="key",
            )  # fmt: skip
        elif claim.within and not claim.unnamed:
            yield Breach(
                "events", id, (*path, "within"), "`within` belongs to an unnamed speaker",
                "delete it; the actor's record says for whom he speaks", at="key",
            )  # fmt: skip


@rule("SIE404", "cause-needs-claim", alone=True, vital=True)
def cause_needs_claim(seeds: Seeds) -> Iterator[Breach]:
    """A link that tells a cause or a response cites no claim that says so.

    A cause is somebody's claim. Where only the order of time is known it is `follows`; where only
    a likeness, `related`.

    Bad:
        # events/2025/2025-03-04-protest.yaml
        type: protest
        title: {en: A protest in the town}
        date: 2025-03-04
        links: [{rel: response-to, event: 2025-03-01-visit}]
        claims:
          paper-reports:
            by: paper
            says: People protested because of the visit.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-04-01
    Good:
        # events/2025/2025-03-04-protest.yaml
        type: protest
        title: {en: A protest in the town}
        date: 2025-03-04
        links: [{rel: response-to, event: 2025-03-01-visit, claims: [paper-reports]}]
        claims:
          paper-reports:
            by: paper
            says: People protested because of the visit.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-04-01
    """  # noqa: E501
    for id, event in seeds.events.items():
        for index, link in enumerate(event.links or ()):
            if link.rel in NEEDS_CLAIMS and not link.claims:
                yield Breach(
                    "events", id, ("links", index), f"`{link.rel}` without a claim that says so",
                    "add `claims: [key]`, or use `follows` or `related`",
                )  # fmt: skip


@rule("SIE405", "likelihood-of-prediction", alone=True, vital=True)
def likelihood_of_prediction(seeds: Seeds) -> Iterator[Breach]:
    """A claim has a likelihood and is no prediction.

    How sure a claimant is of what happened stands in `says`, in his words' strength.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {likelihood: likely}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-02-28, stance: predicts, likelihood: likely}}
    """
    for id, key, claim in claims(seeds):
        if claim.likelihood and claim.stance != "predicts":
            yield Breach(
                "events", id, ("claims", key, "likelihood"),
                f"a claim that {claim.stance} has no likelihood",
                "delete it, or set `stance: predicts`", at="key",
            )  # fmt: skip


@rule("SIE413", "prediction-of-the-past", alone=True, severity="warning")
def prediction_of_the_past(seeds: Seeds) -> Iterator[Breach]:
    """Somebody predicts an event that was over when he spoke.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-03-02, stance: predicts}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-03-02}}
    """
    for id, key, claim in claims(seeds):
        date = claim.when or seeds.events[id].date
        if claim.stance == "predicts" and is_before(date, claim.said_on):
            yield Breach(
                "events", id, ("claims", key, "stance"),
                f"the event is of {date}, and this was said on {claim.said_on}",
                "set the stance that the text has, or move the claim to what it foretells",
            )  # fmt: skip


@rule("SIE417", "answer-to-oneself", severity="warning")
def answer_to_oneself(seeds: Seeds) -> Iterator[Breach]:
    """A speaker denies or doubts a claim of his own.

    Who takes back or changes what he said replaces it: `replaces: {claim: ..., why: ...}`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {by: spokesman, target: visit-announced}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {target: visit-announced}}
    """
    for id, key, claim in claims(seeds):
        if not claim.target:
            continue
        target = full_id(id, claim.target)
        if target == f"{id}#{key}":
            continue  # a circle (SIE303)
        answered = claim_at(seeds, target)
        same = answered is not None and voice(claim) == voice(answered)
        if same and claim.by and claim.stance in ("denies", "doubts", "refutes"):
            yield Breach(
                "events", id, ("claims", key, "target"),
                f"`{claim.by}` {claim.stance} what he said himself",
                f"write `replaces: {{claim: {claim.target}, why: retraction}}`",
            )  # fmt: skip


@rule("SIE418", "replaced-for-another", severity="warning")
def replaced_for_another(seeds: Seeds) -> Iterator[Breach]:
    """A claim replaces one of another speaker.

    Nobody takes back the word of somebody else: he denies it. The rule of status counts no such
    replacement.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {replaces: {claim: visit-announced, why: retraction}}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {target: visit-announced}}
    """
    for id, key, claim in claims(seeds):
        if not claim.replaces:
            continue
        earlier = claim_at(seeds, full_id(id, claim.replaces.claim))
        if earlier is not None and not _one_voice(seeds, claim, earlier):
            yield Breach(
                "events", id, ("claims", key, "replaces", "claim"),
                "the claim that is replaced has another speaker",
                f"write `target: {claim.replaces.claim}` where it answers that claim",
            )  # fmt: skip


@rule("SIE419", "refusal-that-tells", alone=True, severity="warning")
def refusal_that_tells(seeds: Seeds) -> Iterator[Breach]:
    """Somebody refuses to comment, and still gives a figure, a time or a place.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {stance: declines}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {stance: asserts}}
    """
    for id, key, claim in claims(seeds):
        for field in ("figures", "when", "where") if claim.stance == "declines" else ():
            if getattr(claim, field):
                yield Breach(
                    "events", id, ("claims", key, field), f"`{field}` on a refusal to comment",
                    "delete it, or set the stance that the text has", at="key",
                )  # fmt: skip


def _one_voice(seeds: Seeds, claim: object, earlier: object) -> bool:
    """Whether both speak with one voice: the same speaker, or bodies that speak for the same."""
    both = {top_voice(seeds, voice(claim)), top_voice(seeds, voice(earlier))}  # type: ignore[arg-type]
    return len(both) == 1


def top_voice(seeds: Seeds, speaker: str) -> str:
    """The body at the end of the chain that a speaker speaks for."""
    seen: set[str] = set()
    while speaker not in seen:
        seen.add(speaker)
        actor = seeds.actors.get(speaker)
        if actor is None or actor.speaks_for is None:
            return speaker
        speaker = actor.speaks_for
    return speaker
