"""``sie diff``: what changed between two datasets, and the version step that it requires."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from syria_iraq_events.cli import failure
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.dataset.dataset import Dataset


@click.command(
    short_help="What changed between two datasets or revisions.",
    epilog="\b\nExamples:\n  sie diff HEAD seeds\n  sie diff v0.1.0 v0.2.0 --format markdown\n"
    "  sie diff old/compiled new/compiled --json\n\n\b\n"
    "Exit codes: 0 done, 1 with --exit-code: something differs, 2 OLD or NEW cannot be read.",
)
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown", "json")),
    help="How to write it; text where nothing else is asked for.",
)
@click.option(
    "--seeds",
    metavar="PATH",
    default="seeds",
    show_default=True,
    help="Where the records are in a revision, from the top of the repository.",
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 where something differs.")
@shared
@pass_run
def command(
    run: Run, /, *, old: str, new: str, form: str | None, seeds: str, exit_code: bool
) -> None:
    """Show what changed from OLD to NEW: records, fields, statuses, figures.

    OLD and NEW are folders of records or of compiled files, or else revisions of the git
    repository that you are in. Of a revision only the records are read, nothing in it is run.
    """
    from syria_iraq_events.dataset.diff import diff

    with ExitStack() as stack:
        found = diff(*(_open(stack, text, seeds) for text in (old, new)))
        if form == "json" or (run.json and form is None):
            from syria_iraq_events.cli.output import print_json

            print_json(found.to_dict())
        elif form == "markdown":
            click.echo(found.to_markdown(f"Changes from {old} to {new}"), nl=False)
        else:
            from syria_iraq_events.cli.page import Page
            from syria_iraq_events.cli.views.diff import show_diff

            page = Page(run.screen)
            show_diff(page, found)
            page.screen.print(page.lines)
    if exit_code and found:
        click.get_current_context().exit(failure.FOUND)


def _open(stack: ExitStack, text: str, seeds: str) -> Dataset:
    """The dataset that OLD or NEW means.

    Raises:
        Failure: where there is none, or it cannot be read; exit code 2 tells that nothing was
            compared.
    """
    from pathlib import Path

    from syria_iraq_events.dataset.loading import open_dataset
    from syria_iraq_events.reviewing.revision import RevisionError, checked_out

    folder = text
    try:
        if not Path(text).exists():
            folder = str(stack.enter_context(checked_out(text, seeds)))
        return open_dataset(folder)
    except (Failure, RevisionError):
        raise
    except Exception as error:
        known = failure.explain(error)
        if known is None:
            raise
        message = known.message.replace(folder, text if folder == text else f"{text}:{seeds}")
        raise Failure(f"{text}: {message}") from None
