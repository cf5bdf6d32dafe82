"""A claim for reading: who says what, how he knows, and where it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.style import role_of_stance
from syria_iraq_events.cli.views.origins import flow, way_lines
from syria_iraq_events.cli.views.status import verdictless
from syria_iraq_events.cli.wording import count, date_in_words, quantity_in_words
from syria_iraq_events.reporting.text import clean, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.actor import Actor, Role
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.claim_parts import Evidence

INDENT = 5
_BASES = {
    "official-record": "from official records",
    "investigation": "by investigation",
    "unstated": "",
}
"""How a basis is told beside the others; what the text does not state is left out."""


def show_claim(page: Page, claim: Claim, lang: str = "en") -> None:
    """A page of its own for a claim."""
    page.title(f"{claim.speaker.label(lang)} {claim.stance}: {claim.says}")
    page.line(page.screen.paint(claim.id, "id"))
    page.blank()
    page.fields({"On": f"{claim.event.label(lang)} ({claim.event.id})"})
    page.blank()
    claim_block(page, claim, lang)
    page.heading("Origin", claim.origin.label(lang))
    for parts in way_lines(page.screen, claim, lang):
        for line in flow(parts, page.screen.prose - 2, page.screen):
            page.line(line, 2)
    if claim.answers or claim.replaced_by:
        page.heading("Status", "of what it says, from those who answer it")
        verdictless(page, claim.status(), lang, 2)
    if claim.answers:
        page.heading("Answered by")
        for answer in claim.answers:
            page.paragraph(f"{answer.id}: {answer}", indent=2)


def claim_block(page: Page, claim: Claim, lang: str = "en", number: int = 0) -> None:
    """A claim as one entry of a list."""
    screen = page.screen
    mark = f"{number:>3}. " if number else " " * INDENT
    who = screen.paint(screen.show(claim.speaker.label(lang)), "strong")
    stance = screen.paint(claim.stance, role_of_stance(claim.stance))
    page.line(f"{mark}{who} {stance}  {screen.paint(claim.key, 'id')}")
    about = [_office(claim, lang), _occasion(claim), _BASES.get(claim.basis, claim.basis)]
    page.paragraph(" \u00b7 ".join(part for part in about if part), INDENT, "dim")
    page.paragraph(claim.says, INDENT)
    page.fields(_details(claim, lang), INDENT + 2)
    _evidence(page, claim.evidence, lang)


def _office(claim: Claim, lang: str) -> str:
    """In what office a named speaker speaks, and for whom."""
    actor = claim.by
    if actor is None:
        return "not named"
    body = actor.speaks_for
    roles = _roles(actor, claim)
    roles.sort(key=lambda role: role.of != body)
    if roles:
        told = roles[0].of == body
        tail = f", for {body.label(lang)}" if body and not told else ""
        return f"{roles[0].title}{tail}"
    return f"speaks for {body.label(lang)}" if body else ""


def _roles(actor: Actor, claim: Claim) -> list[Role]:
    """The offices that the actor may have held on the day."""
    day = claim.said_on
    return [
        role
        for role in actor.roles
        if day is None
        or (
            (role.from_ is None or not day.before(role.from_).certain)
            and (role.to is None or not day.after(role.to).certain)
        )
    ]


def _occasion(claim: Claim) -> str:
    """When and how it was said."""
    said = f"said {date_in_words(claim.said_on)}" if claim.said_on else ""
    return " \u00b7 ".join(part for part in (said, claim.channel) if part)


def _details(claim: Claim, lang: str) -> dict[str, str]:
    replaces = claim.replaces
    return {
        "Figures": "\n".join(
            f"{name}: {quantity_in_words(quantity)}" for name, quantity in claim.figures.items()
        ),
        "When": date_in_words(claim.when) if claim.when else "",
        "Where": ", ".join(place.label(lang) for place in claim.where),
        "Likelihood": (claim.likelihood or "").replace("-", " "),
        "Answers": _other(claim.target, claim, lang) if claim.target else "",
        "Replaces": f"{_reference(replaces.claim, claim)} ({replaces.why})" if replaces else "",
        "Replaced by": ", ".join(_reference(later, claim) for later in claim.replaced_by),
        "Origin": claim.origin.label(lang) + (" (official)" if claim.official else ""),
        "Note": claim.note or "",
    }


def _reference(other: Claim, claim: Claim) -> str:
    """Another claim: by its key where both are on one event."""
    return other.key if other.event.id == claim.event.id else other.id


def _other(other: Claim, claim: Claim, lang: str) -> str:
    return f"{_reference(other, claim)}, {other.speaker.label(lang)} {other.stance}: {other.says}"


def _evidence(page: Page, evidence: Sequence[Evidence], lang: str) -> None:
    """One line a source where all fit beside their addresses, else two."""
    screen = page.screen
    by_source: dict[str, list[Evidence]] = {}
    for line in evidence:
        by_source.setdefault(line.source.id, []).append(line)
    many = f" in {count(len(by_source), 'source')}" if len(evidence) > len(by_source) else ""
    page.line(screen.paint(f"{count(len(evidence), 'passage')}{many}", "dim"), INDENT + 2)
    rows = [_row(lines, lang) for lines in by_source.values()]
    wide = [max(width(row[at]) for row in rows) for at in range(4)]
    room = (screen.width or 10_000) - INDENT - 4
    beside = sum(wide) + 8 + max(width(row[4]) for row in rows) <= room
    for *cells, url in rows:
        parts = [
            screen.isolate(cell) + " " * (wide[at] - width(cell)) for at, cell in enumerate(cells)
        ]
        text = "  ".join(parts).rstrip()
        address = screen.paint(screen.isolate(url), "dim")
        if beside:
            page.line("  ".join([*parts, address]), INDENT + 4)
        else:
            page.line(text, INDENT + 4)
            page.line(address, INDENT + 6)


def _row(lines: Sequence[Evidence], lang: str) -> list[str]:
    """Publisher, day, language, parts and address of a source, for the passages in it."""
    source = lines[0].source
    parts = dict.fromkeys(f"{line.part} at {line.at}" if line.at else line.part for line in lines)
    day = source.published.text
    if source.published.kind == "instant":
        day = day[:10]
    cells = [source.publisher.label(lang), day, source.lang, ", ".join(parts)]
    return [clean(cell) for cell in (*cells, source.url or source.archive or source.id)]
