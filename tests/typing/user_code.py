"""User code as the documentation shows it; mypy and pyright check it strictly, nobody runs it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import assert_type

import syria_iraq_events as sie

data = sie.load()
assert_type(data, sie.Dataset)
event = data.events["2024-12-07-syrian-soldiers-enter-iraq"]
assert_type(event, sie.Event)
assert_type(event.title, Mapping[str, str])
assert_type(event.date.earliest, datetime.date | None)
assert_type(event.places[0].place.label("ar"), str)
assert_type(event.part_of, sie.Event | None)

for key, claim in event.claims.items():
    assert_type(key, str)
    assert_type(claim, sie.Claim)
    assert_type(claim.speaker, sie.Speaker)
    assert_type(claim.by, sie.Actor | None)
    assert_type([source.url for source in claim.sources], list[str | None])
    assert_type(claim.figures, Mapping[str, sie.Quantity])
    assert_type(claim.target, sie.Claim | None)

for source in data.sources.values():
    assert_type(source, sie.Source)
    assert_type(source.published, sie.EdtfDate)

found = data.actors.get("nobody")
assert_type(found, sie.Actor | None)
assert_type(data.actors_named("Miqdad Miri"), tuple[sie.Actor, ...])
assert_type(sie.open_dataset("seeds"), sie.Dataset)

record = event.record()
print(record.title["en"], record.claims["mayor-2000"].says, record.date)

certain = event.date.before(sie.EdtfDate.parse("2025"))
print(certain.certain, certain.possible)

try:
    data.events["unknown"]
except sie.WithdrawnIdError as withdrawn:
    assert_type(withdrawn.reason, str)
except sie.UnknownIdError as unknown:
    assert_type(unknown.near, tuple[str, ...])

denied = data.events.where(status="denied", place=["al-qaim", "rutba"], during="2024-12")
assert_type(denied.first(), sie.Event | None)
assert_type(list(denied.where(stance="denies").values()), list[sie.Event])
assert_type(data.claims.where(event=denied, official=True).first(), sie.Claim | None)
assert_type(
    data.sources.where(publisher=data.actors["rudaw"], lang="en").first(), sie.Source | None
)
assert_type(data.actors.where(speaks_for="iraq").first(), sie.Actor | None)
assert_type(data.places.where(inside="iraq", country="IQ").first(), sie.Place | None)
assert_type(data.timeline(type="move", certainty="possible"), tuple[sie.Event, ...])


def refused() -> None:
    """What a type checker finds before anybody runs it."""
    data.events.where(typ="move")  # type: ignore[arg-type]
    data.claims.where(official="yes")  # type: ignore[arg-type]
    data.timeline(typ="move")  # type: ignore[call-arg]


for hit in data.search("al-Qaem", kinds=("place", "event"), limit=3):
    print(hit.kind, hit.record.id, hit.score, hit.field, hit.snippet.marked(), hit.snippet.spans)
for other in data.related(event):
    assert_type(other.event, sie.Event)
    print(other.score, [reason.text for reason in other.reasons])
