"""The report over folders and files: reading, shape and rules, each finding at its place."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from os.path import curdir, join, normcase
from typing import TYPE_CHECKING

from syria_iraq_events.checking.ignores import without_ignored
from syria_iraq_events.checking.place import Places
from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.checking.shared import sharing
from syria_iraq_events.reading.finding import Finding, ReadingError
from syria_iraq_events.reading.roots import located
from syria_iraq_events.reading.seeds import FOLDERS
from syria_iraq_events.reading.together import read_together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from syria_iraq_events.checking.rule import Rule
    from syria_iraq_events.reading.seeds import Seeds


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked and what was found."""

    findings: tuple[Finding, ...]
    """Every finding, by file and place."""
    files: int
    """How many files were checked."""
    records: dict[str, int]
    """How many records were read, by folder."""
    ignored: tuple[Finding, ...] = ()
    """What a comment lets be."""

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many of the findings are warnings."""
        return len(self.findings) - self.errors


def check(
    paths: Sequence[Path],
    *,
    processes: int = 1,
    progress: Callable[[], object] | None = None,
) -> Report:
    """Checks folders of records, folders inside them, or single files.

    Everything that belongs to the same records is read, because a reference can lead anywhere; told
    is what lies at or below the paths.

    Args:
        paths: what to check.
        processes: how many processes may share the work. More than one are for programs: where a
            process cannot be copied, each begins by importing the main module again.
        progress: called for every file that was read.

    Raises:
        ReadingError: where a path belongs to no folder of records.
    """
    findings: list[Finding] = []
    ignored: list[Finding] = []
    records = dict.fromkeys(FOLDERS, 0)
    files: set[str] = set()
    register()  # once for all copies of this process
    for root, chosen in _by_root(paths).items():
        with _uncollected():
            seeds, early = read_together(root, _check_alone, processes=processes, progress=progress)
            standing, let_be = findings_of(seeds, early)
        is_chosen = _below(chosen)
        told = [finding for finding in standing if is_chosen(finding.path)]
        findings += told
        ignored += (finding for finding in let_be if is_chosen(finding.path))
        read = {path for path in seeds.paths.values() if is_chosen(path)}
        files |= read | {finding.path for finding in told}
        for folder, id in seeds.paths:
            if id in seeds.records(folder) and seeds.paths[folder, id] in read:
                records[folder] += 1
    findings.sort(key=lambda finding: finding.sort_key)
    return Report(tuple(findings), len(files), records, tuple(ignored))


def findings_of(
    seeds: Seeds, early: Sequence[Finding] | None = None
) -> tuple[list[Finding], list[Finding]]:
    """All that is found in records, and apart from it what a comment lets be.

    Args:
        seeds: the records.
        early: what was found while they were read by rules that a record shows by itself; None
            where no rule was looked after yet.
    """
    by_file: dict[str, list[Finding]] = {}
    checked = check_seeds(seeds) if early is None else [*early, *_check_all(seeds)]
    for finding in (*seeds.findings, *checked):
        by_file.setdefault(finding.path, []).append(finding)
    standing: list[Finding] = []
    ignored: list[Finding] = []
    for key, text in seeds.commented.items():
        if "sie:" in text:
            path = seeds.paths[key]
            was_read = key[1] in seeds.records(key[0])
            kept, let_be = without_ignored(by_file.pop(path, ()), path, text, was_read=was_read)
            standing += kept
            ignored += let_be
    for found in by_file.values():
        standing += found
    return standing, ignored


def require_sound(seeds: Seeds) -> Seeds:
    """The records themselves, where nothing in them keeps them from being opened.

    Raises:
        ReadingError: with every error of reading and of a vital rule, in order.
    """
    found = [*seeds.findings, *check_seeds(seeds, only_vital=True)]
    errors = [finding for finding in found if finding.severity == "error"]
    if errors:
        raise ReadingError(tuple(sorted(errors, key=lambda finding: finding.sort_key)))
    return seeds


def check_seeds(seeds: Seeds, *, only_vital: bool = False) -> list[Finding]:
    """What the rules find in records that were read."""
    return _check(seeds, lambda rule: rule.vital or not only_vital)


def _check_alone(seeds: Seeds) -> list[Finding]:
    """What the rules find that look at one record at a time."""
    return _check(seeds, lambda rule: rule.alone)


def _check_all(seeds: Seeds) -> list[Finding]:
    """What the other rules find, which look at all records."""
    return _check(seeds, lambda rule: not rule.alone)


def _check(seeds: Seeds, wanted: Callable[[Rule], bool]) -> list[Finding]:
    register()
    with _uncollected(), sharing(seeds):
        places = Places(seeds)
        return [
            places.finding(rule, breach)
            for rule in RULES.values()
            if rule.find and wanted(rule)
            for breach in rule.find(seeds)
        ]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Holds the cyclic collector: reading makes no cycles, and it would go over all records."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _by_root(paths: Iterable[Path]) -> dict[Path, list[Path]]:
    """The folders of records that the paths belong to, and the paths of each."""
    roots: dict[Path, list[Path]] = {}
    for path in paths:
        root, chosen = located(path)
        roots.setdefault(root, []).append(chosen)
    return roots


def _below(chosen: Iterable[Path]) -> Callable[[str], bool]:
    """Tells of a path whether it is one of the chosen or lies below it."""
    wanted = [normcase(part) for part in chosen]
    # The working folder is no part of the paths in it.
    inside = tuple("" if part == curdir else join(part, "") for part in wanted)  # noqa: PTH118
    return lambda path: normcase(path).startswith(inside) or normcase(path) in wanted
