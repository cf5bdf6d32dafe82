"""From text to a tree of plain data, with the place of every node.

The text is read as a strict subset of YAML 1.2: one mapping, scalars that stay text (the failsafe
schema), no anchors, tags, directives or merges, no doubled keys. PyYAML's C parser is used where it
is there, its Python one elsewhere; what the two would read differently is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import yaml

from syria_iraq_events.reading import escapes, syntax
from syria_iraq_events.reading.builder import Builder
from syria_iraq_events.reading.characters import position_at
from syria_iraq_events.reading.refusal import Refusal

if TYPE_CHECKING:
    from syria_iraq_events.reading.finding import Finding, Position

HAS_LIBYAML: bool = yaml.__with_libyaml__
"""Whether PyYAML was built with libyaml; reading is about ten times slower without it."""

Path = tuple[str | int, ...]
"""Keys and indexes from the root to a node."""

_DIRECTIVE = re.compile("^%", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Tree:
    """A record's data and where each part of it stands."""

    data: dict[str, Any]
    """Mappings, lists and texts; numbers in the few fields that hold them."""
    values: dict[Path, Position]
    """The place of every value."""
    keys: dict[Path, Position]
    """The place of the key of every member of a mapping."""
    text: str = ""
    """What was read."""

    def position(self, path: Path) -> Position:
        """Where the node stands, or the nearest node around it that exists."""
        while path not in self.values:
            path = path[:-1]
        return self.values[path]

    def key_position(self, path: Path) -> Position:
        """Where the key of the node stands; the node itself where it has no key."""
        return self.keys.get(path) or self.position(path)


def parse(text: str, path: str, *, libyaml: bool = HAS_LIBYAML) -> Tree | Finding:
    """The tree of a record's text, or the first thing that keeps it from being one.

    Args:
        text: the text, decoded and checked by :func:`~syria_iraq_events.reading.characters.decode`.
        path: how to name the file in a finding.
        libyaml: use the C parser.

    >>> parse("title: {en: A title}", "a.yaml").data
    {'title': {'en': 'A title'}}
    >>> print(parse("title: @home", "a.yaml"))
    a.yaml:1:8: SIE107 a text cannot begin with `@` (put the whole text in double quotes)
    """
    try:
        return _parse(text, libyaml=libyaml)
    except Refusal as refusal:
        return _within(refusal.finding(path), text)
    except yaml.MarkedYAMLError as error:
        return _within(syntax.explain(error, text).finding(path), text)


def _within(finding: Finding, text: str) -> Finding:
    """The finding, at the end of the text at the latest: a parser counts a last line twice."""
    end = position_at(text, len(text))
    return finding if finding.position <= end else replace(finding, position=end)


def _parse(text: str, *, libyaml: bool) -> Tree:
    if found := _DIRECTIVE.search(text):
        raise Refusal(
            "SIE111", "a directive stands here", position_at(text, found.start()),
            "delete the line that begins with %",
        )  # fmt: skip
    if "\\" in text:
        escapes.refuse_no_character(text)
    loader = yaml.CSafeLoader if libyaml else yaml.SafeLoader
    builder = Builder(yaml.parse(text, Loader=loader), text)
    data = builder.build()
    return Tree(data, builder.values, builder.keys, text)
