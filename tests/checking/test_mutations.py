"""Every mistake in a real record either leaves its data equal or is found, in the changed node."""

import random

import pytest
from changes import APART, KINDS
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations import mutation, table
from neighbourhood import world

POINTED = 0.95
EACH = 12
"""Mutations of a kind; ``mutations.py --count 20000`` makes more."""


@pytest.fixture(scope="module")
def known():
    return world()


@pytest.fixture(scope="module")
def outcomes():
    return []


@pytest.mark.parametrize("kind", KINDS)
def test_what_can_be_known_is_found(known, outcomes, kind):
    @settings(max_examples=EACH)
    @given(st.integers(0, 2**32))
    def change(seed):
        outcome = mutation(known, random.Random(seed), kind)
        if outcome is None:
            return
        outcomes.append(outcome)
        assert not (outcome.must and outcome.state == "missed"), outcome

    change()


def test_findings_point_into_the_changed_node(outcomes):
    found = [one for one in outcomes if one.must and one.state == "found"]
    pointed = sum(one.pointed for one in found)
    print(f"\n{table(outcomes)}")
    assert len(found) >= (len(KINDS) - len(APART)) * EACH // 2
    assert pointed >= POINTED * len(found), [one for one in found if not one.pointed]


def test_an_equal_record_has_no_new_findings(known):
    """The oracle itself: what is written anew without a change is as it was."""
    from mutations import plain
    from written import pairs_of, write

    for folder, ids in known.listed.items():
        for id in ids[:: len(ids) // 12]:
            text = write(pairs_of(plain(known, folder, id))).text
            assert known.check(folder, id, text).data == plain(known, folder, id)
