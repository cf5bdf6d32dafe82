"""A folder of records: every file read, with its id, kind and what is wrong with it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from syria_iraq_events.reading import files
from syria_iraq_events.reading.finding import Finding, Position, ReadingError, Related
from syria_iraq_events.reading.record import Read, read, read_record, read_tree
from syria_iraq_events.reading.wording import printable, shown
from syria_iraq_events.records import Actor, Event, Place, Record, Removed, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "FOLDERS", "MAX_ID", "REMOVED", "Entry", "Seeds", "add", "entries", "folders", "kind_of",
    "read_record", "read_seeds", "read_tree",
]  # fmt: skip

FOLDERS: dict[str, type[Record]] = {
    "events": Event,
    "sources": Source,
    "actors": Actor,
    "places": Place,
}
REMOVED = "removed.yaml"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
MAX_ID = 80
_DEVICES = frozenset({"aux", "con", "nul", "prn"}).union(
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
)
"""Names that no file can have on Windows, so that nobody there could check the records out."""


@dataclass(slots=True)
class Seeds:
    """All records of a folder, by id, and what was found while reading them.

    A record that could not be read is missing here and has a finding.
    """

    root: Path
    events: dict[str, Event] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    removed: Removed = field(default_factory=Removed)
    paths: dict[tuple[str, str], str] = field(default_factory=dict)
    """The file of every id, by folder and id; also of those that could not be read, and of names
    that are no ids."""
    commented: dict[tuple[str, str], str] = field(default_factory=dict)
    """The texts that hold a number sign, and so perhaps a comment, by folder and id."""
    findings: list[Finding] = field(default_factory=list)

    def records(self, folder: str) -> dict[str, Record]:
        """The records of one folder by id."""
        found: dict[str, Record] = getattr(self, folder)
        return found


def read_seeds(
    root: Path | str,
    *,
    libyaml: bool | None = None,
    progress: Callable[[], object] | None = None,
) -> Seeds:
    """Reads every record below a folder that holds ``events/``, ``sources/`` and the like.

    Bad files never stop the reading: each becomes a finding, and the others are read.

    Args:
        root: the folder.
        libyaml: None for the quickest way; else the long way, with the C parser or the Python one.
            All ways give the same records and refuse the same files.
        progress: called for every file that was read.

    Raises:
        ReadingError: where the folder is no folder of records at all.
    """
    seeds = Seeds(Path(root))
    for entry in entries(seeds):
        add(seeds, entry, read(entry.path, entry.model, libyaml=libyaml) if entry.model else None)
        if progress:
            progress()
    return seeds


class Entry(NamedTuple):
    """A file below a folder of records."""

    path: str
    folder: str
    """The folder of its kind, ``removed.yaml`` for the tombstones, or nothing."""

    @property
    def model(self) -> type[Record] | None:
        """The model of what the file should hold; None where no record belongs."""
        return Removed if self.folder == REMOVED else FOLDERS.get(self.folder)


def entries(seeds: Seeds) -> Iterator[Entry]:
    """Every file below the folder, in the order of reading; what cannot be listed is a finding.

    Raises:
        ReadingError: where the folder is no folder of records at all.
    """
    root = seeds.root
    if not root.is_dir():
        raise ReadingError((Finding("SIE101", "there is no such folder", str(root)),))
    if not any((root / folder).is_dir() for folder in FOLDERS):
        expected = ", ".join(f"{folder}/" for folder in FOLDERS)
        problem = Finding(
            "SIE101", "this is no folder of records", str(root), help=f"it would hold {expected}"
        )
        raise ReadingError((problem,))
    start = 0 if root == Path() else len(os.path.join(root, ""))  # noqa: PTH118 - it ends in a slash
    for path in files.walk(root):
        if isinstance(path, Finding):
            seeds.findings.append(path)
            continue
        below = path[start:].replace(os.sep, "/")
        folder, _, rest = below.partition("/")
        belongs = (rest and folder in FOLDERS and below.endswith(".yaml")) or below == REMOVED
        yield Entry(path, folder if belongs else "")


def kind_of(path: Path) -> tuple[Path, str] | None:
    """The folder of records that a file belongs to and its kind's folder, by the file's path.

    >>> kind_of(Path("seeds/actors/person/miqdad-miri.yaml"))
    (PosixPath('seeds'), 'actors')
    """
    if path.name == REMOVED and (path.parent / "events").is_dir():
        return path.parent, REMOVED
    for parent in path.parents:
        if parent.name in FOLDERS:
            return parent.parent, parent.name
    return None


def add(seeds: Seeds, entry: Entry, done: Read | None) -> bool:
    """Adds what became of a file to the records; tells whether it has a place among them.

    Args:
        seeds: the records so far.
        entry: the file.
        done: what became of it; None where no record belongs there.
    """
    path, folder = entry
    if done is None:
        expected = ", ".join(f"{name}/" for name in FOLDERS)
        help = f"records are .yaml files in {expected}"
        problem = Finding("SIE901", "no record belongs here", path, help=help)
        status = files.look(path)
        seeds.findings.append(status if isinstance(status, Finding) else problem)
        return False
    seeds.findings.extend(done.findings)
    if folder == REMOVED:
        if isinstance(done.record, Removed):
            seeds.removed = done.record
        return True
    id = os.path.basename(path).removesuffix(".yaml")  # noqa: PTH119 - a path is dear for each file
    if twin := seeds.paths.get((folder, id)):
        where = printable(str(Path(twin).relative_to(seeds.root)))
        reason = f"the id {shown(id)} is that of {where} too"
        there = (Related(Position(), "this record", twin),)
        seeds.findings.append(
            Finding("SIE902", reason, path, help="give one another id", related=there)
        )
        return False
    seeds.paths[folder, id] = path
    if "#" in done.text:
        seeds.commented[folder, id] = done.text
    if reason := id_problem(id):
        seeds.findings.append(Finding("SIE902", reason, path, help=_ID_HELP))
    elif done.record:
        seeds.records(folder)[id] = done.record
    return True


_ID_HELP = f"a file name is the id: lower-case a-z, 0-9 and single hyphens, at most {MAX_ID}"


def id_problem(id: str) -> str:
    """Why a text cannot be an id, or nothing.

    >>> id_problem("The_Town"), id_problem("the-town")
    ('`The_Town` is no id', '')
    """
    if len(id) > MAX_ID:
        return f"the id has more than {MAX_ID} characters"
    if id in _DEVICES:
        return f"{shown(id)} cannot be the name of a file on Windows"
    return "" if _ID.fullmatch(id) else f"{shown(id)} is no id"


def folders() -> Iterable[str]:
    """The folders that hold records, in the order of reading."""
    return FOLDERS.keys()
