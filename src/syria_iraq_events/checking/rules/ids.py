"""Ids are used once, for ever; a withdrawn one leads on; a record is there to be referred to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.suggest import MAX_SUGGESTED
from syria_iraq_events.checking.targets import lost, targets
from syria_iraq_events.checking.walk import known_ids
from syria_iraq_events.reading.seeds import FOLDERS
from syria_iraq_events.reading.wording import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path


@rule("SIE304", "reused-id")
def reused_id(seeds: Seeds) -> Iterator[Breach]:
    """A former or withdrawn id is in use, or two records claim it.

    A released id is a promise: whoever cited it must find what he cited, or be told where it went,
    and never something else.

    Bad:
        # removed.yaml
        places:
          town: {reason: It was two towns., removed: 2025-05-01}
    Good:
        # removed.yaml
        places:
          both-towns: {reason: It was two towns., removed: 2025-05-01, replaced_by: [town]}
    """
    gone = seeds.removed.to_dict()
    for folder in FOLDERS:
        claimed: dict[str, str] = {}
        for id, record in seeds.records(folder).items():
            if id in gone.get(folder, {}):
                yield Breach(
                    folder, id, (), f"`{id}` was withdrawn and is never used again",
                    "give the record another id, or delete the tombstone if it was never released",
                )  # fmt: skip
            for index, former in enumerate(getattr(record, "former_ids", None) or ()):
                path = ("former_ids", index)
                if (folder, former) in seeds.paths or former in seeds.records(folder):
                    yield Breach(
                        folder, id, path, f"`{former}` is the id of another record",
                        related=(Elsewhere(folder, former, (), "this one"),),
                    )  # fmt: skip
                elif former in claimed:
                    other = claimed[former]
                    yield Breach(folder, id, path, f"`{former}` is a former id of `{other}` too")
                claimed.setdefault(former, id)


@rule("SIE308", "lost-heir", vital=False)
def lost_heir(seeds: Seeds) -> Iterator[Breach]:
    """A tombstone leads to a record that is not there.

    Whoever follows a withdrawn id would be led into nothing.

    Bad:
        # removed.yaml
        places:
          both-towns: {reason: It was two towns., removed: 2025-05-01, replaced_by: [twon]}
    Good:
        # removed.yaml
        places:
          both-towns: {reason: It was two towns., removed: 2025-05-01, replaced_by: [town]}
    """
    asked = 0
    for folder, stones in seeds.removed.to_dict().items():
        for id, stone in stones.items():
            for index, heir in enumerate(stone.get("replaced_by", ())):
                if heir not in (known := known_ids(seeds)[folder]):
                    asked += 1
                    yield Breach(
                        "removed", "removed", (folder, id, "replaced_by", index),
                        f"there is no {folder[:-1]} `{heir}`",
                        did_you_mean(heir, known) if asked <= MAX_SUGGESTED else "",
                    )  # fmt: skip


@rule("SIE309", "unused-record", severity="warning")
def unused_record(seeds: Seeds) -> Iterator[Breach]:
    """No record refers to this source, actor or place.

    Mostly the claim that it was written for is still missing, or another record of the same thing
    is in use.

    Bad:
        # places/village.yaml
        kind: village
        names: {en: [The Village]}
        countries: [IQ]
    Good:
        # places/village.yaml
        kind: village
        names: {en: [The Village]}
        countries: [IQ]
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: village}, {place: town}]
    """
    if any(id not in seeds.records(folder) for folder, id in seeds.paths):
        return  # what cannot be read may refer to anything
    if any(lost(seeds).values()):
        return  # a reference that leads nowhere may mean it
    for folder in ("sources", "actors", "places"):
        used = targets(seeds)[folder]
        for id in seeds.records(folder):
            if id not in used:
                yield Breach(
                    folder, id, (), f"no record refers to the {folder[:-1]} `{id}`",
                    "cite it where it belongs, or delete the file",
                )  # fmt: skip


@rule("SIE310", "long-reference", alone=True, severity="warning", fixable=True)
def long_reference(seeds: Seeds) -> Iterator[Breach]:
    """A claim of the same event is named with the event's id.

    Within an event the key is enough, and survives when the event's id changes.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {target: 2025-03-01-visit#visit-announced}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {target: visit-announced}}
    """
    for id, event in seeds.events.items():
        prefix = f"{id}#"
        named: list[tuple[Path, str]] = [
            (("links", index, "claims", step), reference)
            for index, link in enumerate(event.links or ())
            for step, reference in enumerate(link.claims or ())
        ]
        for key, claim in event.claims.items():
            if claim.target:
                named.append((("claims", key, "target"), claim.target))
            if claim.replaces:
                named.append((("claims", key, "replaces", "claim"), claim.replaces.claim))
        for path, reference in named:
            if reference.startswith(prefix):
                short = reference.removeprefix(prefix)
                yield Breach(
                    "events", id, path, "the claim is one of this event", f"write `{short}`"
                )


@rule("SIE311", "empty-pointers", vital=False)
def empty_pointers(seeds: Seeds) -> Iterator[Breach]:
    """A record has `same_as` and names no other collection under it.

    Bad:
        # in places/town.yaml
        same_as: {}
    Good:
        # in places/town.yaml
        same_as: {geonames: "99062"}
    """
    for folder in FOLDERS:
        for id, record in seeds.records(folder).items():
            pointers = getattr(record, "same_as", None)
            if pointers is not None and not pointers.model_fields_set:
                yield Breach(
                    folder, id, ("same_as",), "`same_as` is empty",
                    "write at least one id of the record elsewhere, or leave the key out",
                )  # fmt: skip
