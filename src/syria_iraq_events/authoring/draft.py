"""A record that is not yet in its file: what it holds, what it is to be called, where it goes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_iraq_events.mending.compose import composed
from syria_iraq_events.reading import characters, shape, tree
from syria_iraq_events.reading.finding import Finding, ReadingError
from syria_iraq_events.reading.seeds import id_problem
from syria_iraq_events.records import KINDS
from syria_iraq_events.schemas.editor import FOLDER
from syria_iraq_events.versions import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.records import Record


@dataclass(frozen=True, slots=True)
class Draft:
    """A record with its kind, its id and the comments above it."""

    kind: str
    """event, source, actor or place."""
    id: str
    record: Mapping[str, Any]
    """What it holds, as JSON values without nulls, in any order of keys."""
    comments: tuple[str, ...] = ()
    """Lines that stand above it, without their number signs."""

    def text(self) -> str:
        """The text of its file."""
        above = "".join(f"# {line}\n" for line in self.comments)
        return above + composed(self.record, KINDS[self.kind])

    def read(self) -> Record:
        """The record that its text is read as.

        Raises:
            ReadingError: with all that keeps it from being one.
        """
        name = f"{self.id}.yaml"
        if reason := id_problem(self.id):
            raise ReadingError((Finding("SIE902", reason, name),))
        data = self.text().encode("utf-8", "surrogatepass")
        text = characters.decode(data, name)
        parsed = tree.parse(text, name) if isinstance(text, str) else text
        if isinstance(parsed, Finding):
            raise ReadingError((parsed,))
        found = shape.build(KINDS[self.kind], parsed, name)
        if isinstance(found, tuple):
            raise ReadingError(found)
        return found

    def path(self, seeds: Path) -> Path:
        """Where it belongs in a folder of records: events and sources by year, actors by kind."""
        below = {"event": self.id[:4], "source": self.id[:4], "place": ""}
        part = below.get(self.kind, str(self.record.get("kind", "")))
        return seeds / f"{self.kind}s" / part / f"{self.id}.yaml"

    def write(self, seeds: Path) -> Path:
        """Writes it where it belongs, with the line that tells an editor its schema.

        Returns:
            The file.

        Raises:
            ReadingError: where it would not be read as a record.
            FileExistsError: where the file is there already; nothing is ever overwritten.
        """
        path = self.path(seeds)
        draft = self.for_editor(path)
        draft.read()
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(draft.text())
        return path

    def for_editor(self, path: Path) -> Draft:
        """The same with the line for the editor above, where a schema lies above the file."""
        schema = schema_above(path, self.kind)
        if schema is None:
            return self
        line = f"yaml-language-server: $schema={schema}"
        return Draft(self.kind, self.id, self.record, (line, *self.comments))


def schema_above(path: Path, kind: str) -> str | None:
    """The schema of a kind as an editor finds it from a file; None where no folder above has it.

    The one that tells what terms mean comes before the plain one.
    """
    folder = path.absolute().parent
    for above in folder.parents:
        version, name = above / "schemas" / SCHEMA_VERSION, f"{kind}.schema.json"
        for found in (version / FOLDER / name, version / name):
            if found.is_file():
                return Path(os.path.relpath(found, folder)).as_posix()
    return None
