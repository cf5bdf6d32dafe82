"""``sie history``, ``sie contradictions`` and ``sie diff``: what is printed, and how they end."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from running import CONVOY, GOLDEN, PAPERS, RETURN, SMALL, golden, sie

import building

CHANGED = {
    f"events/2030/{CONVOY}.yaml": [
        ("Convoy said to enter Iraq", "Convoy *said* to <enter> Iraq"),
        ("    figures: {people: ~1200}\n", "    figures: {people: ~1300}\n"),
        ("  army-denies:\n    by: example-army\n    stance: denies\n",
         "  army-denies:\n    by: example-army\n    stance: doubts\n"),
        ("added: 2030-02-01\n", "added: 2030-02-01\nformer_ids: [2030-01-05-convoy]\n"),
    ],
    "actors/outlet/example-daily.yaml": [("kind: outlet\n", "kind: outlet\ncountry: IQ\n")],
}  # fmt: skip
TOMB = """
  {id}:
    reason: Nobody said so.
    removed: 2030-02-03
    replaced_by: [{instead}]
"""


def change(folder):
    """The small dataset, changed: fields, a stance, a figure; one event moved, one withdrawn."""
    for name, pairs in CHANGED.items():
        path = folder / name
        text = path.read_text("utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    events = folder / "events/2030"
    moved = (events / f"{PAPERS}.yaml").read_text("utf-8")
    (events / "2030-01-papers.yaml").write_text(f"{moved}former_ids: [{PAPERS}]\n", "utf-8")
    (events / f"{PAPERS}.yaml").unlink()
    (events / f"{RETURN}.yaml").unlink()
    tombs = folder / "removed.yaml"
    text = tombs.read_text("utf-8") + TOMB.format(id=RETURN, instead=CONVOY).lstrip("\n")
    tombs.write_text(text, "utf-8")
    return folder


@pytest.fixture
def new(tmp_path):
    return change(shutil.copytree(SMALL, tmp_path / "new"))


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository with two revisions of the small dataset: v1 and v2."""
    root = tmp_path / "repository"
    shutil.copytree(SMALL, root / "seeds")
    (root / "seeds/README.md").write_text("No record.\n", "utf-8")
    (root / "seeds/.hidden.yaml").write_text("no: record\n", "utf-8")
    git(root, "init", "-q")
    commit(root, "v1")
    change(root / "seeds")
    commit(root, "v2")
    monkeypatch.chdir(root)
    return root


def git(root, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments],
        cwd=root, check=True, capture_output=True,
    )  # fmt: skip


def commit(root, tag):
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", tag)
    git(root, "tag", tag)


PRINTED = {
    "history": ("history", CONVOY),
    "history-possible": ("history", PAPERS, "--certainty", "possible"),
    "history-ar": ("history", PAPERS, "--lang", "ar"),
    "contradictions": ("contradictions",),
    "contradictions-superseded": ("contradictions", CONVOY, "--superseded", "--kind", "figure"),
    "contradictions-as-of": ("contradictions", "--as-of", "2030-01-06"),
}


@pytest.mark.parametrize("name", PRINTED)
def test_in_a_pipe(name):
    answer = sie(*PRINTED[name])
    assert answer.code == 0, answer.err
    golden(f"changes/{name}", answer.out)


def test_history_on_a_terminal():
    golden("changes/history-terminal-60", sie("history", CONVOY, columns=60).out)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_a_diff_in_every_form(new, form, monkeypatch):
    monkeypatch.chdir(new.parent)
    shutil.copytree(SMALL, "old")
    answer = sie("diff", "old", "new", "--format", form, data=None)
    assert (answer.code, answer.err) == (0, "")
    text = answer.out
    if form == "json":
        found = json.loads(text)
        for side in ("old", "new"):
            found[side]["digest"] = ""
        text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    golden(f"changes/diff-{form}", text)


def test_every_golden_file_is_compared():
    names = {path.stem for path in (GOLDEN / "changes").glob("*.txt")}
    forms = {f"diff-{form}" for form in ("text", "markdown", "json")}
    assert names == {*PRINTED, *forms, "history-terminal-60"}


@pytest.mark.parametrize("command", ["history", "contradictions", "diff"])
def test_helps_have_an_example(command):
    answer = sie(command, "--help")
    assert answer.code == 0 and f"sie {command}" in answer.out and "Examples" in answer.out


def test_json():
    found = json.loads(sie("history", CONVOY, "--json").out)
    assert found["event"] == CONVOY and found["history"][0]["day"] == "2030-01-06"
    told = json.loads(sie("contradictions", "--json", "--as-of", "2030-01-06").out)
    assert told["as_of"] == "2030-01-06"
    assert {one["kind"] for one in told["contradictions"]} == {"stance"}


def test_nothing_to_tell(tmp_path):
    answer = sie("contradictions", RETURN)
    assert (answer.code, answer.err) == (3, "note: no contradictions\n")
    assert json.loads(sie("contradictions", RETURN, "--json").out)["contradictions"] == []
    everything = sie("contradictions", "--json").out.count('"linked"')
    assert sie("contradictions", "--json", "--unlinked").out.count('"linked": false') < everything


def test_a_history_without_a_day(seeds):
    old = building.source(created="2011-06-10")
    folder = seeds(**{"sources/2024/2024-12-08-paper.yaml": old})
    assert sie("history", "2024-12-07-crossing", data=folder).lines[-1] == "No claim on it counts."


def test_a_history_without_denials():
    answer = sie("history", RETURN)
    assert answer.code == 0 and "denied" not in answer.out


def test_days_apart(new):
    path = new / f"events/2030/{CONVOY}.yaml"
    text = path.read_text("utf-8").replace("date: 2030-01-05/2030-01-06", "date: 2030-01-05", 1)
    told = text.replace("    basis: first-hand\n", "    basis: first-hand\n    when: 2030-01-09\n")
    path.write_text(told, "utf-8")
    answer = sie("contradictions", "--kind", "date", "--superseded", data=new)
    assert "  date · 3 days apart · one voice\n" in answer.out
    assert "2030-01-05/2030-01-06 according to Sami Example; 2030-01-09" in answer.out


def test_what_is_derived_otherwise(new):
    path = new / "actors/person/sami-example.yaml"
    text = path.read_text("utf-8").replace("speaks_for: example-interior-ministry\n", "")
    path.write_text(text, "utf-8")
    out = sie("diff", SMALL, new, data=None).out
    assert f"Derived otherwise\n  claim/{CONVOY}#spokesman-850\n" in out


def test_unknown_ids():
    assert sie("history", "nothing").code == 2
    assert sie("contradictions", "nothing").code == 2
    assert "was surely public" in sie("contradictions", PAPERS, "--as-of", "2030-01-01").err


def test_exit_code(new):
    assert sie("diff", SMALL, new, data=None).code == 0
    assert sie("diff", SMALL, new, "--exit-code", data=None).code == 1
    same = sie("diff", SMALL, SMALL, "--exit-code", data=None)
    assert (same.code, same.out) == (0, "required step: none\n  nothing differs\n")
    assert sie("diff", SMALL, new, "--exit-code", "--json", data=None).code == 1


def test_compiled_folders(tmp_path):
    from syria_iraq_events.dataset.compile import compile_seeds
    from syria_iraq_events.reading.seeds import read_seeds

    made = compile_seeds(read_seeds(SMALL))
    (tmp_path / "records.index").write_bytes(made.index)
    (tmp_path / "records.jsonl").write_bytes(made.records)
    assert "nothing differs" in sie("diff", tmp_path, SMALL, data=None).out


def test_revisions(repository, new):
    folders = sie("diff", SMALL, new, "--json", data=None).out
    assert sie("diff", "v1", "v2", "--json", data=None).out == folders
    assert sie("diff", "v1", "seeds", "--json", data=None).out == folders
    assert "nothing differs" in sie("diff", "HEAD", "v2^{commit}", data=None).out


def test_records_at_the_top_of_a_repository(repository):
    for name in ("events", "sources", "actors", "places", "removed.yaml"):
        git(repository, "mv", f"seeds/{name}", name)
    commit(repository, "v3")
    assert "nothing differs" in sie("diff", "v3", "v3", "--seeds", ".", data=None).out


BAD = {
    "no revision": ("nothing", "'nothing' is neither a folder nor a revision"),
    "no folder of records": ("v1:seeds", "is neither a folder nor a revision"),
    "an option": ("--upload-pack=x", "No such option"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(repository, case):
    text, message = BAD[case]
    answer = sie("diff", text, "v2", data=None)
    assert (answer.code, answer.out) == (2, "") and message in answer.err


def test_a_name_that_looks_like_an_option_is_none(repository):
    answer = sie("diff", "--", "--output=x", "v2", data=None)
    assert answer.code == 2 and "neither a folder" in answer.err
    assert not Path("x").exists()


def test_other_places_than_seeds(repository):
    answer = sie("diff", "v1", "v2", "--seeds", "records", data=None)
    assert (answer.code, answer.err) == (
        2, "Error: v1 has no records in 'records'; --seeds says where they are\n",
    )  # fmt: skip


def test_records_that_cannot_be_read(repository):
    Path("seeds/places/iraq.yaml").write_text("kind: nonsense\n", "utf-8")
    commit(repository, "v3")
    answer = sie("diff", "v2", "v3", data=None)
    assert answer.code == 2
    assert answer.err.startswith("Error: v3: the records cannot be read:")
    assert "v3:seeds/places/iraq.yaml:1" in answer.err
    assert sie("diff", "seeds/places/iraq.yaml", "v2", data=None).code == 2


def put(repository, mode, path, content=b"x"):
    """Commits an entry of a tree as no work tree would hold it."""
    made = subprocess.run(
        ["git", "hash-object", "-w", "--stdin"], input=content, cwd=repository,
        capture_output=True, check=True,
    ).stdout.decode().strip()  # fmt: skip
    if mode == "160000":
        made = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=repository, capture_output=True, check=True
        ).stdout.decode().strip()  # fmt: skip
    git(repository, "update-index", "--add", "--cacheinfo", f"{mode},{made},{path}")
    git(repository, "commit", "-q", "-m", "v3")
    git(repository, "tag", "v3")


STRANGE = {
    "a link": ("120000", "seeds/places/link.yaml", b"/etc/passwd", "is a symbolic link"),
    "a submodule": ("160000", "seeds/places/sub.yaml", b"x", "is a submodule"),
    "a name with a blank": ("100644", "seeds/places/a b.yaml", b"x", "is no name that a record"),
    "a name with a backslash": ("100644", "seeds/a\\b.yaml", b"x", "is no name that a record"),
    "a large file": ("100644", "seeds/places/x.yaml", b"x" * 1048577, "is larger than 1024 KiB"),
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_no_revision_of_records_holds(repository, case):
    mode, path, content, message = STRANGE[case]
    put(repository, mode, path, content)
    answer = sie("diff", "v2", "v3", data=None)
    assert answer.code == 2 and message in answer.err


def test_nothing_of_a_revision_is_run(repository, tmp_path):
    """A filter that the revision asks for, and that the user has set up, does not run either."""
    ran = tmp_path / "ran"
    git(repository, "config", "filter.evil.smudge", f"touch {ran}")
    Path("seeds/.gitattributes").write_text("*.yaml filter=evil export-ignore\n", "utf-8")
    commit(repository, "v3")
    assert "nothing differs" in sie("diff", "v2", "v3", data=None).out
    assert not ran.exists()


def test_without_git(repository, monkeypatch):
    monkeypatch.setenv("PATH", "")
    answer = sie("diff", "v1", "v2", data=None, PATH="")
    assert answer.code == 2 and "no git to look for such a revision" in answer.err


def test_a_fault_is_no_bad_input(monkeypatch):
    def fail(path):
        raise RuntimeError("a fault")

    monkeypatch.setattr("syria_iraq_events.dataset.loading.open_dataset", fail)
    answer = sie("diff", SMALL, SMALL, data=None)
    assert answer.code == 4 and "fault of the program" in answer.err
