"""What a claim counts for: where it comes from, whose it is, and since when it was public."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from syria_iraq_events.assessment.origins import Lookup, Origins

    Line = dict[str, Any]

SECOND_HAND = ("relayed", "inferred")
"""Bases on which a party does not speak of its own knowledge."""
EVER = "0001-01-01"
"""The day since when a source may have been public of which nobody knows the earliest day."""


def weigh(claim: Line, event: Line, origins: Origins, actor: Lookup, source: Lookup) -> Line:
    """The derived fields of a claim's line in the compiled form.

    Args:
        claim: the line of the claim.
        event: the line of the event that the claim bears on: that of the claim which it answers, or
            its own.
        origins: finds origins.
        actor: gives the line of an actor.
        source: gives the line of a source.

    Returns:
        ``origins`` the ids of the roots one of which the claim goes back to (empty = unknown),
        ``on_record`` whether a named speaker who is no outlet stands for it, ``party`` whether one
        of the roots is the voice of an actor in the event, ``official`` whether a party says so on
        record and not second-hand, the days since when it could surely (``public_from``) and
        possibly (``public_maybe_from``) be read, and those since when it counts (``live_from``,
        ``live_maybe_from``): that is, could be read in something that was not surely made before
        the event. The last two are left out where there is no such thing.
    """
    speaker = claim.get("by")
    on_record = bool(speaker) and actor(str(speaker))["kind"] != "outlet"
    roots = origins.origin(claim)
    party = not roots.isdisjoint(origins.voice(part["actor"])[-1] for part in event["actors"])
    sources = [source(evidence["source"]) for evidence in claim["evidence"]]
    shown = [line for line in sources if not _older(line, event)]
    return {
        "origins": sorted(roots),
        "on_record": on_record,
        "party": party,
        "official": on_record and party and claim["basis"] not in SECOND_HAND,
        **_since("public", sources),
        **_since("live", shown),
    }


def _since(what: str, sources: Iterable[Line]) -> Line:
    """The first days on which one of the sources was surely and possibly published."""
    bounds = [_published(line) for line in sources]
    if not bounds:
        return {}
    surely, maybe = (min(days) for days in zip(*bounds, strict=True))
    return {f"{what}_from": surely, f"{what}_maybe_from": maybe}


def _published(source: Line) -> tuple[str, str]:
    """The days by which a source was surely and possibly published."""
    published = source["published"]
    maybe: str = published.get("earliest", EVER)
    # Whoever read it knows that it was out.
    return published.get("latest") or max(maybe, source["consulted"]), maybe


def _older(source: Line, event: Line) -> bool:
    """Whether a photograph or a text was surely made before the event: then it cannot show it."""
    made, began = source.get("created", {}).get("latest"), event["date"].get("earliest")
    return bool(made and began and made < began)
