"""What the README and the docs show is run: their Python as it stands, their commands too."""

import doctest
import re
import shlex

import pytest

from conftest import ROOT

PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL


def blocks(page, language):
    return re.findall(
        rf"^```{language}\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.DOTALL | re.MULTILINE
    )


@pytest.mark.parametrize("page", PAGES)
def test_python_on_a_page_runs(page):
    failed, _ = doctest.testfile(str(ROOT / page), module_relative=False, optionflags=FLAGS)
    assert failed == 0


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "python")])
def test_python_on_a_page_is_written_as_a_session(page):
    for block in blocks(page, "python"):
        assert block.startswith(">>> "), f"{page} has Python that no test runs:\n{block}"


def commands(page):
    for block in blocks(page, "console"):
        for line in block.splitlines():
            if line.startswith("$ sie "):
                yield line[2:]


@pytest.mark.parametrize(
    "command", sorted({command for page in PAGES for command in commands(page)})
)
def test_commands_on_a_page_work(command, tmp_path, monkeypatch):
    from click.testing import CliRunner

    from syria_iraq_events.cli.main import cli

    article = tmp_path / "article.txt"
    article.write_text("A text in which nothing is cited.\n", "utf-8")
    monkeypatch.chdir(ROOT)
    arguments = [str(article) if a == "article.txt" else a for a in shlex.split(command)[1:]]
    done = CliRunner().invoke(cli, arguments)
    allowed = (0, 1) if "anchor" in command else (0,)  # nothing of the source stands in this text
    assert done.exit_code in allowed, done.output


def test_every_link_to_a_file_leads_somewhere():
    for page in PAGES:
        folder = (ROOT / page).parent
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / page).read_text("utf-8")):
            assert (folder / target).exists(), f"{page} links to {target}"


def test_the_readme_names_every_status():
    from syria_iraq_events.records.vocabulary import STATUSES

    text = (ROOT / "README.md").read_text("utf-8")
    assert [code for code in STATUSES if f"`{code}`" not in text] == []


def test_every_record_that_the_method_names_is_there(bundled):
    """The worked examples are from the records; who renames one renames it there too."""
    page = (ROOT / "docs" / "curation" / "method.md").read_text("utf-8")
    named = set(re.findall(r"`([12][0-9]{3}-[a-z0-9-]*[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?)`", page))
    known = {*bundled.events, *bundled.claims, *bundled.sources}
    assert sorted(named - known) == []
    assert len(named) > 20
