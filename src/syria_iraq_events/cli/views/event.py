"""An event for reading: what is said to have happened, then every claim in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.tally import in_words, speakers
from syria_iraq_events.cli.views.claim import claim_block
from syria_iraq_events.cli.views.figures import figure_line
from syria_iraq_events.cli.views.origins import picture
from syria_iraq_events.cli.views.status import verdictless
from syria_iraq_events.cli.wording import count, date_in_words
from syria_iraq_events.dataset.counting import counted

if TYPE_CHECKING:
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.assessed import Status
    from syria_iraq_events.dataset.event import Event

_REALITIES = {
    "planned": "planned: told as something to come",
    "hypothetical": "hypothetical: a scenario that nobody reports",
}
_RELATIONS = {
    "response-to": "said to respond to",
    "caused-by": "said to be caused by",
    "enabled-by": "said to be enabled by",
    "follows": "follows",
    "related": "related to",
}


def show_event(page: Page, event: Event, lang: str = "en") -> None:
    """A page for an event."""
    for title in dict.fromkeys((event.label(lang), event.title["en"], event.label("ar"))):
        page.title(title)
    page.line(page.screen.paint(event.id, "id"))
    page.blank()
    status = event.status()
    verdictless(page, status, lang)
    page.blank()
    page.fields(_frame(event, lang))
    claims = event.claims.values()
    page.heading(
        count(len(claims), "claim"),
        f"{in_words(speakers(event))} (speakers, not independent ones; no verdict)",
    )
    for number, claim in enumerate(claims, 1):
        page.blank()
        claim_block(page, claim, lang, number)
    _origins(page, status, lang)
    _relations(page, event, lang)


def _origins(page: Page, status: Status, lang: str) -> None:
    """The voices on each side; nothing where no claim takes one."""
    sides = {
        "asserting": status.asserting,
        "denying": status.denying,
        "doubting": status.doubting,
    }
    told = ", ".join(f"{len(origins)} {side}" for side, origins in sides.items() if origins)
    if told:
        page.heading("Origins", f"{told} (independent ones)")
        picture(page, counted(status), lang)


def _frame(event: Event, lang: str) -> dict[str, str]:
    """What the claims are about."""
    from syria_iraq_events.values.names import localized

    words, text = date_in_words(event.date), str(event.date)
    places = (
        f"{part.role} {part.place.label(lang)}" + (f" ({part.note})" if part.note else "")
        for part in event.places
    )
    return {
        "When": words if words == text else f"{words}  ({text})",
        "Reality": _REALITIES.get(event.reality, ""),
        "Type": f"{event.type}: {_definition(event.type, lang)}",
        "Where": ", ".join(places),
        "Who": "\n".join(f"{part.actor.label(lang)} ({part.role})" for part in event.actors),
        "Counted": "\n".join(
            f"{name}: {measure.of} ({measure.unit}, {measure.kind})"
            for name, measure in event.measures.items()
        ),
        "Figures": "\n".join(
            f"{name}: {figure_line(figure)}" for name, figure in event.figures.items()
        ),
        "Contexts": ", ".join(event.contexts),
        "Tags": ", ".join(event.tags),
        "Summary": localized(event.summary, lang) if event.summary else "",
        "Same as": ", ".join(f"{name} {id}" for name, id in event.same_as.items()),
        "Added": event.added,
        "Note": event.note or "",
    }


def _definition(type: str, lang: str) -> str:
    from syria_iraq_events.records.vocabulary import EVENT_TYPES

    if type not in EVENT_TYPES:  # a later minor version may add terms
        return "a type that this version does not know"
    term = EVENT_TYPES[type]
    return term.ar if lang.partition("-")[0] == "ar" else term.en


def _relations(page: Page, event: Event, lang: str) -> None:
    """The larger event, the parts, and the links in both directions."""
    lines = [("part of", event.part_of, "")] if event.part_of else []
    lines += [("has the part", part, "") for part in event.parts]
    for link in event.links:
        own = (claim.key if claim.event.id == event.id else claim.id for claim in link.claims)
        told = ", ".join(own)
        lines.append((_RELATIONS.get(link.rel, link.rel), link.event, f"as {told}" if told else ""))
    told_already = {other.id for _, other, _ in lines}
    lines += [
        ("linked from", other, "") for other in event.linked_from if other.id not in told_already
    ]
    if not lines:
        return
    page.heading("Other events")
    for how, other, remark in lines:
        tail = f" ({remark})" if remark else ""
        page.paragraph(f"{how}: {other.label(lang)}{tail}", indent=2)
        page.line(page.screen.paint(other.id, "id"), indent=4)
