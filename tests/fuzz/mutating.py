"""Changes of a file that keep most of it a record: by lines, tokens and values, not by bytes."""

import random
import re

TOKENS = (
    *(": ", "- ", "? ", ", ", "[", "]", "{", "}", "#", " #", "# ", "\n", "\n\n", "\r\n", "\r"),
    *("&a ", "*a", "!!str ", "! ", "%YAML 1.2\n", "---\n", "...\n", "|\n", ">\n", "|-\n", "|2\n"),
    *('"', "'", "''", "\\", '\\"', "\\n", "\\x00", "\\u0661", "\\ud800", "\\U00110000", "<<: "),
    *("~", "null", "true", "no", "1e3", "0x1F", ".nan", "-0.0", "9" * 40, "2024-02-30", "٢٠٢٤"),
    *("\t", "\x00", "\x85", "\xa0", "\u2028", "\u200f", "\u202e", "\ufeff", "\ufffd", "\U000e0041"),
    *("e\u0301", "\u0640", "\u0645\u200c\u06cc", "\ud55c", "القائم", "\u06cc", "ﻢ", "\U0001f600"),
    *("# sie: ignore[SIE613] why", "# sie: ignore[SIE504]", " # yaml-language-server: $schema=x"),
    *("2024-12-07/2024-12-09", "[2024-12-03..2024-12-10]", "../2024-12", "2024-12-0X", "1000..50"),
    *(
        "~2000",
        "dozens",
        "..",
        "http://[",
        "https://a.example/?utm_source=x",
        "event#claim",
        "a--b",
    ),
)
"""What YAML, the schema and the policy of characters give a meaning to; the fuzzer's dictionary."""

_WORD = re.compile(r"[\w.~#-]+|[^\w\s]|\s+")
MOST = 1 << 16
"""Bytes of an input that is made; the fuzzer keeps to small ones, the linearity test does not."""


def mutated(data: bytes, others: list[bytes], chance: random.Random, most: int = MOST) -> bytes:
    """The file with one to four changes."""
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(chance.randint(1, 4)):
        text = chance.choice(CHANGES)(text, others, chance)
    return text.encode("utf-8", "surrogateescape" if _is_bytes(text) else "replace")[:most]


def _is_bytes(text: str) -> bool:
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def _lines(text: str, chance: random.Random) -> tuple[list[str], int]:
    lines = text.split("\n")
    return lines, chance.randrange(len(lines))


def delete_lines(text, _, chance):
    lines, at = _lines(text, chance)
    del lines[at : at + chance.choice((1, 1, 2, 8))]
    return "\n".join(lines)


def repeat_lines(text, _, chance):
    lines, at = _lines(text, chance)
    part = lines[at : at + chance.choice((1, 2, 6))]
    return "\n".join(lines[:at] + part * chance.choice((1, 1, 2, 20)) + lines[at:])


def swap_lines(text, _, chance):
    lines, at = _lines(text, chance)
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    return "\n".join(lines)


def indent_lines(text, _, chance):
    lines, at = _lines(text, chance)
    for index in range(at, min(at + chance.choice((1, 1, 3)), len(lines))):
        lines[index] = chance.choice((" ", "  ", "      ", "\t")) + lines[index]
        if chance.random() < 0.5:
            lines[index] = lines[index].lstrip()
    return "\n".join(lines)


def take_lines(text, others, chance):
    """Lines of another file of the corpus."""
    lines, at = _lines(text, chance)
    other = chance.choice(others).decode("utf-8", "surrogateescape").split("\n")
    start = chance.randrange(len(other))
    return "\n".join(lines[:at] + other[start : start + chance.choice((1, 2, 8))] + lines[at:])


def put_token(text, _, chance):
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 40)) + text[at:]


def change_word(text, others, chance):
    """Another word of this file, of another one or of the dictionary in the place of a word."""
    words = list(_WORD.finditer(text, max(0, chance.randrange(len(text) + 1) - 200)))[:60]
    if not words:
        return chance.choice(TOKENS)
    word = chance.choice(words)
    source = chance.choice(others).decode("utf-8", "surrogateescape")
    start = chance.randrange(len(source) + 1)
    near = _WORD.search(source, start)
    new = chance.choice((chance.choice(TOKENS), near.group() if near else "", "", word.group() * 2))
    return text[: word.start()] + new + text[word.end() :]


def change_letter(text, _, chance):
    if not text:
        return "a"
    at = chance.randrange(len(text))
    new = chance.choice((chr(chance.randrange(128)), chr(chance.randrange(0xD800)), ""))
    return text[:at] + new + text[at + 1 :]


def swap_values(text, _, chance):
    """The values of two lines change places, their keys stay."""
    lines, at = _lines(text, chance)
    other = chance.randrange(len(lines))
    one, two = lines[at].partition(": "), lines[other].partition(": ")
    if at != other:
        lines[at], lines[other] = one[0] + one[1] + two[2], two[0] + two[1] + one[2]
    return "\n".join(lines)


def change_byte(text, _, chance):
    at = chance.randrange(len(text) + 1)
    return text[:at] + chr(0xDC80 + chance.randrange(128)) + text[at:]


CHANGES = (
    *(delete_lines, repeat_lines, swap_lines, indent_lines, take_lines),
    *(put_token, put_token, change_word, change_word, change_letter, swap_values, change_byte),
)
