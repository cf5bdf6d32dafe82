"""What to write instead of a date that was refused. Loaded only then."""

from __future__ import annotations

from syria_iraq_events.values.edtf_parser import read
from syria_iraq_events.values.edtf_pattern import MAX_LENGTH
from syria_iraq_events.values.errors import GrammarError, ValueFormatError
from syria_iraq_events.values.hints import first_readable, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ABOUT = ("circa ", "about ", "around ", "approx. ", "ca. ", "ca ", "c. ", "~")
_DAY_FIRST = "a date begins with its year; which number is the day cannot be told here"


def explain(text: str, expected: str) -> ValueFormatError:
    """Return the error for `text`, which the grammar refused because of `expected`."""
    if len(text) > MAX_LENGTH:
        return ValueFormatError(text, expected)
    cleaned = plain(text)
    hint = first_readable(text, _candidates(cleaned), _readable)
    if hint is None and _is_day_first(cleaned):
        expected = _DAY_FIRST
    return ValueFormatError(text, expected, hint)


def _readable(text: str) -> bool:
    try:
        read(text)
    except GrammarError:
        return False
    return True


def _candidates(text: str) -> Iterator[str]:
    """Yield what may have been meant, the likeliest first; only what is readable is offered."""
    yield text
    yield _date(text)
    yield _instant(text)
    for word in ("/", " - ", " to ", " until "):
        first, found, last = text.partition(word)
        if found:
            yield f"{_date(first) or '..'}/{_date(last) or '..'}"
    inner = text.removeprefix("[").removesuffix("]")
    if ".." in inner:
        first, _, last = inner.partition("..")
        yield f"[{_date(first)}..{_date(last)}]"
        yield _date(first) if _date(first) == _date(last) else ""
    if "," in inner:
        yield _ordered([_date(member) for member in inner.split(",")])


def _date(text: str) -> str:
    """Repair one date: the qualifier at the end, hyphens, two digits, a capital X."""
    text = text.strip()
    if text in ("", ".."):
        return text
    qualifier = ""
    for word in (*_ABOUT, "?"):
        if text.lower().startswith(word):
            text, qualifier = text[len(word) :], "?" if word == "?" else "~"
            break
    body = text.rstrip("?~% ")
    marks = {mark for mark in (qualifier, *text[len(body) :]) if mark.strip()}
    body = body.upper().replace("/", "-").replace(".", "-").strip()
    if len(body) == 8 and body.isdigit():
        body = f"{body[:4]}-{body[4:6]}-{body[6:]}"
    parts = [part.zfill(2) for part in body.split("-")]
    # An unknown month makes the day unknown too; the year alone says so.
    if parts[1:2] == ["XX"]:
        del parts[1:]
    if marks and parts[2:] == ["XX"]:
        del parts[2:]
    return "-".join(parts) + ("%" if len(marks) > 1 else "".join(marks))


def _instant(text: str) -> str:
    """Repair a date-time: the T, the seconds, the colon of the offset."""
    text = text.upper()
    day, _, time = text.partition("T" if "T" in text else " ")
    time = time.replace(" ", "")
    at = next((at for at, character in enumerate(time) if character in "Z+-"), len(time))
    clock, offset = time[:at], time[at:]
    if clock.count(":") == 1:
        clock += ":00"
    if clock[1:2] == ":":
        clock = "0" + clock
    if offset == "-00:00":
        offset = "Z"
    if len(offset) in (3, 5) and ":" not in offset:
        offset = f"{offset[:3]}:{offset[3:] or '00'}"
    return f"{_date(day)}T{clock}{offset}"


def _ordered(members: list[str]) -> str:
    """Return the list of these dates in order, each once; of one date, the date itself."""
    known = {read(member).strict: member for member in members if _readable(member)}
    if len(known) < len(set(members)):
        return ""
    if len(known) == 1:
        return members[0]
    return f"[{','.join(known[days] for days in sorted(known))}]"


def _is_day_first(text: str) -> bool:
    """Tell whether this looks like 07/12/2024, the order of which depends on the country."""
    numbers = text.replace("/", "-").replace(".", "-").split("-")
    return len(numbers) == 3 and all(map(str.isdigit, numbers)) and len(numbers[0]) < 3
