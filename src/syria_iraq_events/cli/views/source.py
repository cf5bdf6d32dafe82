"""A source for reading: the document, what it derives from, and the claims in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.views.origins import names
from syria_iraq_events.cli.wording import count, date_in_words

if TYPE_CHECKING:
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.source import Source
    from syria_iraq_events.dataset.ways import Way


def show_source(page: Page, source: Source, lang: str = "en") -> None:
    """A page for a source."""
    page.title(source.title)
    page.line(page.screen.paint(source.id, "id"))
    page.blank()
    page.fields(_frame(source, lang))
    claims = source.claims
    page.heading(count(len(claims), "claim") + " can be read in it")
    for claim in claims:
        page.blank()
        page.line(page.screen.paint(claim.id, "id"), indent=2)
        page.paragraph(f"{claim.speaker.label(lang)} {claim.stance}: {claim.says}", indent=4)


def _frame(source: Source, lang: str) -> dict[str, str]:
    text, older = source.text, source.supersedes
    return {
        "Kind": source.kind,
        "Publisher": f"{source.publisher.label(lang)} ({source.publisher.id})",
        "Published": f"{date_in_words(source.published)}  ({source.published})",
        "Created": f"{date_in_words(source.created)}  ({source.created})" if source.created else "",
        "Language": source.lang,
        "Authors": ", ".join(source.authors),
        "Address": source.url or "",
        "Archived": source.archive or "",
        "Read on": source.consulted,
        "Origin": source.origin,
        "Taken from": "\n".join(
            f"{part.how} "
            + (f"{part.source.publisher.label(lang)} ({part.source.id})" if part.source else "")
            + (part.outlet.label(lang) if part.outlet else "")
            for part in source.derived_from
        ),
        "Goes back to": "\n".join(_way(way, lang) for way in source.root_ways) or "unknown origin",
        "Taken over": "\n".join(
            f"by {other.publisher.label(lang)} ({other.id})" for other in source.derivatives
        ),
        "Older form": older.id if older else "",
        "Text": f"{count(text.words, 'word')}, SHA-256 {text.sha256}" if text else "",
        "Note": source.note or "",
    }


def _way(way: Way, lang: str) -> str:
    """A root, and the publishers through which the text came from it."""
    *through, root = names(way, lang)
    return f"{root}, through {' and '.join(through[1:])}" if through[1:] else root
