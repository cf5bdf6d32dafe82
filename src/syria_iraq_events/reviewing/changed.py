"""What a change brought: the findings in the files that it touched, and those elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from syria_iraq_events.checking.check import Report, check
from syria_iraq_events.reading import files
from syria_iraq_events.reading.finding import ReadingError
from syria_iraq_events.reading.roots import located
from syria_iraq_events.reviewing.revision import checked_out, inside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from syria_iraq_events.reading.finding import Finding


def check_changed(
    paths: Sequence[Path], revision: str, *, progress: Callable[[], object] | None = None
) -> Report:
    """Checks everything, and tells what has to do with the change since a revision.

    That is what is found in files that changed, and what is found elsewhere and was not found at
    the revision: a place that was deleted breaks the events that name it.

    Raises:
        RevisionError: where the records lie in no git repository, or there is no such revision.
        ReadingError: where a path belongs to no folder of records.
    """
    report = check(paths, progress=progress)
    findings: list[Finding] = []
    changed: set[str] = set()
    for root in {located(path)[0] for path in paths}:
        seeds = inside(root)
        with checked_out(revision, seeds, repository=root, strict=False) as base:
            new, touched = brought(report, root, base)
        findings += new
        changed |= {str(root / name) for name in touched}
    findings.sort(key=lambda finding: finding.sort_key)
    told = {finding.path for finding in findings}
    ignored = tuple(finding for finding in report.ignored if finding.path in changed | told)
    return replace(report, findings=tuple(findings), files=len(changed | told), ignored=ignored)


def brought(report: Report, root: Path, base: Path) -> tuple[list[Finding], set[str]]:
    """The findings that a change brought, and the files that it touched.

    Args:
        report: what is found now.
        root: the folder of records now.
        base: the folder of records before.
    """
    touched = changed_files(root, base)
    try:
        before = {_key(finding, base) for finding in check([base]).findings}
    except ReadingError:  # there were no records
        before = set()
    mine = [one for one in report.findings if _lies_in(one, root)]
    new = [
        finding
        for finding in mine
        if _relative(finding.path, root) in touched or _key(finding, root) not in before
    ]
    return new, touched


def changed_files(root: Path, base: Path) -> set[str]:
    """The files, from the folder of records, that were added, changed or deleted."""
    now, then = _contents(root), _contents(base)
    return {name for name in now.keys() | then.keys() if now.get(name) != then.get(name)}


def _contents(root: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    for path in files.walk(root):
        if isinstance(path, str):
            found[Path(path).relative_to(root).as_posix()] = files.read_bytes(path)
    return found


def _key(finding: Finding, root: Path) -> tuple[str, ...]:
    """What tells a finding from others, wherever its folder lies and its line has moved to."""
    place = _relative(finding.path, root)
    return finding.code, place, finding.pointer, finding.message.replace(str(root), "")


def _relative(path: str, root: Path) -> str:
    try:
        return Path(path).relative_to(root).as_posix()
    except ValueError:
        return path


def _lies_in(finding: Finding, root: Path) -> bool:
    return root == Path(finding.path) or root in Path(finding.path).parents
