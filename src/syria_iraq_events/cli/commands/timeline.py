"""``sie timeline``: what is said to have happened, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.past import mark, past
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command(
    short_help="What is said to have happened, day by day.",
    epilog="\b\nExamples:\n  sie timeline --from 2024-12 --to 2024-12\n"
    "  sie timeline --actor iraq-ministry-of-interior --lang ar",
)
@click.option("--from", "from_", metavar="DAY", help="Not surely before this day (EDTF).")
@click.option("--to", metavar="DAY", help="Not surely after this day (EDTF).")
@click.option("--place", metavar="PLACE", help="In this place or one inside it (id or name).")
@click.option("--actor", metavar="ACTOR", help="With this actor, or one who speaks for it.")
@click.option("--lang", default="en", metavar="TAG", help="Language of the titles, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, lang: str, **options: str | None) -> None:
    """Show one line an event, by the earliest day that it can mean.

    Speakers counts the different speakers on each side. It counts voices, not independent ones,
    and is no verdict: many may repeat one, and one may be right against many. Claims that
    their speaker has replaced are left out of it.
    """
    from syria_iraq_events.cli import filters
    from syria_iraq_events.cli.output import print_json, versions

    names = {"from_": "from"}
    wanted = {names.get(key, key): value for key, value in options.items() if value is not None}
    events = filters.select(run.data, "events", wanted)
    if run.json:
        told = [_entry(event) for event in events]
        print_json({**versions(run.data), **mark(run), "timeline": told})
    elif events:
        _print(run, events, lang)
    if not events:
        if not run.json:
            screen.note("no events match")
        click.get_current_context().exit(failure.NOTHING)


def _entry(event: Any) -> dict[str, Any]:
    from syria_iraq_events.cli.tally import speakers

    line = event.to_dict()
    return {
        "id": event.id,
        "date": line["date"],
        "title": line["title"],
        "type": event.type,
        "reality": event.reality,
        "claims": len(event.claims),
        "speakers": speakers(event),
    }


def _print(run: Run, events: Sequence[Any], lang: str) -> None:
    from syria_iraq_events.cli.table import Column, table
    from syria_iraq_events.cli.tally import in_words, speakers

    columns = (
        Column("Date", role="id"),
        Column("Said to have happened", least=30),
        Column("Speakers", least=16, optional=True),
        Column("Claims", right=True, optional=True),
    )
    rows = [
        [str(event.date), event.label(lang), in_words(speakers(event)), str(len(event.claims))]
        for event in events
    ]
    output = run.screen
    output.print(table(columns, rows, output))
