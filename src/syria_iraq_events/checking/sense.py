"""Rules on what a record says: dates and numbers that can be, speakers, links, derivations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.walk import claims, dates
from syria_iraq_events.values import EdtfDate, Quantity, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

NEEDS_CLAIMS = ("response-to", "caused-by", "enabled-by")
"""A cause or a response is somebody's claim."""


@rule("SIE401", "impossible-date")
def impossible_date(seeds: Seeds) -> Iterator[Breach]:
    """A date has the right form and cannot be: no such day, or the end before the beginning."""
    for folder, id, path, text in dates(seeds):
        try:
            EdtfDate.parse(text)
        except ValueFormatError as error:
            yield Breach(folder, id, path, str(error))


@rule("SIE402", "impossible-quantity")
def impossible_quantity(seeds: Seeds) -> Iterator[Breach]:
    """A quantity has the right form and cannot be: its least is more than its most."""
    for id, key, claim in claims(seeds):
        for measure, text in (claim.figures or {}).items():
            try:
                Quantity.of(text)
            except ValueFormatError as error:
                yield Breach("events", id, ("claims", key, "figures", measure), str(error))


@rule("SIE403", "one-speaker")
def one_speaker(seeds: Seeds) -> Iterator[Breach]:
    """A claim has one speaker: an actor under `by`, or words of ours under `unnamed`."""
    for id, key, claim in claims(seeds):
        path = ("claims", key)
        if claim.by and claim.unnamed:
            yield Breach(
                "events", id, (*path, "unnamed"), "the claim has both `by` and `unnamed`",
                "keep `by` where the text names the speaker", at="key",
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


@rule("SIE404", "cause-needs-claim")
def cause_needs_claim(seeds: Seeds) -> Iterator[Breach]:
    """A link that tells a cause or a response cites the claims that say so."""
    for id, event in seeds.events.items():
        for index, link in enumerate(event.links or ()):
            if link.rel in NEEDS_CLAIMS and not link.claims:
                yield Breach(
                    "events", id, ("links", index), f"`{link.rel}` without a claim that says so",
                    "add `claims: [key]`, or use `follows` or `related`",
                )  # fmt: skip


@rule("SIE405", "likelihood-of-prediction")
def likelihood_of_prediction(seeds: Seeds) -> Iterator[Breach]:
    """Only a prediction has a likelihood."""
    for id, key, claim in claims(seeds):
        if claim.likelihood and claim.stance != "predicts":
            yield Breach(
                "events", id, ("claims", key, "likelihood"),
                f"a claim that {claim.stance} has no likelihood",
                "delete it, or set `stance: predicts`", at="key",
            )  # fmt: skip


@rule("SIE501", "derived-without-root")
def derived_without_root(seeds: Seeds) -> Iterator[Breach]:
    """A derived source says what it derives from, and only a derived one does."""
    for id, source in seeds.sources.items():
        if source.origin == "derived" and not source.derived_from:
            yield Breach(
                "sources", id, ("origin",), "a derived source without `derived_from`",
                "add the source or the outlet, or set `origin: unknown`",
            )  # fmt: skip
        elif source.derived_from and source.origin != "derived":
            yield Breach(
                "sources", id, ("derived_from",), f"`derived_from` on a source of {source.origin} "
                "origin", "set `origin: derived`", at="key",
            )  # fmt: skip


@rule("SIE502", "one-root-a-line")
def one_root_a_line(seeds: Seeds) -> Iterator[Breach]:
    """A line of `derived_from` names a source or an outlet, never both."""
    for id, source in seeds.sources.items():
        for index, derivation in enumerate(source.derived_from or ()):
            if bool(derivation.source) == bool(derivation.outlet):
                yield Breach(
                    "sources", id, ("derived_from", index),
                    "the line names both a source and an outlet"
                    if derivation.source
                    else "the line names neither a source nor an outlet",
                    "write one: `source:` where the document is known, else `outlet:`",
                )  # fmt: skip


@rule("SIE503", "passage-cited-twice")
def passage_cited_twice(seeds: Seeds) -> Iterator[Breach]:
    """A claim cites one passage of one source twice."""
    for id, key, claim in claims(seeds):
        seen: set[tuple[str, str]] = set()
        for index, evidence in enumerate(claim.evidence):
            passage = (evidence.source, evidence.sha256)
            if passage in seen:
                yield Breach(
                    "events", id, ("claims", key, "evidence", index),
                    "this passage is cited above", "delete the line",
                )  # fmt: skip
            seen.add(passage)


@rule("SIE504", "short-passage", severity="warning")
def short_passage(seeds: Seeds) -> Iterator[Breach]:
    """A passage of fewer than eight words can stand in a text by chance."""
    for id, key, claim in claims(seeds):
        for index, evidence in enumerate(claim.evidence):
            if evidence.words < 8 and evidence.part == "body":
                yield Breach(
                    "events", id, ("claims", key, "evidence", index, "words"),
                    f"a passage of {evidence.words} words", "cite eight words or more",
                )  # fmt: skip
