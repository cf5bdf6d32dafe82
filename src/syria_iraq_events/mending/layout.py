"""The one layout of records: keys in the order of the schema, short collections on one line.

- A mapping or list that is short and holds no other mapping stands on one line, in brackets.
- An item of a list that is such a mapping always does: a line of evidence is a line.
- Names stand one language a line. Everything else stands one key a line, indented by two.
- Texts are plain where they can be, else in double quotes. Texts of several lines stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.mending.scalars import quoted, written
from syria_iraq_events.reading.shape_keys import known_keys
from syria_iraq_events.reporting.text import width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.mending.nodes import Document, Entry, Node
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Record

WIDEST = 120
"""Columns of a collection on one line, its key included."""
_ALWAYS_BLOCK = ("names", "claims", "measures", "sides")
_STEP = "  "


def lay_out(document: Document, model: type[Record]) -> str:
    """The text of a record.

    Args:
        document: its tree.
        model: the kind of record, which knows the order of the keys.
    """
    entries = _mapping(document.root, (), "", model) if document.root.entries else ("{}",)
    after = document.root.entries and _ends_in_block(document.root)
    below = (f" {comment}" for comment in document.below) if after else document.below
    return "\n".join([*document.head, *entries, *below]) + "\n"


def _mapping(node: Node, path: Path, indent: str, model: type[Record]) -> Iterator[str]:
    previous: Entry | None = None
    for entry in ordered(node, path, model):
        # A comment that follows a text of several lines must not stand at the very margin.
        after_block = previous is not None and _ends_in_block(previous.value)
        margin = " " if after_block and not indent else indent
        previous = entry
        yield from (f"{margin}{comment}" for comment in entry.above)
        key = written(str(entry.key), '"', in_flow=False)
        yield from _value(entry, (*path, str(entry.key)), f"{indent}{key}:", indent, model)


def _ends_in_block(node: Node) -> bool:
    """Whether the last line of a node is that of a text of several lines."""
    return _ends_in_block(node.entries[-1].value) if node.entries else bool(node.block)


def _list(node: Node, path: Path, indent: str, model: type[Record]) -> Iterator[str]:
    for index, entry in enumerate(node.entries):
        yield from (f"{indent}{comment}" for comment in entry.above)
        yield from _value(entry, (*path, index), f"{indent}-", indent, model)


def _value(entry: Entry, path: Path, head: str, indent: str, model: type[Record]) -> Iterator[str]:
    """The lines of a value after its key or its hyphen."""
    node, beside = entry.value, f" {entry.beside}" if entry.beside else ""
    if node.kind == "scalar":
        if node.block and not node.block[1:2].isdigit() and not node.block[2:3].isdigit():
            yield from _block(node, head, indent, beside)
        else:
            text = written(node.text, node.style and '"', in_flow=False)
            yield f"{head} {text}{beside}"
        return
    line = _flow(node, path, model)
    if line is not None and _stays(path, f"{head} {line}"):
        yield f"{head} {line}{beside}"
    elif node.kind == "mapping":
        inner = list(_mapping(node, path, indent + _STEP, model))
        if (
            head.endswith("-")
            and not beside
            and not node.entries[0].above
            and _starts(node, path, model)
        ):
            first, *rest = inner
            yield f"{head} {first.lstrip()}"
            yield from rest
        else:
            yield f"{head}{beside}"
            yield from inner
    else:
        yield f"{head}{beside}"
        yield from _list(node, path, indent + _STEP, model)


def _starts(node: Node, path: Path, model: type[Record]) -> bool:
    """Whether the first entry of an item has no comments above it."""
    return not ordered(node, path, model)[0].above


def _stays(path: Path, line: str) -> bool:
    """Whether a collection that can stand on one line does."""
    if isinstance(path[-1], int):
        return True
    # Names of a record, and claims by their keys: one a line.
    if path[-1] in _ALWAYS_BLOCK and len(path) in (1, 3):
        return False
    return width(line) <= WIDEST


def _flow(node: Node, path: Path, model: type[Record]) -> str | None:
    """The collection in brackets; None where it cannot or should not stand on one line."""
    if node.has_comments() or any(entry.value.block for entry in node.entries):
        return None
    if not node.entries:
        return "{}" if node.kind == "mapping" else "[]"
    if len(path) == 2 and path[0] == "claims":
        return None
    parts = []
    for entry in ordered(node, path, model):
        value = entry.value
        if value.kind == "scalar":
            text = written(value.text, value.style and '"', in_flow=True)
        elif value.kind == "list" and all(one.value.kind == "scalar" for one in value.entries):
            inner = _flow(value, (*path, "list"), model)
            if inner is None:
                return None
            text = inner
        else:
            return None
        parts.append(text if entry.key is None else f"{_flow_key(entry.key)}: {text}")
    joined = ", ".join(parts)
    return f"{{{joined}}}" if node.kind == "mapping" else f"[{joined}]"


def _flow_key(key: str) -> str:
    return written(key, '"', in_flow=True)


def ordered(node: Node, path: Path, model: type[Record]) -> list[Entry]:
    """The entries in the order of the schema; those that it does not know stay last."""
    if node.kind != "mapping":
        return node.entries
    try:
        known = known_keys(model, path)
    except KeyError:  # a place that the schema does not have
        return node.entries
    places = {key: place for place, key in enumerate(known)}
    return sorted(node.entries, key=lambda entry: places.get(str(entry.key), len(places)))


def _block(node: Node, head: str, indent: str, beside: str) -> Iterator[str]:
    """A text of several lines, indented anew, its lines as they are."""
    header, _, body = node.block.partition("\n")
    lines = body.removesuffix("\n").split("\n")
    while lines and not lines[-1].strip() and "+" not in header:
        lines.pop()
    depth = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    if not lines or lines[0].startswith(" " * (depth + 1)):
        # Its first line is indented further: only quotes tell that without a number.
        yield f"{head} {quoted(node.text)}{beside}"
        return
    yield f"{head} {header}{beside}"
    for line in lines:
        yield f"{indent}{_STEP}{line[depth:]}" if line.strip() else ""
