"""``sie contradictions``: claims on one event that cannot both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.past import find, mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.dataset.contradictions import ContradictionKind


@click.command(
    short_help="Claims on one event that cannot both be true.",
    epilog="\b\nExamples:\n  sie contradictions --unlinked\n"
    "  sie contradictions 2024-12-19-syrian-soldiers-returned-from-iraq --kind figure",
)
@click.argument("event", required=False)
@click.option(
    "--kind",
    type=click.Choice(("figure", "date", "place", "stance")),
    help="Only those in figures, dates, places or stances.",
)
@click.option("--unlinked", is_flag=True, help="Only those that no curator linked.")
@click.option("--superseded", is_flag=True, help="Also with claims that their speaker replaced.")
@past
@shared
@pass_run
def command(
    run: Run,
    /,
    event: str | None,
    kind: ContradictionKind | None,
    unlinked: bool,
    superseded: bool,
) -> None:
    """Show pairs of claims that cannot both be true, of one event or of all.

    Figures whose bounds do not meet, days and places that an event cannot both have, assertions
    beside denials; the widest apart first. Which of the two is true is not asked.
    """
    from syria_iraq_events.cli.output import print_json, versions

    chosen: Any = find(run, event, ("event",))[0] if event else None
    found = run.data.contradictions(
        chosen.id if chosen else None,
        kind,
        linked=False if unlinked else None,
        superseded=superseded,
    )
    if run.json:
        told = [one.to_dict() for one in found]
        print_json({**versions(run.data), **mark(run), "contradictions": told})
    elif found:
        from syria_iraq_events.cli.page import Page
        from syria_iraq_events.cli.views.contradictions import show_contradictions

        page = Page(run.screen)
        if run.day:
            page.line(page.screen.paint(remark(run), "dim"))
            page.blank()
        show_contradictions(page, found)
        page.screen.print(page.lines)
    if not found:
        if not run.json:
            screen.note("no contradictions")
        click.get_current_context().exit(failure.NOTHING)
