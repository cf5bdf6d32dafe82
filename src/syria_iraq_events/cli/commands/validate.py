"""``sie validate``: what is wrong with records, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared
from syria_iraq_events.reporting.form import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.reading.finding import Finding

_EPILOG = """\b
Examples:
  sie validate
  sie validate seeds/events/2024 --format concise
  sie validate --changed-since origin/main
  sie validate --format github --write markdown summary.md
  sie validate --select SIE6,SIE504
  sie explain SIE504

\b
Exit codes: 0 no errors (warnings may be; with --strict none either),
1 something is wrong, 2 the command is wrong or a path is not there,
3 no record lies there, 4 a fault of the program.
"""


@click.command(short_help="Check records, and tell what is wrong and where.", epilog=_EPILOG)
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "--format", "form", type=click.Choice(FORMS), default=None, help="How to tell (default: full)."
)
@click.option(
    "--write", "also", type=(click.Choice(FORMS), click.Path(dir_okay=False)), multiple=True,
    metavar="FORMAT FILE", help="Write the report to a file too; may be repeated.",
)  # fmt: skip
@click.option(
    "--changed-since", "ref", metavar="REF",
    help="Tell only what changed since a commit, or what the change broke elsewhere.",
)  # fmt: skip
@click.option("--select", metavar="CODES", help="Only rules whose codes begin so, as SIE5,SIE301.")
@click.option("--ignore", metavar="CODES", help="No rules whose codes begin so.")
@click.option("--fix", is_flag=True, help="Mend what can be mended; no fact is ever touched.")
@click.option("--strict", is_flag=True, help="Let warnings fail the check too.")
@click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found.")
@shared
@pass_run
def command(
    run: Run,
    /,
    *,
    paths: tuple[str, ...],
    form: str | None,
    also: tuple[tuple[str, str], ...],
    ref: str | None,
    select: str | None,
    ignore: str | None,
    fix: bool,
    strict: bool,
    exit_zero: bool,
) -> None:
    """Check folders of records, folders inside them, or single files.

    Without a path: the folder seeds/ where there is one, else the installed dataset. That holds no
    records to check, only the compiled form; its content is compared with its digest.
    """
    chosen = paths or _default(run)
    if chosen and not _is_compiled(chosen):
        report = _report([Path(path) for path in chosen], ref, fix=fix)
        report = _selected(report, _codes(select), _codes(ignore))
        _tell(run, report, form or ("json" if run.json else "full"), also)
        code = _exit_code(report, strict=strict, partial=ref is not None)
    else:
        from syria_iraq_events.dataset.loading import open_dataset

        intact = _verify(run, open_dataset(chosen[0]) if chosen else run.data)
        code = 0 if intact else failure.FOUND
    click.get_current_context().exit(0 if exit_zero and code == failure.FOUND else code)


def _report(paths: list[Path], ref: str | None, *, fix: bool) -> Report:
    """What is found in the records, as far as it is asked for."""
    from syria_iraq_events.checking.check import check
    from syria_iraq_events.cli.progress import Progress
    from syria_iraq_events.reading.finding import ReadingError
    from syria_iraq_events.reading.pool import cores
    from syria_iraq_events.reading.tree import HAS_LIBYAML

    if not HAS_LIBYAML:
        screen.note("PyYAML was built without libyaml: reading takes about ten times as long")
    try:
        if fix:
            from syria_iraq_events.mending.mend import mend

            mended = mend(paths)
            if mended:
                screen.note(f"mended {len(mended)} file{'' if len(mended) == 1 else 's'}")
        with Progress("checked {:,} files") as progress:
            if ref is None:
                return check(paths, processes=cores(), progress=progress.step)
            from syria_iraq_events.reviewing.changed import check_changed

            return check_changed(paths, ref, progress=progress.step)
    except ReadingError as error:
        raise Failure(str(error)) from None


def _tell(run: Run, report: Report, form: str, also: Iterable[tuple[str, str]]) -> None:
    """Prints the report, and writes it to files in other forms."""
    from syria_iraq_events.reporting.form import told

    text = told(report, form, run.screen)
    if text:
        run.screen.print([text])
    for other, name in also:
        Path(name).write_text(told(report, other) + "\n", "utf-8", errors="backslashreplace")


def _exit_code(report: Report, *, strict: bool, partial: bool) -> int:
    if report.errors or (strict and report.findings):
        return failure.FOUND
    if not report.files and not partial:
        screen.note("no record lies there")
        return failure.NOTHING
    return 0


def _codes(text: str | None) -> tuple[str, ...]:
    """The codes, or the beginnings of codes, that an option names.

    Raises:
        Failure: of one with which no rule's code begins.
    """
    from syria_iraq_events.checking.rule import RULES
    from syria_iraq_events.checking.rules import register

    register()
    codes = tuple(one.strip().upper() for one in (text or "").split(",") if one.strip())
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            raise Failure(f"no rule's code begins with {code}; sie explain SIE lists them all")
    return codes


def _selected(report: Report, select: tuple[str, ...], ignore: tuple[str, ...]) -> Report:
    from dataclasses import replace

    def wanted(found: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(
            finding
            for finding in found
            if finding.code.startswith(select or "SIE")
            and not (ignore and finding.code.startswith(ignore))
        )

    return replace(report, findings=wanted(report.findings), ignored=wanted(report.ignored))


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
