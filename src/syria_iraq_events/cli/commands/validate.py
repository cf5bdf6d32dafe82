"""``sie validate``: what is wrong with records, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.reading.finding import Finding


@click.command(
    short_help="Check records, and tell what is wrong and where.",
    epilog="\b\nExamples:\n  sie validate\n  sie validate seeds/events/2024 --json\n\n\b\n"
    "Exit codes: 0 nothing is wrong (warnings may be), 1 something is, 2 no such path.",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--strict", is_flag=True, help="Let warnings fail the check too.")
@shared
@pass_run
def command(run: Run, /, paths: tuple[str, ...], strict: bool) -> None:
    """Check folders of records, folders inside them, or single files.

    Without a path: the folder seeds/ where there is one, else the installed dataset. That holds no
    records to check, only the compiled form; its content is compared with its digest.
    """
    chosen = paths or _default(run)
    if chosen and not _is_compiled(chosen):
        ok = _check(run, [Path(path) for path in chosen], strict=strict)
    else:
        from syria_iraq_events.dataset.loading import open_dataset

        ok = _verify(run, open_dataset(chosen[0]) if chosen else run.data)
    if not ok:
        click.get_current_context().exit(failure.FOUND)


def _default(run: Run) -> tuple[str, ...]:
    """The records to check where no path was given; none where there is the compiled form only."""
    from syria_iraq_events.dataset import layout, loading

    if run.path:
        return (run.path,)
    if Path("seeds").is_dir():
        return ("seeds",)
    compiled = Path(loading.DATA, layout.INDEX_FILE).exists()
    return () if compiled or not Path(loading.SEEDS).is_dir() else (loading.SEEDS,)


def _is_compiled(paths: tuple[str, ...]) -> bool:
    from syria_iraq_events.dataset.layout import INDEX_FILE

    return len(paths) == 1 and Path(paths[0], INDEX_FILE).exists()


def _check(run: Run, paths: list[Path], *, strict: bool) -> bool:
    """Checks records; tells whether all is well."""
    from syria_iraq_events.checking.check import check
    from syria_iraq_events.reading.finding import ReadingError
    from syria_iraq_events.reading.tree import HAS_LIBYAML

    if not HAS_LIBYAML:
        screen.note("PyYAML was built without libyaml: reading takes about ten times as long")
    try:
        report = check(paths)
    except ReadingError as error:
        raise Failure(str(error)) from None
    if run.json:
        from syria_iraq_events.cli.output import print_json

        print_json(_as_json(report))
    else:
        _print(run, report)
    return not (report.findings if strict else report.errors)


def _print(run: Run, report: Report) -> None:
    from syria_iraq_events.cli.text import clean
    from syria_iraq_events.cli.wording import count

    output = run.screen
    lines: list[str] = []
    for finding in report.findings:
        place = f"{finding.path}:{finding.position.line}:{finding.position.column}:"
        code = output.paint(finding.code, finding.severity)
        word = "" if finding.severity == "error" else f" {finding.severity}:"
        lines.append(f"{clean(place)} {code}{word} {output.show(finding.message)}")
        if finding.help:
            lines.append(f"    help: {output.show(finding.help)}")
    checked = f"checked {count(report.files, 'file')}"
    if not report.findings:
        output.print([f"{checked}: no findings"])
        return
    numbers = {"error": report.errors, "warning": report.warnings}
    told = ", ".join(count(number, name) for name, number in numbers.items() if number)
    files = count(len({finding.path for finding in report.findings}), "file")
    output.print([*lines, f"{checked}: {told} in {files}"])


def _as_json(report: Report) -> dict[str, Any]:
    return {
        "files": report.files,
        "records": dict(report.records),
        "errors": report.errors,
        "warnings": report.warnings,
        "findings": [_finding(finding) for finding in report.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "path": finding.path,
        "line": finding.position.line,
        "column": finding.position.column,
        "pointer": finding.pointer,
        "related": [
            {"line": place.line, "column": place.column, "label": label}
            for place, label in finding.related
        ],
    }


def _verify(run: Run, data: Dataset) -> bool:
    """Compares a compiled dataset with its digest; tells whether they agree."""
    from syria_iraq_events.cli.integrity import digest_of

    found = digest_of(data)
    intact = found == data.digest
    if run.json:
        from syria_iraq_events.cli.output import print_json

        print_json({"compiled": True, "digest": data.digest, "found": found, "intact": intact})
    elif intact:
        run.screen.print(
            [
                "This is the compiled form: it holds no records to check.",
                f"Its lines agree with their digest {found[:12]}.",
            ]
        )
    else:
        run.screen.print([f"The lines have the digest {found[:12]}, not {data.digest[:12]}."])
    return intact
