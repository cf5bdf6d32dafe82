"""What a change brought, told for people: in a git repository and between folders."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from syria_iraq_events.cli.main import cli
from syria_iraq_events.reviewing.changed import check_changed
from syria_iraq_events.reviewing.review import review
from syria_iraq_events.reviewing.review_markdown import markdown
from syria_iraq_events.reviewing.revision import RevisionError, checked_out, inside

import examples

EVENT = "events/2025/2025-03-01-visit.yaml"
GOLDEN = Path(__file__).parent / "golden"

CHANGE = """\
# in events/2025/2025-03-01-visit.yaml
claims:
  visit-announced:
    figures: {guards: 30..}
  radio-counts:
    by: radio
    says: Five guards came with the minister, who *waved* at <b>everybody</b>.
    figures: {guards: 5}
    evidence:
      - {source: 2025-03-05-radio, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
# sources/2025/2025-03-05-radio.yaml
kind: broadcast
publisher: radio
title: "[a bulletin]"
lang: en
published: 2025-03-05
url: https://radio.example/bulletin
consulted: 2025-04-01
"""  # noqa: E501


def git(folder, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository with the small folder of records committed; its records are in ``seeds``."""
    examples.folder_with("", tmp_path)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "first")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def change(repository, text):
    """Carries an example out on the records as they lie there."""
    fresh = examples.folder_with(text, repository / "fresh")
    shutil.rmtree(repository / "seeds")
    shutil.move(fresh, repository / "seeds")


def found(ref="HEAD"):
    report = check_changed([Path("seeds")], ref)
    return [(one.code, Path(one.path).name) for one in report.findings]


def test_nothing_changed(repository):
    report = check_changed([Path("seeds")], "HEAD")
    assert (report.findings, report.files) == ((), 0)


def test_what_was_there_before_is_not_told_again(repository):
    change(repository, "# in places/town.yaml\nnames: {en: [The Town, The Town]}\n")
    assert found() == [("SIE613", "town.yaml")]
    git(repository, "commit", "-q", "-a", "-m", "second")
    assert found() == []
    assert found("HEAD~1") == [("SIE613", "town.yaml")]


def test_only_what_is_ignored_in_changed_files_is_counted(repository):
    town = "kind: town\nnames: {en: [T, T]} # sie: ignore[SIE613] so\ncountries: [IQ]\n"
    change(repository, f"# places/town.yaml\n{town}")
    assert [one.code for one in check_changed([Path("seeds")], "HEAD").ignored] == ["SIE613"]
    git(repository, "commit", "-q", "-a", "-m", "second")
    assert check_changed([Path("seeds")], "HEAD").ignored == ()


def test_what_a_change_broke_elsewhere_is_told(repository):
    (repository / "seeds" / "places" / "town.yaml").unlink()
    assert found() == [("SIE301", "2025-03-01-visit.yaml")]


def test_no_repository_and_no_revision(tmp_path, repository):
    with pytest.raises(RevisionError):
        found("no-such-thing")
    shutil.rmtree(repository / ".git")
    with pytest.raises(RevisionError, match="no git repository"):
        inside(repository / "seeds")


def test_a_review_shows_what_the_change_does(repository):
    change(repository, CHANGE)
    with checked_out("HEAD", "seeds") as base:
        done = review(base, Path("seeds"))
    text = markdown(done, "What changes")
    golden = GOLDEN / "review.md"
    import os

    if os.environ.get("SIE_UPDATE_GOLDEN"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")
    assert "\\*waved\\*" in text
    assert "<b>" not in text
    told = done.to_dict()
    assert json.dumps(told)
    assert [one["change"] for one in told["diff"]["records"]] == ["added", "changed", "added"]
    assert len(told["contradictions"]) == 1


def test_a_review_of_records_with_errors_tells_the_errors(repository):
    change(repository, "# in places/town.yaml\nkind: city\n")
    with checked_out("HEAD", "seeds") as base:
        done = review(base, Path("seeds"))
    assert done.diff is None
    text = markdown(done, "What changes")
    assert "cannot be told yet" in text
    assert "SIE204" in text


def test_a_review_of_nothing(repository):
    done = review(Path("seeds"), Path("seeds"))
    assert "No record differs." in markdown(done, "x")


def run(*arguments):
    from click.testing import CliRunner

    result = CliRunner().invoke(cli, list(map(str, arguments)))
    return result.exit_code, result.output


def test_the_command(repository):
    change(repository, CHANGE)
    code, out = run("review", "HEAD")
    assert (code, out.splitlines()[1]) == (0, "## What changes from HEAD to the records here")
    assert json.loads(run("review", "HEAD", "seeds", "--json")[1])["format_version"] == 1
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "second")
    code, out = run("review", "HEAD~1", "HEAD")
    assert code == 0
    assert "radio-counts" in out
    assert run("review", "nothing")[0] == 2


def test_a_change_with_errors_fails(repository):
    change(repository, "# in places/town.yaml\nkind: city\n")
    assert run("review", "HEAD")[0] == 1
    code, out = run("validate", "--changed-since", "HEAD", "--format", "concise")
    assert code == 1
    assert out.startswith("seeds/places/town.yaml:")
    assert run("validate", "--changed-since", "nothing")[0] == 2
