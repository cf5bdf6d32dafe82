"""``sie explain``: how a status came about, step by step."""

from __future__ import annotations

import click

from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.past import mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared


@click.command(
    short_help="How a status came about, step by step.",
    epilog="\b\nExamples:\n  sie explain 2025-02-residency-for-syrian-officers\n"
    "  sie explain 2025-02-residency-for-syrian-officers --as-of 2025-02-11 --json",
)
@click.argument("what", metavar="ID")
@click.option("--lang", default="en", metavar="TAG", help="Language of sentences, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, what: str, lang: str) -> None:
    """Show how the status of an event, or of a claim (event#key), was derived.

    Every claim is listed with what it counted for, or why it counted for nothing, and with the
    way to its origin; then the lines of the rule, up to the first that matches.
    """
    if is_code(what):
        raise Failure(f"{what} is the code of a check; sie validate tells what is wrong and why")
    _explain_status(run, what, lang)


def is_code(what: str) -> bool:
    """Whether the argument has the form of the code of a check, as SIE304.

    >>> is_code("SIE304"), is_code("2025-02-residency-for-syrian-officers")
    (True, False)
    """
    return what.startswith("SIE") and what[3:].isdigit()


def _explain_status(run: Run, id: str, lang: str) -> None:
    from syria_iraq_events.cli.commands.status import status_dict, status_of
    from syria_iraq_events.cli.output import print_json, versions
    from syria_iraq_events.cli.views.rule import checked
    from syria_iraq_events.dataset.counting import counted

    subject, status = status_of(run, id)
    parts = counted(status)
    if run.json:
        told = {
            "status": status_dict(status),
            "claims": [part.to_dict() for part in parts],
            "rule": checked(status),
        }
        print_json({**versions(run.data), **mark(run), **told})
        return
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.views.explain import show_derivation
    from syria_iraq_events.cli.views.status import head

    page = Page(run.screen)
    head(page, subject, lang, remark(run))
    show_derivation(page, status, parts, lang)
    page.screen.print(page.lines)
