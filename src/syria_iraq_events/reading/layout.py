"""How a record may be laid out: only in ways that all readers of YAML take for the same.

Readers differ over question marks and line ends inside brackets, over keys that touch their values,
over continued lines that are not indented and over comments that touch what stands before them:
one refuses what the next accepts or reads differently. None of it is needed, so it is refused.
"""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading.characters import position_at
from syria_iraq_events.reading.refusal import Refusal, position_of
from syria_iraq_events.reading.wording import shown

if TYPE_CHECKING:
    from syria_iraq_events.reading.finding import Position

_GAP = re.compile(r"(?:[ \n,:-]|(?<![^ \n])#[^\n]*)*")
_COLON = re.compile(r" *:(?![^ \n])")
_HEADER = re.compile(r"[|>](?:[1-9][-+]?|[-+][1-9]?)?(?: +#[^\n]*| *)\n")
_FLUSH = re.compile(r"\n( *)(?=[^ \n])")


class Layout:
    """Checks the nodes of one text, in order.

    Args:
        text: the whole text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = 0
        # Where the last line has no end, the place behind all that is written.
        self._unended = inf if text.endswith("\n") else len(text.rstrip())

    def key(self, event: Any, *, in_flow: bool) -> None:
        """Checks a key and the colon after it."""
        self._gap(event)
        end = event.end_mark.index
        if event.start_mark.line != event.end_mark.line or event.style in ("|", ">"):
            raise _refusal("a key of several lines", position_of(event.start_mark), "shorten it")
        if not event.style and in_flow:
            self._bare(event)
        # Inside brackets a key in quotes may touch its value, as in JSON.
        touching = in_flow and event.style
        if not touching and not _COLON.match(self._text, end):
            raise _refusal(
                f"{shown(event.value)} is a key without `: ` and a value",
                position_of(event.start_mark),
                "write `key: value`; write a number without separators, "
                "quote a text that holds a comma",
            )
        self._end = end

    def scalar(self, event: Any, *, in_flow: bool, indent: int) -> None:
        """Checks a value.

        Args:
            event: the scalar.
            in_flow: whether it stands inside brackets.
            indent: the column, from 0, of the mapping or list of lines that it stands in; -1 where
                it stands in none.
        """
        self._gap(event)
        start, end = event.start_mark, event.end_mark
        if not event.style:
            if in_flow:
                self._bare(event)
        elif event.style in ("|", ">"):
            self._block(event)
        elif start.line != end.line:
            self._indented(start.index, end.index, indent)
        self._end = end.index

    def begin(self, event: Any) -> None:
        """Checks the beginning of a mapping or list."""
        self._gap(event)
        at = event.start_mark.index
        if event.flow_style and self._text[at] not in "{[":
            raise _refusal(
                "a key inside a list", position_of(event.start_mark),
                "put braces around the key and its value, or quote the text",
            )  # fmt: skip
        self._end = event.end_mark.index if event.flow_style else at

    def end(self, start: Any, event: Any, *, indent: int) -> None:
        """Checks the lines of a mapping or list in brackets, where these end."""
        self._gap(event)
        if start.line != event.end_mark.line:
            self._indented(start.index, event.end_mark.index, indent)
        self._end = event.end_mark.index

    def finish(self) -> None:
        """Checks what stands behind the last node."""
        if self._text[self._end : self._end + 1] == "#":
            raise self._touching(self._end)

    def _gap(self, event: Any) -> None:
        """Checks what stands between the node before and this one."""
        end = event.start_mark.index
        if self._end >= end:
            return
        found = _GAP.match(self._text, self._end, end)
        at = found.end() if found else self._end
        if at < end:
            if self._text[at] == "#":
                raise self._touching(at)
            raise _refusal(
                "an explicit key or a mark that a record does not need",
                position_at(self._text, at),
                "write `key: value`",
            )

    def _touching(self, at: int) -> Refusal:
        return _refusal(
            "a comment that touches what stands before it", position_at(self._text, at),
            "write a blank before #",
        )  # fmt: skip

    def _bare(self, event: Any) -> None:
        """Checks a text inside brackets that is not in quotes."""
        if event.start_mark.line != event.end_mark.line:
            raise _refusal(
                "a text inside brackets goes on in the next line", position_of(event.start_mark),
                "close the bracket, or put the text in double quotes",
            )  # fmt: skip
        if "?" in event.value or event.value == "-" or event.value.endswith(" -"):
            raise _refusal(
                f"{shown(event.value)} needs quotes inside brackets", position_of(event.start_mark),
                "put the text in double quotes",
            )  # fmt: skip

    def _block(self, event: Any) -> None:
        start = event.start_mark
        line = self._text.rfind("\n", 0, start.index) + 1
        if not self._text[line : start.index].strip():
            raise _refusal(
                "the sign for a text of several lines stands alone", position_of(start),
                "write it behind the key",
            )  # fmt: skip
        if not _HEADER.match(self._text, start.index):
            raise _refusal(
                "after | or > the text begins on the next line", position_of(start),
                "write it there, all its lines indented alike",
            )  # fmt: skip
        if not event.value.strip():
            raise _refusal("a text of blank lines", position_of(start), "write it or leave it out")
        if self._unended <= event.end_mark.index:
            # Some readers end the text with a line end here, some do not.
            raise _refusal(
                "the last line of this text has no end", position_of(start),
                "end the file with a line end",
            )  # fmt: skip

    def _indented(self, start: int, end: int, indent: int) -> None:
        """Refuses a continued line that is not indented deeper than what it belongs to."""
        for line in _FLUSH.finditer(self._text, start, end):
            if len(line.group(1)) <= indent:
                raise _refusal(
                    "this line goes on with the one before but is not indented",
                    position_at(self._text, line.end()),
                    "indent it deeper than its key",
                )


def _refusal(message: str, place: Position, help: str) -> Refusal:
    return Refusal("SIE118", message, place, help)
