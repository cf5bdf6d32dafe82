"""Formatting files of records: what would change, and changing it."""

from __future__ import annotations

import difflib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from syria_iraq_events.mending.format import formatted
from syria_iraq_events.reading import files
from syria_iraq_events.reading.finding import Finding, Position, ReadingError
from syria_iraq_events.reading.roots import located
from syria_iraq_events.reading.seeds import FOLDERS, REMOVED, kind_of
from syria_iraq_events.records import Removed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """A file that is laid out in another way than it should be."""

    path: Path
    before: str
    after: str

    def finding(self) -> Finding:
        """The first line that would change, as a finding."""
        old, new = self.before.split("\n"), self.after.split("\n")
        pairs = enumerate(zip(old, new, strict=False))
        line = next((index for index, (a, b) in pairs if a != b), min(len(old), len(new)) - 1)
        return Finding(
            "SIE906", "the file is not laid out as `sie format` does", str(self.path),
            Position(line + 1, 1), help=f"run `sie format {self.path}`", severity="warning",
        )  # fmt: skip

    def diff(self) -> list[str]:
        """The change as a unified diff."""
        name = str(self.path)
        lines = difflib.unified_diff(
            self.before.split("\n"), self.after.split("\n"), name, name, lineterm=""
        )
        return list(lines)

    def write(self) -> None:
        """Puts the new text in the place of the old one; the file is never half written."""
        folder = self.path.parent
        mode = self.path.stat().st_mode
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=folder, prefix=".", suffix=".tmp", delete=False
        ) as stream:
            stream.write(self.after)
        os.chmod(stream.name, mode)  # noqa: PTH101
        os.replace(stream.name, self.path)  # noqa: PTH105


def changes(paths: Iterable[Path]) -> Iterator[Change | Finding]:
    """What formatting would change in files of records, and what keeps files from being formatted.

    Args:
        paths: files, or folders whose records are meant.

    Raises:
        ReadingError: where a path is not there or belongs to no folder of records.
    """
    for path in records_below(paths):
        model = model_of(path)
        if model is None:
            continue
        data = files.read_bytes(path)
        text = data if isinstance(data, Finding) else formatted(data, str(path), model)
        if isinstance(text, Finding):
            yield text
        elif isinstance(data, bytes) and text.encode("utf-8") != data:
            yield Change(path, data.decode("utf-8", "replace"), text)


def records_below(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file that a record can be in, at or below the paths.

    Raises:
        ReadingError: where a path is not there, or belongs to no folder of records.
    """
    for path in paths:
        _, chosen = located(path)
        if chosen.is_dir():
            yield from (Path(one) for one in files.walk(chosen) if isinstance(one, str))
        elif chosen.exists():
            yield chosen
        else:
            raise ReadingError((Finding("SIE101", "there is no such file", str(path)),))


def model_of(path: Path) -> type[Record] | None:
    """The kind of record that a file holds, by where it lies; None where none lies there."""
    known = kind_of(path)
    if known is None or path.suffix != ".yaml":
        return None
    return Removed if known[1] == REMOVED else FOLDERS[known[1]]
