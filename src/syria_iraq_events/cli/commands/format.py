"""``sie format``: records in the one layout."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.mending.files import Change
    from syria_iraq_events.reading.finding import Finding


@click.command(
    "format",
    short_help="Lay records out in the one way.",
    epilog="\b\nExamples:\n  sie format\n  sie format --check\n  sie format --diff seeds/places\n\n"
    "\b\nExit codes: 0 all is laid out so, or was changed to be; 1 something is not and\n"
    "--check or --diff was given, or a file cannot be read.",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--check", is_flag=True, help="Change nothing; tell which files would change.")
@click.option("--diff", is_flag=True, help="Change nothing; show what would change.")
@shared
@pass_run
def command(run: Run, /, paths: tuple[str, ...], check: bool, diff: bool) -> None:
    """Put keys in the order of the schema, and short collections on one line.

    What a record says is never changed, and comments stay. Without a path: the folder seeds/.
    """
    from syria_iraq_events.mending.files import Change, changes
    from syria_iraq_events.reading.finding import ReadingError

    chosen = paths or ((run.path,) if run.path else ("seeds",))
    try:
        found = list(changes([Path(path) for path in chosen]))
    except ReadingError as error:
        raise Failure(str(error)) from None
    changed = [one for one in found if isinstance(one, Change)]
    refused = [one for one in found if not isinstance(one, Change)]
    if not (check or diff):
        for change in changed:
            change.write()
    _tell(run, changed, check=check, diff=diff)
    _tell_refused(refused)
    if refused or (changed and (check or diff)):
        click.get_current_context().exit(failure.FOUND)


def _tell(run: Run, changed: list[Change], *, check: bool, diff: bool) -> None:
    if run.json:
        from syria_iraq_events.cli.output import print_json

        print_json({"changed": [str(change.path) for change in changed]})
        return
    from syria_iraq_events.cli.wording import count
    from syria_iraq_events.reading.wording import printable

    lines: list[str] = []
    if diff:
        roles = {"+": "asserting", "-": "error", "@": "id"}
        for line in (line for change in changed for line in change.diff()):
            role = roles.get(line[:1])
            lines.append(run.screen.paint(line, role) if role else line)
    elif check:
        from syria_iraq_events.reporting.full import header

        lines += (
            f"{printable(str(change.path))}:{change.finding().position}: "
            f"{header(change.finding(), run.screen)}"
            for change in changed
        )
    told = "would be laid out anew" if check or diff else "laid out anew"
    lines.append(
        f"{count(len(changed), 'file')} {told}" if changed else "all files are laid out so"
    )
    run.screen.print(lines)


def _tell_refused(refused: list[Finding]) -> None:
    for finding in refused:
        screen.note(f"cannot be laid out: {finding}")
