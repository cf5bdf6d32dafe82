"""Documents for the comparison of readers: made up in many styles, and real ones made worse."""

import re
from pathlib import Path

from hypothesis import strategies as st

SEEDS = Path(__file__).parents[2] / "seeds"
RECORDS = sorted(
    text
    for path in SEEDS.rglob("*.yaml")
    if len(text := path.read_text("utf-8")) < 2500
)  # fmt: skip

LETTERS = "abzAZ09 _-.,:;?!#&*'\"|>%@`~\\/=[]{}()éüñابتةىيئ٠٢ڤکگی日😀"
WORDS = (
    "a", "b", "c", "al-qaim", "title", "says", "words", "lat", "2024", "NO", "12:30", "0755",
    "1e3", "0x1F", ".inf", "true", "null", "~", "-", "?", ":", "=", "<<", "a: b", "a #b", "a#b",
    "- a", "it's", 'a "b"', "القائم", "می‌روم", "😀", "https://example.org/a?b=c#d", "", "a\nb",
    "a\n\nb\n", " a", "a ", "\n", "[a..b]", "~2000", "..500", "a, b", "{a}", "2024-12-07", "'", '"',
)  # fmt: skip
FRAGMENTS = (
    *" \n:-,[]{}#\"'|>?!&*%@`\\~0a", "\n\n", "\n  ", "\n    ", ": ", "- ", " #", "---", "...",
    "\n---\n", "\n...\n", "|2", "|-", ">+", "''", '""', '\\"', "\\n", "? ", "<<: ", "\\ ", " \n",
    "[]", "{}", "{a: b}", "[a, b]", "'a", '"a', "ا", "😀", "\n-", "\n- ", ":\n", "\n :", "\n#",
    " # x\n", "\\\n", "0x1", "1e3", "=", "\ufeff", "\\x41", "\\u00e9", "\\/", "\t", "\r\n", "\x85",
    "\u2028", "\u200c", "\u0301", ",", "\n ", "  ",
)  # fmt: skip
SMALL = (
    "a: b\n", "a: [b, c]\n", "{a: b, c: [d]}\n", "a: |\n  x\n  y\n", "a: >-\n  x\n  y\n\nb: c\n",
    "a:\n  - b\n  - c: d\n    e: f\n", "a: \"x y\\n z\"\nb: 'it''s'\n", "a:\n- b\n- c\n",
    "a: b\n  c\n",
    '{"a": {"b": "c", "d": ["e","f"]}}\n', "--- # c\na: b # d\n# e\nf: g\n...\n", "? a\n: b\n",
    'a: "x\n  y"\nb: c\n', "a: [b,\n  c]\n", "a: {b: c?}\n", "a: >\n  x\n\n   y\n  z\n",
)  # fmt: skip

texts = st.one_of(st.sampled_from(WORDS), st.text(LETTERS, max_size=12))
shapes = st.deferred(
    lambda: st.one_of(
        texts,
        texts,
        st.lists(shapes, max_size=3),
        st.dictionaries(texts, shapes, min_size=1, max_size=3),
    )
)
_SAFE = re.compile(r"[a-z\u0627-\u064a][-a-z0-9\u0627-\u064a./]*( [-a-z0-9\u0627-\u064a./]+)*")


class Pen:
    """Writes data as YAML in styles that are drawn node by node.

    A tame one keeps to styles that are allowed, so that most of what it writes is accepted; a wild
    one mixes in others.
    """

    def __init__(self, draw):
        self.draw = draw
        self.wild = draw(st.integers(0, 2)) == 0

    def pick(self, tame, wild=()):
        return self.draw(st.sampled_from([*tame, *wild] if self.wild else tame))

    def document(self, data):
        head = self.pick(["", "", "# a comment\n", "---\n", "--- # x\n", "\n"])
        tail = self.pick(["", "", "\n", "# end\n", "...\n", "# no line end"])
        if self.pick([False, False, False, True]):
            return head + self.flow(data, 0) + self.pick(["\n"], [""]) + tail
        return head + "".join(self.block(data, 0)) + tail

    def block(self, node, indent):
        """Lines of a mapping or list; every line ends in a line end."""
        step = self.pick([2, 1, 4], [0])
        blanks = " " * indent
        pairs = node.items() if isinstance(node, dict) else ((None, value) for value in node)
        for key, value in pairs:
            start = f"{blanks}{'-' if key is None else self.key(key) + ':'}"
            if self.pick([False] * 6, [True]):
                yield self.pick(["\n", f"{blanks}# a comment\n", "# flush\n", "  \n"])
            end = self.pick(["", "", " # why", "  "], ["#why"])
            if isinstance(value, str):
                yield from self.line(start, value, indent)
            elif self.pick([True, False]) or not value:
                yield f"{start} {self.flow(value, indent)}{end}\n"
            else:
                yield f"{start}{end}\n"
                yield from self.block(value, indent + step)

    def line(self, start, text, indent):
        style = self.pick(["flow", "flow", "|", ">"]) if text.strip() else "flow"
        if style == "flow":
            gap = self.pick([" ", " ", "  ", "\n" + " " * (indent + 2)])
            end = self.pick(["", "", " # why", " "], ["#why"])
            yield f"{start}{gap}{self.scalar(text, indent)}{end}\n"
            return
        if text[0] in " \n":
            mark, inner = style + self.pick(["2", "2-", "-2"], [""]), " " * (indent + 2)
        else:
            mark = style + self.pick(["", "-", "+"], ["2"])
            inner = " " * (indent + self.pick([2, 1, 4]))
        yield f"{start} {mark}{self.pick(['', ' # why'], ['#why'])}\n"
        yield from (f"{inner}{line}\n" if line else "\n" for line in text.split("\n"))

    def flow(self, node, indent):
        if isinstance(node, str):
            return self.scalar(node, indent, in_flow=True)
        further = ",\n" + " " * (indent + 1)
        comma = self.pick([", ", ",", " , ", further], [",\n", "\n, "])
        last = self.pick(["", "", " "], [","])
        if isinstance(node, list):
            return "[" + comma.join(self.flow(value, indent) for value in node) + last + "]"
        colon = self.pick([": ", " : "], [":"])
        pairs = (f"{self.key(key)}{colon}{self.flow(node[key], indent)}" for key in node)
        return "{" + comma.join(pairs) + last + "}"

    def key(self, text):
        return self.scalar(text, 0, one_line=True)

    def scalar(self, text, indent, *, in_flow=False, one_line=False):
        safe = _SAFE.fullmatch(text)
        plain = ["plain"] * 4 if safe else []
        style = self.pick(["single", "double", *plain], ["plain"])
        if style == "plain":
            return text if safe else text.replace("\n", " ")
        if one_line and not self.wild:
            style = "double"
        if style == "single":
            return "'" + text.replace("'", "''").replace("\n", "\n\n" + " " * (indent + 1)) + "'"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        if self.pick([True, False]):
            escaped = "".join(map(self.escape, escaped))
        if not one_line and self.pick([False, False, True]):
            blanks = self.pick([indent + 2, indent + 1], [indent, 1])
            escaped = escaped.replace(" ", "\n" + " " * blanks)
        return f'"{escaped}"'

    def escape(self, character):
        if character in '\\"nx/' or self.pick([True, True, False]):
            return character
        code = ord(character)
        if code < 256:
            return f"\\x{code:02x}"
        return f"\\u{code:04X}" if code < 65536 else f"\\U{code:08x}"


@st.composite
def documents(draw):
    """A mapping in many styles, most of them allowed."""
    data = draw(st.dictionaries(texts, shapes, min_size=1, max_size=4))
    return Pen(draw).document(data)


edits = st.lists(
    st.tuples(
        st.sampled_from(["insert", "insert", "delete", "replace", "indent", "dedent", "move"]),
        st.integers(0, 10_000), st.integers(0, 10_000), st.sampled_from(FRAGMENTS),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


def worsen(text, changes):
    """The text with characters and lines put in, taken out, replaced, indented and moved."""
    for change, at, to, fragment in changes:
        place = at % (len(text) + 1)
        if change == "insert":
            text = text[:place] + fragment + text[place:]
        elif change == "delete":
            text = text[:place] + text[place + 1 + to % 3 :]
        elif change == "replace":
            text = text[:place] + fragment + text[place + 1 :]
        else:
            lines = text.split("\n")
            row = at % len(lines)
            if change == "indent":
                lines[row] = " " * (1 + to % 4) + lines[row]
            elif change == "dedent":
                lines[row] = lines[row][1 + to % 2 :]
            else:
                lines.insert(to % len(lines), lines.pop(row))
            text = "\n".join(lines)
    return text
