"""Formatting: the same data, the one layout."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

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
    expected: Any = read.data
    if edit is not None:
        _edit(document.root, (), edit)
        expected = _edited(read.data, (), edit)
    laid_out = layout.lay_out(document, model)
    again = tree.parse(laid_out, path)
    if isinstance(again, Finding) or again.data != expected:
        # A fault of the layout; the record stays as it is.
        message = "the file cannot be laid out without a change to what it says"
        return Finding("SIE906", message, path, help="lay it out by hand, and please report it")
    return laid_out


def _edit(node: nodes.Node, path: Path, edit: Edit) -> None:
    """Puts the texts of a node right."""
    for index, entry in enumerate(node.entries):
        here = (*path, index if entry.key is None else entry.key)
        if entry.value.kind != "scalar":
            _edit(entry.value, here, edit)
        elif (text := edit(here, entry.value.text)) != entry.value.text:
            entry.value.text, entry.value.block = text, ""


def _edited(value: Any, path: Path, edit: Edit) -> Any:
    """Data with its texts put right."""
    if isinstance(value, dict):
        return {key: _edited(part, (*path, key), edit) for key, part in value.items()}
    if isinstance(value, list):
        return [_edited(part, (*path, at), edit) for at, part in enumerate(value)]
    return edit(path, value) if isinstance(value, str) else value


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
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", text).replace(characters.TATWEEL, ""))
    return characters.decode(text.encode("utf-8", "surrogatepass"), path)
