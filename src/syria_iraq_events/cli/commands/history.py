"""``sie history``: the days on which the picture of an event changed, and what changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import lookup
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.dataset.dataset import Certainty


@click.command(
    short_help="The days on which an event's status or figures changed.",
    epilog="\b\nExamples:\n  sie history 2025-02-residency-for-syrian-officers\n"
    "  sie history 2024-12-07-syrian-soldiers-enter-iraq --certainty possible",
)
@click.argument("id")
@click.option(
    "--certainty",
    type=click.Choice(("certain", "possible")),
    default="certain",
    help="Count a claim since when it was surely public (the default), or since when it may have "
    "been.",
)
@click.option("--lang", default="en", metavar="TAG", help="Language of names and sentences, as ar.")
@shared
@pass_run
def command(run: Run, /, id: str, certainty: Certainty, lang: str) -> None:
    """Show the days on which the status or a figure of an event changed.

    Days are those on which claims became public, not those on which anything happened. Each comes
    with the claims of the day and with those that they replaced.
    """
    from syria_iraq_events.cli.output import print_json, versions

    event: Any = lookup.find(run.data, id, ("event",))[0]
    days = run.data.history(event.id, certainty)
    if run.json:
        told = [day.to_dict() for day in days]
        print_json(
            {**versions(run.data), "event": event.id, "certainty": certainty, "history": told}
        )
        return
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.views.history import show_history

    page = Page(run.screen)
    show_history(page, event, days, lang)
    page.screen.print(page.lines)
