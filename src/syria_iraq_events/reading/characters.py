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
from typing import TYPE_CHECKING

from syria_iraq_events.reading.finding import Finding, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    ("a lengthening mark (tatweel)", "\u0640"),
    ("a private-use character", "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"),
    ("no character at all", "\ufdd0-\ufdef" + "".join(
        chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF))),
)  # fmt: skip
_FORBIDDEN = re.compile("[" + "".join(ranges for _, ranges in _CLASSES) + "]")
_KIND_OF = tuple((kind, re.compile(f"[{ranges}]")) for kind, ranges in _CLASSES)
_JOINER = re.compile("[\u200c\u200d]")
_LONE_RETURN = re.compile("\r(?!\n)")
MAX_MARKS = 4
"""Combining marks in a row; more is no writing system that the records use."""
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
    for offset, problem in problems(text):
        message = f"the text holds {problem}"
        return Finding("SIE106", message, path, position_at(text, offset), help=HELP)
    return text


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
    many = _run_of_marks(text)
    part = text if many is None else text[:many]
    if not unicodedata.is_normalized("NFC", part):
        normal = unicodedata.normalize("NFC", part)
        pairs = enumerate(zip(part, normal, strict=False))
        offset = next((i for i, (a, b) in pairs if a != b), min(len(part), len(normal)))
        yield offset, "a character sequence that is not in Unicode normal form C"
    if many is not None:
        yield many, f"more than {MAX_MARKS} combining marks in a row"


def _run_of_marks(text: str) -> int | None:
    """The offset of the first combining mark that is one too many in a row."""
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
