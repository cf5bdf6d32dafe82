"""The records: closed, strict, frozen, and free of nulls."""

import pytest
from pydantic import ValidationError

from syria_iraq_events import records
from syria_iraq_events.records import KINDS, Event, Evidence, Place, Record, Source

import building

MODELS = [getattr(records, name) for name in dir(records) if name not in ("KINDS", "Record")]
MODELS = [model for model in MODELS if isinstance(model, type) and issubclass(model, Record)]


def test_there_is_a_model_for_every_kind():
    assert list(KINDS) == ["event", "source", "actor", "place", "removed"]
    assert set(KINDS.values()) < set(MODELS)
    assert len(MODELS) == 20


@pytest.mark.parametrize("model", MODELS)
def test_every_model_and_every_field_is_described(model):
    from syria_iraq_events.schemas.generate import raw_schema

    made = raw_schema(model)
    assert model.__name__ == made["title"]
    assert made["description"].endswith(".")
    for name, body in made["properties"].items():
        assert body["description"].endswith("."), name


@pytest.mark.parametrize("model", MODELS)
def test_every_model_is_closed_strict_and_frozen(model):
    config = model.model_config
    assert (config["extra"], config["strict"], config["frozen"]) == ("forbid", True, True)


def test_a_record_cannot_be_changed():
    source = Source.model_validate(building.source())
    with pytest.raises(ValidationError):
        source.title = "Another"
    assert source == Source.model_validate(building.source())
    assert hash(Evidence.model_validate(building.evidence()))


def test_lists_are_held_as_tuples():
    place = Place.model_validate(building.place(countries=["IQ", "SY"]))
    assert place.countries == ("IQ", "SY")
    assert place.names == {"en": ("A place",)}


def test_a_record_is_written_as_it_was_read():
    written = building.event(places=[{"place": "town"}], summary={"ar": "ملخص"}, date=2024)
    assert Event.model_validate(written).to_dict() == written


def test_defaults_are_read_and_not_written():
    event = Event.model_validate(building.event())
    assert event.reality == "reported"
    assert event.places is None
    assert event.claims["first"].stance == "asserts"
    assert "reality" not in event.to_dict()


def test_from_is_written_with_its_own_name():
    role = records.Role.model_validate({"title": "Mayor", "of": "town", "from": "2024"})
    assert role.from_ == "2024"
    assert role.to_dict() == {"title": "Mayor", "of": "town", "from": "2024"}
    with pytest.raises(ValidationError):
        records.Role.model_validate({"title": "Mayor", "of": "town", "from_": "2024"})


def test_nulls_are_refused():
    with pytest.raises(ValidationError) as caught:
        Source.model_validate(building.source(note=None))
    assert [error["loc"] for error in caught.value.errors()] == [("note",)]


def test_a_record_is_read_from_json_text():
    text = '{"source": "paper", "words": 9, "sha256": "' + building.SHA + '"}'
    expected = Evidence(source="paper", words=9, sha256=building.SHA)
    assert Evidence.from_json(text) == Evidence.from_json(text.encode()) == expected
    with pytest.raises(ValidationError):
        Evidence.from_json("{")
