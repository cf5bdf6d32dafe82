"""How far the node at a place of a text goes on its line."""

from __future__ import annotations

import re

_PAIRS = {"{": "}", "[": "]"}
_IN_BLOCK = re.compile(r".*?(?=:(?: |$)| #|\s*$)")
_IN_FLOW = re.compile(r".*?(?=:(?: |$)| #|[,\]}]|\s*$)")


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
    rest = line[start:]
    if not rest.strip():
        return 1
    if rest[0] in "\"'":
        return _quoted(rest)
    if rest[0] in _PAIRS:
        return _collection(rest)
    if rest.startswith("#"):
        return len(rest.rstrip())
    pattern = _IN_FLOW if _depth(line[:start]) else _IN_BLOCK
    found = pattern.match(rest)
    return max(found.end() if found else 0, 1)


def _quoted(text: str) -> int:
    """The length of the quoted text at the start, its quotation marks included."""
    quote, index = text[0], 1
    while index < len(text):
        if text[index] == "\\" and quote == '"':
            index += 1
        elif text[index] == quote:
            if quote == "'" and text[index + 1 : index + 2] == "'":
                index += 1
            else:
                return index + 1
        index += 1
    return len(text.rstrip())


def _collection(text: str) -> int:
    """The length of the collection in brackets at the start."""
    depth, index = 0, 0
    while index < len(text):
        sign = text[index]
        if sign in "\"'" and text[index - 1] in " [{,:":
            index += _quoted(text[index:])
            continue
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
            if depth == 0:
                return index + 1
        index += 1
    return len(text.rstrip())


def _depth(before: str) -> int:
    """How many brackets are open after the text before a place."""
    depth, index = 0, 0
    while index < len(before):
        sign = before[index]
        if sign in "\"'" and (index == 0 or before[index - 1] in " [{,:"):
            index += _quoted(before[index:])
            continue
        depth += (sign in "[{") - (sign in "]}" and depth > 0)
        index += 1
    return depth
