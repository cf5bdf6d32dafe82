"""Every rule finds its bad example and leaves its good one alone."""

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.checking.rule import FAMILIES, RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading.finding import ReadingError

import examples

register()
BY_FORMATTER = {"SIE906"}
"""Found by `sie format --check`, not by the check of records."""
COMPANIONS = {"SIE200": {"SIE201"}, "SIE903": {"SIE613"}}
"""What else is found where the rule is broken: what an ignore without a reason does not let be."""
ALL = sorted(set(RULES) - BY_FORMATTER)


def codes_found(root):
    try:
        return {finding.code for finding in check([root]).findings}
    except ReadingError as error:
        return {finding.code for finding in error.findings}


def test_the_small_folder_has_no_findings(tmp_path):
    assert codes_found(examples.folder_with("", tmp_path)) == set()


@pytest.mark.parametrize("code", ALL)
def test_the_bad_example_is_found(code, tmp_path):
    assert codes_found(examples.folder_with(RULES[code].bad, tmp_path)) == {code} | COMPANIONS.get(
        code, set()
    )


@pytest.mark.parametrize("code", ALL)
def test_the_good_example_is_left_alone(code, tmp_path):
    assert codes_found(examples.folder_with(RULES[code].good, tmp_path)) == set()


@pytest.mark.parametrize("code", RULES)
def test_every_rule_tells_what_it_is(code):
    rule = RULES[code]
    assert rule.code == code
    assert rule.summary.endswith(".")
    assert "\n" not in rule.summary
    assert rule.family in FAMILIES.values()
    assert rule.bad != rule.good != ""
    assert rule.bad


def test_names_are_unique_and_the_registry_is_sorted():
    assert len({rule.name for rule in RULES.values()}) == len(RULES) >= 70
