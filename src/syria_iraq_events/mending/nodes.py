"""A record's text as a tree that keeps its comments, so that it can be laid out anew.

Comments belong to entries: those above an entry, and the one at the end of its first line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from syria_iraq_events.reading.tree import HAS_LIBYAML

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = ("|", ">")


@dataclass(slots=True)
class Entry:
    """A member of a mapping, or an item of a list."""

    key: str | None
    """None for an item of a list."""
    value: Node
    start: int
    """The offset in the text at which it begins."""
    end: int = 0
    """The offset after its value."""
    above: list[str] = field(default_factory=list)
    """The comments on the lines above it."""
    beside: str = ""
    """The comment at the end of its first line."""

    def has_comments(self) -> bool:
        """Whether a comment belongs to it or to anything in it."""
        return bool(self.above or self.beside) or self.value.has_comments()


@dataclass(slots=True)
class Node:
    """A text, or a collection."""

    kind: str
    """``scalar``, ``mapping`` or ``list``."""
    text: str = ""
    """What a scalar says."""
    style: str = ""
    """How a scalar was written: empty where it was plain, else its first sign."""
    block: str = ""
    """A text of several lines as it stands in the file, its header included."""
    entries: list[Entry] = field(default_factory=list)
    end: int = 0
    """The offset in the text after it."""

    def has_comments(self) -> bool:
        """Whether a comment belongs to anything in it."""
        return any(entry.has_comments() for entry in self.entries)

    def data(self) -> Any:
        """The node as plain data, every scalar as text."""
        if self.kind == "mapping":
            return {entry.key: entry.value.data() for entry in self.entries}
        if self.kind == "list":
            return [entry.value.data() for entry in self.entries]
        return self.text


@dataclass(slots=True)
class Document:
    """The whole of a file."""

    root: Node
    below: list[str]
    """The comments after the last entry."""
    head: list[str] = field(default_factory=list)
    """The comments at the top, which stay there whatever key comes first."""


def read(text: str) -> Document:
    """The tree of a text that the reader of records has accepted."""
    loader = yaml.CSafeLoader if HAS_LIBYAML else yaml.SafeLoader
    events: Iterator[Any] = iter(yaml.parse(text, Loader=loader))
    scalars: list[tuple[int, int]] = []
    entries: list[Entry] = []
    root = next(
        _node(event, events, text, scalars, entries)
        for event in events
        if isinstance(event, yaml.MappingStartEvent)
    )
    for event in events:  # to the end, so that the parser is closed
        del event
    below = _attach(text, scalars, entries)
    head: list[str] = []
    if root.entries:
        first = root.entries[0]
        head = [one for one in first.above if "sie:" not in one]
        first.above = [one for one in first.above if "sie:" in one]
    return Document(root, below, head)


def _node(
    event: Any, events: Iterator[Any], text: str, scalars: list[tuple[int, int]],
    entries: list[Entry],
) -> Node:  # fmt: skip
    """The node that begins with an event; every entry below it is added to the list."""
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, text, scalars)
    mapping = isinstance(event, yaml.MappingStartEvent)
    node = Node("mapping" if mapping else "list")
    for inner in events:
        if isinstance(inner, yaml.CollectionEndEvent):
            node.end = inner.end_mark.index if inner.end_mark else 0
            break
        start, key = inner.start_mark.index, None
        if mapping:
            key = inner.value
            scalars.append((start, inner.end_mark.index))
            inner = next(events)  # noqa: PLW2901  (a key is followed by its value)
        entry = Entry(key, Node("scalar"), start)
        entries.append(entry)
        entry.value = _node(inner, events, text, scalars, entries)
        entry.end = entry.value.end
        node.entries.append(entry)
    return node


def _scalar(event: Any, text: str, scalars: list[tuple[int, int]]) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    style = event.style or ""
    if style not in _BLOCK:
        scalars.append((start, end))
        return Node("scalar", event.value, style, end=end)
    # A comment may follow the header on its line; the lines below are the text.
    header_end = text.find("\n", start) + 1 or len(text)
    end = _block_end(text, header_end, max(end, header_end))
    scalars.append((header_end, end))
    header = text[start:header_end].split("#", maxsplit=1)[0].strip()
    return Node("scalar", event.value, style, f"{header}\n{text[header_end:end]}", end=end)


def _block_end(text: str, start: int, end: int) -> int:
    """Where a text of several lines ends: before the first line that is indented less."""
    depth, at = None, start
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            indent = len(line) - len(line.lstrip(" "))
            depth = indent if depth is None else depth
            if indent < depth:
                return at
        at += len(line)
    return end


def _attach(text: str, scalars: list[tuple[int, int]], entries: list[Entry]) -> list[str]:
    """Gives every comment to its entry; returns those after the last one."""
    if "#" not in text:
        return []
    below: list[str] = []
    by_start = sorted(entries, key=lambda entry: entry.start)
    for start, comment in _comments(text, sorted(scalars)):
        line_start = text.rfind("\n", 0, start) + 1
        if not text[line_start:start].strip():
            after = next((entry for entry in by_start if entry.start > start), None)
            (after.above if after else below).append(comment)
            continue
        entry = _owner(by_start, line_start, start)
        if entry is None or entry.beside:
            (entry.above if entry else by_start[0].above if by_start else below).append(comment)
        else:
            entry.beside = comment
    return below


def _owner(by_start: list[Entry], line_start: int, comment: int) -> Entry | None:
    """The entry that a comment at the end of a line belongs to.

    The one that ends last before it, the outermost of several; else the last that begins on the
    line; else, where only a bracket stands before the comment, the last before.
    """
    on_line = [one for one in by_start if line_start <= one.start < comment]
    if complete := [one for one in on_line if one.end <= comment]:
        return max(complete, key=lambda one: (one.end, -one.start))
    if on_line:
        return on_line[-1]
    return next((one for one in reversed(by_start) if one.start < comment), None)


def _comments(text: str, scalars: list[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Offset and text of every comment: from a number sign outside of scalars to the line's end."""
    spans = iter(scalars)
    span = next(spans, None)
    start = text.find("#")
    while start >= 0:
        while span and span[1] <= start:
            span = next(spans, None)
        if span and span[0] <= start:
            start = text.find("#", span[1])
            continue
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, text[start:end].rstrip()
        start = text.find("#", end)
