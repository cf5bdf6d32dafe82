"""From text to a tree of plain data, with the place of every node.

The text is read as a strict subset of YAML 1.2: one mapping, scalars that stay text (the failsafe
schema), no anchors, tags, directives or merges, no doubled keys. The walk goes over the parser's
events, which need no recursion, and stops at the first limit; so no text can exhaust the stack or
the memory. PyYAML's C parser is used where it is there, its Python one elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from syria_iraq_events.reading.characters import position_at, problems
from syria_iraq_events.reading.finding import Finding, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 16
"""Nested collections in a record; the deepest field of the schema lies at seven."""
MAX_NODES = 20_000
HAS_LIBYAML: bool = yaml.__with_libyaml__
"""Whether PyYAML was built with libyaml; reading is about ten times slower without it."""

NUMBER_KEYS = frozenset({"words", "lat", "lon"})
"""The keys whose values are numbers. Every other scalar is text."""
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_AMBIGUOUS = re.compile(r"(~|null|Null|NULL|true|True|TRUE|false|False|FALSE|)")

Path = tuple[str | int, ...]
"""Keys and indexes from the root to a node."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A record's data and where each part of it stands."""

    data: dict[str, Any]
    values: dict[Path, Position]
    keys: dict[Path, Position]

    def position(self, path: Path) -> Position:
        """Where the node stands, or the nearest node around it that exists."""
        while path:
            if path in self.values:
                return self.values[path]
            path = path[:-1]
        return Position()

    def key_position(self, path: Path) -> Position:
        """Where the key of the node stands; the node itself where it has no key."""
        return self.keys.get(path) or self.position(path)


class _Refusal(Exception):
    """Raised inside the walk; becomes the file's one finding."""

    def __init__(
        self,
        code: str,
        message: str,
        mark: Any,
        help: str = "",
        related: tuple[tuple[Position, str], ...] = (),
    ) -> None:
        self.finding = (code, message, _position(mark), help, related)
        super().__init__(message)


def parse(text: str, path: str, *, libyaml: bool = HAS_LIBYAML) -> Tree | Finding:
    """The tree of a record's text, or the first thing that keeps it from being one.

    Args:
        text: the text, decoded and checked by :func:`~syria_iraq_events.reading.characters.decode`.
        path: how to name the file in a finding.
        libyaml: use the C parser.
    """
    loader = yaml.CSafeLoader if libyaml else yaml.SafeLoader
    try:
        return _Builder(yaml.parse(text, Loader=loader), escapes="\\" in text).build()
    except _Refusal as refusal:
        code, message, position, help, related = refusal.finding
        return Finding(code, message, path, position, help=help, related=related)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "it cannot be read"
        return Finding(
            "SIE107",
            f"not valid YAML: {problem}",
            path,
            _position(mark) if mark else Position(),
            help=_syntax_help(problem),
        )
    except yaml.reader.ReaderError as error:
        return Finding(
            "SIE107",
            f"not valid YAML: {error.reason}",
            path,
            position_at(text, error.position),
            help="delete the character",
        )


class _Builder:
    """Builds the tree from parser events, with a stack of its own."""

    def __init__(self, events: Iterator[yaml.Event], *, escapes: bool) -> None:
        self.events = events
        self.escapes = escapes
        self.values: dict[Path, Position] = {}
        self.keys: dict[Path, Position] = {}
        self.nodes = 0

    def build(self) -> Tree:
        root: dict[str, Any] | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if event.version or event.tags:
                    raise _Refusal("SIE111", "a directive", event.start_mark, "delete the % line")
                if root is not None:
                    raise _Refusal(
                        "SIE112", "a second document", event.start_mark, "one record a file"
                    )
            elif isinstance(event, yaml.MappingStartEvent):
                root = self._collection(event)
            elif isinstance(event, yaml.NodeEvent):
                self._refuse_properties(event)
                raise _Refusal(
                    "SIE113", "the file is no mapping", event.start_mark, "write key: value lines"
                )
        if root is None:
            raise _Refusal("SIE113", "the file is empty", None, "write key: value lines")
        return Tree(root, self.values, self.keys)

    def _collection(self, start: yaml.MappingStartEvent) -> dict[str, Any]:
        """Builds the mapping that begins here and everything below it."""
        root: dict[str, Any] = {}
        self._enter(start, (), depth=1)
        # A frame is a container, its path and, for a mapping, the key that waits for its value.
        stack: list[tuple[dict[str, Any] | list[Any], Path, list[str]]] = [(root, (), [])]
        for event in self.events:
            container, path, waiting = stack[-1]
            if isinstance(event, yaml.CollectionEndEvent):
                stack.pop()
                if not stack:
                    return root
                continue
            assert isinstance(event, yaml.NodeEvent)
            if isinstance(container, dict) and not waiting:
                waiting.append(self._key(event, container, path))
                continue
            step = waiting.pop() if isinstance(container, dict) else len(container)
            here = (*path, step)
            value: Any
            if isinstance(event, yaml.ScalarEvent):
                self._enter(event, here, depth=len(stack))
                value = self._scalar(event, step)
            else:
                self._enter(event, here, depth=len(stack) + 1)
                value = {} if isinstance(event, yaml.MappingStartEvent) else []
                stack.append((value, here, []))
            if isinstance(container, dict):
                container[str(step)] = value
            else:
                container.append(value)
        raise AssertionError("the parser ended inside a collection")

    def _enter(self, event: yaml.NodeEvent, path: Path, depth: int) -> None:
        self._refuse_properties(event)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _Refusal(
                "SIE108", f"more than {MAX_NODES:,} nodes", event.start_mark, "split the record"
            )
        if depth > MAX_DEPTH:
            raise _Refusal(
                "SIE108", f"nested more than {MAX_DEPTH} deep", event.start_mark,
                "no field of a record lies so deep",
            )  # fmt: skip
        self.values[path] = _position(event.start_mark)

    def _refuse_properties(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _Refusal(
                "SIE109", "an anchor or alias", event.start_mark, "write the value out in full"
            )
        if getattr(event, "tag", None) not in (None, "!"):
            raise _Refusal("SIE110", "a tag", event.start_mark, "delete the part that begins with !")

    def _key(self, event: yaml.NodeEvent, container: dict[str, Any], path: Path) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse_properties(event)
            raise _Refusal("SIE114", "a key that is no text", event.start_mark, "write a plain name")
        key = event.value
        here = (*path, key)
        if key == "<<":
            raise _Refusal("SIE115", "a merge key", event.start_mark, "write the fields out in full")
        if key in container:
            first = self.keys[here]
            raise _Refusal(
                "SIE116", f"the key {_show(key)} stands twice", event.start_mark,
                "keep one of the two", ((first, "it stands here first"),),
            )  # fmt: skip
        if not _is_plain_text(event):
            raise _Refusal("SIE114", f"the key {_show(key)} is no text", event.start_mark, "quote it")
        self._enter(event, here, depth=0)
        self.keys[here] = self.values.pop(here)
        self._check_escapes(event)
        return key

    def _scalar(self, event: yaml.ScalarEvent, step: str | int) -> str | int | float:
        self._check_escapes(event)
        text = event.value
        if event.style is None or not event.style:
            if step in NUMBER_KEYS and len(text) <= 24 and _NUMBER.fullmatch(text):
                return float(text) if "." in text else int(text)
            if _AMBIGUOUS.fullmatch(text):
                shown = _show(text) if text else "nothing"
                raise _Refusal(
                    "SIE117",
                    f"{shown} is no text to every YAML reader",
                    event.start_mark,
                    "leave the key out, or put the text in quotes",
                )
        return text

    def _check_escapes(self, event: yaml.ScalarEvent) -> None:
        """What an escape in double quotes writes must keep to the character policy too."""
        if self.escapes and event.style == '"':
            for _, problem in problems(event.value):
                raise _Refusal(
                    "SIE106", f"the text holds {problem}", event.start_mark,
                    "delete it or write what is meant",
                )  # fmt: skip


def _is_plain_text(event: yaml.ScalarEvent) -> bool:
    return bool(event.style) or not (
        _AMBIGUOUS.fullmatch(event.value) or _NUMBER.fullmatch(event.value)
    )


def _position(mark: Any) -> Position:
    return Position(mark.line + 1, mark.column + 1) if mark else Position()


def _show(text: str) -> str:
    short = text if len(text) <= 40 else text[:39] + "…"
    return ascii(short) if not short.isprintable() else f"`{short}`"


def _syntax_help(problem: str) -> str:
    if "surrogate" in problem or "invalid Unicode" in problem:
        return "write the character itself"
    if "tab" in problem or "\\t" in problem:
        return "indent with spaces"
    return "put a text that holds ': ', ' #' or begins with a sign in double quotes"
