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
