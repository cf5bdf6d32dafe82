"""``sie review``: what a change to records does, for whoever has to decide on it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from syria_iraq_events.cli import failure
from syria_iraq_events.cli.run import Run, pass_run, shared


@click.command(
    short_help="What a change to records does, told for people.",
    epilog="\b\nExamples:\n  sie review origin/main\n  sie review origin/main HEAD > review.md\n"
    "  sie review v0.1.0 v0.2.0 --json\n\n\b\n"
    "Exit codes: 0 done, 1 the changed records have errors, 2 BASE or HEAD cannot be read.",
)
@click.argument("base")
@click.argument("head", default="")
@click.option(
    "--format", "form", type=click.Choice(("markdown", "json")), help="How to tell it (markdown)."
)
@click.option(
    "--seeds", metavar="PATH", default="seeds", show_default=True,
    help="Where the records are, from the top of the repository.",
)  # fmt: skip
@shared
@pass_run
def command(run: Run, /, base: str, head: str, form: str | None, seeds: str) -> None:
    """Show what a change does: events before and after, new claims, flips, contradictions.

    BASE and HEAD are revisions of the git repository that you are in, or folders of records.
    Without HEAD: the records as they lie here. Nothing in a revision is run.
    """
    from syria_iraq_events.reviewing.review import review
    from syria_iraq_events.reviewing.review_markdown import markdown

    with ExitStack() as stack:
        folders = [_folder(stack, text, seeds) for text in (base, head or seeds)]
        found = review(*folders)
        if run.json or form == "json":
            from syria_iraq_events.cli.output import print_json

            print_json(found.to_dict())
        else:
            title = f"What changes from {base} to {head or 'the records here'}"
            click.echo(markdown(found, title), nl=False)
    if found.report.errors:
        click.get_current_context().exit(failure.FOUND)


def _folder(stack: ExitStack, text: str, seeds: str) -> Path:
    """The folder of records that BASE or HEAD means."""
    from syria_iraq_events.reviewing.revision import checked_out

    if Path(text).is_dir():
        return Path(text)
    return stack.enter_context(checked_out(text, seeds, strict=False))
