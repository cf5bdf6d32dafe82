"""The table of hostile inputs: one finding with its place, and nothing else is harmed."""

import json
import subprocess
import sys

import pytest
from hostile_inputs import ACCEPTED_TODAY, CASES, GOOD, HEAD, JSON, SHA

from syria_iraq_events.reading import characters, shape, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.record import read_record
from syria_iraq_events.reading.seeds import read_seeds
from syria_iraq_events.records import Place, Source

without = pytest.mark.skipif(not tree.HAS_LIBYAML, reason="PyYAML was built without libyaml")
LOADERS = [
    pytest.param(True, id="libyaml", marks=without),
    pytest.param(False, id="python"),
]

CPU_SECONDS = 3.0
MEGABYTES = 100
ROOM_MEGABYTES = 400

CHILD = """
import json, resource, sys, time
from syria_iraq_events.reading.seeds import read_seeds

libyaml, room, warm, *roots = sys.argv[1:]
libyaml = libyaml == "True"
read_seeds(warm, libyaml=libyaml)  # models are built when they are first used
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
most = size + int(room) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (most, most))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for root in roots:
    start = time.process_time()
    seeds = read_seeds(root, libyaml=libyaml)
    seconds = time.process_time() - start
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = [[f.code, *f.position] for f in seeds.findings]
    print(json.dumps([found, seconds, (after - before) / 1024, sorted(seeds.sources)]))
"""


def folder(root, data):
    sources = root / "sources"
    sources.mkdir(parents=True)
    (sources / "a-good.yaml").write_text(GOOD)
    (sources / "m-hostile.yaml").write_bytes(data)
    (sources / "z-good.yaml").write_text(GOOD)
    return root


def ids(cases):
    return [f"row{case.row}-{index}" for index, case in enumerate(cases)]


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_one_finding_and_the_others_are_read(tmp_path, case, libyaml):
    root = folder(tmp_path / "seeds", case.data)
    seeds = read_seeds(root, libyaml=libyaml)
    found = tuple((one.code, *one.position) for one in seeds.findings)
    assert found == case.found, [str(one) for one in seeds.findings]
    assert {one.path for one in seeds.findings} <= {str(root / "sources" / "m-hostile.yaml")}
    assert ("m-hostile" in seeds.sources) == (not case.found)
    assert {"a-good", "z-good"} <= seeds.sources.keys()
    for one in seeds.findings:
        assert str(one).isprintable()
        assert len(str(one)) < 600


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are measured on Linux")
@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize("row", sorted({case.row for case in CASES if case.heavy}))
def test_limits_of_time_and_memory(tmp_path, row, libyaml):
    """In a child with little room beyond what the import takes; its peak is that of the worst."""
    warm = folder(tmp_path / "warm", GOOD.encode())
    cases = [case for case in CASES if case.heavy and case.row == row]
    roots = [folder(tmp_path / str(index), case.data) for index, case in enumerate(cases)]
    command = [sys.executable, "-c", CHILD, str(libyaml), str(ROOM_MEGABYTES), warm, *roots]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stderr
    for case, line in zip(cases, ran.stdout.splitlines(), strict=True):
        found, seconds, megabytes, sources = json.loads(line)
        assert found == [list(one) for one in case.found]
        assert seconds < CPU_SECONDS, (case.data[:80], seconds)
        assert megabytes < MEGABYTES, (case.data[:80], megabytes)
        assert {"a-good", "z-good"} <= set(sources)


def test_every_row_about_reading_has_a_case():
    elsewhere = {31, 36}
    assert {case.row for case in CASES} | elsewhere == set(range(1, 38))
    assert {case.row for case in CASES if case.heavy} == {1, 2, 3, 4, 12, 19, 37}


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(("text", "found"), JSON)
def test_row_36_json_goes_the_same_way(tmp_path, text, found, libyaml):
    path = tmp_path / "hostile.json"
    path.write_text(text)
    findings = read_record(path, Source, libyaml=libyaml)
    assert [(one.code, *one.position) for one in findings] == [found]


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize("indent", [None, 2])
def test_row_36_plain_json_is_read(tmp_path, indent, libyaml):
    record = {
        "kind": "news", "publisher": "shafaq-news", "lang": "ar", "published": "2024-12-07",
        "consulted": "2026-11-22", "title": 'القائم " \\ / \U0001f600', "note": "one\ntwo",
        "text": {"words": 12, "sha256": SHA},
    }  # fmt: skip
    for ascii_only in (True, False):
        text = json.dumps(record, indent=indent, ensure_ascii=ascii_only)
        text = text.replace("\\ud83d\\ude00", "\\U0001f600").replace("/", "\\/")
        path = tmp_path / "record.json"
        path.write_text(text)
        read = read_record(path, Source, libyaml=libyaml)
        assert isinstance(read, Source), [str(one) for one in read]
        assert read.to_dict() == record


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1E3", ".5", "5.", "0x1", "1_0"])
def test_rows_13_and_36_numbers_have_one_form(tmp_path, number, libyaml):
    path = tmp_path / "place.json"
    path.write_text(
        f'{{"kind": "town", "names": {{"en": ["A"]}}, "countries": ["IQ"], "lat": {number}}}'
    )
    (finding,) = read_record(path, Place, libyaml=libyaml)
    assert finding.code == "SIE203"
    assert finding.pointer == "/lat"


@pytest.mark.parametrize("address", ACCEPTED_TODAY)
def test_row_33_addresses_that_only_rules_can_refuse(address):
    parsed = tree.parse(f"{GOOD}url: {address}\n", "a.yaml")
    record = shape.build(Source, parsed, "a.yaml")
    assert isinstance(record, Source)
    assert record.url == address


def test_both_places_of_a_doubled_key_are_told():
    finding = tree.parse(GOOD + "title: b\n", "a.yaml")
    assert isinstance(finding, Finding)
    assert finding.related == (((6, 1), "first", ""),)
    assert "first at 6:1" in str(finding)


def test_a_file_of_nothing_but_mistakes_is_told_in_bounds(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(HEAD + "".join(f"titl{n}: x\n" for n in range(9000)))
    findings = read_record(path, Source)
    assert len(findings) == shape.MAX_FINDINGS + 1
    assert findings[-1].code == "SIE200"
    assert findings[-1].message.startswith("8,950 more")


def test_the_policy_refuses_all_that_either_parser_cannot_read():
    """So no error of PyYAML's reader, which would be no finding, can come after `decode`."""
    import yaml

    unreadable = [
        chr(code) for code in range(0x110000)
        if yaml.reader.Reader.NON_PRINTABLE.match(chr(code)) and not 0xD800 <= code < 0xE000
    ]  # fmt: skip
    assert len(unreadable) > 60
    for character in unreadable:
        assert isinstance(characters.decode(f"x{character}y".encode(), "a"), Finding)
