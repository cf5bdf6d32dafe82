"""The surface of a date as a regular expression, for JSON Schema and other languages."""

from __future__ import annotations

MAX_LENGTH = 120
"""The longest text of a date, in characters: a set of ten days and a little more."""

_YEAR = "[1-9][0-9]{3}"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:0[1-9]|[12][0-9]|3[01])"
_DATE = f"{_YEAR}(?:[?~%]|-{_MONTH}(?:[?~%]|-(?:{_DAY}[?~%]?|[0-3X]X))?)?"
_PLAIN = f"{_YEAR}(?:-{_MONTH}(?:-(?:{_DAY}|[0-3X]X))?)?"
_SET = rf"\[{_PLAIN}(?:\.\.{_PLAIN}|(?:,{_PLAIN})+)\]"
_TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_OFFSET = r"(?:Z|\+(?:0[0-9]|1[0-4]):[0-5][0-9]|-(?:0[1-9]|1[0-4]):[0-5][0-9])"
_INSTANT = f"{_YEAR}-{_MONTH}-{_DAY}T{_TIME}{_OFFSET}"

PATTERN = rf"^(?:{_DATE}(?:/(?:{_DATE}|\.\.))?|\.\./{_DATE}|{_SET}|{_INSTANT})$"
"""The grammar of :mod:`.edtf_parser`, in the dialect that Python, Rust, JavaScript, Go, Java share.

It matches impossible days (``2024-02-30``), dates in the wrong order and texts longer than
MAX_LENGTH; the parser refuses them. Nothing else that it matches is refused.
"""
