"""How records look in a notebook: small HTML without scripts or styles from elsewhere.

Everything that comes from a record is escaped, stands in an element with its language where that is
known, and in a direction of its own (``dir="auto"``, ``<bdi>``), so that Arabic beside English
keeps its order. Only addresses of http and https become links.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.named import Named
    from syria_iraq_events.dataset.source import Source

MAX_ROWS = 50
"""Rows of a table; a last line tells how many more there are."""

Row = tuple[str, ...]


def event_html(event: Event) -> str:
    """An event with its claims as HTML."""
    titles = "".join(f"<div>{_text(text, lang)}</div>" for lang, text in _english_first(event))
    claims = event.claims.values()
    rows = (_claim_row(claim) for claim in claims)
    return _box(
        f"<strong>{titles}</strong>",
        _status(event),
        _facts(
            {
                "Id": _code(event.id),
                "When": _code(event.date.text),
                "Type": _code(event.type),
                "Where": ", ".join(
                    f"{_plain(part.role)} {_text(part.place.label(), 'en')}"
                    for part in event.places
                ),
                "Figures": "; ".join(
                    f"{_plain(name)}: {_plain(str(figure))}"
                    for name, figure in event.figures.items()
                ),
                "Claims": f"{len(claims)}; they say what happened, or that it did not",
            }
        ),
        _table(("Speaker", "Stance", "Says", "Sources"), rows, len(claims)),
    )


def claim_html(claim: Claim) -> str:
    """A claim with its evidence as HTML."""
    evidence = claim.evidence
    rows = (
        (
            _text(line.source.publisher.label(), "en"),
            _code(line.source.published.text),
            _code(line.source.lang),
            _plain(line.part),
            _link(line.source),
        )
        for line in evidence
    )
    return _box(
        f"<strong>{_text(claim.speaker.label(), 'en')} {_plain(claim.stance)}:</strong> "
        f"{_text(claim.says, 'en')}",
        _facts(
            {
                "Id": _code(claim.id),
                "Said on": _code(claim.said_on.text) if claim.said_on else "",
                "Basis": _plain(claim.basis),
                "Figures": ", ".join(
                    f"{_plain(name)}: {_code(quantity.text)}"
                    for name, quantity in claim.figures.items()
                ),
                "Answers": _code(claim.target.id) if claim.target else "",
                "Replaces": _code(claim.replaces.claim.id) if claim.replaces else "",
            }
        ),
        _table(("Publisher", "Published", "Language", "Part", "Source"), rows, len(evidence)),
    )


def source_html(source: Source) -> str:
    """A source with the claims in it as HTML."""
    claims = source.claims
    return _box(
        f"<strong>{_text(source.title, source.lang)}</strong>",
        _facts(
            {
                "Id": _code(source.id),
                "Kind": _plain(source.kind),
                "Publisher": _text(source.publisher.label(), "en"),
                "Published": _code(source.published.text),
                "Language": _code(source.lang),
                "Origin": _plain(source.origin),
                "Address": _link(source) if source.url else "",
            }
        ),
        _table(
            ("Speaker", "Stance", "Says", "Event"),
            ((*_claim_row(claim)[:3], _code(claim.event.id)) for claim in claims),
            len(claims),
        ),
    )


def named_html(record: Named) -> str:
    """An actor or a place with its names as HTML."""
    names = [(lang, name) for lang, names in record.names.items() for name in names]
    rows = ((_code(lang), _text(name, lang)) for lang, name in names)
    return _box(
        f"<strong>{_text(record.label(), 'en')}</strong>",
        _facts({"Id": _code(record.id), "Kind": _plain(record.kind)}),
        _table(("Language", "Name"), rows, len(names)),
    )


def dataset_html(data: Dataset) -> str:
    """A dataset as HTML: how much there is of each kind, and its versions."""
    kinds = ("events", "claims", "sources", "actors", "places")
    rows = ((_plain(kind), f"{len(getattr(data, kind)):,}") for kind in kinds)
    return _box(
        "<strong>syria-iraq-events</strong>",
        _facts(
            {
                "Data": _code(data.data_version),
                "Schema": _code(data.schema_version),
                "Rule": _code(data.rule_version),
                "Digest": _code(data.digest[:12]),
            }
        ),
        _table(("Records", "Number"), rows, len(kinds)),
    )


def _status(event: Event) -> str:
    """The status with its sentence; where somebody denies, what that does not mean."""
    status = event.status()
    told = f"<strong>{_plain(status.term)}</strong> {_text(status.explanation(), 'en')}"
    denied = "; that somebody denies it does not make it false" if status.denying else ""
    return f"<div>{told} (by rule {_plain(status.rule_version)}, no verdict{denied})</div>"


def _english_first(event: Event) -> list[tuple[str, str]]:
    return sorted(event.title.items(), key=lambda item: item[0] != "en")


def _claim_row(claim: Claim) -> Row:
    sources = claim.sources
    names = dict.fromkeys(source.publisher.label() for source in sources)
    shown = ", ".join(_text(name, "en") for name in list(names)[:3])
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return (
        _text(claim.speaker.label(), "en"),
        _plain(claim.stance),
        _text(claim.says, "en"),
        shown + more,
    )


def _plain(text: str) -> str:
    """A term of ours or a number."""
    return escape(text)


def _code(text: str) -> str:
    """An id, a tag or a date."""
    return f"<code>{escape(text)}</code>" if text else ""


def _text(text: str, lang: str) -> str:
    """Text of a record in its own language and direction."""
    return f'<bdi lang="{escape(lang)}" dir="auto">{escape(text)}</bdi>'


def _link(source: Source) -> str:
    """The id of a source, linked where it has an address."""
    url = source.url or source.archive or ""
    if not url.startswith(("http://", "https://")):
        return _code(source.id)
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{_code(source.id)}</a>'


def _facts(facts: Mapping[str, str]) -> str:
    """Labelled facts on one line; those that are empty are left out."""
    given = [f"{escape(label)}: {value}" for label, value in facts.items() if value]
    return "<div>" + " \u00b7 ".join(given) + "</div>"


def _table(heads: Row, rows: Iterable[Row], total: int) -> str:
    if not total:
        return ""
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body: list[str] = []
    for row in rows:
        if len(body) == MAX_ROWS:
            break
        body.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>")
    more = f"<div>and {total - MAX_ROWS:,} more</div>" if total > MAX_ROWS else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>{more}"


def _box(*parts: str) -> str:
    return f'<div class="syria-iraq-events">{"".join(parts)}</div>'
