"""Hostile files and the right answer to each, built in code: git would change some of their bytes.

The rows are those of the table of hostile inputs that the reader was designed against. A case is
its row, the bytes, and what is found: code, line and column of every finding; none where the file
is accepted.
"""

from typing import NamedTuple

HEAD = (
    "kind: news\npublisher: shafaq-news\nlang: en\npublished: 2024-12-07\nconsulted: 2026-11-22\n"
)
GOOD = HEAD + "title: A headline\n"
SHA = "0" * 64
Found = tuple[str, int, int]


class Case(NamedTuple):
    row: int
    data: bytes
    found: tuple[Found, ...]
    heavy: bool = False
    """Whether it is read under limits of memory and time as well."""


def case(row, text, *found, heavy=False):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return Case(row, data, found, heavy)


def title(row, written, *found, heavy=False):
    return case(row, f"{HEAD}title: {written}\n", *found, heavy=heavy)


def words(row, written, code, column=15):
    text = f"{HEAD}title: a\ntext: {{words: {written}, sha256: {SHA}}}\n"
    return case(row, text, (code, 7, column))


def publisher(row, written, *found):
    return case(row, GOOD.replace("shafaq-news", written), *found)


def published(row, written, *found):
    return case(row, GOOD.replace("2024-12-07", written), *found)


def url(row, written, *found, heavy=False):
    return case(row, f"{GOOD}url: {written}\n", *found, heavy=heavy)


def _deep(levels):
    return "a:\n" + "".join(" " * level + "a:\n" for level in range(1, levels))


CASES = (
    # 1: nesting, which kills the C parser's composer and the Python one's stack
    case(1, "[" * 25_000 + "]" * 25_000, ("SIE113", 1, 1), heavy=True),
    title(1, "[" * 25_000 + "]" * 25_000, ("SIE108", 6, 23), heavy=True),
    case(1, "- " * 100_000, ("SIE113", 1, 1), heavy=True),
    case(1, "a:\n  " + "- " * 100_000, ("SIE108", 2, 33), heavy=True),
    case(1, "{a: " * 30_000, ("SIE108", 1, 65), heavy=True),
    case(1, "? " * 10_000, ("SIE114", 1, 3), heavy=True),
    case(1, _deep(1000), ("SIE108", 17, 17), heavy=True),
    # 2: size
    case(2, "#" * (1024 * 1024 + 1), ("SIE103", 1, 1), heavy=True),
    case(2, "a:\n" + "- x\n" * 20_001, ("SIE108", 19_999, 3), heavy=True),
    case(2, "".join(f"a{n}: x\n" for n in range(15_000)), ("SIE108", 10_000, 8), heavy=True),
    case(2, "- x\n" * 250_000, ("SIE113", 1, 1), heavy=True),
    # 3, 4, 5: anchors, merges, cycles
    case(3, "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(20)),
         ("SIE109", 1, 4), heavy=True),
    title(3, "*a", ("SIE109", 6, 8), heavy=True),
    case(4, "a: &a {x: y}\nb:\n  <<: [*a, *a]\n", ("SIE109", 1, 4), heavy=True),
    case(4, "a:\n  <<: {b: c}\n", ("SIE115", 2, 3), heavy=True),
    case(4, 'a:\n  "<<": {b: c}\n', ("SIE115", 2, 3), heavy=True),
    case(5, "a: &a [*a]\n", ("SIE109", 1, 4)),
    # 6: doubled keys; what is the same after NFC is refused for not being in NFC
    case(6, GOOD + "title: b\n", ("SIE116", 7, 1)),
    case(6, GOOD + '"title": b\n', ("SIE116", 7, 1)),
    case(6, GOOD + '"titl\\u0065": b\n', ("SIE116", 7, 1)),
    case(6, "e\u0301: a\n\xe9: b\n", ("SIE120", 1, 1)),
    # 7: tags
    *(
        title(7, tagged, ("SIE110", 6, 8))
        for tagged in (
            "!!python/object/apply:os.system [x]", "!foo x", "!!binary eA==", "!!set {a}",
            "!!omap [a: b]", "!!timestamp 2024-12-07", '!!int "9"', "!!str 12", "! x",
            "!<tag:yaml.org,2002:str> x",
        )
    ),
    case(7, "%TAG ! tag:example.org,2024:\n---\n" + GOOD, ("SIE111", 1, 1)),
    case(7, "--- !!map\n" + GOOD, ("SIE110", 1, 5)),
    # 8: directives, documents, roots
    case(8, "%YAML 1.1\n---\n" + GOOD, ("SIE111", 1, 1)),
    case(8, "%YAML 1.2\n---\n" + GOOD, ("SIE111", 1, 1)),
    case(8, "# why\n%FOO bar\n---\n" + GOOD, ("SIE111", 2, 1)),
    case(8, GOOD + "---\n" + GOOD, ("SIE112", 7, 1)),
    case(8, GOOD + "---\n", ("SIE112", 7, 1)),
    case(8, HEAD + "---\ntitle: a\n", ("SIE112", 6, 1)),
    case(8, GOOD + "...\nx: y\n", ("SIE107", 8, 1)),
    case(8, "", ("SIE113", 1, 1)),
    case(8, "# nothing\n", ("SIE113", 1, 1)),
    case(8, "---\n", ("SIE113", 2, 1)),
    case(8, "---\n# a comment without an end", ("SIE113", 2, 27)),
    case(8, "text\n", ("SIE113", 1, 1)),
    case(8, "- a\n", ("SIE113", 1, 1)),
    case(8, "---\n" + GOOD + "...\n"),
    # 9, 10, 11, 13, 14: plain scalars are the text that was written, whatever YAML 1.1 made of them
    *(title(9, plain) for plain in ("NO", "yes", "on", "Off", "y")),
    *(title(9, plain, ("SIE117", 6, 8)) for plain in ("true", "False", "null", "~", "NULL")),
    title(9, "", ("SIE117", 6, 7)),
    *(title(10, plain) for plain in ("12:30", "1:30:00")),
    title(10, "1" + ":59" * 20_000, ("SIE206", 6, 8)),
    published(10, "12:30", ("SIE205", 4, 12)),
    *(title(11, plain) for plain in ("0755", "0x1F", "0b1", "2_130", "010", "+1")),
    *(words(11, plain, "SIE203") for plain in ("0755", "0x1F", "0b1", "2_130", "010", "+1")),
    *(published(11, plain, ("SIE205", 4, 12)) for plain in ("0755", "0x1F", "2_130", "+1")),
    # 12: digits without end
    title(12, "9" * 5000, ("SIE206", 6, 8), heavy=True),
    words(12, "9" * 5000, "SIE203")._replace(heavy=True),
    words(12, "9" * 4299, "SIE203")._replace(heavy=True),
    words(12, "9007199254740993", "SIE207")._replace(heavy=True),
    published(12, "9" * 5000, ("SIE206", 4, 12))._replace(heavy=True),
    *(title(13, plain) for plain in (".inf", ".nan", "1e999", "-0.0")),
    *(words(13, plain, "SIE203") for plain in (".inf", ".nan", "1e999", "1.5e+999", "1e3")),
    words(13, "-0.0", "SIE207"),
    *(title(14, plain) for plain in ("2024-11-27", "2024-02-30", "2024-11-27 10:00")),
    published(14, "2024-11-27 10:00", ("SIE205", 4, 12)),
    # The 30th of February has a date's form. That no calendar has it is said by the rules.
    published(14, "2024-02-30"),
    # 15: digits of other scripts in a date
    published(15, '"\u0662\u0660\u0662\u0664-\u0661\u0661-\u0662\u0667"', ("SIE205", 4, 12)),
    published(15, "\uff12\uff10\uff12\uff14", ("SIE205", 4, 12)),
    published(15, '"2024\\u002d11"\u00a0', ("SIE120", 4, 26)),
    # 16: ids with something around them
    *(
        publisher(16, written, ("SIE205", 2, 12))
        for written in ('"a\\n"', '" a"', '"a "', "|\n  a", '"a\\x20"')
    ),
    publisher(16, '"a\\u00a0"', ("SIE106", 2, 14)),
    publisher(16, "a\u00a0", ("SIE120", 2, 13)),
    # 17: keys that are no text
    *(
        case(17, GOOD + key + ": x\n", ("SIE114", 7, 1))
        for key in ("1", "~", "null", "true", "1.5", "0x1F", "1e3", ".inf", "[a, b]", "{a: b}")
    ),
    case(17, GOOD + "? [a, b]\n: x\n", ("SIE114", 7, 3)),
    case(17, GOOD + "? a\n: x\n", ("SIE118", 7, 1)),
    case(17, GOOD + "on: x\n", ("SIE201", 7, 1)),
    title(17, "="),
    # 18: control characters by escape
    title(18, '"x\\0y"', ("SIE106", 6, 10)),
    title(18, '"\\x9b31m"', ("SIE106", 6, 9)),
    title(18, '"a \\x1b]0;"', ("SIE106", 6, 11)),
    title(18, '"\\e"', ("SIE106", 6, 9)),
    title(18, '"a\\tb"', ("SIE106", 6, 10)),
    title(18, '"a\\rb"', ("SIE106", 6, 10)),
    title(18, '"a\\Lb"', ("SIE106", 6, 10)),
    case(18, HEAD + '"\\a": b\n', ("SIE106", 6, 2)),
    title(18, '"e\\u0301"', ("SIE106", 6, 8)),
    # 19: control characters as they are
    *(
        title(19, f"x{control}y", ("SIE106", 6, 9), heavy=True)
        for control in ("\0", "\x7f", "\x9b", "\x1b", "\x85", "\u2028", "\u2029")
    ),
    # 20: escapes that name half a character or none
    title(20, '"\\ud800"', ("SIE106", 6, 9)),
    title(20, '"ab\\ud83d\\ude00"', ("SIE106", 6, 11)),
    title(20, '"\\U0000DFFF"', ("SIE106", 6, 9)),
    title(20, '"\\U00110000"', ("SIE106", 6, 9)),
    title(20, '"\\UFFFFFFFF"', ("SIE106", 6, 9)),
    title(20, '"\\\\ud800 \\U0001F600"'),
    # 21: bytes that are not UTF-8
    case(21, GOOD.encode() + b"note: a\xe9b\n", ("SIE104", 7, 8)),
    case(21, GOOD.encode() + b"note: a\xc0\xaf\n", ("SIE104", 7, 8)),
    case(21, GOOD.encode() + b"note: a\xed\xa0\x80\n", ("SIE104", 7, 8)),
    case(21, GOOD.encode("utf-16"), ("SIE104", 1, 1)),
    case(21, GOOD.encode("utf-32"), ("SIE104", 1, 1)),
    case(21, GOOD.encode("utf-16-le"), ("SIE106", 1, 2)),
    # 22: a byte order mark is dropped in silence at the very start, where it is harmless
    case(22, "\ufeff" + GOOD),
    case(22, "\ufeff\ufeff" + GOOD, ("SIE106", 1, 1)),
    title(22, "a\ufeffb", ("SIE106", 6, 9)),
    # 23, 24: what reorders text, in any field
    *(
        title(row, f"a{control}b", ("SIE106", 6, 9))
        for row, controls in (
            (23, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
            (24, "\u200e\u200f\u061c"),
        )
        for control in controls
    ),
    publisher(24, "a\u200f", ("SIE106", 2, 13)),
    # 25: joiners stand between letters that join
    title(25, "\u0645\u06cc\u200c\u0631\u0648\u0645"),
    title(25, "a\u200cb", ("SIE106", 6, 9)),
    title(25, "\u0645\u200d x", ("SIE106", 6, 9)),
    title(25, "\u0645\u200c", ("SIE106", 6, 9)),
    # 26, 27: other forms of letters; mixed scripts and folded names belong to the rules
    title(26, "\u0627\u0644\u0640\u0640", ("SIE120", 6, 10)),
    title(26, "\ufee2", ("SIE106", 6, 8)),
    title(26, "e\u0301", ("SIE120", 6, 8)),
    publisher(27, "sh\u0430faq-news", ("SIE205", 2, 12)),
    title(27, "Sh\u0430faq \u0643 \u06a9"),
    # 28: what is not seen
    *(
        title(28, f"a{character}", ("SIE106", 6, 9))
        for character in ("\U000e0041", "\ufe0f", "\ue000", "\ufdd0", "\U0010ffff", "\u200b")
    ),
    title(28, "a" + "\u0308" * 5, ("SIE106", 6, 13)),
    title(28, "x" + "\u0316" * 5, ("SIE106", 6, 13)),
    # 29: line ends and blanks
    case(29, GOOD.replace("\n", "\r"), ("SIE105", 1, 11)),
    case(29, GOOD.replace("\n", "\r\n")),
    case(29, GOOD[:-1]),
    case(29, GOOD.replace("A headline", "A headline  ")),
    title(29, "a\tb", ("SIE106", 6, 9)),
    case(29, "\t" + GOOD, ("SIE106", 1, 1)),
    # 30: texts that need quotes
    *(
        title(30, written, ("SIE107", 6, 8))
        for written in ("@x", "`x`", "%x", '"abc', "'abc", "[abc", "&", "*", "]", "- a")
    ),
    title(30, "|x", ("SIE107", 6, 9)),
    title(30, "foo: bar", ("SIE107", 6, 11)),
    title(30, '"a" b', ("SIE107", 6, 12)),
    title(30, "{abc", ("SIE118", 6, 9)),
    title(30, 'a "b'),
    # 31 stands in test_files.py: it is about what a path leads to
    # 32: ids that are paths; names of files stand in test_seeds.py
    *(
        publisher(32, written, ("SIE205", 2, 12))
        for written in ("../../etc/passwd", "C:\\x", "CON.yaml", "a--b", "-a", "A")
    ),
    publisher(32, "a" * 101, ("SIE206", 2, 12)),
    # 33: the scheme; what else an address may not hold belongs to the rules (ACCEPTED_TODAY)
    *(
        url(33, written, ("SIE205", 7, 6))
        for written in (
            "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org/",
            "//example.org/", "https://example.org/a b", "JAVASCRIPT:alert(1)",
        )
    ),
    url(33, "https://example.org/" + "a" * 10_000, ("SIE206", 7, 6)),
    # 34: markup and formulas are text; every exporter escapes them
    *(
        title(34, written)
        for written in ("<script>alert(1)</script>", '=HYPERLINK("x")', '"[x](javascript:x)"')
    ),
    # 35: unknown keys; records carry no version of the schema
    case(35, HEAD + "titel: a\n", ("SIE201", 6, 1)),
    case(35, GOOD + 'schema: "99"\n', ("SIE201", 7, 1)),
    # 37: texts made for patterns that go back
    publisher(37, "a-" * 500_000 + "!", ("SIE206", 2, 12))._replace(heavy=True),
    published(37, "2024-12-07/" * 90_000, ("SIE206", 4, 12))._replace(heavy=True),
    url(37, "https://" + "a" * 1_000_000 + "<", ("SIE206", 7, 6), heavy=True),
    title(37, '"' + "\\\\" * 500_000 + 'ud800"', ("SIE206", 6, 8), heavy=True),
    title(37, "\u0627\u0654" * 250_000, ("SIE120", 6, 8), heavy=True),
    case(37, "x" * 1_000_000 + ": y\n", ("SIE113", 1, 1), heavy=True),
    case(37, HEAD + f"title: a\n{'x' * 1000}: y\n", ("SIE201", 7, 1), heavy=True),
)  # fmt: skip

ACCEPTED_TODAY = (
    "https://user:password@example.org/", "http://127.0.0.1/", "http://localhost:8000/",
    "http://10.0.0.1/", "http://[::1]/", "https://xn--e1awd7f.example/",
    "https://example.org/?utm_source=x&fbclid=y",
)  # fmt: skip
"""Row 33: addresses that have the form of one and that rules are to speak about."""

JSON = (
    ('{"lang": "en", "lang": "ar"}', ("SIE116", 1, 16)),
    ('{"title": "\\ud800"}', ("SIE106", 1, 12)),
    ('{"title": "\\ud83d\\ude00"}', ("SIE106", 1, 12)),
    ('{"title": ' + "[" * 100_000, ("SIE108", 1, 26)),
    ('{"title": null}', ("SIE117", 1, 11)),
    ('{"title":true}', ("SIE117", 1, 10)),
    ('{\n\t"title": "a"}', ("SIE106", 2, 1)),
    ('{"title": "a\\tb"}', ("SIE106", 1, 13)),
    ('{"title": "a"', ("SIE107", 1, 1)),
    ("[]", ("SIE113", 1, 1)),
    ("1", ("SIE113", 1, 1)),
)
"""Row 36: JSON goes the same way as YAML and has the same codes."""
