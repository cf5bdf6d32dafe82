"""The compiled form: what is written is found again, and damage is told."""

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.dataset import layout, store
from syria_iraq_events.dataset.compile import canonical, write
from syria_iraq_events.dataset.store import DamagedError, Store, decode

IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def tables(**given):
    return {kind: given.get(kind, {}) for kind in layout.TABLES}


def place(id, **more):
    return {"id": id, "names": {}, "former_ids": [], "kind": "town", **more}


def opened(**given):
    compiled = write(tables(**given))
    return Store.of(compiled.index, compiled.records)


@given(st.sets(IDS, max_size=40))
def test_every_id_is_found_and_no_other(ids):
    found = opened(place={id: place(id) for id in ids})
    assert [found.id("place", row) for row in range(found.counts["place"])] == sorted(ids)
    for id in ids:
        assert found.record("place", found.find("place", id)) == place(id)
    for other in ("", "zzzz-zzz", "a#b", "\ud800", "é"):
        assert (found.find("place", other) >= 0) == (other in ids)


@given(st.lists(st.tuples(IDS, st.sets(IDS, max_size=3)), max_size=20, unique_by=lambda x: x[0]))
def test_postings_are_the_rows_that_hold_the_term(rows):
    lines = {id: place(id, former_ids=sorted(terms)) for id, terms in rows}
    found = opened(place=lines)
    everything = {term for _, terms in rows for term in terms}
    assert list(found.terms("place.former")) == sorted(everything)
    for term in everything:
        ids = {found.id("place", row) for row in found.rows("place.former", term)}
        assert ids == {id for id, terms in rows if term in terms}
    assert list(found.rows("place.former", "no-such-term")) == []


def test_days_bound_events_and_sources():
    line = {"id": "s", "published": {"edtf": "x", "latest": "2024-12-08"}, "derived_from": []}
    found = opened(source={"s": {**line, "former_ids": []}})
    assert found.days("source", 0) == (0, 739228)


@given(JSON)
def test_the_scanner_of_cpython_and_json_decode_alike(value):
    text = canonical(value).decode()
    assert decode(text) == json.loads(text) == value


def test_json_decodes_where_there_is_no_scanner(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "_json", None)
    assert store._decoder()('{"a":[1,null]}') == {"a": [1, None]}


def test_order_of_writing_does_not_matter():
    ids = [f"place-{n}" for n in range(50)]
    shuffled = random.Random(1).sample(ids, len(ids))
    one, other = (write(tables(place={id: place(id) for id in order})) for order in (ids, shuffled))
    assert one == other


def test_large_files_are_mapped_and_read_piece_by_piece(tmp_path, monkeypatch):
    lines = {f"place-{n}": place(f"place-{n}") for n in range(100)}
    compiled = write(tables(place=lines))
    (tmp_path / layout.INDEX_FILE).write_bytes(compiled.index)
    (tmp_path / layout.RECORDS_FILE).write_bytes(compiled.records)
    whole = Store.open(str(tmp_path))
    monkeypatch.setattr(store, "WHOLE", 0)
    mapped = Store.open(str(tmp_path))
    monkeypatch.delattr(store.os, "pread", raising=False)
    sought = Store.open(str(tmp_path))
    for id, line in lines.items():
        for each in (whole, mapped, sought):
            assert each.record("place", each.find("place", id)) == line


@pytest.mark.parametrize("index", [b"", b"SIEINDX1", b"not an index at all, not at all"])
def test_what_is_no_index_is_told(index):
    with pytest.raises(DamagedError):
        Store.of(index, b"")


@pytest.mark.parametrize("keep", [0.3, 0.7, 0.99])
def test_an_index_that_is_cut_off_is_told(keep):
    compiled = write(tables(place={f"p-{n}": place(f"p-{n}") for n in range(9)}))
    with pytest.raises(DamagedError):
        Store.of(compiled.index[: int(len(compiled.index) * keep)], compiled.records)


def test_lines_that_do_not_belong_to_the_index_are_told():
    compiled = write(tables(place={"p": place("p")}))
    for records in (b"", compiled.records[:-9], b"\xff" * len(compiled.records)):
        with pytest.raises(DamagedError):
            Store.of(compiled.index, records).record("place", 0)
