"""What the four commands have in common: their options, the records they join, and how they end."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from syria_iraq_events.cli import failure
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import shared

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.authoring.draft import Draft
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.cli.run import Run
    from syria_iraq_events.reading.seeds import Seeds

F = TypeVar("F", bound="Callable[..., Any]")


def common(command: F) -> F:
    """Gives a command the options that all four have."""
    for option in (
        click.option("--seeds", "folder", metavar="FOLDER", help="The records (default: seeds/)."),
        click.option("--dry-run", is_flag=True, help="Print the record; write nothing."),
        click.option("--today", metavar="DAY", hidden=True, help="The day of writing."),
        click.option("--note", metavar="TEXT", help="What a reader should know, in our words."),
    ):
        command = option(command)
    return shared(command)


def read_folder(run: Run, folder: str | None) -> Seeds:
    """The records that the new one joins; files with errors are no hindrance.

    Raises:
        Failure: where there is no such folder.
    """
    from syria_iraq_events.cli.progress import Progress
    from syria_iraq_events.reading.seeds import FOLDERS, Seeds, read_seeds

    root = Path(folder or run.path or "seeds")
    if not root.is_dir():
        raise Failure(f"there is no folder {root}; --seeds FOLDER names the records")
    if not any((root / name).is_dir() for name in FOLDERS):
        if any(root.iterdir()):
            raise Failure(f"{root} is no folder of records; --seeds FOLDER names them")
        return Seeds(root)
    with Progress("read {:,} files") as progress:
        return read_seeds(root, progress=progress.step)


def this_day(told: str | None) -> str:
    """The day of writing.

    Raises:
        click.UsageError: where the one told is no day.
    """
    from syria_iraq_events.authoring.answers import problem

    if told is None:
        return date.today().isoformat()  # noqa: DTZ011  (the curator's own day is meant)
    if wrong := problem("event", ("added",), told):
        raise click.UsageError(f"--today: {wrong}")
    return told


def finish(run: Run, seeds: Seeds, draft: Draft, *, dry_run: bool) -> None:
    """Writes a draft, or prints it; then tells the file and what a check of it finds.

    Raises:
        Failure: where it would not be read as a record, or its file is there already.
    """
    from syria_iraq_events.reading.finding import ReadingError

    path = draft.path(seeds.root)
    try:
        if dry_run:
            draft.read()
            click.echo(draft.for_editor(path).text(), nl=False)
            return
        draft.write(seeds.root)
    except ReadingError as error:
        raise Failure(f"this makes no record:\n{error}") from None
    except FileExistsError:
        raise Failure(f"{path} is there already; nothing was written") from None
    _tell(run, draft, path)


def _tell(run: Run, draft: Draft, path: Path) -> None:
    from syria_iraq_events.checking.check import check
    from syria_iraq_events.reporting.form import told

    report = check([path])
    if run.json:
        _print_json(draft, path, report)
    else:
        run.screen.print([str(path), *filter(None, [told(report, "full", run.screen)])])
    click.get_current_context().exit(failure.FOUND if report.errors else 0)


def _print_json(draft: Draft, path: Path, report: Report) -> None:
    from syria_iraq_events.cli.output import print_json
    from syria_iraq_events.reporting.json_form import as_dict

    print_json(
        {
            "path": str(path),
            "id": draft.id,
            "record": dict(draft.record),
            "findings": [as_dict(finding) for finding in report.findings],
        }
    )
