"""How far the node at a place of a text goes on its line."""

from __future__ import annotations

import re
from functools import lru_cache

_PAIRS = {"{": "}", "[": "]"}
# A run of blanks is looked at once, from its beginning: lines may hold a million of them.
_END_IN_BLOCK = re.compile(r":(?: |$)|(?<!\s)\s+(?:#|$)|$")
_END_IN_FLOW = re.compile(r":(?: |$)|(?<!\s)\s+(?:#|$)|[,\]}]|$")
_SINGLE = re.compile(r"'[^']*(?:''[^']*)*'")
_DOUBLE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_SIGN = re.compile(r"[\"'{}\[\]]")
_TEXT = re.compile(r"\S")


OF_A_CHARACTER = ("SIE104", "SIE105", "SIE106", "SIE120")
"""The rules that find single characters."""


def length_of(code: str, line: str, column: int) -> int:
    """How many characters of a line a finding marks.

    Args:
        code: the code of its rule; some find single characters.
        line: the line.
        column: where it begins; columns count from 1.
    """
    return 1 if code in OF_A_CHARACTER else span_length(line, column)


@lru_cache(maxsize=1024)
def span_length(line: str, column: int) -> int:
    """How many characters the key, text or collection takes that begins at a column of a line.

    What goes on below the line ends with the line. The line need not be valid YAML.

    Args:
        line: the line.
        column: where it begins; columns count from 1.

    >>> line = "  - {place: twon, role: at}"
    >>> span_length(line, 13), span_length(line, 5)
    (4, 23)
    >>> span_length('title: "A \\\\"b\\\\" c" # note', 8), span_length('says: Two words # note', 7)
    (11, 9)
    """
    start = column - 1
    if not _TEXT.search(line, start):
        return 1
    sign = line[start]
    if sign in "\"'":
        return _after_quoted(line, start) - start
    if sign in _PAIRS:
        return _after_collection(line, start) - start
    if sign == "#":
        return len(line.rstrip()) - start
    pattern = _END_IN_FLOW if _depths(line)[start] else _END_IN_BLOCK
    found = pattern.search(line, start)
    return max((found.start() if found else len(line)) - start, 1)


def _after_quoted(line: str, start: int) -> int:
    """Where the quoted text that begins at an index has ended."""
    found = (_DOUBLE if line[start] == '"' else _SINGLE).match(line, start)
    return found.end() if found else len(line.rstrip())


def _after_collection(line: str, start: int) -> int:
    """Where the collection in brackets that begins at an index has ended."""
    depth = 0
    for index, sign in _brackets(line, start):
        depth += 1 if sign in _PAIRS else -1
        if depth == 0:
            return index + 1
    return len(line.rstrip())


@lru_cache(maxsize=8)
def _depths(line: str) -> bytearray:
    """How many brackets are open before every character: many findings ask it of one line."""
    depths = bytearray(len(line) + 1)
    depth, done = 0, 0
    for index, sign in _brackets(line, 0):
        depths[done : index + 1] = bytes([min(depth, 255)]) * (index + 1 - done)
        done = index + 1
        depth = depth + 1 if sign in _PAIRS else max(depth - 1, 0)
    depths[done:] = bytes([min(depth, 255)]) * (len(depths) - done)
    return depths


def _brackets(line: str, index: int) -> list[tuple[int, str]]:
    """The brackets from an index on that stand in no quoted text."""
    found = []
    while sign := _SIGN.search(line, index):
        index = sign.start()
        if sign.group() not in "\"'":
            found.append((index, sign.group()))
            index += 1
        elif index == 0 or line[index - 1] in " [{,:":
            index = _after_quoted(line, index)
        else:
            index += 1
    return found
