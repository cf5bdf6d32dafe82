"""How a status came about, step by step: what each claim counted for, then the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.style import role_of_stance
from syria_iraq_events.cli.views.origins import SIDES, by_origin, flow, way_lines
from syria_iraq_events.cli.views.rule import show_rule
from syria_iraq_events.cli.views.status import language, verdictless
from syria_iraq_events.cli.wording import count, date_in_words
from syria_iraq_events.reporting.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.assessed import Origin, Status
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.counting import Counted

_VERBS = {"asserts": "assert", "denies": "deny", "doubts": "doubt"}
_REASONS = {
    "declines": "declines to comment",
    "predicts": "a prediction",
    "older": "what shows it was made before the event",
}


def show_derivation(
    page: Page, status: Status, counted: Sequence[Counted], lang: str = "en"
) -> None:
    """The three steps, below the head of the page."""
    event = status.subject.partition("#")[0]
    page.line(page.screen.paint("Step 1: what each claim counts for", "title"))
    for side in SIDES[:3]:
        _side(page, counted, side, event, lang)
    _nothing(page, [one for one in counted if not one.side], event, lang)
    page.heading("Step 2: the rule", f"version {status.rule_version}; first match")
    page.blank()
    show_rule(page, status, language(lang))
    page.heading("Step 3: the status")
    page.blank()
    verdictless(page, status, lang, 2)


def _side(page: Page, counted: Sequence[Counted], side: str, event: str, lang: str) -> None:
    groups = by_origin(counted, side)
    if not groups:
        return
    claims = sum(len(group) for group in groups.values())
    origins = sum(any(one.adds for one in group) for group in groups.values())
    verb = side if claims == 1 else _VERBS[side]
    page.blank()
    told = page.screen.paint(f"{count(claims, 'claim')} {verb}", role_of_stance(side))
    page.line(f"{told}: {count(origins, 'independent origin')}", 2)
    for origin, group in groups.items():
        _origin(page, origin, group, event, lang)


def _origin(page: Page, origin: Origin, group: Sequence[Counted], event: str, lang: str) -> None:
    screen = page.screen
    adds = any(one.adds for one in group)
    for line in wrap(origin.label(lang), screen.prose - 4):
        page.line(screen.paint(screen.isolate(line), "strong" if adds else "dim"), 4)
    if not adds:
        why = (
            "one of these, and one of them is counted already"
            if origin.is_known
            else "adds nothing beside a known origin"
        )
        page.paragraph(f"({why})", 4, "dim")
    for one in group:
        _claim(page, one.claim, event, lang)


def _claim(page: Page, claim: Claim, event: str, lang: str, reason: str = "") -> None:
    """A claim with the ways to its origin, and why it counted for nothing."""
    screen = page.screen
    weight = "official" if claim.official else "on record" if claim.on_record else ""
    tail = f"  {screen.paint(weight, 'dim')}" if weight else ""
    page.line(screen.paint(claim.id.removeprefix(f"{event}#"), "id") + tail, 6)
    page.paragraph(reason, 8)
    for parts in way_lines(screen, claim, lang):
        for line in flow(parts, screen.prose - 8, screen):
            page.line(screen.paint(line, "dim"), 8)


def _nothing(page: Page, rest: Sequence[Counted], event: str, lang: str) -> None:
    if not rest:
        return
    page.blank()
    told = f"{count(len(rest), 'claim')} {'counts' if len(rest) == 1 else 'count'} for nothing"
    page.line(page.screen.paint(told, "strong"), 2)
    for one in rest:
        _claim(page, one.claim, event, lang, _reason(one, event))


def _reason(one: Counted, event: str) -> str:
    because = " and ".join(other.id.removeprefix(f"{event}#") for other in one.because)
    if one.why_not == "not-public":
        return _not_public(one.claim)
    if one.why_not == "retraction":
        return f"takes back {because}"
    if one.why_not == "about-a-claim":
        return f"about {because}, not about the event itself"
    if because:
        return f"{one.why_not} by {because}"
    return _REASONS.get(one.why_not, one.why_not)


def _not_public(claim: Claim) -> str:
    """When it will be public, as far as that is known."""
    from syria_iraq_events.values import EdtfDate

    maybe, surely = (
        date_in_words(EdtfDate.parse(claim._line[field]))
        for field in ("live_maybe_from", "live_from")
    )
    if maybe == surely:
        return f"not yet public: published on {surely}"
    return f"not yet public: published on {maybe} at the earliest, surely by {surely}"
