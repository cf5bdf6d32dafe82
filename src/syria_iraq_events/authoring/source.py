"""A new source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.authoring.draft import Draft
from syria_iraq_events.authoring.parts import known, taken_ids
from syria_iraq_events.authoring.slug import date_prefix, unused
from syria_iraq_events.authoring.url import host_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from syria_iraq_events.authoring.url import Address
    from syria_iraq_events.reading.seeds import Seeds


def source_draft(seeds: Seeds, fields: Mapping[str, Any], id: str | None = None) -> Draft:
    """The record of a source.

    Args:
        seeds: the records that it joins.
        fields: its fields; what is empty is left out.
        id: its id; made from the date and the publisher where it is not given.
    """
    record = known(**fields)
    if record.get("origin") == "unknown":
        del record["origin"]
    if id is None:
        wanted = f"{date_prefix(str(record['published']))}-{record['publisher']}"
        id = unused(wanted, taken_ids(seeds, "sources"))
    return Draft("source", id, record)


def derivations(seeds: Seeds, told: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """What a source takes its text from: of each an id, of a source or else of an outlet, and how.

    >>> from pathlib import Path
    >>> from syria_iraq_events.reading.seeds import Seeds
    >>> derivations(Seeds(Path("seeds")), [("example-agency", "syndicates")])
    [{'outlet': 'example-agency', 'how': 'syndicates'}]
    """
    known_sources = taken_ids(seeds, "sources")
    return [{"source" if id in known_sources else "outlet": id, "how": how} for id, how in told]


def described_title(address: Address) -> tuple[str, str]:
    """A title of ours for a page whose headline was not read, and the note that says so.

    Titles of ours stand in square brackets.

    >>> from syria_iraq_events.authoring.url import Address
    >>> described_title(Address("https://a.example/x/03012025"))
    ('[Page of a.example]', 'The headline was not read.')
    """
    if address.words is None:
        return f"[Page of {host_of(address.url)}]", "The headline was not read."
    words = address.words.replace("[", "").replace("]", "")
    return f"[{words}]", "Title read from the address."
