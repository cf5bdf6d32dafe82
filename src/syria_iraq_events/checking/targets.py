"""The ids that references lead to, told at once: mostly each is there, and no rule looks further.

What a reference is stands in :mod:`~syria_iraq_events.checking.walk`, which knows each one's place;
a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.shared import shared
from syria_iraq_events.checking.walk import claim_at, full_id
from syria_iraq_events.reading.seeds import FOLDERS

if TYPE_CHECKING:
    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.records import Claim

_Ids = dict[str, set[str]]


@shared
def targets(seeds: Seeds) -> _Ids:
    """The ids that any record refers to, by the folder of what is meant."""
    found: _Ids = {folder: set() for folder in (*FOLDERS, "claims")}
    events, places, actors = found["events"], found["places"], found["actors"]
    for id, event in seeds.events.items():
        for place in event.places or ():
            places.add(place.place)
        for participant in event.actors or ():
            actors.add(participant.actor)
        if event.part_of:
            events.add(event.part_of)
        for link in event.links or ():
            events.add(link.event)
            found["claims"].update(full_id(id, claim) for claim in link.claims or ())
        for claim in event.claims.values():
            _of_claim(found, id, claim)
    _of_others(seeds, found)
    return found


@shared
def lost(seeds: Seeds) -> _Ids:
    """Those of them that belong to no file, nor to a claim, by folder."""
    found = {
        folder: {id for id in ids - seeds.records(folder).keys() if (folder, id) not in seeds.paths}
        for folder, ids in targets(seeds).items()
        if folder != "claims"
    }
    found["claims"] = {id for id in targets(seeds)["claims"] if claim_at(seeds, id) is None}
    return found


def _of_claim(found: _Ids, event: str, claim: Claim) -> None:
    if claim.by:
        found["actors"].add(claim.by)
    if claim.within:
        found["actors"].add(claim.within)
    if claim.target:
        found["claims"].add(full_id(event, claim.target))
    if claim.replaces:
        found["claims"].add(full_id(event, claim.replaces.claim))
    if claim.where:
        found["places"].update(claim.where)
    for evidence in claim.evidence:
        found["sources"].add(evidence.source)


def _of_others(seeds: Seeds, found: _Ids) -> None:
    for source in seeds.sources.values():
        found["actors"].add(source.publisher)
        for line in source.derived_from or ():
            if line.source:
                found["sources"].add(line.source)
            if line.outlet:
                found["actors"].add(line.outlet)
        if source.supersedes:
            found["sources"].add(source.supersedes)
    for actor in seeds.actors.values():
        if actor.speaks_for:
            found["actors"].add(actor.speaks_for)
        found["actors"].update(role.of for role in actor.roles or ())
    for place in seeds.places.values():
        if place.parent:
            found["places"].add(place.parent)
        found["places"].update(side.town for side in (place.sides or {}).values() if side.town)
