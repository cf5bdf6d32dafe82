"""From records to the compiled form: the lines, and the index over them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from syria_iraq_events import versions
from syria_iraq_events.checking.check import require_sound
from syria_iraq_events.dataset import layout
from syria_iraq_events.dataset.derive import derive
from syria_iraq_events.schemas.compiled import spell_out
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from syria_iraq_events.reading.seeds import Seeds

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The two files of the compiled form."""

    records: bytes
    index: bytes


def compile_seeds(seeds: Seeds) -> Compiled:
    """The compiled form of a folder of records. The same records give the same bytes.

    Raises:
        ReadingError: where a record could not be read or breaks a rule, with every finding.
    """
    return write(tables(require_sound(seeds)))


def tables(seeds: Seeds) -> dict[str, dict[str, Line]]:
    """Every line of the compiled form, by kind and id."""
    out: dict[str, dict[str, Line]] = {kind: {} for kind in layout.TABLES}
    parts: dict[str, list[str]] = defaultdict(list)
    for id, event in sorted(seeds.events.items()):
        if event.part_of:
            parts[event.part_of].append(id)
    for id, event in sorted(seeds.events.items()):
        claims = [f"{id}#{key}" for key in event.claims]
        plain = event.to_dict()
        line = spell_out("event", plain, id)
        out["event"][id] = {"id": id, **line, "claims": claims, "parts": parts[id]}
        for key, claim in plain["claims"].items():
            full = f"{id}#{key}"
            line = spell_out("claim", claim, id)
            out["claim"][full] = {"id": full, "event": id, "key": key, **line}
    for kind in ("source", "actor", "place"):
        for id, record in sorted(seeds.records(f"{kind}s").items()):
            out[kind][id] = {"id": id, **spell_out(kind, record.to_dict())}
    for plural, tombstones in seeds.removed.to_dict().items():
        for id, tombstone in tombstones.items():
            full = f"{plural[:-1]}/{id}"
            out["removed"][full] = {"id": full, "replaced_by": [], **tombstone}
    derive(out)
    return out


def write(lines: Mapping[str, Mapping[str, Line]]) -> Compiled:
    """The two files for the lines of every table."""
    body = bytearray()
    heap = _Heap()
    sections: dict[str, Any] = {"tables": {}, "facets": {}}
    blocks: list[bytes] = []
    rows_of: dict[str, dict[str, int]] = {}
    for kind in layout.TABLES:
        block = bytearray()
        ordered = sorted(lines[kind].items(), key=lambda item: item[0].encode())
        rows_of[kind] = {id: row for row, (id, _) in enumerate(ordered)}
        for id, line in ordered:
            text = canonical(line)
            earliest, latest = _days(line)
            offset = len(body)
            place = heap.add(id)
            block += layout.pack(
                *place, offset & 0xFFFFFFFF, offset >> 32, len(text), earliest, latest
            )
            body += text + b"\n"
        sections["tables"][kind] = len(ordered)
        blocks.append(bytes(block))
    postings = bytearray()
    for facet, kind in layout.FACETS.items():
        found: dict[bytes, set[int]] = defaultdict(set)
        for id, line in lines[kind].items():
            for term in _terms(facet, line, lines):
                found[term.encode()].add(rows_of[kind][id])
        block = bytearray()
        for term_bytes, rows in sorted(found.items()):
            first = len(postings) // layout.WORD
            block += layout.pack(*heap.add_bytes(term_bytes), first, len(rows))
            for row in sorted(rows):
                postings += layout.pack(row)
        sections["facets"][facet] = len(found)
        blocks.append(bytes(block))
    header = canonical(
        {
            "schema_version": versions.SCHEMA_VERSION,
            "rule_version": versions.RULE_VERSION,
            "data_version": versions.__version__,
            "digest": hashlib.sha256(body).hexdigest(),
            "postings": len(postings) // layout.WORD,
            "heap": len(heap.bytes),
            **sections,
        }
    )
    header += b" " * (-len(header) % layout.WORD)
    index = b"".join(
        (layout.MAGIC, layout.pack(len(header)), header, *blocks, postings, heap.bytes)
    )
    return Compiled(bytes(body), index)


def canonical(value: Any) -> bytes:
    """JSON with sorted keys and no blanks, as UTF-8."""
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


class _Heap:
    """Strings one after another, each stored once."""

    def __init__(self) -> None:
        self.bytes = bytearray()
        self._known: dict[bytes, tuple[int, int]] = {}

    def add(self, text: str) -> tuple[int, int]:
        return self.add_bytes(text.encode())

    def add_bytes(self, data: bytes) -> tuple[int, int]:
        if data not in self._known:
            self._known[data] = (len(self.bytes), len(data))
            self.bytes += data
        return self._known[data]


def _days(line: Line) -> tuple[int, int]:
    """Earliest and latest day of a line as ordinals, 0 where open or none.

    An event has the days that it can mean, a source those on which it can have been published, a
    claim those since when it was possibly and surely public.
    """
    if "public_maybe_from" in line:
        return _ordinal(line["public_maybe_from"]), _ordinal(line.get("public_from"))
    date = line.get("date") or line.get("published") or {}
    latest = date.get("latest")
    if not latest and "consulted" in line:  # whoever read it knows that it was out
        latest = max(line["consulted"], date.get("earliest", ""))
    return _ordinal(date.get("earliest")), _ordinal(latest)


def _ordinal(day: str | None) -> int:
    return dt.date.fromisoformat(day).toordinal() if day else 0


def _terms(
    facet: str, line: Line, lines: Mapping[str, Mapping[str, Line]]
) -> Iterator[str] | Iterable[str]:
    """The terms under which a facet finds a line."""
    kind, _, name = facet.partition(".")
    if name == "name":
        return _folded_names(line)
    if name == "former":
        return tuple(line["former_ids"])
    if kind == "event":
        return _event_terms(name, line, lines)
    if kind == "claim":
        return _claim_terms(name, line, lines)
    if name in ("root", "outlet"):
        key = {"root": "source"}.get(name, name)
        return [part[key] for part in line["derived_from"] if key in part]
    if name == "side":
        return [side["town"] for side in line.get("sides", {}).values() if "town" in side]
    field = {"principal": "speaks_for"}.get(name, name)
    if (kind, name) == ("place", "country"):
        field = "countries"
    return _values(line.get(field))


def _event_terms(name: str, line: Line, lines: Mapping[str, Mapping[str, Line]]) -> Iterable[str]:
    if name == "actor":
        return [part["actor"] for part in line["actors"]]
    if name == "place":
        return [part["place"] for part in line["places"]]
    if name == "type":
        # A category finds its modes too.
        return {line["type"], line["type"].partition(".")[0]}
    if name == "source":
        claims = (lines["claim"][id] for id in line["claims"])
        return {evidence["source"] for claim in claims for evidence in claim["evidence"]}
    if name == "tag":
        return tuple(line["tags"])
    if name == "linked":
        return [link["event"] for link in line["links"]]
    if name == "status":
        return _values(line.get("status", {}).get("status"))
    return _values(line.get({"context": "contexts"}.get(name, name)))


def _claim_terms(name: str, line: Line, lines: Mapping[str, Mapping[str, Line]]) -> Iterable[str]:
    if name == "source":
        return [evidence["source"] for evidence in line["evidence"]]
    if name == "at":
        # Who says nothing of the place speaks of that of the event.
        return line["where"] or _event_terms("place", lines["event"][line["event"]], lines)
    if name == "replaced":
        return (line["replaces"]["claim"],) if "replaces" in line else ()
    if name == "flag":
        return [flag for flag in ("official", "on_record") if line.get(flag)]
    if name == "status":
        return _values(line.get("status", {}).get("status"))
    return _values(
        line.get({"actor": "by", "measure": "figures", "place": "where"}.get(name, name))
    )


def _values(value: str | Iterable[str] | None) -> Iterable[str]:
    """The terms in a field: of one text, of a list, or the keys of a map."""
    return (value,) if isinstance(value, str) else tuple(value or ())


def _folded_names(line: Line) -> Iterator[str]:
    names = [line["names"], *(side["names"] for side in line.get("sides", {}).values())]
    for by_language in names:
        for spellings in by_language.values():
            yield from (fold(spelling) for spelling in spellings)
