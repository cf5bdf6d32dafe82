"""``sie new``: from flags, by asking, and what stops it."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from running import sie

from syria_iraq_events.checking.check import check
from syria_iraq_events.reading.seeds import read_record
from syria_iraq_events.records import Actor, Event, Place, Source
from syria_iraq_events.values.fingerprint import fingerprint

import building

PASSAGE = "A guard at the gate said that nobody had crossed"
TODAY = ("--today", "2026-11-22")
EVENT = {
    "--type": "move.flee", "--title": "Soldiers said to cross", "--date": "2025-03-01",
    "--says": "Soldiers crossed the border.", "--by": "The Spokesman",
    "--source": "2024-12-08-paper",
}  # fmt: skip
SOURCE = {
    "--kind": "news", "--publisher": "The Paper", "--title": "Gate shut", "--lang": "en",
    "--published": "2025-03-02",
}  # fmt: skip


@pytest.fixture
def folder(seeds):
    return seeds(
        **{
            "places/gate.yaml": {
                **building.place(), "names": {"en": ["The Gate"], "ar": ["البوابة"]},
            },
            "actors/person/namesake.yaml": building.actor("The Officer"),
            "actors/person/officer.yaml": building.actor("The Officer"),
            "sources/2024/2024-12-08-paper.yaml": building.source(
                url="https://paper.example/en/politics/1"
            ),
        }
    )  # fmt: skip


def flags(given, **more):
    return [part for pair in {**given, **more}.items() for part in pair]


def new(*args, folder, text="", **more):
    return sie("new", *args, "--seeds", folder, data=None, text=text, **more)


def written(folder, answer, model):
    """The record of the file that the answer names."""
    # An older click shows what is typed on standard output too.
    path = next(Path(line) for line in answer.lines if line.endswith(".yaml"))
    assert folder in path.parents
    record = read_record(path, model)
    assert not isinstance(record, tuple), record
    return record.to_dict()


def test_an_event_from_flags(folder):
    answer = new("event", *flags(EVENT), *TODAY, "--place", "البوابة", "--actor", "ministry",
                 "actor", "--stance", "denies", folder=folder, text=PASSAGE)  # fmt: skip
    assert answer.code == 0, answer.err
    path = folder / "events/2025/2025-03-01-soldiers-said-to-cross.yaml"
    assert answer.lines[0] == str(path)
    mark = fingerprint(PASSAGE)
    assert path.read_text("utf-8") == (
        "type: move.flee\n"
        "title: {en: Soldiers said to cross}\n"
        "date: 2025-03-01\n"
        "places:\n"
        "  - {place: gate}\n"
        "actors:\n"
        "  - {actor: ministry, role: actor}\n"
        "claims:\n"
        "  spokesman-denies:\n"
        "    by: spokesman\n"
        "    stance: denies\n"
        "    says: Soldiers crossed the border.\n"
        "    evidence:\n"
        f"      - {{source: 2024-12-08-paper, words: 10, sha256: {mark.sha256}}}\n"
        "added: 2026-11-22\n"
    )
    assert "البوابة: gate (The Gate)" in answer.err
    assert "checked 1 file" in answer.out


def test_every_field_of_an_event_has_a_flag(folder, tmp_path):
    whole = tmp_path / "page.txt"
    whole.write_text(f"Gate. {PASSAGE}. More.", "utf-8")
    unnamed = {name: value for name, value in EVENT.items() if name != "--by"}
    answer = new(
        "event", "2025-03-an-id", *flags(unnamed), *TODAY,
        *("--title-in", "ar", "عبور", "--summary", "It was said so.", "--reality", "planned"),
        *("--place", "gate", "--place-as", "town", "to", "--context", "asylum"),
        *("--tag", "gate", "--part-of", "2024-12-07-crossing", "--link", "related",
          "2024-12-07-crossing", "--measure", "men", "person", "stock", "soldiers"),
        *("--key", "guard", "--unnamed", "a guard", "--within", "The Ministry"),
        *("--basis", "first-hand", "--said-on", "2025-03-01", "--when", "2025-03-01"),
        *("--where", "gate", "--figure", "men", "~20", "--likelihood", "likely"),
        *("--channel", "interview", "--part", "headline", "--note", "Of the event."),
        *("--claim-note", "Of the claim.", "--passage", PASSAGE, "--in", whole), folder=folder,
    )  # fmt: skip
    assert answer.code in (0, 1), answer.err
    record = written(folder, answer, Event)
    assert set(record) == {
        *("type", "title", "summary", "reality", "date", "places", "actors", "contexts", "tags"),
        *("part_of", "links", "measures", "claims", "added", "note"),
    } - {"actors"}  # fmt: skip
    assert record["places"] == [{"place": "gate"}, {"place": "town", "role": "to"}]
    assert record["links"] == [{"rel": "related", "event": "2024-12-07-crossing"}]
    claim = record["claims"]["guard"]
    assert claim["within"] == "ministry"
    assert claim["figures"] == {"men": "~20"}
    assert claim["evidence"][0]["part"] == "headline"
    only_in_roles = new("event", *flags(EVENT), *TODAY, "--place-as", "gate", "from", "--passage",
                        PASSAGE, "--dry-run", folder=folder)  # fmt: skip
    assert "  - {place: gate, role: from}" in only_in_roles.lines, only_in_roles.err


@pytest.mark.parametrize(
    ("command", "names"),
    [
        ("event", "--type, --title, --date, --by (or --unnamed), --says, --source, --passage"),
        ("source", "--publisher, --kind, --title, --lang, --published"),
        ("actor", "--kind, --name"),
        ("place", "--kind, --name, --country"),
    ],
)
def test_nobody_to_ask(folder, command, names):
    answer = new(command, folder=folder)
    assert answer.code == 2
    assert f"Error: missing {names}" in answer.err
    assert not answer.out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("event", "--type", "flee"), "unknown event-type 'flee'; did you mean 'move.flee'"),
        (("event", "--stance", "xxxxxx"), "unknown stance 'xxxxxx'; sie vocabulary stance lists"),
        (("event", "--date", "2025/03/01"), "--date: `2025/03/01` is no date: write `2025-03-01`"),
        (("event", "--said-on", "2025-02-30"), "--said-on: '2025-02-30': the month 2025-02 has 28"),
        (("event", "--by", "a", "--unnamed", "b"), "--by and --unnamed: a claim has one speaker"),
        (("event", "--place", "The Gaet"), "'The Gaet' names no record here; near it are gate"),
        (("event", "--by", "The Officer"), "'The Officer' is the name of namesake and officer"),
        (("event", "--place", "No Such Thing"), "no place is called 'No Such Thing'; 'sie new"),
        (("event", "--passage", "too few"), "a passage has 5 to 60 words, this one has 2"),
        (("event", "--today", "22.11.2026"), "--today: `22.11.2026` is no day: write"),
        (("actor", "--country", "iq"), "--country: `iq` is no country code: write `IQ`"),
        (("place", "--country", "iq"), "--country: `iq` is no country code"),
        (("source", "--url", "paper.example"), "--from-url: `paper.example` is no web address"),
        (("event", "--in", "nowhere.txt"), "there is no file 'nowhere.txt'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_nothing_written(folder, args, message):
    before = sorted(folder.rglob("*"))
    answer = new(*args, folder=folder)
    assert answer.code == 2
    assert message in answer.err
    assert sorted(folder.rglob("*")) == before


def test_a_passage_must_stand_in_its_text_once(folder, tmp_path):
    whole = tmp_path / "page.txt"
    whole.write_text("Something else.", "utf-8")
    answer = new("event", *flags(EVENT), "--passage", PASSAGE, "--in", whole, folder=folder)
    assert answer.code == 2
    assert "--passage: the text does not hold this passage" in answer.err


def test_a_source_from_its_address_alone(folder):
    url = "https://www.paper.example/en/politics/2025/03/02/gate-shut-for-lorries?utm_source=feed"
    answer = new("source", "--from-url", url, *TODAY, folder=folder)
    assert answer.code == 0, answer.err
    assert written(folder, answer, Source) == {
        "kind": "news",
        "publisher": "paper",
        "title": "[Gate shut for lorries]",
        "lang": "en",
        "published": "2025-03-02",
        "url": url.partition("?")[0],
        "consulted": "2026-11-22",
        "note": "Title read from the address.",
    }
    assert answer.lines[0].endswith("sources/2025/2025-03-02-paper.yaml")
    assert "from the address: publisher paper, lang en, kind news, published 2025-03-02" in (
        answer.err
    )
    again = new("source", "--from-url", url, *TODAY, folder=folder)
    assert again.lines[0].endswith("2025-03-02-paper-2.yaml")
    assert "this address is on record already: 2025-03-02-paper (" in again.err


def test_every_field_of_a_source_has_a_flag(folder, tmp_path):
    text = tmp_path / "text.txt"
    text.write_text(PASSAGE, "utf-8")
    answer = new(
        "source", "2025-03-02-a-paper", *flags(SOURCE), *TODAY,
        *("--url", "https://paper.example/9", "--created", "2025-03-01"),
        *("--archive", "https://archive.example/1", "--author", "A. Writer"),
        *("--origin", "derived", "--derived-from", "2024-12-08-paper", "quotes"),
        *("--derived-from", "paper", "syndicates", "--text", text),
        *("--supersedes", "2024-12-08-paper", "--note", "Short."), folder=folder,
    )  # fmt: skip
    assert answer.code == 0, answer.out
    record = written(folder, answer, Source)
    assert record["derived_from"] == [
        {"source": "2024-12-08-paper", "how": "quotes"},
        {"outlet": "paper", "how": "syndicates"},
    ]
    mark = fingerprint(PASSAGE)
    assert record["text"] == {"words": mark.words, "sha256": mark.sha256}
    assert set(record) == {
        *("kind", "publisher", "title", "lang", "published", "created", "url", "archive"),
        *("consulted", "authors", "origin", "derived_from", "text", "supersedes", "note"),
    }  # fmt: skip


def test_an_actor_from_flags(folder):
    answer = new(
        "actor", "--kind", "person", "--name", "A. Mayor", "--name", "رئيس", "--name-in", "kmr",
        "Serok", "--country", "IQ", "--speaks-for", "The Ministry", "--role", "mayor", "ministry",
        "--same-as", "wikidata", "Q1", "--note", "Of the town.", folder=folder,
    )  # fmt: skip
    assert answer.code == 0, answer.out
    assert answer.lines[0].endswith("actors/person/a-mayor.yaml")
    assert written(folder, answer, Actor) == {
        "kind": "person",
        "names": {"en": ["A. Mayor"], "ar": ["رئيس"], "kmr": ["Serok"]},
        "country": "IQ",
        "speaks_for": "ministry",
        "roles": [{"title": "mayor", "of": "ministry"}],
        "same_as": {"wikidata": "Q1"},
        "note": "Of the town.",
    }


def test_a_place_from_flags(folder):
    answer = new(
        "place", "North Gate", "--kind", "border-crossing", "--country", "IQ", "--country", "SY",
        "--parent", "town", "--lat", "34.5", "--lon", "41", "--precision", "near",
        "--side", "IQ", "town", "North Gate", "--side", "IQ", "town", "الشمال",
        "--side", "SY", "gate", "South Gate", folder=folder,
    )  # fmt: skip
    assert answer.code in (0, 1), answer.err
    record = written(folder, answer, Place)
    assert answer.lines[0].endswith("places/north-gate.yaml")
    assert record["sides"] == {
        "IQ": {"town": "town", "names": {"en": ["North Gate"], "ar": ["الشمال"]}},
        "SY": {"town": "gate", "names": {"en": ["South Gate"]}},
    }
    assert (record["lat"], record["lon"], record["precision"]) == (34.5, 41.0, "near")


def test_a_name_on_record_is_no_new_actor(folder):
    args = ("actor", "--kind", "person", "--name", "THE officer")
    answer = new(*args, folder=folder)
    assert answer.code == 2
    assert "1 namesake (The Officer)" in answer.err
    assert "give --another for another actor" in answer.err
    answer = new(*args, "--another", folder=folder)
    assert answer.lines[0].endswith("person/the-officer.yaml")


def test_an_id_from_arabic_letters_is_told_to_lack_vowels(folder):
    answer = new("place", "--kind", "town", "--name", "دمشق", "--country", "SY", folder=folder)
    assert answer.lines[0].endswith("places/dmshq.yaml")
    assert "Arabic leaves vowels out, and so does the id" in answer.err
    answer = new(
        "place", "hit", "--kind", "town", "--name", "هيت", "--country", "IQ", folder=folder
    )
    assert answer.lines[0].endswith("places/hit.yaml")
    assert "vowels" not in answer.err


def test_what_makes_no_record_is_not_written(folder):
    answer = new("place", "--kind", "town", "--name", "日本", "--country", "JP", folder=folder)
    assert answer.code == 2
    assert "this makes no record:" in answer.err
    assert "SIE902" in answer.err
    answer = new("place", "x", "--kind", "town", "--name-in", "xx", "X", "--country", "JP",
                 folder=folder)  # fmt: skip
    assert "unknown key `xx`" in answer.err


def test_no_file_is_overwritten(folder):
    before = (folder / "places/gate.yaml").read_bytes()
    answer = new("place", "gate", "--kind", "town", "--name", "X", "--country", "IQ", folder=folder)
    assert answer.code == 2
    assert "gate.yaml is there already; nothing was written" in answer.err
    assert (folder / "places/gate.yaml").read_bytes() == before


def test_a_dry_run_prints_only(folder):
    before = sorted(folder.rglob("*"))
    answer = new("place", "--kind", "town", "--name", "X", "--country", "IQ", "--dry-run",
                 folder=folder)  # fmt: skip
    assert (answer.code, answer.out) == (0, "kind: town\nnames:\n  en: [X]\ncountries: [IQ]\n")
    assert sorted(folder.rglob("*")) == before


def test_the_editor_is_told_the_schema(folder):
    shutil.copytree(Path(__file__).parents[2] / "schemas", folder.parent / "schemas")
    answer = new("place", "--kind", "town", "--name", "X", "--country", "IQ", folder=folder)
    first = Path(answer.lines[0]).read_text("utf-8").splitlines()[0]
    assert first == ("# yaml-language-server: $schema=../../schemas/1.0.0/editor/place.schema.json")
    assert "SIE910" not in answer.out


def test_errors_that_the_check_finds_are_told(folder):
    answer = new("place", "--kind", "town", "--name", "X", "--country", "IQ", "--parent",
                 "gaet", folder=folder)  # fmt: skip
    assert answer.code == 1
    assert "SIE301" in answer.out
    answer = new("place", "--kind", "town", "--name", "Y", "--country", "IQ", "--json",
                 folder=folder)  # fmt: skip
    told = json.loads(answer.out)
    assert told["id"] == "y"
    assert told["record"]["countries"] == ["IQ"]
    assert [one["code"] for one in told["findings"]] == []


def test_where_records_lie(tmp_path, monkeypatch, folder):
    monkeypatch.chdir(tmp_path)
    place = ("place", "--kind", "town", "--name", "X", "--country", "IQ")
    assert sie("new", *place, data=None).out.startswith("seeds/places/x.yaml")  # the default
    empty = tmp_path / "empty"
    assert f"there is no folder {empty}" in new(*place, folder=empty).err
    empty.mkdir()
    assert new(*place, folder=empty).code == 0
    (tmp_path / "else").mkdir()
    (tmp_path / "else" / "notes.txt").touch()
    assert "is no folder of records" in new(*place, folder=tmp_path / "else").err
    given = sie("new", "place", "--kind", "town", "--name", "Z", "--country", "IQ", data=empty)
    assert given.code == 0


def asked(*args, folder, answers):
    """Runs the command for a person who answers, line by line."""
    return new(*args, *TODAY, folder=folder, text="\n".join(answers) + "\n", columns=80)


def test_an_event_by_asking(folder):
    answer = asked("event", folder=folder, answers=[
        "?", "flee", "move.flee",
        " ", "Soldiers said to cross",
        "1.3.2025", "2025-03-01",
        "بوابة", "1", "The Town", "",
        "officer", "actor", "",
        "The Officer", "2",
        "2",
        "Soldiers crossed the border.",
        "", "2025-02-30", "", "", "", "",
        "https://paper.example/en/politics/1",
        "too short", "", "A guard at the gate", "said that nobody had crossed", "",
    ])  # fmt: skip
    assert answer.code == 0, answer.err
    record = written(folder, answer, Event)
    assert record["type"] == "move.flee"
    assert record["places"] == [{"place": "gate"}, {"place": "town"}]
    assert record["actors"] == [{"actor": "officer", "role": "actor"}]
    ((key, claim),) = record["claims"].items()
    assert key == "officer-denies"
    assert claim["stance"] == "denies"
    assert claim["evidence"][0]["sha256"] == fingerprint(PASSAGE).sha256
    assert "did you mean" in answer.err
    assert "a date begins with its year" in answer.err
    assert "the month 2025-02 has 28 days" in answer.err


def test_an_unnamed_speaker_by_asking(folder):
    answer = asked("event", *flags({k: v for k, v in EVENT.items() if k != "--by"}), "--passage",
                   PASSAGE, folder=folder, answers=[
        "", "",            # no place, no actor
        "", "a guard",     # not named
        "", "asserts", "", "", "", "",
    ])  # fmt: skip
    assert answer.code == 0, answer.err
    claims = written(folder, answer, Event)["claims"]
    assert claims["a-guard-asserts"]["unnamed"] == "a guard"


def test_a_source_by_asking(folder):
    url = "https://paper.example/en/politics/9"
    answer = asked("source", "--from-url", url, folder=folder, answers=[
        "Gate shut", "2025-03-02", "",
    ])  # fmt: skip
    assert answer.code == 0, answer.err
    record = written(folder, answer, Source)
    assert (record["publisher"], record["title"], record["lang"]) == ("paper", "Gate shut", "en")


def test_a_person_decides_about_namesakes_and_ids_that_are_none(folder):
    answer = asked("actor", folder=folder, answers=[
        "person", "The Officer", "", "IQ",
        "example-ministry", "",   # offered others, none of them
        "y",                      # as it stands all the same
        "y",                      # another officer of that name
    ])  # fmt: skip
    assert answer.code == 1, answer.err  # the reference leads nowhere yet
    assert written(folder, answer, Actor)["speaks_for"] == "example-ministry"
    answer = asked("actor", folder=folder, answers=["person", "The Officer", "", "", "", "n"])
    assert answer.code == 130
    answer = asked("place", folder=folder, answers=[
        "town", "X", "", "IQ", "", "No Such Place", "77", "",
    ])  # fmt: skip
    assert answer.code == 0
    assert "No place is called 'No Such Place'; 'sie new place' writes one" in answer.err
    answer = asked("place", folder=folder, answers=["town", "Y", "", "IQ", "", "no-such", "n", ""])
    assert answer.code == 0
    answer = asked("place", folder=folder, answers=["town", "V", "", "IQ", "SY", ""])
    assert written(folder, answer, Place)["countries"] == ["IQ", "SY"]


def test_whoever_gave_all_that_is_required_is_not_asked(folder):
    answer = asked("place", "--kind", "town", "--name", "X", "--country", "IQ", folder=folder,
                   answers=[])  # fmt: skip
    assert answer.code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_on_a_real_terminal(folder):
    import pty

    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover  (another process)
        os.execv(sys.executable, [
            sys.executable, "-m", "syria_iraq_events", "new", "place", "--seeds", str(folder),
        ])  # fmt: skip
    os.write(terminal, b"town\nThe Village\n\nIQ\n\n\n")
    said = b""
    try:
        while part := os.read(terminal, 4096):
            said += part
    except OSError:  # its other end is closed
        pass
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, said.decode()
    assert (folder / "places/the-village.yaml").is_file()
    assert b"kind of place" in said


WORDS = st.text("abc éق:#,[]{}?-'\"\\~&*!|>%@`0129", min_size=1, max_size=10).map(str.strip)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_the_flags_what_is_written_is_a_record(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeds")
    building.write(folder, building.records())
    text = WORDS.filter(lambda one: bool(one) and not one.startswith("-"))
    args = [
        "--type", "consult", "--title", data.draw(text), "--date",
        data.draw(st.sampled_from(["2025", "2025-03~", "[2025-03-01..2025-03-05]", "2024/2025"])),
        "--says", data.draw(text), "--unnamed", data.draw(text), "--source", "2024-12-08-paper",
        "--passage", PASSAGE, "--note", data.draw(text), "--summary", data.draw(text),
        "--tag", data.draw(st.sampled_from(["2024", "no", "a-b"])),
        "--figure", data.draw(st.sampled_from(["men", "2024"])), "2024",
        "--measure", "men", "person", "stock", data.draw(text),
    ]  # fmt: skip
    answer = new("event", *args, *TODAY, folder=folder)
    assert answer.code in (0, 1), answer.err
    path = Path(answer.lines[0])
    record = written(folder, answer, Event)
    (claim,) = record["claims"].values()
    given_flags = dict(zip(args[::2], args[1::2], strict=False))
    assert record["title"]["en"] == given_flags["--title"]
    assert claim["says"] == given_flags["--says"]
    assert claim["unnamed"] == given_flags["--unnamed"]
    assert record["note"] == given_flags["--note"]
    wrong = [one.code for one in check([path]).findings if one.code.startswith(("SIE1", "SIE2"))]
    assert wrong == []
