"""The page of the rules, `sie explain` and the rules of SARIF all say what the registry says."""

import json

from click.testing import CliRunner

from syria_iraq_events.checking.check import Report
from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.cli.main import cli
from syria_iraq_events.reporting.form import told
from syria_iraq_events.reporting.rule_page import documentation, shown

from conftest import ROOT

register()


def explained(*arguments):
    done = CliRunner().invoke(cli, ["explain", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_the_page_of_the_documentation_is_that_of_the_registry():
    page = (ROOT / "docs" / "rules.md").read_text("utf-8")
    assert page == documentation(), "run `python -m syria_iraq_events.reporting.rule_page`"


def test_the_three_agree():
    in_sarif = json.loads(told(Report((), 0, {}), "sarif"))["runs"][0]["tool"]["driver"]["rules"]
    in_json = json.loads(explained("SIE", "--json"))
    page = documentation()
    assert [one["id"] for one in in_sarif] == [one["code"] for one in in_json] == list(RULES)
    for rule, sarif, plain in zip(RULES.values(), in_sarif, in_json, strict=True):
        assert f"### {rule.code} {rule.name}\n" in page
        assert rule.summary in page
        assert rule.why in page
        assert sarif["name"] == plain["name"] == rule.name
        assert sarif["shortDescription"]["text"] == plain["summary"] == rule.summary
        assert rule.why in sarif["fullDescription"]["text"]
        assert sarif["defaultConfiguration"]["level"] == plain["severity"] == rule.severity
        assert sarif["properties"]["fixable"] is plain["fixable"] is rule.fixable
        assert plain["why"] == rule.why
        assert plain["bad"] == shown(rule.bad)


def test_a_rule_is_explained_by_code_by_name_and_in_small_letters():
    page = explained("SIE504")
    assert page.startswith("SIE504 short-passage\n")
    assert "Wrong:" in page
    assert "Right:" in page
    assert explained("short-passage") == explained("sie504") == page


def test_the_rules_of_a_family_are_listed():
    lines = explained("SIE8").splitlines()
    assert [line.split()[0] for line in lines[1:]] == [
        code for code in RULES if code.startswith("SIE8")
    ]


def test_a_code_that_is_no_rule():
    done = CliRunner().invoke(cli, ["explain", "SIE999"])
    assert done.exit_code == 2
    assert "no rule has the code SIE999" in done.output
