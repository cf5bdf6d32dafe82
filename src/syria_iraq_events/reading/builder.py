"""From parser events to plain data, with the place of every node.

The walk keeps a stack of its own and stops at the first limit, so no text can exhaust the
interpreter's stack or the memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from syria_iraq_events.reading import escapes, scalars
from syria_iraq_events.reading.finding import Position, Related
from syria_iraq_events.reading.layout import Layout
from syria_iraq_events.reading.refusal import Refusal, position_of
from syria_iraq_events.reading.wording import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.tree import Path

MAX_DEPTH = 16
"""Nested collections in a record; the deepest field of the schema lies at seven."""
MAX_NODES = 20_000
"""Keys, values and collections of a record; the largest record has a tenth of them."""


@dataclass(slots=True)
class _Frame:
    """A mapping or list that has begun and not yet ended."""

    container: dict[str, Any] | list[Any]
    path: Path
    start: Any
    in_flow: bool
    indent: int
    key: str | None = None
    """In a mapping, the key that waits for its value."""


class Builder:
    """Builds one mapping from the events of one document.

    Args:
        events: what the parser finds, in order.
        text: the text that it reads.
    """

    def __init__(self, events: Iterator[yaml.Event], text: str) -> None:
        self.values: dict[Path, Position] = {}
        """Where every value stands."""
        self.keys: dict[Path, Position] = {}
        """Where the key of every member of a mapping stands."""
        self._events = events
        self._text = text
        self._has_escapes = "\\" in text
        self._layout = Layout(text)
        self._nodes = 0

    def build(self) -> dict[str, Any]:
        """The data.

        Raises:
            Refusal: where the text is no record.
            yaml.YAMLError: where it is no YAML.
        """
        root: dict[str, Any] | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise Refusal(
                        "SIE112", "a second document begins here", position_of(event.start_mark),
                        "one file holds one record",
                    )  # fmt: skip
            elif isinstance(event, yaml.NodeEvent):
                self._enter(event, (), depth=1)
                if not isinstance(event, yaml.MappingStartEvent):
                    raise _no_mapping(event)
                root = self._mapping(event)
        if root is None:
            raise Refusal(
                "SIE113", "the file holds no record", Position(), "write one `key: value` a line"
            )
        self._layout.finish()
        return root

    def _mapping(self, start: yaml.MappingStartEvent) -> dict[str, Any]:
        """Builds the outermost mapping and everything below it, up to its end."""
        root: dict[str, Any] = {}
        stack = [self._open(start, root, (), None)]
        while stack:
            event: Any = next(self._events)
            frame = stack[-1]
            if isinstance(event, yaml.CollectionEndEvent):
                if frame.in_flow:
                    self._layout.end(frame.start, event, indent=frame.indent)
                stack.pop()
                continue
            container = frame.container
            if isinstance(container, dict) and frame.key is None:
                frame.key = self._key(event, container, frame)
                continue
            step = len(container) if frame.key is None else frame.key
            here = (*frame.path, step)
            value: Any
            if isinstance(event, yaml.ScalarEvent):
                self._enter(event, here, depth=len(stack))
                value = scalars.value_of(event, here)
                self._layout.scalar(event, in_flow=frame.in_flow, indent=frame.indent)
            else:
                self._enter(event, here, depth=len(stack) + 1)
                value = {} if isinstance(event, yaml.MappingStartEvent) else []
                stack.append(self._open(event, value, here, frame))
            if isinstance(container, dict):
                container[str(step)] = value
                frame.key = None
            else:
                container.append(value)
        return root

    def _open(
        self, event: Any, container: dict[str, Any] | list[Any], path: Path, outer: _Frame | None
    ) -> _Frame:
        self._layout.begin(event)
        in_flow = bool(event.flow_style)
        around = outer.indent if outer else -1
        indent = around if in_flow else event.start_mark.column
        return _Frame(container, path, event.start_mark, in_flow, indent)

    def _key(self, event: yaml.NodeEvent, container: dict[str, Any], frame: _Frame) -> str:
        self._admit(event)
        place = position_of(event.start_mark)
        if not isinstance(event, yaml.ScalarEvent):
            raise Refusal("SIE114", "a key that is a collection", place, "a key is a plain name")
        self._layout.key(event, in_flow=frame.in_flow)
        key = scalars.key_of(event)
        here = (*frame.path, key)
        if key in container:
            raise Refusal(
                "SIE116", f"the key {shown(key)} stands twice", place, "keep one of the two",
                (Related(self.keys[here], "first"),),
            )  # fmt: skip
        self.keys[here] = place
        return key

    def _enter(self, event: yaml.NodeEvent, path: Path, depth: int) -> None:
        self._admit(event)
        if depth > MAX_DEPTH:
            raise Refusal(
                "SIE108", f"nested more than {MAX_DEPTH} deep", position_of(event.start_mark),
                "no field of a record lies so deep",
            )  # fmt: skip
        self.values[path] = position_of(event.start_mark)

    def _admit(self, event: yaml.NodeEvent) -> None:
        """Refuses the node that is one too many, and what a record's node never has."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise Refusal(
                "SIE108", f"more than {MAX_NODES:,} keys and values", position_of(event.start_mark),
                "split the record",
            )  # fmt: skip
        if event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise Refusal(
                "SIE109",
                f"{shown(sign + event.anchor)} is {'an alias' if sign == '*' else 'an anchor'}",
                position_of(event.start_mark),
                f"write the value out in full, or quote a text that begins with {sign}",
            )
        if getattr(event, "tag", None):
            raise Refusal(
                "SIE110", "a type tag stands here", position_of(event.start_mark),
                "delete the word that begins with !, or quote the text",
            )  # fmt: skip
        if self._has_escapes and isinstance(event, yaml.ScalarEvent) and event.style == '"':
            escapes.check(event, self._text)


def _no_mapping(event: yaml.NodeEvent) -> Refusal:
    found = "a text" if isinstance(event, yaml.ScalarEvent) else "a list"
    return Refusal(
        "SIE113", f"a record is a mapping, not {found}", position_of(event.start_mark),
        "write one `key: value` a line",
    )  # fmt: skip
