"""A record as a curator writes it: the keys in the order of the schema, what is short on one line.

Names stand one language a line, claims one key a line, and a line of evidence is a line. Texts are
plain where every reader then reads the same, else in double quotes.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading.shape_keys import known_keys
from syria_iraq_events.records import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.tree import Path

WIDEST = 120
"""Characters of a collection on one line, its key included."""
_ALWAYS_BLOCK = frozenset({"names", "claims", "measures", "sides"})
_SIGNS = frozenset("-?:,[]{}#&*!|>'\"%@`=<~ ")
_OTHER = re.compile(r"(?i:null|true|false|yes|no|on|off|y|n)")
"""What some reader takes for nothing or for a truth value."""
_NUMBER = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_BARE_NUMBERS = frozenset({"date", "published", "created", "said_on", "when", "from", "to"})
"""Fields that may hold a year, which the schema takes as a number too; figures do as well."""


def as_yaml(record: dict[str, Any], kind: str) -> str:
    """The text of a record.

    Args:
        record: what it holds, as JSON values without nulls.
        kind: event, source, actor or place.

    >>> place = {"countries": ["IQ"], "kind": "town", "names": {"en": ["Al-Qaim", "Qaim"]}}
    >>> print(as_yaml(place, "place"), end="")
    kind: town
    names:
      en: [Al-Qaim, Qaim]
    countries: [IQ]
    """
    return "\n".join(_mapping(record, (), "", kind)) + "\n"


def _mapping(value: dict[str, Any], path: Path, indent: str, kind: str) -> Iterator[str]:
    for key, part in _ordered(value, path, kind):
        yield from _value(part, (*path, key), f"{indent}{_key(key)}:", indent, kind)


def _value(value: Any, path: Path, head: str, indent: str, kind: str) -> Iterator[str]:
    """The lines of a value after its key."""
    if not isinstance(value, (dict, list)):
        yield f"{head} {_scalar(value, path, in_flow=False)}"
        return
    flow = _flow(value, path, kind)
    if flow is not None and _stays(path, f"{head} {flow}"):
        yield f"{head} {flow}"
        return
    yield head
    inner = f"{indent}  "
    if isinstance(value, dict):
        yield from _mapping(value, path, inner, kind)
    else:
        for index, part in enumerate(value):
            # Every item of such a list is a mapping of scalars, which is one line.
            yield f"{inner}- {_flow(part, (*path, index), kind)}"


def _stays(path: Path, line: str) -> bool:
    return not (len(path) == 1 and path[0] in _ALWAYS_BLOCK) and len(line) <= WIDEST


def _flow(value: Any, path: Path, kind: str) -> str | None:
    """The value on one line, in brackets; None where it is too deep for that."""
    if not isinstance(value, (dict, list)):
        return _scalar(value, path, in_flow=True)
    if len(path) == 2 and path[0] == "claims":
        return None
    if isinstance(value, list):
        if any(isinstance(part, dict) for part in value):
            return None
        return f"[{', '.join(_scalar(part, path, in_flow=True) for part in value)}]"
    parts = []
    for key, part in _ordered(value, path, kind):
        if isinstance(part, dict) and not (path[0] == "sides" and key == "names"):
            return None
        parts.append(f"{_key(key)}: {_flow(part, (*path, key), kind)}")
    return f"{{{', '.join(parts)}}}"


def _ordered(value: dict[str, Any], path: Path, kind: str) -> list[tuple[str, Any]]:
    places = {key: place for place, key in enumerate(known_keys(KINDS[kind], path))}
    return sorted(value.items(), key=lambda item: places.get(item[0], len(places)))


def _key(key: str) -> str:
    return quoted(key) if _NUMBER.fullmatch(key) or not _is_plain(key, in_flow=True) else key


def _scalar(value: Any, path: Path, *, in_flow: bool) -> str:
    if not isinstance(value, str):
        return format(Decimal(str(value)), "f")  # never 1e-05
    if _NUMBER.fullmatch(value):
        bare = path[-1] in _BARE_NUMBERS or (len(path) == 4 and path[2] == "figures")
        return value if bare else quoted(value)
    return value if _is_plain(value, in_flow=in_flow) else quoted(value)


def quoted(text: str) -> str:
    r"""The text in double quotes.

    >>> print(quoted('a "b"'))
    "a \"b\""
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _is_plain(text: str, *, in_flow: bool) -> bool:
    if not text or text[0] in _SIGNS or text[-1] in " :" or "\n" in text:
        return False
    if ": " in text or " #" in text or text.startswith("...") or _OTHER.fullmatch(text):
        return False
    return not (in_flow and (any(sign in text for sign in ",[]{}?") or text.endswith(" -")))
