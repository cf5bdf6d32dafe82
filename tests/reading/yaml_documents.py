"""Documents for the comparison of readers: made up in many styles, and real ones made worse."""

from pathlib import Path

from hypothesis import strategies as st

SEEDS = Path(__file__).parents[2] / "seeds"
RECORDS = sorted(
    text
    for path in SEEDS.rglob("*.yaml")
    if len(text := path.read_text("utf-8")) < 2500
)  # fmt: skip

LETTERS = "abzAZ09 _-.,:;?!#&*'\"|>%@`~\\/=[]{}()éüñابتةىيئ٠٢ڤکگی\u200c日😀\u0301"
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
shapes = st.recursive(
    texts,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(texts, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def documents(draw):
    """A mapping written in styles that are drawn node by node; some of them are not allowed."""
    data = draw(st.dictionaries(texts, shapes, min_size=1, max_size=4))
    head = draw(st.sampled_from(["", "", "# a comment\n", "---\n", "--- # x\n", "\n"]))
    tail = draw(st.sampled_from(["", "", "\n", "# end\n", "...\n", "# no line end"]))
    if draw(st.integers(0, 5)) == 0:
        return head + _flow(draw, data) + draw(st.sampled_from(["\n", ""])) + tail
    return head + "".join(_block(draw, data, 0)) + tail


def _block(draw, node, indent):
    """Lines of a mapping or list; every line ends in a line end."""
    step = draw(st.sampled_from([2, 2, 2, 1, 4, 0]))
    blanks = " " * indent
    for item in node.items() if isinstance(node, dict) else ((None, value) for value in node):
        key, value = item
        start = f"{_scalar(draw, key, flow=False)}:" if key is not None else "-"
        if draw(st.integers(0, 9)) == 0:
            yield draw(st.sampled_from(["\n", f"{blanks}# a comment\n", "# flush\n", "  \n"]))
        if isinstance(value, str):
            yield from _block_scalar(draw, f"{blanks}{start}", value, indent)
        elif draw(st.booleans()) or not value:
            end = draw(st.sampled_from(["", "", " # why", "#why", "  "]))
            yield f"{blanks}{start} {_flow(draw, value, indent)}{end}\n"
        else:
            yield f"{blanks}{start}{draw(st.sampled_from(['', '', ' ', ' # x']))}\n"
            yield from _block(draw, value, indent + step)


def _block_scalar(draw, start, text, indent):
    style = draw(st.sampled_from(["flow", "flow", "flow", "|", ">"]))
    if style == "flow":
        gap = draw(st.sampled_from([" ", " ", " ", "  ", "\n" + " " * (indent + 2)]))
        end = draw(st.sampled_from(["", "", "", " # why", "#why", " "]))
        yield f"{start}{gap}{_scalar(draw, text, flow=False, indent=indent)}{end}\n"
        return
    mark = style + draw(st.sampled_from(["", "-", "+", "2", "-2"]))
    inner = " " * (indent + draw(st.sampled_from([2, 2, 1, 4])))
    yield f"{start} {mark}{draw(st.sampled_from(['', '', ' # why', '#why']))}\n"
    yield from (f"{inner}{line}\n" if line else "\n" for line in text.split("\n"))


def _flow(draw, node, indent=0):
    if isinstance(node, str):
        return _scalar(draw, node, flow=True, indent=indent)
    comma = draw(st.sampled_from([", ", ", ", ",", " , ", ",\n" + " " * (indent + 1), ",\n"]))
    colon = draw(st.sampled_from([": ", ": ", ":", " : "]))
    last = draw(st.sampled_from(["", "", "", ",", " "]))
    if isinstance(node, list):
        return "[" + comma.join(_flow(draw, value, indent) for value in node) + last + "]"
    pairs = (
        f"{_scalar(draw, k, flow=True)}{colon}{_flow(draw, v, indent)}" for k, v in node.items()
    )
    return "{" + comma.join(pairs) + last + "}"


def _scalar(draw, text, *, flow, indent=0):
    style = draw(st.sampled_from(["plain", "plain", "single", "double", "folded"]))
    if style == "plain":
        return text.replace("\n", " ")
    if style == "single":
        return "'" + text.replace("'", "''").replace("\n", "\n\n" + " " * (indent + 1)) + "'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    if draw(st.booleans()):
        escaped = "".join(_escape(draw, one) for one in escaped)
    if style == "folded":
        escaped = escaped.replace(" ", "\n" + " " * draw(st.sampled_from([indent + 2, indent, 1])))
    return f'"{escaped}"'


def _escape(draw, character):
    if character in '\\"nx/' or draw(st.booleans()):
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04X}" if code < 65536 else f"\\U{code:08x}"
    )


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
