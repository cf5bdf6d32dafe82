"""Every form as it is printed, and what readers of the forms rely on."""

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from syria_iraq_events.checking.check import Report, check
from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.reading.finding import Finding, Position, Related
from syria_iraq_events.reporting.form import FORMS, told
from syria_iraq_events.versions import __version__

import faults

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = Path(__file__).parents[2] / "schemas" / "findings-1.schema.json"


@pytest.fixture
def report(tmp_path, monkeypatch):
    """The report on the faulty folder, its paths relative."""
    faults.faulty(tmp_path)
    monkeypatch.chdir(tmp_path)
    return check([Path("seeds")])


@pytest.mark.parametrize("form", FORMS)
def test_the_form_is_as_it_was(form, report):
    text = told(report, form) + "\n"
    if form == "sarif":  # the rules are those of the registry, and have tests of their own
        document = json.loads(text)
        document["runs"][0]["tool"]["driver"]["rules"] = []
        for result in document["runs"][0]["results"]:
            del result["ruleIndex"]
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    text = text.replace(f'"{__version__}"', '"VERSION"')
    golden = GOLDEN / f"{form}.txt"
    if os.environ.get("SIE_UPDATE_GOLDEN"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_nothing_to_tell(form):
    text = told(Report((), 7, {}), form)
    if form in ("json", "sarif"):
        json.loads(text)
    elif form == "gitlab":
        assert json.loads(text) == []
    elif form == "jsonl":
        assert text == ""
    elif form == "junit":
        assert ElementTree.fromstring(text).get("failures") == "0"
    else:
        assert "checked 7 files: no findings" in text


def test_json_keeps_its_schema(report):
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    validator.check_schema(validator.schema)
    validator.validate(json.loads(told(report, "json")))
    lines = [json.loads(line) for line in told(report, "jsonl").splitlines()]
    assert lines == json.loads(told(report, "json"))["findings"]
    broken = json.loads(told(report, "json"))
    broken["findings"][0]["line"] = 0
    assert not validator.is_valid(broken)


def test_sarif_tells_every_rule(report):
    run = json.loads(told(report, "sarif"))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert [rule["shortDescription"]["text"] for rule in rules] == [
        rule.summary for rule in RULES.values()
    ]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert 1 <= region["startColumn"] <= region["endColumn"]
    assert sum("suppressions" in result for result in run["results"]) == len(report.ignored) == 1


def many(severity, number):
    return tuple(
        Finding(
            "SIE301", f"message {index}", "seeds/a.yaml", Position(index + 1, 1), severity=severity
        )
        for index in range(number)
    )


def test_github_shows_ten_of_each_and_tells_of_the_rest():
    report = Report((*many("warning", 12), *many("error", 25)), 1, {})
    lines = told(report, "github").splitlines()
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert sum(line.startswith("::warning ") for line in lines) == 10
    assert lines[0].startswith("::error ")
    assert "::notice title=more findings::15 more errors are in the log of this step" in lines
    assert "::notice title=more findings::2 more warnings are in the log of this step" in lines


def test_no_text_can_write_a_command_of_github():
    evil = Finding(
        "SIE301", "a\n::error::b % c", "a,b:c.yaml", related=(Related(Position(), "x\ry"),)
    )
    (line,) = [
        one for one in told(Report((evil,), 1, {}), "github").splitlines() if "::error" in one
    ]
    assert line.startswith("::error file=a%2Cb%3Ac.yaml,")
    assert "%25 c" in line


def test_gitlab_tells_equal_findings_apart():
    twice = Finding("SIE301", "x", "a.yaml")
    issues = json.loads(told(Report((twice, twice), 1, {}), "gitlab"))
    assert issues[0]["fingerprint"] != issues[1]["fingerprint"]


def test_the_summary_is_never_too_long(monkeypatch):
    from syria_iraq_events.reporting import markdown

    monkeypatch.setattr(markdown, "MAX_BYTES", 3000)
    findings = tuple(
        Finding("SIE301", f"message {index}", f"seeds/{index}.yaml") for index in range(500)
    )
    text = told(Report(findings, 500, {}), "markdown")
    assert len(text) < 12000
    assert "more files: run `sie validate`" in text


def test_the_summary_survives_fences():
    text = told(Report((Finding("SIE301", "a ``` b", "a.yaml"),), 1, {}), "markdown")
    assert "````text" in text
