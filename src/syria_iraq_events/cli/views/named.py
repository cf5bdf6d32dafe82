"""An actor or a place for reading: its names, what it belongs to, and where it occurs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.wording import count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.actor import Actor, Role
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.named import Named
    from syria_iraq_events.dataset.place import Place


def show_actor(page: Page, actor: Actor, lang: str = "en") -> None:
    """A page for an actor."""
    chain, above = [], actor.speaks_for
    while above and above.id not in chain:  # a circle is a fault of the records, not of this page
        chain.append(above.id)
        above = above.speaks_for
    details = {
        "Country": actor.country or "",
        "Speaks for": " > ".join(chain),
        "Offices": "\n".join(_office(role) for role in actor.roles),
        "Voices": ", ".join(other.id for other in actor.spokespeople),
        "Published": count(len(actor.sources), "source") if actor.sources else "",
    }
    _head(page, actor, lang, details)
    claims = actor.claims
    if claims:
        page.heading(count(len(claims), "claim"))
        for claim in claims:
            page.blank()
            page.line(page.screen.paint(claim.id, "id"), indent=2)
            page.paragraph(f"{claim.stance}: {claim.says}", indent=4)
    _events(page, actor.events, lang)


def show_place(page: Page, place: Place, lang: str = "en") -> None:
    """A page for a place."""
    where = f"{place.lat}, {place.lon} (WGS 84, {place.precision or 'precision not told'})"
    details = {
        "Countries": ", ".join(place.countries),
        "In": f"{place.parent.label(lang)} ({place.parent.id})" if place.parent else "",
        "Has in it": ", ".join(child.id for child in place.children),
        "Lies at": where if place.lat is not None else "",
        "Sides": "\n".join(
            f"{country}: {side.label(lang)}" + (f" ({side.town.id})" if side.town else "")
            for country, side in place.sides.items()
        ),
    }
    _head(page, place, lang, details)
    _events(page, place.events, lang)


def _head(page: Page, record: Named, lang: str, details: Mapping[str, str]) -> None:
    page.title(record.label(lang))
    page.line(f"{page.screen.paint(record.id, 'id')}  {record.kind}")
    page.blank()
    names = {f"Name, {lang}": ", ".join(names) for lang, names in record.names.items()}
    same = ", ".join(f"{name} {id}" for name, id in record.same_as.items())
    former = ", ".join(record.former_ids)
    page.fields({**names, **details, "Same as": same, "Once": former, "Note": record.note or ""})


def _office(role: Role) -> str:
    since = f", from {role.from_}" if role.from_ else ""
    until = f", to {role.to}" if role.to else ""
    return f"{role.title} ({role.of.id}{since}{until})"


def _events(page: Page, events: Sequence[Event], lang: str) -> None:
    if not events:
        return
    page.heading(count(len(events), "event"))
    for event in events:
        page.blank()
        page.line(page.screen.paint(event.id, "id"), indent=2)
        page.paragraph(event.label(lang), indent=4)
