"""A folder of records: ids and file names, wrong places, tombstones, and files of anything."""

import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yaml_documents import FRAGMENTS, RECORDS, SEEDS, edits, worsen

from syria_iraq_events.checking.check import require_sound
from syria_iraq_events.reading import seeds as reading
from syria_iraq_events.reading import tree
from syria_iraq_events.reading.finding import Finding, ReadingError
from syria_iraq_events.reading.record import read_record, read_tree
from syria_iraq_events.reading.seeds import MAX_ID, kind_of, read_seeds
from syria_iraq_events.records import KINDS, Record, Removed, Source

SOURCE = (
    "kind: news\npublisher: shafaq-news\nlang: en\npublished: 2024-12-07\nconsulted: 2026-11-22\n"
    "title: A headline\n"
)
REMOVED = "sources: {gone: {reason: It stood here twice., removed: 2026-11-22}}\n"


def write(root, **files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def findings(seeds):
    return [
        (one.code, Path(one.path).relative_to(seeds.root).as_posix(), one.message)
        for one in seeds.findings
    ]


def test_both_parsers_read_the_same_records():
    seeds = read_seeds(SEEDS)
    plain = read_seeds(str(SEEDS), libyaml=False)
    assert seeds.findings == plain.findings == []
    for folder in reading.folders():
        assert seeds.records(folder) == plain.records(folder)
        assert seeds.records(folder)
    assert len(seeds.paths) == sum(len(seeds.records(folder)) for folder in reading.folders())
    assert require_sound(seeds) is seeds


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Al-Qaim", "`Al-Qaim` is no id"),
        ("al_qaim", "`al_qaim` is no id"),
        ("al--qaim", "`al--qaim` is no id"),
        ("-a", "`-a` is no id"),
        ("a-", "`a-` is no id"),
        ("a.b", "`a.b` is no id"),
        ("a b", "`a b` is no id"),
        ("القائم", "`القائم` is no id"),
        ("\u0430", "`\u0430` is no id"),
        ("a\n", "`a\\n` is no id"),
        ("a\x1b[31m", "`a\\x1b[31m` is no id"),
        ("a\u202eb", "`a\\u202eb` is no id"),
        ("a" * (MAX_ID + 1), "the id has more than 80 characters"),
        ("CON", "`CON` is no id"),
        ("con", "`con` cannot be the name of a file on Windows"),
        ("lpt1", "`lpt1` cannot be the name of a file on Windows"),
    ],
)
def test_names_that_are_no_ids(tmp_path, name, message):
    seeds = read_seeds(write(tmp_path, **{f"sources/{name}.yaml": SOURCE}))
    assert findings(seeds) == [("SIE902", f"sources/{name}.yaml", message)]
    assert seeds.sources == {}
    assert str(seeds.findings[0]).isprintable()
    with pytest.raises(ReadingError) as caught:
        require_sound(seeds)
    assert caught.value.findings == tuple(seeds.findings)


@pytest.mark.parametrize("name", ["a", "0", "2024-12-07-a", "a" * MAX_ID, "console", "com10"])
def test_names_that_are_ids(tmp_path, name):
    seeds = read_seeds(write(tmp_path, **{f"sources/{name}.yaml": SOURCE}))
    assert seeds.findings == []
    assert list(seeds.sources) == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="names are no bytes there")
def test_names_that_are_no_utf8(tmp_path):
    write(tmp_path, **{"sources/z.yaml": SOURCE})
    try:
        (tmp_path / "sources" / os.fsdecode(b"a\xff\n.yaml")).write_text(SOURCE)
    except OSError:
        pytest.skip("the file system wants names in UTF-8")
    seeds = read_seeds(tmp_path)
    (finding,) = seeds.findings
    assert finding.code == "SIE902"
    str(finding).encode("utf-8")
    assert "a\\udcff\\n" in str(finding)
    assert list(seeds.sources) == ["z"]


def test_a_bad_name_and_a_bad_record_are_two_findings(tmp_path):
    seeds = read_seeds(write(tmp_path, **{"sources/A.yaml": "a: b\n"}))
    codes = {one.code for one in seeds.findings}
    assert codes == {"SIE201", "SIE202", "SIE902"}


def test_twins(tmp_path):
    seeds = read_seeds(
        write(
            tmp_path,
            **{
                "sources/2024/a.yaml": SOURCE,
                "sources/2025/a.yaml": SOURCE,
                "sources/b.yaml": "-\n",
                "sources/x/b.yaml": SOURCE,
                "actors/a.yaml": "kind: person\nnames: {en: [A]}\n",
            },
        )
    )
    assert findings(seeds)[1:] == [
        ("SIE902", "sources/2025/a.yaml", "the id `a` is that of sources/2024/a.yaml too"),
        ("SIE902", "sources/x/b.yaml", "the id `b` is that of sources/b.yaml too"),
    ]
    assert findings(seeds)[0][:2] == ("SIE113", "sources/b.yaml")
    # An id is one of its kind: an actor may have that of a source.
    assert list(seeds.sources) == list(seeds.actors) == ["a"]
    assert Path(seeds.paths["sources", "a"]) == tmp_path / "sources" / "2024" / "a.yaml"


@pytest.mark.parametrize(
    "name",
    ["a.yaml", "claims/a.yaml", "sources/a.yml", "sources/a.json", "sources/a.YAML",
     "Sources/a.yaml",
     "events/removed/x.yml", "sources.yaml", "x/sources/a.yaml"],
)  # fmt: skip
def test_files_in_no_place_of_a_record(tmp_path, name):
    write(tmp_path, **{"sources/z.yaml": SOURCE, name: SOURCE})
    if len(list(tmp_path.iterdir())) == 1 and name[0] == "S":
        pytest.skip("the file system takes both folders for one")
    seeds = read_seeds(tmp_path)
    assert findings(seeds) == [("SIE901", name, "no record belongs here")]
    assert seeds.findings[0].help == (
        "records are .yaml files in events/, sources/, actors/, places/"
    )
    assert list(seeds.sources) == ["z"]


@pytest.mark.parametrize("root", [".", "", "./", "../here", "..//here/"])
def test_folders_told_from_the_working_folder(tmp_path, monkeypatch, root):
    write(tmp_path / "here", **{"sources/2024/a.yaml": SOURCE, "x.yaml": "", "actors/b.yml": ""})
    monkeypatch.chdir(tmp_path / "here")
    seeds = read_seeds(root)
    assert seeds.paths == {("sources", "a"): str(Path(root, "sources", "2024", "a.yaml"))}
    assert [one.path for one in seeds.findings] == [
        str(Path(root, *parts)) for parts in (["x.yaml"], ["actors", "b.yml"])
    ]


def test_other_files_are_passed_over(tmp_path):
    seeds = read_seeds(
        write(tmp_path, **{"sources/README.md": "x", "sources/.x.yaml": "x", "x.txt": ""})
    )
    assert seeds.findings == []


def test_tombstones(tmp_path):
    seeds = read_seeds(write(tmp_path, **{"removed.yaml": REMOVED, "sources/a.yaml": SOURCE}))
    assert seeds.findings == []
    assert seeds.removed.to_dict()["sources"]["gone"]["reason"] == "It stood here twice."


@pytest.mark.parametrize("text", ["", "sources: {}\n", "claims: {a: b}\n", "- a\n", "sources:\n"])
def test_bad_tombstones_are_one_finding(tmp_path, text):
    seeds = read_seeds(write(tmp_path, **{"removed.yaml": text, "sources/a.yaml": SOURCE}))
    (finding,) = seeds.findings
    assert finding.path == str(tmp_path / "removed.yaml")
    assert seeds.removed == Removed()
    assert list(seeds.sources) == ["a"]


def test_folders_that_are_none(tmp_path):
    for path in (tmp_path / "nothing", "a\0b", tmp_path):
        with pytest.raises(ReadingError) as caught:
            read_seeds(path)
        (finding,) = caught.value.findings
        assert finding.code == "SIE101"
    assert finding.help == "it would hold events/, sources/, actors/, places/"


def test_kinds_by_path(tmp_path):
    write(tmp_path, **{"events/2024/a.yaml": "", "removed.yaml": "", "b.yaml": ""})
    assert kind_of(tmp_path / "events" / "2024" / "a.yaml") == (tmp_path, "events")
    assert kind_of(tmp_path / "removed.yaml") == (tmp_path, "removed.yaml")
    assert kind_of(tmp_path / "b.yaml") is None
    assert kind_of(Path("removed.yaml")) is None


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "python"])
def test_one_record(tmp_path, libyaml):
    if libyaml and not tree.HAS_LIBYAML:
        pytest.skip("PyYAML was built without libyaml")
    path = tmp_path / "a.yaml"
    path.write_text(SOURCE)
    record = read_record(path, Source, libyaml=libyaml)
    assert isinstance(record, Source)
    assert record.title == "A headline"
    assert isinstance(read_tree(tmp_path / "b.yaml", libyaml=libyaml), Finding)
    path.write_bytes(b"\xff")
    assert isinstance(read_tree(path, libyaml=libyaml), Finding)


needs_libyaml = pytest.mark.skipif(not tree.HAS_LIBYAML, reason="PyYAML was built without libyaml")


def never_raises(path, data):
    """Any bytes are a record or findings, the same with both parsers, for every kind."""
    path.write_bytes(data)
    for model in KINDS.values():
        with_c = read_record(path, model, libyaml=True)
        with_python = read_record(path, model, libyaml=False)
        if isinstance(with_c, Record):
            assert with_c == with_python
            continue
        assert isinstance(with_python, tuple)
        for one in (*with_c, *with_python):
            assert isinstance(one, Finding)
            # Joiners belong to Persian words and are shown as they are.
            assert re.sub("[\u200c\u200d]", "", str(one)).isprintable()
            assert one.message
        assert with_c
        assert with_python
        if with_c[0].code > "SIE2":  # it is a tree, so both tell the same of it
            assert with_c == with_python


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("any") / "a.yaml"


@needs_libyaml
@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_arbitrary_bytes(path, data):
    never_raises(path, data)


@needs_libyaml
@settings(max_examples=300)
@given(st.text(max_size=200))
def test_arbitrary_text(path, text):
    never_raises(path, text.encode("utf-8", "surrogatepass"))


@needs_libyaml
@settings(max_examples=300)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_arbitrary_yaml(path, text):
    never_raises(path, text.encode())


@needs_libyaml
@settings(max_examples=200)
@given(st.sampled_from(RECORDS), edits)
def test_real_records_made_worse(path, text, changes):
    never_raises(path, worsen(text, changes).encode())


keys = st.sampled_from(
    ["type", "title", "titel", "en", "claims", "evidence", "by", "names", "kind", "[key]",
     "figures", "measures", "text", "words", "lat", "places", "sides", "roles", "A B"]
)  # fmt: skip
shapes = st.deferred(
    lambda: st.one_of(
        st.text(max_size=10),
        st.sampled_from(["en", "2024-12-07", "x" * 1001]),
        st.lists(shapes, max_size=3),
        st.dictionaries(keys, shapes, max_size=4),
    )
)


@needs_libyaml
@settings(max_examples=300)
@given(
    st.dictionaries(st.sampled_from(["type", "title", "claims", "names", "places", "lat"]), shapes)
)
def test_arbitrary_shapes(path, data):
    """JSON is YAML, so any shape can be written with `json`."""
    import json

    never_raises(path, json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"))
