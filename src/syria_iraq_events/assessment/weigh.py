"""What a claim counts for: where it comes from, whose it is, and since when it was public."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from syria_iraq_events.assessment.origins import Lookup, Origins

    Line = dict[str, Any]

SECOND_HAND = ("relayed", "inferred")
"""Bases on which a party does not speak of its own knowledge."""


def weigh(claim: Line, event: Line, origins: Origins, actor: Lookup, source: Lookup) -> Line:
    """The derived fields of a claim's line in the compiled form.

    Returns:
        ``origins`` the ids of the roots one of which the claim goes back to (empty = unknown),
        ``on_record`` whether a named speaker who is no outlet stands for it, ``party`` whether the
        voice is that of an actor in the event, ``official`` whether a party says so on record and
        not second-hand, and the days since when it was surely (``public_from``) and possibly
        (``public_maybe_from``) public; a day is left out where it never was.
    """
    speaker = claim.get("by")
    on_record = bool(speaker) and actor(str(speaker))["kind"] != "outlet"
    voice = speaker if on_record else claim.get("within")
    parties = {origins.voice(part["actor"])[-1] for part in event["actors"]}
    party = bool(voice) and origins.voice(str(voice))[-1] in parties
    out: Line = {
        "origins": sorted(origins.origin(claim)),
        "on_record": on_record,
        "party": party,
        "official": on_record and party and claim["basis"] not in SECOND_HAND,
    }
    lines = [source(evidence["source"]) for evidence in claim["evidence"]]
    shown = [line["published"] for line in lines if not _older(line, event)]
    for field, bound in (("public_from", "latest"), ("public_maybe_from", "earliest")):
        days = [published[bound] for published in shown if bound in published]
        if days:
            out[field] = min(days)
    return out


def _older(source: Line, event: Line) -> bool:
    """Whether a photograph or a text was surely made before the event: then it cannot show it."""
    made, began = source.get("created", {}).get("latest"), event["date"].get("earliest")
    return bool(made and began and made < began)
