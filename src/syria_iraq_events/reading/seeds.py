"""A folder of records: every file read, with its id, kind and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from syria_iraq_events.reading import characters, files, shape, tree
from syria_iraq_events.reading.finding import Finding, Position, ReadingError, Related
from syria_iraq_events.reading.wording import printable, shown
from syria_iraq_events.records import Actor, Event, Place, Record, Removed, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

R = TypeVar("R", bound=Record)

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
    paths: dict[tuple[str, str], Path] = field(default_factory=dict)
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
    libyaml: bool = tree.HAS_LIBYAML,
    progress: Callable[[], object] | None = None,
) -> Seeds:
    """Reads every record below a folder that holds ``events/``, ``sources/`` and the like.

    Bad files never stop the reading: each becomes a finding, and the others are read.

    Args:
        root: the folder.
        libyaml: use the C parser; both parsers give the same records and refuse the same files.
        progress: called for every file that was read.

    Raises:
        ReadingError: where the folder is no folder of records at all.
    """
    root = Path(root)
    if not root.is_dir():
        raise ReadingError((Finding("SIE101", "there is no such folder", str(root)),))
    if not any((root / folder).is_dir() for folder in FOLDERS):
        expected = ", ".join(f"{folder}/" for folder in FOLDERS)
        problem = Finding(
            "SIE101", "this is no folder of records", str(root), help=f"it would hold {expected}"
        )
        raise ReadingError((problem,))
    seeds = Seeds(root)
    for path in files.walk(root):
        if isinstance(path, Finding):
            seeds.findings.append(path)
        else:
            _read_into(seeds, path, libyaml=libyaml)
            if progress:
                progress()
    return seeds


def read_record(
    path: Path, model: type[R], *, libyaml: bool = tree.HAS_LIBYAML
) -> R | tuple[Finding, ...]:
    """Reads one file as a record of the given kind, or tells all that is wrong with it."""
    return _build(model, read_tree(path, libyaml=libyaml), path)


def read_tree(path: Path, *, libyaml: bool = tree.HAS_LIBYAML) -> tree.Tree | Finding:
    """The data of one file with its positions, or why there is none."""
    data = files.read_bytes(path)
    if isinstance(data, Finding):
        return data
    text = characters.decode(data, str(path))
    if isinstance(text, Finding):
        return text
    return tree.parse(text, str(path), libyaml=libyaml)


def _build(model: type[R], parsed: tree.Tree | Finding, path: Path) -> R | tuple[Finding, ...]:
    return (parsed,) if isinstance(parsed, Finding) else shape.build(model, parsed, str(path))


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


def _read_into(seeds: Seeds, path: Path, *, libyaml: bool) -> None:
    parts = path.relative_to(seeds.root).parts
    if parts == (REMOVED,):
        removed = read_record(path, Removed, libyaml=libyaml)
        if isinstance(removed, Removed):
            seeds.removed = removed
        else:
            seeds.findings.extend(removed)
        return
    folder = parts[0]
    if folder not in FOLDERS or len(parts) < 2 or path.suffix != ".yaml":
        expected = ", ".join(f"{name}/" for name in FOLDERS)
        help = f"records are .yaml files in {expected}"
        problem = Finding("SIE901", "no record belongs here", str(path), help=help)
        status = files.look(path)
        seeds.findings.append(status if isinstance(status, Finding) else problem)
        return
    parsed = read_tree(path, libyaml=libyaml)
    record = _build(FOLDERS[folder], parsed, path)
    if not isinstance(record, Record):
        seeds.findings.extend(record)
    id = path.stem
    if twin := seeds.paths.get((folder, id)):
        where = printable(str(twin.relative_to(seeds.root)))
        reason = f"the id {shown(id)} is that of {where} too"
        there = (Related(Position(), "this record", str(twin)),)
        seeds.findings.append(
            Finding("SIE902", reason, str(path), help="give one another id", related=there)
        )
        return
    seeds.paths[folder, id] = path
    if isinstance(parsed, tree.Tree) and "#" in parsed.text:
        seeds.commented[folder, id] = parsed.text
    if reason := id_problem(id):
        seeds.findings.append(Finding("SIE902", reason, str(path), help=_ID_HELP))
    elif isinstance(record, Record):
        seeds.records(folder)[id] = record


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
