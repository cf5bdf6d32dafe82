"""The history of an event for reading: day by day, what changed and by which claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.views.status import head, language, reminder, role_of
from syria_iraq_events.reporting.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.history import HistoryDay

INDENT = 12


def show_history(page: Page, event: Event, days: Sequence[HistoryDay], lang: str) -> None:
    """A page for a history."""
    head(page, event, lang)
    if not days:  # what can be read of it was all made before it
        page.paragraph("No claim on it counts.")
    for number, day in enumerate(days):
        if number:
            page.blank()
        _show(page, event, day, lang)
    if told := next(filter(None, (reminder(day.status.term, lang) for day in days)), ""):
        page.blank()
        page.paragraph(told, role="dim")


def _show(page: Page, event: Event, day: HistoryDay, lang: str) -> None:
    screen = page.screen
    changed = [_status(page, day)] if day.status_changed else []
    before = day.previous.figures if day.previous else {}
    for measure in day.figures_changed:
        was = f"{before[measure]} \u2192 " if before and before[measure].low is not None else ""
        changed.append(screen.paint(f"{measure}: ", "dim") + f"{was}{day.figures[measure]}")
    for number, line in enumerate(changed):
        page.line((day.day if number == 0 else " " * 10) + "  " + line)
    if day.status_changed:
        page.paragraph(day.status.explanation(language(lang)), INDENT)
    for sign, claims in (("+", day.claims), ("replaced", day.superseded), ("struck", day.struck)):
        for claim in claims:
            _claim(page, event, claim, sign, lang)


def _status(page: Page, day: HistoryDay) -> str:
    paint = page.screen.paint
    was = f"{day.previous.status.term} \u2192 " if day.previous else ""
    return paint("status: ", "dim") + was + paint(day.status.term, role_of(day.status.term))


def _claim(page: Page, event: Event, claim: Claim, sign: str, lang: str) -> None:
    """A claim of the day; what was replaced or struck was told on its own day."""
    name = claim.id.removeprefix(f"{event.id}#")
    if sign != "+":
        page.line(f"{sign}: {page.screen.paint(clean(name), 'id')}", INDENT)
        return
    page.line(f"{sign} {page.screen.paint(clean(name), 'id')}", INDENT)
    page.paragraph(f"{claim.speaker.label(lang)} {claim.stance}: {claim.says}", INDENT + 2)
