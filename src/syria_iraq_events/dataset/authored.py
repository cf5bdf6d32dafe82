"""From the compiled form back to the record that a curator would write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from syria_iraq_events import records

if TYPE_CHECKING:
    from syria_iraq_events.dataset.entity import Entity
    from syria_iraq_events.dataset.event import Event

R = TypeVar("R", bound=records.Record)


def authored(entity: Entity, model: type[R]) -> R:
    """The record of a claim, source, actor or place as a validated model."""
    line = entity.to_dict()
    return model.model_validate(_fields(line, model, line.get("event", "")))


def authored_event(event: Event) -> records.Event:
    """The record of an event, with its claims, as a validated model."""
    plain = _fields(event.to_dict(), records.Event, event.id)
    plain["claims"] = {
        key: _fields(claim.to_dict(), records.Claim, event.id)
        for key, claim in event.claims.items()
    }
    return records.Event.model_validate(plain)


def _fields(line: dict[str, Any], model: type[records.Record], event: str) -> dict[str, Any]:
    """What a curator writes: the model's fields that are not empty, none that is derived."""
    names = {field.alias or name for name, field in model.model_fields.items()}
    return {key: _plain(value, event) for key, value in _filled(line) if key in names}


def _filled(value: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(key, part) for key, part in value.items() if part not in ([], {})]


def _plain(value: Any, event: str) -> Any:
    """The value as written by hand: dates and quantities as text, claims of the event by key."""
    if isinstance(value, str):
        return value.removeprefix(f"{event}#") if event else value
    if isinstance(value, list):
        return [_plain(part, event) for part in value]
    if not isinstance(value, dict):
        return value
    if "edtf" in value:
        return value["edtf"]
    if "approximate" in value:
        return value["text"]
    return {key: _plain(part, event) for key, part in _filled(value)}
