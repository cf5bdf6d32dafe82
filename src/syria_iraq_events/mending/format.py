"""Formatting: the same data, the one layout."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from syria_iraq_events.mending import layout, nodes
from syria_iraq_events.reading import characters, tree
from syria_iraq_events.reading.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Record

    Edit = Callable[[Path, str], str]

_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
_LONE_RETURN = re.compile("\r(?!\n)")


def formatted(
    data: bytes, path: str, model: type[Record], edit: Edit | None = None
) -> str | Finding:
    """The text of a record in the one layout, or why it cannot be laid out.

    Line ends become LF, texts normal form C, blanks of other widths spaces; a file that has such
    characters was no record before. What the record says is never changed.

    Args:
        data: the bytes of the file.
        path: how to name the file in a finding.
        model: the kind of record.
        edit: what puts single texts right before they are laid out.

    Raises:
        AssertionError: where the new text would not read as the old one does, which is a fault of
            this module; nothing is written then.

    >>> from syria_iraq_events.records import Place
    >>> text = b"countries: ['IQ']\\nkind:   town\\nnames: {en: [The Town]}"
    >>> print(formatted(text, "a.yaml", Place), end="")
    kind: town
    names:
      en: [The Town]
    countries: [IQ]
    """
    text = trusted(data, path)
    if isinstance(text, Finding):
        return text
    read = tree.parse(text, path)
    if isinstance(read, Finding):
        return read
    document = nodes.read(text)
    edited = edit is not None and _edit(document.root, (), edit)
    laid_out = layout.lay_out(document, model)
    again = tree.parse(laid_out, path)
    same = not isinstance(again, Finding) and (edited or again.data == read.data)
    assert same, f"the layout of {path} changes what it says"
    return laid_out


def _edit(node: nodes.Node, path: Path, edit: Edit) -> bool:
    """Puts the texts of a node right; tells whether any of them changed."""
    changed = False
    for index, entry in enumerate(node.entries):
        here = (*path, index if entry.key is None else entry.key)
        if entry.value.kind != "scalar":
            changed |= _edit(entry.value, here, edit)
        elif (text := edit(here, entry.value.text)) != entry.value.text:
            entry.value.text, entry.value.block = text, ""
            changed = True
    return changed


def trusted(data: bytes, path: str) -> str | Finding:
    """The text, its line ends, blanks and normal form put right; or what else is wrong with it."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        found = characters.decode(data, path)
        assert isinstance(found, Finding)
        return found
    if characters.run_of_marks(text) is not None:  # it would take long to put them in order
        return characters.decode(data, path)
    text = _LONE_RETURN.sub("\n", text.removeprefix("\ufeff"))
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", text))
    return characters.decode(text.encode("utf-8", "surrogatepass"), path)
