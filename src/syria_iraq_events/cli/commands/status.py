"""``sie status``: what can be concluded of an event or a claim, and on what it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import lookup
from syria_iraq_events.cli.past import mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.dataset.assessed import Status


@click.command(
    short_help="What can be concluded of an event or a claim.",
    epilog="\b\nExamples:\n  sie status 2025-02-residency-for-syrian-officers\n"
    "  sie status 2024-12-07-syrian-soldiers-enter-iraq --as-of 2024-12-09\n"
    "  sie status 2025-02-residency-for-syrian-officers#social-media-dozens --lang ar",
)
@click.argument("id")
@click.option("--lang", default="en", metavar="TAG", help="Language of sentences, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, id: str, lang: str) -> None:
    """Show the status of an event, or of a claim (event#key), with everything it rests on.

    A status is derived from claims by a rule and is no verdict: denied means that somebody
    denied it, not that it is false. sie explain shows how it came about.
    """
    from syria_iraq_events.cli.output import print_json, versions

    subject, status = status_of(run, id)
    if run.json:
        print_json({**versions(run.data), **mark(run), "status": status_dict(status)})
        return
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.views.status import head, show_status

    page = Page(run.screen)
    head(page, subject, lang, remark(run))
    show_status(page, status, lang)
    page.screen.print(page.lines)


def status_of(run: Run, id: str) -> tuple[Any, Status]:
    """The event or claim of an id, and its status as known by the day that was asked for.

    What did not exist by that day has a status too: ``unreported``.
    """
    subject: Any = lookup.find(run.whole, id, ("event", "claim"))[0]
    return subject, subject.status(run.day, run.certainty)


def status_dict(status: Status) -> dict[str, Any]:
    """A status for JSON: explained in both languages, with the rule's version and the reminder."""
    from syria_iraq_events.cli.views.status import reminder

    told = {lang: status.explanation(lang) for lang in ("en", "ar")}
    reminded = reminder(status.term)
    return {
        **status.to_dict(),
        "explanation": told,
        "rule_version": status.rule_version,
        **({"reminder": reminded} if reminded else {}),
    }
