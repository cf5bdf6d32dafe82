from __future__ import annotations

import copy
import pickle

import pytest

from syria_iraq_events.values.truth import MAYBE, NO, YES, Truth

ALL = (NO, MAYBE, YES)


def test_there_are_three_answers_and_no_more() -> None:
    assert [Truth(str(answer)) for answer in ALL] == list(ALL)
    assert all(Truth(str(answer)) is answer for answer in ALL)
    assert (Truth.NO, Truth.MAYBE, Truth.YES) == ALL
    with pytest.raises(ValueError, match="'perhaps' is none of yes, no, maybe"):
        Truth("perhaps")


def test_the_tables_of_kleene() -> None:
    for low, a in enumerate(ALL):
        assert ~a is ALL[2 - low]
        for high, b in enumerate(ALL):
            assert a & b is ALL[min(low, high)]
            assert a | b is ALL[max(low, high)]
            assert ~(a & b) is ~a | ~b


def test_only_truths_combine() -> None:
    with pytest.raises(TypeError):
        YES & True  # type: ignore[operator]
    with pytest.raises(TypeError):
        YES | 1  # type: ignore[operator]


def test_certain_and_possible() -> None:
    assert [answer.certain for answer in ALL] == [False, False, True]
    assert [answer.possible for answer in ALL] == [False, True, True]
    assert [Truth.of(certain=answer.certain, possible=answer.possible) for answer in ALL] == list(
        ALL
    )


def test_maybe_is_no_bool() -> None:
    assert bool(YES) is True
    assert bool(NO) is False
    with pytest.raises(TypeError, match=r"\.certain .* \.possible"):
        bool(MAYBE)


def test_it_is_written_as_a_word() -> None:
    assert [str(answer) for answer in ALL] == ["no", "maybe", "yes"]
    assert [repr(answer) for answer in ALL] == ["Truth.NO", "Truth.MAYBE", "Truth.YES"]


@pytest.mark.parametrize("answer", ALL)
def test_copies_are_the_same_object(answer: Truth) -> None:
    assert pickle.loads(pickle.dumps(answer)) is answer
    assert copy.deepcopy(answer) is answer
    assert len({answer, copy.copy(answer)}) == 1
