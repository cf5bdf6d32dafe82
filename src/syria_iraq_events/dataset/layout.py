"""The layout of the compiled form's index: how a record is found without reading the others.

The compiled form is two files. ``records.jsonl`` has one canonical JSON line a record (sorted keys,
UTF-8, LF). ``records.index`` has, all numbers unsigned and little-endian:

* the magic, the length of the header and the header: a JSON object with the versions, the digest of
  the lines and how many rows, terms, postings and bytes each section has; blanks fill it to a whole
  number of words;
* for each *table* (a kind of record) its rows by id: where the id stands in the heap and how long
  it is, where the line begins (two words) and how long it is, the earliest and the latest day as
  proleptic ordinals (0 = open or none);
* for each *facet* (a way to look records up) its terms in the order of their bytes: where the term
  stands in the heap and how long it is, where its postings begin and how many there are;
* the postings: row numbers of the facet's table;
* the heap: ids and terms, UTF-8.

Every look-up is a binary search over fixed-width rows, so opening costs the same for a thousand
records and for a million.
"""

from __future__ import annotations

MAGIC = b"SIEINDX1"
WORD = 4
"""Bytes of a number."""
ROW = 7
"""Words of a row: heap offset and length of the id, offset (low, high) and length of the line,
earliest and latest day."""
TERM = 4
"""Words of a term: its heap offset and length, first posting, number of postings."""


def pack(*numbers: int) -> bytes:
    """Numbers as the index stores them."""
    return b"".join(number.to_bytes(WORD, "little") for number in numbers)


RECORDS_FILE = "records.jsonl"
INDEX_FILE = "records.index"

TABLES = ("event", "claim", "source", "actor", "place", "removed")
"""The tables in the order in which the index holds them."""

FACETS: dict[str, str] = {
    "event.actor": "event",
    "event.place": "event",
    "event.type": "event",
    "event.source": "event",
    "event.tag": "event",
    "event.context": "event",
    "event.reality": "event",
    "event.status": "event",
    "event.part_of": "event",
    "event.linked": "event",
    "event.former": "event",
    "claim.event": "claim",
    "claim.actor": "claim",
    "claim.within": "claim",
    "claim.source": "claim",
    "claim.target": "claim",
    "claim.replaced": "claim",
    "claim.place": "claim",
    "claim.at": "claim",
    "claim.basis": "claim",
    "claim.measure": "claim",
    "claim.flag": "claim",
    "claim.status": "claim",
    "claim.stance": "claim",
    "source.publisher": "source",
    "source.kind": "source",
    "source.lang": "source",
    "source.origin": "source",
    "source.root": "source",
    "source.roots": "source",
    "source.outlet": "source",
    "source.url": "source",
    "source.former": "source",
    "actor.principal": "actor",
    "actor.name": "actor",
    "actor.kind": "actor",
    "actor.country": "actor",
    "actor.former": "actor",
    "place.parent": "place",
    "place.side": "place",
    "place.country": "place",
    "place.name": "place",
    "place.kind": "place",
    "place.former": "place",
}
"""The facets in the order in which the index holds them, and the table that each one posts."""
