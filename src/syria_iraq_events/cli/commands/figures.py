"""``sie figures``: what claims count, as bars on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.assessment.figures import METHODS
from syria_iraq_events.cli import failure, lookup, screen
from syria_iraq_events.cli.past import mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.dataset.assessed import Figure, FigureRow
    from syria_iraq_events.dataset.event import Event


@click.command(
    short_help="What claims on an event count, drawn on one scale.",
    epilog="\b\nExamples:\n  sie figures 2024-12-07-syrian-soldiers-enter-iraq\n"
    "  sie figures 2024-12-19-syrian-soldiers-returned-from-iraq soldiers --method range",
)
@click.argument("id")
@click.argument("measure", required=False)
@click.option(
    "--method",
    type=click.Choice(METHODS),
    default=METHODS[0],
    show_default=True,
    help="How the best figure is found: the lower median of one point an origin, the latest of a "
    "party on record, or none.",
)
@click.option("--lang", default="en", metavar="TAG", help="Language of names, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, id: str, measure: str | None, method: str, lang: str) -> None:
    """Show what the claims on an event count: low, best, high, and one row a claim.

    A bar runs from the least to the most that the claimant says, a point marks the one number
    that was said, an arrow an open end. Rows stand by the day on which it was said, or since
    when it was public. What was replaced is drawn, but does not count.
    """
    from syria_iraq_events.cli.output import print_json, versions

    event: Any = lookup.find(run.whole, id, ("event",))[0]
    wanted = [measure] if measure else list(event.measures)
    found = [event.figure(one, method, run.day, run.certainty) for one in wanted]
    if run.json:
        figures = {figure.measure: _entry(event, figure) for figure in found}
        told = {"event": event.id, "method": method, "figures": figures}
        print_json({**versions(run.data), **mark(run), **told})
        return
    if not found:
        screen.note(f"nothing is counted in {event.id}")
        click.get_current_context().exit(failure.NOTHING)
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.views.figures import show_figure
    from syria_iraq_events.cli.views.status import head, show_denials

    page = Page(run.screen)
    head(page, event, lang, remark(run))
    show_denials(page, event.status(run.day, run.certainty), lang)
    for figure in found:
        page.blank()
        show_figure(page, event.measures[figure.measure], figure, method, lang)
    page.screen.print(page.lines)


def _entry(event: Event, figure: Figure) -> dict[str, Any]:
    measure = event.measures[figure.measure]
    plain = figure.to_dict()
    rows = zip(plain["rows"], figure.rows, strict=True)
    return {
        "of": measure.of,
        "unit": measure.unit,
        "kind": measure.kind,
        **{key: plain[key] for key in ("low", "best", "high") if key in plain},
        "open_low": figure.open_low,
        "open_high": figure.open_high,
        "rows": [{**line, **_row(row)} for line, row in rows],
    }


def _row(row: FigureRow) -> dict[str, Any]:
    claim = row.claim
    said = claim.figures[row.measure]
    told = {
        "said": said.text,
        "low": said.low,
        "point": said.point,
        "high": said.high,
        "said_on": claim.said_on.text if claim.said_on else None,
        "public_from": claim.public_from,
        "speaker": claim.speaker.label(),
        "origins": [root.id for root in row.origin.roots],
        "sources": [source.id for source in row.sources],
    }
    return {key: value for key, value in told.items() if value is not None}
