"""Contradictions for reading: event by event, both claims side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.style import role_of_stance
from syria_iraq_events.cli.wording import count
from syria_iraq_events.reporting.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.contradictions import Contradiction


def show_contradictions(page: Page, found: Sequence[Contradiction]) -> None:
    """A page of contradictions, under the event that each is about."""
    events = {one.event.id: one.event for one in found}
    for number, (id, event) in enumerate(events.items()):
        if number:
            page.blank()
        page.title(event.title["en"])
        page.line(page.screen.paint(id, "id"))
        for one in found:
            if one.event.id == id:
                page.blank()
                _show(page, one)
    page.blank()
    unlinked = sum(not one.linked for one in found)
    told = f"{count(len(found), 'contradiction')}, {unlinked} of them linked by no curator"
    page.line(page.screen.paint(told, "dim"))


def _show(page: Page, one: Contradiction) -> None:
    marks = [one.kind, _grade(one), "one voice" if one.same_voice else ""]
    marks.append("linked" if one.linked else "")
    page.line(page.screen.paint(" \u00b7 ".join(mark for mark in marks if mark), "strong"), 2)
    page.paragraph(one.sentence, 4)
    for claim in one.claims:
        _claim(page, one, claim)


def _grade(one: Contradiction) -> str:
    if one.grade is None:
        return ""
    if one.kind == "date":
        return f"{count(int(one.grade), 'day')} apart"
    return f"{one.grade:,g} times as much"


def _claim(page: Page, one: Contradiction, claim: Claim) -> None:
    screen = page.screen
    name = clean(claim.id.removeprefix(f"{one.event.id}#"))
    stance = screen.paint(claim.stance, role_of_stance(claim.stance))
    page.line(f"{screen.paint(name, 'id')}  {stance}", 6)
    page.paragraph(claim.says, 8)
