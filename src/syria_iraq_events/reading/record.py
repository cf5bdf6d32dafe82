"""One file as a record: the short way where it serves, the long way with positions elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import ValidationError

from syria_iraq_events.reading import characters, files, quick, shape, tree
from syria_iraq_events.reading.finding import Finding

if TYPE_CHECKING:
    from pathlib import Path

    from syria_iraq_events.records import Record

R = TypeVar("R", bound="Record")


class Read(NamedTuple):
    """What became of one file."""

    record: Record | None
    """The record; None where the file holds none."""
    data: dict[str, Any] | None
    """The data that the record was made from."""
    findings: tuple[Finding, ...]
    """What is wrong with the file; nothing where there is a record."""
    text: str
    """The text, where it could be read as YAML."""


def read(path: Path | str, model: type[Record], *, libyaml: bool | None = None) -> Read:
    """Reads a file as a record of the given kind.

    A good file costs nothing for positions: only where the short way does not serve, or the model
    refuses what it gave, is the text read again in a way that knows the place of every node.

    Args:
        path: the file.
        model: the model of the record's kind.
        libyaml: None for the quickest way; else the long way, with the C parser or the Python one.
            All ways give the same records and refuse the same files.
    """
    text = _text(path)
    if isinstance(text, Finding):
        return Read(None, None, (text,), "")
    if libyaml is None:
        data = quick.read(text)
        if data is not None:
            try:
                return Read(model.model_validate(data), data, (), text)
            except ValidationError:
                pass  # told below, with places
    parsed = tree.parse(text, str(path), libyaml=_parser(libyaml=libyaml))
    if isinstance(parsed, Finding):
        return Read(None, None, (parsed,), "")
    record = shape.build(model, parsed, str(path))
    if isinstance(record, tuple):
        return Read(None, None, record, text)
    return Read(record, parsed.data, (), text)


def read_record(
    path: Path, model: type[R], *, libyaml: bool | None = None
) -> R | tuple[Finding, ...]:
    """Reads one file as a record of the given kind, or tells all that is wrong with it."""
    done = read(path, model, libyaml=libyaml)
    return done.record if isinstance(done.record, model) else done.findings


def read_tree(path: Path, *, libyaml: bool | None = None) -> tree.Tree | Finding:
    """The data of one file with its positions, or why there is none."""
    text = _text(path)
    if isinstance(text, Finding):
        return text
    return tree.parse(text, str(path), libyaml=_parser(libyaml=libyaml))


def _text(path: Path | str) -> str | Finding:
    data = files.read_bytes(path)
    return data if isinstance(data, Finding) else characters.decode(data, str(path))


def _parser(*, libyaml: bool | None) -> bool:
    return tree.HAS_LIBYAML if libyaml is None else libyaml
