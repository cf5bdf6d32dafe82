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
    return Document(root, _attach(text, scalars, entries))


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
            break
        start, key = inner.start_mark.index, None
        if mapping:
            key = inner.value
            scalars.append((start, inner.end_mark.index))
            inner = next(events)  # noqa: PLW2901  (a key is followed by its value)
        entry = Entry(key, Node("scalar"), start)
        entries.append(entry)
        entry.value = _node(inner, events, text, scalars, entries)
        node.entries.append(entry)
    return node


def _scalar(event: Any, text: str, scalars: list[tuple[int, int]]) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    style = event.style or ""
    if style not in _BLOCK:
        scalars.append((start, end))
        return Node("scalar", event.value, style)
    # A comment may follow the header on its line; the lines below are the text.
    header_end = text.find("\n", start) + 1 or len(text)
    scalars.append((header_end, max(end, header_end)))
    header = text[start:header_end].split("#", maxsplit=1)[0].strip()
    return Node("scalar", event.value, style, f"{header}\n{text[header_end:end]}")


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
        first = next((one for one in by_start if line_start <= one.start < start), None)
        if first is None:  # only a bracket stands before it
            first = next(one for one in reversed(by_start) if one.start < start)
        if first.beside:
            first.above.append(comment)
        else:
            first.beside = comment
    return below


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
