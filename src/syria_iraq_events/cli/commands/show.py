"""``sie show``: one record, laid out for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import lookup, screen
from syria_iraq_events.cli.past import find, mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.entity import Entity


@click.command(
    short_help="Show an event with its claims, or any other record.",
    epilog="\b\nExamples:\n  sie show 2024-12-19-syrian-soldiers-returned-from-iraq\n"
    "  sie show 2024-12-19-syrian-soldiers-returned-from-iraq#joc-1905\n"
    "  sie show al-qaim --kind place --lang ar",
)
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(lookup.KINDS), help="Look among these records only.")
@click.option("--lang", default="en", metavar="TAG", help="Language of names and titles, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, ids: tuple[str, ...], kind: str | None, lang: str) -> None:
    """Show records: an event, a claim (event#key), a source, an actor or a place.

    An event comes with its status and figures, every claim that is made about it, where each can
    be read, and whom the claims go back to. A status is no verdict: denied means that somebody
    denied it, not that it is false. Actors and places are found by name too. With --json: the
    compiled form, with the claims and sources.
    """
    from syria_iraq_events.cli.output import print_json

    kinds = (kind,) if kind else lookup.KINDS
    found: list[Entity] = []
    for text in ids:
        records = find(run, text, kinds)
        if len(records) > 1:
            screen.note(f"'{text}' means {_several(records)}; --kind chooses")
        found += [record for record in records if record not in found]
    if run.json:
        print_json({**_document(run, found), **mark(run)})
        return
    from syria_iraq_events.cli.page import Page

    page = Page(run.screen)
    if run.day:
        page.line(page.screen.paint(remark(run), "dim"))
        page.blank()
    for number, record in enumerate(found):
        if number:
            page.blank()
            page.line(page.screen.paint("\u2500" * page.screen.prose, "dim"))
            page.blank()
        _show(page, record, lang)
    page.screen.print(page.lines)


def _several(records: Sequence[Entity]) -> str:
    return " and ".join(f"the {_kind(record)} {record.id}" for record in records)


def _kind(record: Entity) -> str:
    return type(record).__name__.lower()


def _show(page: Page, record: Any, lang: str) -> None:
    from syria_iraq_events.cli.views.claim import show_claim
    from syria_iraq_events.cli.views.event import show_event
    from syria_iraq_events.cli.views.named import show_actor, show_place
    from syria_iraq_events.cli.views.source import show_source

    views: dict[str, Any] = {
        "event": show_event,
        "claim": show_claim,
        "source": show_source,
        "actor": show_actor,
        "place": show_place,
    }
    views[_kind(record)](page, record, lang)


def _document(run: Run, found: Sequence[Any]) -> dict[str, Any]:
    """The records found, with the claims on the events and the sources of the claims."""
    from syria_iraq_events.cli.output import document

    tables: dict[str, dict[str, Any]] = {f"{kind}s": {} for kind in lookup.KINDS}
    for record in found:
        tables[f"{_kind(record)}s"][record.id] = record
    for event in tables["events"].values():
        tables["claims"].update({claim.id: claim for claim in event.claims.values()})
    for claim in tables["claims"].values():
        tables["sources"].update({source.id: source for source in claim.sources})
    return document(run.data, **{name: records.values() for name, records in tables.items()})
