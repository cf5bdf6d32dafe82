"""Every property of the compiled schema is reached through a typed accessor of the dataset."""

import inspect
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings

import syria_iraq_events as sie
from syria_iraq_events.dataset import assessed, claim_parts, event_parts
from syria_iraq_events.dataset import compile as compiling
from syria_iraq_events.dataset.actor import Role
from syria_iraq_events.dataset.dataset import Dataset
from syria_iraq_events.dataset.document import whole_document
from syria_iraq_events.dataset.entity import Entity
from syria_iraq_events.dataset.place import Side
from syria_iraq_events.dataset.source import Derivation, TextFingerprint
from syria_iraq_events.dataset.store import Store
from syria_iraq_events.reading.seeds import FOLDERS, Seeds
from syria_iraq_events.schemas.published import schema

import building
import strategies

SCHEMA = schema("dataset")
TYPES = SCHEMA["$defs"]
OBJECTS = {name for name, body in TYPES.items() if body.get("type") == "object"}
CLASSES = {
    "Actor": sie.Actor,
    "Claim": sie.Claim,
    "Date": sie.EdtfDate,
    "Derivation": Derivation,
    "Event": sie.Event,
    "EventPlace": event_parts.EventPlace,
    "Evidence": claim_parts.Evidence,
    "Figure": assessed.Figure,
    "FigureRow": assessed.FigureRow,
    "Link": event_parts.Link,
    "Measure": event_parts.Measure,
    "Participant": event_parts.Participant,
    "Place": sie.Place,
    "Quantity": sie.Quantity,
    "RemovedRecord": sie.WithdrawnIdError,
    "Replacement": claim_parts.Replacement,
    "Role": Role,
    "Side": Side,
    "Source": sie.Source,
    "Status": assessed.Status,
    "TextFingerprint": TextFingerprint,
}
MAPPINGS = {"ActorPointers", "EventPointers", "LocalizedText", "Names", "PlacePointers", "Title"}
"""Types that a user holds as a mapping: each of their properties is a key of it."""
RENAMED = {
    ("Claim", "origins"): "origin",
    ("Date", "edtf"): "text",
    ("Role", "from"): "from_",
    ("Status", "status"): "term",
}
"""What is named otherwise: a word of Python, or a value that says more than its text."""


def accessor(name, key):
    return RENAMED.get((name, key), key)


def annotation(owner, name):
    """What an attribute, a property or a method says that it gives, as it is written."""
    found = inspect.getattr_static(owner, name, None)
    if isinstance(found, property):
        return inspect.get_annotations(found.fget)["return"]
    if inspect.isfunction(found):
        return inspect.get_annotations(found)["return"]
    for base in owner.__mro__:
        if name in (known := inspect.get_annotations(base)):
            return known[name]
    if issubclass(owner, Exception):  # keeps under their names what it is made from
        return inspect.get_annotations(owner.__init__).get(name)
    return None


def test_every_type_has_its_class():
    assert CLASSES.keys() | MAPPINGS == OBJECTS


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name in CLASSES for key in TYPES[name]["properties"]]
)
def test_every_property_has_a_typed_accessor(name, key):
    given = annotation(CLASSES[name], accessor(name, key))
    assert given, f"{CLASSES[name].__name__} has no typed {accessor(name, key)}"
    assert "Any" not in given
    assert given not in ("object", "dict", "list")


@pytest.mark.parametrize("key", SCHEMA["properties"])
def test_every_property_of_the_document_has_a_typed_accessor(key):
    if key != "removed":  # found by asking for the id: see the tombstones below
        assert "Any" not in annotation(Dataset, key)


def test_tombstones_are_reached_by_asking_for_their_id(seeds):
    gone = {"reason": "a double", "removed": "2026-11-22", "replaced_by": ["2024-12-07-crossing"]}
    data = sie.open_dataset(seeds(**{"removed.yaml": {"events": {"old": gone}}}))
    with pytest.raises(sie.WithdrawnIdError) as caught:
        data.events["old"]
    line = whole_document(data._store)["removed"][0]
    assert line["id"] == f"{caught.value.kind}/{caught.value.id}"
    for key in TYPES["RemovedRecord"]["properties"].keys() - {"id"}:
        compare(TYPES["RemovedRecord"]["properties"][key], line[key], getattr(caught.value, key))


def compare(part, value, held):
    """Assert that what a user holds is what the compiled form says, following the schema."""
    name = strategies.reference(part)
    if name in CLASSES:
        assert isinstance(held, CLASSES[name])
        compare_object(name, value, held)
    elif name == "OriginRoots":
        assert isinstance(held, sie.Origin)
        assert [root.id for root in held.roots] == value
    elif isinstance(held, Entity):
        assert held.id == value
    elif isinstance(value, dict):
        assert isinstance(held, Mapping)
        assert not isinstance(held, dict), "a user could change it"
        assert list(held) == list(value) or set(held) == set(value)
        body = TYPES.get(name, part)
        for key, its in value.items():
            inner = body.get("properties", {}).get(key) or body["additionalProperties"]
            compare(inner, its, held[key])
    elif isinstance(value, list):
        parts = list(held.values()) if isinstance(held, Mapping) else held
        assert isinstance(held, (tuple, Mapping))
        assert len(parts) == len(value)
        for one, its in zip(value, parts, strict=True):
            compare(TYPES.get(name, part)["items"], one, its)
    elif hasattr(held, "isoformat"):
        assert held.isoformat() == value
    else:
        assert held == value
        assert type(held) is type(value) or isinstance(held, (int, float))


def compare_object(name, line, held):
    undescribed = line.keys() - TYPES[name]["properties"]
    assert not undescribed, f"the schema of {name} says nothing of {undescribed}"
    for key, part in TYPES[name]["properties"].items():
        got = getattr(held, accessor(name, key))
        got = got() if inspect.ismethod(got) else got
        if key in line:
            compare(part, line[key], got)
        else:
            assert got is None or len(got) == 0


def compare_all(data):
    document = whole_document(data._store)
    for key, part in SCHEMA["properties"].items():
        if key == "removed":
            continue
        held = getattr(data, key)
        if part.get("type") != "array":
            assert held == document[key]
            continue
        assert [line["id"] for line in document[key]] == list(held)
        for line in document[key]:
            compare(part["items"], line, held[line["id"]])


def test_accessors_give_what_our_lines_say(bundled):
    compare_all(bundled)


@settings(max_examples=30)
@given(strategies.datasets())
def test_accessors_give_what_any_line_says(content):
    seeds = Seeds(Path("nowhere"))
    for folder, model in FOLDERS.items():
        seeds.records(folder).update(
            {id: model.model_validate(value) for id, value in content[folder].items()}
        )
    made = compiling.write(compiling.tables(seeds))
    compare_all(Dataset(Store.of(made.index, made.records)))


def test_a_wrong_value_is_seen(seeds):
    """The comparison itself can fail."""
    data = sie.open_dataset(seeds())
    line = whole_document(data._store)["claims"][0]
    for key, wrong in (("says", "x"), ("by", "x"), ("evidence", []), ("event", "x"), ("new", 1)):
        with pytest.raises(AssertionError):
            compare_object("Claim", {**line, key: wrong}, data.claims[line["id"]])
    assert data.claims[line["id"]].evidence[0].sha256 == building.SHA
