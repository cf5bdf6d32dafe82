"""Mending what can be put right without touching a fact.

Line ends, blanks and normal form; addresses without what tracks the reader; two blanks in a row in
our own words; claims of the same event named by their keys. Every file gets the one layout.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.urls import without_tracking
from syria_iraq_events.mending.files import Change, model_of, records_below
from syria_iraq_events.mending.format import formatted
from syria_iraq_events.reading import files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from syria_iraq_events.mending.format import Edit
    from syria_iraq_events.reading.tree import Path as NodePath

_OURS = ("title", "summary", "says", "unnamed", "note", "of")
_BLANKS = re.compile("  +")


def mend(paths: Sequence[Path]) -> list[Path]:
    """Mends the records below the paths.

    Returns:
        the files that were changed.

    Raises:
        ReadingError: where a path belongs to no folder of records.
    """
    changed = []
    for path in records_below(paths):
        model = model_of(path)
        data = files.read_bytes(path)
        if model is None or not isinstance(data, bytes):
            continue
        text = formatted(data, str(path), model, _edit_for(path.stem))
        if isinstance(text, str) and text.encode("utf-8") != data:
            Change(path, data.decode("utf-8", "replace"), text).write()
            changed.append(path)
    return changed


def _edit_for(id: str) -> Edit:
    return lambda node, text: mended(node, text, id)


def mended(node: NodePath, text: str, id: str) -> str:
    """One text of a record, put right.

    Args:
        node: where it stands.
        text: what it says.
        id: the record's id.

    >>> mended(("url",), "https://a.example/x?fbclid=1", "2025-a"), mended(("note",), "a  b", "x")
    ('https://a.example/x', 'a b')
    >>> mended(("claims", "denial", "target"), "2025-visit#report", "2025-visit")
    'report'
    """
    match node:
        case ("url",):
            return without_tracking(text)
        case (
            ("claims", _, "target") | ("claims", _, "replaces", "claim") | ("links", _, "claims", _)
        ):
            return text.removeprefix(f"{id}#")
    ours = any(key in _OURS for key in node[-2:])
    return _BLANKS.sub(" ", text) if ours and "\n" not in text else text
