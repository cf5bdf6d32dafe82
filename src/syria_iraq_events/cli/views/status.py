"""A status for reading: the term, the sentence, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.views.rule import words_of
from syria_iraq_events.cli.wording import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.assessed import Origin, Status
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event

_REMINDERS = {
    "en": "To be denied means that somebody denied it, not that it is false.",
    "ar": "النفي يعني أن أحدا نفاه، ولا يعني أنه غير صحيح.",
}
_REMINDED = ("denied", "disputed", "refuted")
_ASSERTED = ("officially-confirmed", "corroborated", "reported")


def language(lang: str) -> str:
    """The language of sentences for a language tag: Arabic, or else English."""
    return "ar" if lang.partition("-")[0].lower() == "ar" else "en"


def role_of(term: str) -> str:
    """The role under which a status is shown. Colours tell statuses apart, they judge nothing."""
    if term in _ASSERTED:
        return "asserting"
    return "denying" if term in _REMINDED else "strong"


def reminder(term: str, lang: str = "en") -> str:
    """What a status does not mean; empty where nobody denies anything."""
    return _REMINDERS[language(lang)] if term in _REMINDED else ""


def head(page: Page, subject: Event | Claim, lang: str, remark: str = "") -> None:
    """The head of a page about what was concluded: of what, and as known by which day."""
    from syria_iraq_events.dataset.claim import Claim

    if isinstance(subject, Claim):
        page.title(f"{subject.speaker.label(lang)} {subject.stance}: {subject.says}")
    else:
        page.title(subject.label(lang))
    page.line(page.screen.paint(subject.id, "id"))
    if remark:
        page.line(page.screen.paint(remark, "dim"))
    page.blank()


def verdictless(page: Page, status: Status, lang: str, indent: int = 0) -> None:
    """The term, the sentence, and the reminder where somebody denies."""
    page.line(page.screen.paint(status.term, role_of(status.term)), indent)
    page.paragraph(status.explanation(language(lang)), indent)
    page.paragraph(reminder(status.term, lang), indent, "dim")


def show_denials(page: Page, status: Status, lang: str) -> None:
    """That some deny what the numbers are of, where they do."""
    if status.denying:
        names = ", ".join(origin.label(lang) for origin in status.denying)
        page.paragraph(
            f"Denied by {names}. A denial is no number: it never counts as 0.", role="dim"
        )


def show_status(page: Page, status: Status, lang: str = "en") -> None:
    """What a status rests on, below its head."""
    verdictless(page, status, lang)
    page.blank()
    said = {"asserted": status.official_asserts, "denied": status.official_denies}
    official = " and ".join(word for word, holds in said.items() if holds)
    page.fields(
        {
            "Asserted by": _origins(status.asserting, lang),
            "Denied by": _origins(status.denying, lang),
            "Doubted by": _origins(status.doubting, lang),
            "Officially": f"{official} by a party to the event, on record" if official else "",
            "Struck": _keys(status.struck, status),
            "Superseded": _keys(status.superseded, status),
            "Rule": f"version {status.rule_version}, line {status.line}: "
            f"{words_of(status, language(lang))}",
        }
    )


def _origins(origins: Sequence[Origin], lang: str) -> str:
    """How many there are, then one a line."""
    if not origins:
        return ""
    told = [origin.label(lang) for origin in origins]
    return "\n".join([count(len(told), "independent origin"), *told])


def _keys(claims: Sequence[Claim], status: Status) -> str:
    """Claims by key where they are on the same event."""
    event = status.subject.partition("#")[0]
    return ", ".join(claim.id.removeprefix(f"{event}#") for claim in claims)
