"""Where breaches stand: the file is read again, so that good files pay for no positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.reading.finding import Finding, Position, Related
from syria_iraq_events.reading.record import read_tree
from syria_iraq_events.reading.seeds import REMOVED
from syria_iraq_events.reading.shape import pointer

if TYPE_CHECKING:
    from syria_iraq_events.checking.rule import At, Breach, Rule
    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path, Tree


class Places:
    """Finds the places of breaches in the files of a folder of records.

    Args:
        seeds: the records; those made in memory have no files, and no places.
    """

    def __init__(self, seeds: Seeds) -> None:
        self._seeds = seeds
        self._trees: dict[str, Tree | None] = {}

    def finding(self, rule: Rule, breach: Breach) -> Finding:
        """The breach as a finding at its place."""
        path = self._path(breach.folder, breach.id)
        position = breach.position or self._position(path, breach.path, breach.at)
        related = []
        for other in breach.related:
            there = self._path(other.folder, other.id)
            place = self._position(there, other.path, other.at)
            related.append(Related(place, other.label, "" if there == path else there))
        return Finding(
            rule.code,
            breach.message,
            path,
            position,
            help=breach.help,
            severity=rule.severity,
            pointer=pointer(breach.path),
            related=tuple(related),
        )

    def _path(self, folder: str, id: str) -> str:
        if folder == "removed":
            return str(self._seeds.root / REMOVED)
        return self._seeds.paths.get((folder, id)) or f"{folder}/{id}"

    def _position(self, path: str, node: Path, at: At) -> Position:
        tree = self._tree(path)
        if tree is None:
            return Position()
        return tree.key_position(node) if at == "key" else tree.position(node)

    def _tree(self, path: str) -> Tree | None:
        if path not in self._trees:
            from pathlib import Path

            read = read_tree(Path(path)) if Path(path).is_file() else None
            self._trees[path] = None if isinstance(read, Finding) else read
        return self._trees[path]
