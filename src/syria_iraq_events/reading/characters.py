"""From bytes to text: strict UTF-8 and only characters that a reader can see and trust.

The policy keeps out what can hide or reorder text (control and bidirectional characters, see
Unicode TR 36 and CVE-2021-42574), what two readers take for different things (tabs, line
separators, unpaired surrogates, compatibility forms) and what is not text (private use,
noncharacters). Arabic, Kurdish and Persian need none of these; the joiners U+200C and U+200D that
Persian and Kurdish do need are allowed between letters of the Arabic script.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from syria_iraq_events.reading.finding import Finding, Position, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

TATWEEL = "\u0640"
_LENGTHENING = "a lengthening mark (tatweel)"
_CLASSES = (
    ("a tab", "\t"),
    ("a control character", "\x00-\x08\x0b-\x1f\x7f-\x9f"),
    ("a line separator that is no newline", "\u2028\u2029"),
    ("an unpaired surrogate", "\ud800-\udfff"),
    ("a bidirectional control, which changes the order in which text is shown",
     "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"),
    ("a byte order mark inside the text", "\ufeff"),
    ("the sign for a character that was lost", "\ufffd"),
    ("an invisible character",
     ("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164"
     "\ufe00-\ufe0f\uffa0\ufff0-\ufffc\U00013430-\U0001343f\U0001bca0-\U0001bca3"
     "\U0001d173-\U0001d17a\U000e0000-\U000e0fff")),
    ("a blank other than the space",
     "\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000"),
    ("an Arabic presentation form of a letter",
     "\ufb50-\ufd3d\ufd40-\ufdcf\ufdf0-\ufdff\ufe70-\ufefe"),
    (_LENGTHENING, TATWEEL),
    ("a private-use character", "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"),
    ("no character at all", "\ufdd0-\ufdef" + "".join(
        chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF))),
)  # fmt: skip
_FORBIDDEN = re.compile("[" + "".join(ranges for _, ranges in _CLASSES) + "]")
_KIND_OF = tuple((kind, re.compile(f"[{ranges}]")) for kind, ranges in _CLASSES)
_JOINER = re.compile("[\u200c\u200d]")
_ASCII = bytes((10, *range(0x20, 0x7F)))
_LETTERS = (
    "\u00a1-\u00ac\u00ae-\u017f\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u0660-\u066d"
    "\u0671-\u06d3\u06d5\u06f0-\u06f9\u2010-\u2027\u2030-\u2038\u20ac"
)
_USUAL = re.compile(f"[{_LETTERS}]*")
"""What Latin and Arabic texts mostly are made of: letters, digits and signs that no policy is
about, in any order."""
_VOWELLED = re.compile(f"[{_LETTERS}\u064b-\u0652]*")
"""The same with the marks of Arabic vowels, whose order matters."""
_MARKS = re.compile(r"[^\w\x00-\x7f]{5}")
"""As many characters that are neither letters nor ASCII as there must not be marks in a row."""
_LONE_RETURN = re.compile("\r(?!\n)")
MAX_PROBLEMS = 100
"""Characters of a text that are looked for before it is told."""
MAX_RELATED = 9
"""Characters that are told beside the first."""
MAX_MARKS = 4
"""Combining marks in a row; more is no writing system that the records use."""
_BLANK = "a blank other than the space"
_FORM = "a character sequence that is not in Unicode normal form C"
MENDABLE = (_BLANK, _FORM, _LENGTHENING)
"""What can be put right without a look at the text."""
HELP = "delete it, or write what is meant"


def decode(data: bytes, path: str) -> str | Finding:
    r"""Bytes as text, or the first thing in them that keeps them from being a record's text.

    A byte order mark at the very start is dropped, and CR LF becomes LF: editors on Windows write
    both, and neither changes what is read.

    >>> decode(b"title: Qa\xefm", "a.yaml").message
    'the byte 0xEF is not UTF-8'
    """
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        return Finding(
            "SIE104",
            f"the byte 0x{data[error.start]:02X} is not UTF-8",
            path,
            position_at(before, len(before)),
            help="save the file as UTF-8",
        )
    if _is_usual(data, text):
        return text
    if "\r" in text:
        if lone := _LONE_RETURN.search(text):
            return Finding(
                "SIE105",
                "a carriage return without a line feed",
                path,
                position_at(text, lone.start()),
                help="end lines with a line feed (LF)",
            )
        text = text.replace("\r\n", "\n")
    found = sorted(islice(problems(text), MAX_PROBLEMS))
    return _refused(found, text, path) if found else text


def _refused(found: list[tuple[int, str]], text: str, path: str) -> Finding:
    """One finding about all that the policy refuses in a text; what needs a hand comes first."""
    found.sort(key=lambda one: one[1].endswith(MENDABLE))
    (offset, problem), *others = found
    mendable = problem.endswith(MENDABLE)
    code, help = ("SIE120", "`sie format` mends it") if mendable else ("SIE106", HELP)
    message = f"the text holds {problem}"
    if others:
        more = f"{len(others):,} more" if len(found) < MAX_PROBLEMS else "many more"
        message += f", and {more} such"
    related = tuple(
        Related(position_at(text, at), what.partition(",")[0]) for at, what in others[:MAX_RELATED]
    )
    return Finding(code, message, path, position_at(text, offset), help=help, related=related)


def _is_usual(data: bytes, text: str) -> bool:
    """Whether a glance at the bytes that are not of ordinary ASCII shows that all is well."""
    rare = data.translate(None, _ASCII).decode("utf-8")
    return bool(
        _USUAL.fullmatch(rare)
        or (
            _VOWELLED.fullmatch(rare)
            and not _MARKS.search(rare)
            and unicodedata.is_normalized("NFC", text)
        )
    )


def problems(text: str) -> Iterator[tuple[int, str]]:
    r"""Offset and description of what the policy refuses, by kind of problem.

    >>> list(problems("al\u200b-Qaim"))
    [(2, 'U+200B, an invisible character')]
    """
    if text.isascii() and text.isprintable():
        return
    for match in _FORBIDDEN.finditer(text):
        kind = next(kind for kind, pattern in _KIND_OF if pattern.match(match.group()))
        yield match.start(), f"U+{ord(match.group()):04X}, {kind}"
    if text.isascii():
        return
    for match in _JOINER.finditer(text):
        offset = match.start()
        around = text[max(0, offset - 1) : offset] + text[offset + 1 : offset + 2]
        if len(around) < 2 or not all(_joins(character) for character in around):
            yield offset, f"U+{ord(match.group()):04X}, a joiner that stands between no two letters"
    # Normalising sorts the marks of a run, which takes a time quadratic in their number; so a text
    # is normalised as far as its runs are short.
    many = run_of_marks(text)
    part = text if many is None else text[:many]
    if not unicodedata.is_normalized("NFC", part):
        normal = unicodedata.normalize("NFC", part)
        pairs = enumerate(zip(part, normal, strict=False))
        offset = next((i for i, (a, b) in pairs if a != b), min(len(part), len(normal)))
        yield offset, _FORM
    if many is not None:
        yield many, f"more than {MAX_MARKS} combining marks in a row"


def run_of_marks(text: str) -> int | None:
    """The offset of the first combining mark that is one too many in a row."""
    if not _MARKS.search(text):
        return None
    run = 0
    for offset, character in enumerate(text):
        run = run + 1 if unicodedata.category(character)[0] == "M" else 0
        if run > MAX_MARKS:
            return offset
    return None


def position_at(text: str, offset: int) -> Position:
    r"""Line and column of an offset.

    >>> position_at("type: move\ntitle: x", 18)
    Position(line=2, column=8)
    """
    start = text.rfind("\n", 0, offset) + 1
    return Position(text.count("\n", 0, offset) + 1, offset - start + 1)


def _joins(character: str) -> bool:
    """Whether the character is a letter or mark of a script that joins (Arabic and its kin)."""
    return unicodedata.bidirectional(character) in ("AL", "NSM")
