"""What a person sees, whole."""

import pytest
from running import CONVOY, GOLDEN, PAPERS, RETURN, TEXTS, golden, sie

AGENCY = TEXTS / "2030-01-06-example-agency.txt"
ARABIC = TEXTS / "2030-01-07-al-mithal.txt"

PIPED = {
    "list-events": ("list",),
    "list-claims": ("list", "claims"),
    "list-sources": ("list", "sources"),
    "list-actors": ("list", "actors"),
    "list-places": ("list", "places"),
    "timeline": ("timeline",),
    "show-event": ("show", CONVOY),
    "show-event-ar": ("show", PAPERS, "--lang", "ar"),
    "show-event-planned": ("show", RETURN),
    "show-claim": ("show", f"{PAPERS}#posts-papers-for-a-year"),
    "show-source": ("show", "2030-01-06-example-daily"),
    "show-source-bounded": ("show", "2030-01-example-post"),
    "show-actor": ("show", "sami-example"),
    "show-place": ("show", "example-gate"),
    "show-two": ("show", "iraq", "--lang", "ar"),
    "anchor-find": ("anchor", "find", AGENCY),
    "anchor-coverage": ("anchor", "coverage", AGENCY),
    "anchor-coverage-ar": ("anchor", "coverage", ARABIC),
}

TERMINALS = {
    "terminal-40-list": (40, "list"),
    "terminal-80-list": (80, "list"),
    "terminal-200-list": (200, "list", "claims"),
    "terminal-60-timeline": (60, "timeline", "--lang", "ar"),
    "terminal-60-show": (60, "show", CONVOY, "--lang", "ar"),
    "terminal-140-show": (140, "show", CONVOY),
    "terminal-50-coverage": (50, "anchor", "coverage", ARABIC),
}

HELPS = ("list", "show", "timeline", "vocabulary", "validate", "anchor", "anchor find",
         "anchor coverage")  # fmt: skip


@pytest.mark.parametrize("name", PIPED)
def test_in_a_pipe(name):
    answer = sie(*PIPED[name])
    assert answer.code == 0
    assert "\x1b" not in answer.out
    assert "\u2068" not in answer.out
    golden(name, answer.out)


@pytest.mark.parametrize("name", TERMINALS)
def test_on_a_terminal(name):
    columns, *args = TERMINALS[name]
    answer = sie(*args, columns=columns)
    assert answer.code == 0
    golden(name, answer.out)


@pytest.mark.parametrize("command", HELPS)
def test_helps_have_an_example(command):
    answer = sie(*command.split(), "--help")
    assert answer.code == 0
    assert "Example" in answer.out
    assert f"sie {command}" in answer.out


def test_every_golden_file_is_compared():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {*PIPED, *TERMINALS}
