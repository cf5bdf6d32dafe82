from __future__ import annotations

import pickle

from syria_iraq_events.values import ValueFormatError


def test_it_says_what_is_wrong_and_what_to_write() -> None:
    error = ValueFormatError("2024-2-3", "a month has two digits, 01 to 12", "2024-02-03")
    assert (error.text, error.hint) == ("2024-2-3", "2024-02-03")
    assert str(error) == "'2024-2-3': a month has two digits, 01 to 12; write '2024-02-03'"
    assert isinstance(error, ValueError)


def test_without_a_hint_it_makes_none_up() -> None:
    assert str(ValueFormatError("x", "a number")) == "'x': a number"


def test_a_long_text_is_cut_in_the_message_only() -> None:
    error = ValueFormatError("x" * 500, "a number")
    assert error.text == "x" * 500
    assert str(error) == f"'{'x' * 60}…': a number"


def test_it_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(ValueFormatError("a", "b", "c")))
    assert (error.text, error.expected, error.hint) == ("a", "b", "c")
