"""What is wrong with a text that is no YAML, in words for who wrote it.

The C parser and the Python one of PyYAML name their troubles in different words of the grammar.
Here both come to the same sentences, at the place where the mistake begins rather than where the
parser gave up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.reading.characters import position_at
from syria_iraq_events.reading.finding import Position
from syria_iraq_events.reading.refusal import Refusal, position_of
from syria_iraq_events.reading.wording import shown

if TYPE_CHECKING:
    import yaml

_QUOTE = "put the whole text in double quotes"
_FLOW = "separate the parts by commas, close every bracket, quote a text that holds one"
_NO_BEGINNING = ("cannot start", "node content", "entries are not allowed", "keys are not allowed")
_PLAIN = {
    "mapping values are not allowed": (
        "a colon and a blank cannot stand here",
        "quote a text that holds them; indent the keys of one mapping alike",
    ),
    "unexpected document": ("a document ends inside a quoted text", "close the quotation mark"),
    "flow sequence": ("the list that begins with [ does not go on like this", _FLOW),
    "flow mapping": ("the mapping that begins with { does not go on like this", _FLOW),
    "block scalar": (
        "after | or > the text begins on the next line",
        "write it there, all its lines indented alike",
    ),
    "document start": (
        "this does not belong to what stands before it",
        "indent the keys of one mapping alike; one file holds one record",
    ),
    "block ": (
        "this does not belong to what stands before it",
        "indent the keys of one mapping alike; quote a whole text, not a part of it",
    ),
}
"""A part of what a parser says, and what it means to a curator; the first that fits."""


def explain(error: yaml.MarkedYAMLError, text: str) -> Refusal:
    """The parser's error as a refusal that says what is wrong and how to mend it.

    Args:
        error: what the parser raised.
        text: what it was reading.
    """
    problem, context = error.problem or "", error.context or ""
    # An error of the parser always has the mark where it stopped.
    assert error.problem_mark is not None
    stopped = error.problem_mark
    began = error.context_mark or stopped
    if "quoted scalar" in context and "end of stream" in problem:
        return _refusal("the quotation mark is never closed", began, "close it where the text ends")
    end = len(text.rstrip())
    if stopped.index >= end and ("flow sequence" in context or "flow mapping" in context):
        return _refusal("the bracket is never closed", began, "close it where its content ends")
    if "escape" in problem or "hexdecimal" in problem or "hexadecimal" in problem:
        return _refusal(
            "a backslash begins no known escape", _backslash(stopped, text),
            "write \\\\ for a backslash, or use single quotes",
        )  # fmt: skip
    if "expected ':'" in problem:
        return _refusal(
            "this line is neither `key: value` nor `- item`", began,
            "write a colon and a blank after a key; indent the lines that go on with a text",
        )  # fmt: skip
    if "alias" in context or "anchor" in context or "tag" in context:
        return _beginning(text[began.index], began)
    if any(part in problem for part in _NO_BEGINNING):
        if stopped.index >= end:
            last = position_at(text, max(end - 1, 0))
            return _refusal("the text ends before a value", last, "close every bracket")
        return _beginning(text[stopped.index], stopped)
    said = f"{problem} {context}"
    for part, (message, help) in _PLAIN.items():
        if part in said:
            return _refusal(message, stopped, help)
    return _refusal(f"not valid YAML: {problem}", stopped, _QUOTE)


def _refusal(message: str, place: yaml.Mark | Position, help: str) -> Refusal:
    position = place if isinstance(place, Position) else position_of(place)
    return Refusal("SIE107", message, position, help)


def _beginning(sign: str, mark: yaml.Mark) -> Refusal:
    return _refusal(f"a text cannot begin with {shown(sign)}", mark, _QUOTE)


def _backslash(mark: yaml.Mark, text: str) -> Position:
    """The place of the backslash before a mark, which one parser sets behind it."""
    back = max(mark.index - text.rfind("\\", 0, mark.index + 1), 0)
    return Position(mark.line + 1, mark.column + 1 - back)
