"""``sie list``: the records of one kind, with filters."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.past import mark, past
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from syria_iraq_events.cli.table import Column

KINDS = ("events", "claims", "sources", "actors", "places")


@click.command(
    "list",
    short_help="List events, claims, sources, actors or places.",
    epilog="\b\nExamples:\n  sie list --place al-qaim --from 2024-12-07 --to 2024-12-09\n"
    "  sie list claims --actor miqdad-miri --stance denies\n  sie list sources --lang ar --json",
)
@click.argument("kind", type=click.Choice(KINDS), default="events", metavar="[KIND]")
@click.option("--place", metavar="PLACE", help="In this place or one inside it (id or name).")
@click.option("--actor", metavar="ACTOR", help="Who takes part (events) or speaks (claims).")
@click.option("--type", "type_", metavar="TYPE", help="Category or category.mode, as move.flee.")
@click.option("--source", metavar="ID", help="Read in this source.")
@click.option("--publisher", metavar="ACTOR", help="Published by this actor.")
@click.option("--stance", metavar="STANCE", help="With a claim of this stance, as denies.")
@click.option("--lang", metavar="TAG", help="Read in a source of this language, as ar.")
@click.option("--kind", "of", metavar="KIND", help="Kind of source, actor or place.")
@click.option("--from", "from_", metavar="DAY", help="Not surely before this day (EDTF).")
@click.option("--to", metavar="DAY", help="Not surely after this day (EDTF).")
@click.option("--tag", metavar="TAG", help="With this tag.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many.")
@past
@shared
@pass_run
def command(run: Run, /, kind: str, limit: int | None, **options: str | None) -> None:
    """List the records of one kind: events, claims, sources, actors or places.

    Several filters must all hold. An actor stands for those who speak for it too, a place for the
    places inside it. Sources, languages and stances find an event by any of its claims. The day of
    a claim is when it was said, or else first published.
    """
    from syria_iraq_events.cli import filters
    from syria_iraq_events.cli.output import document, print_json

    names = {"type_": "type", "of": "kind", "from_": "from"}
    wanted = {names.get(key, key): value for key, value in options.items() if value is not None}
    found = filters.select(run.data, kind, wanted)
    shown = found[:limit]
    if run.json:
        print_json({**document(run.data, **{kind: shown}), **mark(run)})
    elif found:
        _print(run, kind, shown, len(found))
    if not found:
        if not run.json:
            screen.note(f"no {kind} match" + _hint(kind, wanted))
        click.get_current_context().exit(failure.NOTHING)


def _hint(kind: str, wanted: Mapping[str, str]) -> str:
    """Where else to look."""
    if kind != "events" or "actor" not in wanted:
        return ""
    from shlex import quote

    return f"; for what an actor says: sie list claims --actor {quote(wanted['actor'])}"


def _print(run: Run, kind: str, shown: Sequence[Any], matching: int) -> None:
    from syria_iraq_events.cli.table import table

    columns, row = _layouts()[kind]
    output = run.screen
    output.print(table(columns, [row(record) for record in shown], output))
    if output.terminal:
        of = f" of {matching:,}" if len(shown) < matching else ""
        click.echo(output.paint(f"{len(shown):,}{of} {kind}", "dim"), file=sys.stderr, color=True)


def _layouts() -> dict[str, tuple[tuple[Column, ...], Callable[[Any], list[str]]]]:
    """The columns of every kind, and the cells of a record."""
    from syria_iraq_events.cli.table import Column

    id, title = Column("Id", role="id"), Column("Title", least=24)
    claims = Column("Claims", right=True, optional=True)
    day, kind = Column("Date", optional=True), Column("Kind", optional=True)
    lang = Column("Language", optional=True)
    return {
        "events": (
            (id, title, claims, Column("Type", optional=True), day),
            lambda e: [e.id, e.title["en"], str(len(e.claims)), e.type, str(e.date)],
        ),
        "claims": (
            (id, Column("Stance"), Column("Says", least=24), Column("Speaker", optional=True)),
            lambda c: [c.id, c.stance, c.says, str(c.speaker)],
        ),
        "sources": (
            (id, title, Column("Publisher", least=12), kind, lang, day),
            lambda s: [s.id, s.title, str(s.publisher), s.kind, s.lang, str(s.published)],
        ),
        "actors": (
            (id, Column("Name", least=20), kind, Column("Speaks for", optional=True), claims),
            lambda a: [a.id, a.label(), a.kind, str(a.speaks_for or ""), str(len(a.claims))],
        ),
        "places": (
            (id, Column("Name", least=20), Column("Arabic", optional=True), kind,
             Column("In", optional=True), Column("Events", right=True, optional=True)),
            lambda p: [p.id, p.label(), "".join(p.names.get("ar", ())[:1]), p.kind,
                       str(p.parent or " and ".join(p.countries)), str(len(p.events))],
        ),
    }  # fmt: skip
