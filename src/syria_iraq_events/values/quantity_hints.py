"""What to write instead of a quantity that was refused. Loaded only then."""

from __future__ import annotations

from syria_iraq_events.values.errors import GrammarError, ValueFormatError
from syria_iraq_events.values.hints import first_readable, plain
from syria_iraq_events.values.quantity_parser import MAX_LENGTH, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_AT_LEAST = ("more than ", "at least ", "over ", "above ", "from ", ">=", ">", "≥")
_AT_MOST = ("up to ", "at most ", "less than ", "fewer than ", "under ", "below ", "<=", "<", "≤")
_ABOUT = ("about ", "around ", "approximately ", "roughly ", "circa ", "ca. ", "ca ", "c. ", "~")
_OR_MORE = ("+", " or more", " plus")


def explain(text: str, expected: str) -> ValueFormatError:
    """Return the error for `text`, which the grammar refused because of `expected`."""
    if len(text) > MAX_LENGTH * 2:
        return ValueFormatError(text, expected)
    return ValueFormatError(text, expected, first_readable(text, _candidates(text), _readable))


def _readable(text: str) -> bool:
    try:
        read(text)
    except GrammarError:
        return False
    return True


def _candidates(text: str) -> Iterator[str]:
    """Yield what may have been meant, the likeliest first; only what is readable is offered."""
    text = plain(text).lower()
    yield text.replace(" ", "-")
    yield _number(text)
    for words, form in ((_AT_LEAST, "{}.."), (_AT_MOST, "..{}"), (_ABOUT, "~{}")):
        for word in words:
            if text.startswith(word):
                yield form.format(_number(text.removeprefix(word)))
    for word in _OR_MORE:
        if text.endswith(word):
            yield f"{_number(text.removesuffix(word))}.."
    ends = text.removeprefix("between ")
    for word in ("..", "-", " to ") if ends == text else (" and ",):
        low, high = map(_number, ends.partition(word)[::2])
        # "-500" and "500-" are no ranges, but "2,000.." is one.
        if word == ".." or (low and high):
            yield low if low == high else f"{low}..{high}"


def _number(text: str) -> str:
    """Repair one number: separators between thousands, zeros in front and at the end.

    A dot before three digits is a decimal point in one country and separates thousands in the
    next. ``2.000`` is therefore left as it is, and so is ``2,5``.
    """
    groups = text.strip().replace(" ", ",").replace("'", ",").replace("_", ",").split(",")
    whole, point, decimals = groups.pop().partition(".")
    if groups and (len(groups[0]) not in (1, 2, 3) or {3} != {*map(len, groups[1:]), len(whole)}):
        return text
    whole = "".join(groups) + whole
    if len(decimals) < 3:
        decimals = decimals.rstrip("0")
    whole = whole.lstrip("0") or whole[-1:]
    return f"{whole}.{decimals}" if point and decimals else whole
