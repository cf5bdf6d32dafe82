"""From text to data with places: what is kept, what is refused, and where everything stands."""

import re

import pytest
from yaml_documents import SEEDS

from syria_iraq_events.reading import tree
from syria_iraq_events.reading.builder import MAX_DEPTH, MAX_NODES
from syria_iraq_events.reading.characters import decode
from syria_iraq_events.reading.finding import Finding, Position, Related
from syria_iraq_events.reading.scalars import holds_number
from syria_iraq_events.reading.tree import Tree
from syria_iraq_events.records import KINDS

LOADERS = [
    pytest.param(
        True,
        id="libyaml",
        marks=pytest.mark.skipif(not tree.HAS_LIBYAML, reason="PyYAML was built without libyaml"),
    ),
    pytest.param(False, id="python"),
]
EVENT = """\
# who crossed
type: move.cross
title: {en: A title, ar: "عنوان 😀"}
claims:
  denial:
    says: >-
      They did
      not cross.
    evidence:
      - {source: a-source, words: 12}
      - source: b
        words: 5
  "a/b~c": {by: "القائم", where: [x, 'y']}
tags: [a,
  b]
"""
PLACES = {
    (): (2, 1), ("type",): (2, 7), ("title",): (3, 8), ("title", "en"): (3, 13),
    ("title", "ar"): (3, 26), ("claims",): (5, 3), ("claims", "denial"): (6, 5),
    ("claims", "denial", "says"): (6, 11), ("claims", "denial", "evidence"): (10, 7),
    ("claims", "denial", "evidence", 0): (10, 9),
    ("claims", "denial", "evidence", 0, "source"): (10, 18),
    ("claims", "denial", "evidence", 0, "words"): (10, 35),
    ("claims", "denial", "evidence", 1): (11, 9),
    ("claims", "denial", "evidence", 1, "source"): (11, 17),
    ("claims", "denial", "evidence", 1, "words"): (12, 16),
    ("claims", "a/b~c"): (13, 12), ("claims", "a/b~c", "by"): (13, 17),
    ("claims", "a/b~c", "where"): (13, 34), ("claims", "a/b~c", "where", 0): (13, 35),
    ("claims", "a/b~c", "where", 1): (13, 38), ("tags",): (14, 7), ("tags", 0): (14, 8),
    ("tags", 1): (15, 3),
}  # fmt: skip
KEYS = {
    ("type",): (2, 1), ("title",): (3, 1), ("title", "en"): (3, 9), ("title", "ar"): (3, 22),
    ("claims",): (4, 1), ("claims", "denial"): (5, 3), ("claims", "denial", "says"): (6, 5),
    ("claims", "denial", "evidence"): (9, 5),
    ("claims", "denial", "evidence", 0, "source"): (10, 10),
    ("claims", "denial", "evidence", 0, "words"): (10, 28),
    ("claims", "denial", "evidence", 1, "source"): (11, 9),
    ("claims", "denial", "evidence", 1, "words"): (12, 9), ("claims", "a/b~c"): (13, 3),
    ("claims", "a/b~c", "by"): (13, 13), ("claims", "a/b~c", "where"): (13, 27), ("tags",): (14, 1),
}  # fmt: skip


def parsed(text, libyaml=tree.HAS_LIBYAML):
    result = tree.parse(text, "a.yaml", libyaml=libyaml)
    assert isinstance(result, Tree), str(result)
    return result


def refused(text, libyaml=tree.HAS_LIBYAML):
    result = tree.parse(text, "a.yaml", libyaml=libyaml)
    assert isinstance(result, Finding), result
    return result


@pytest.mark.parametrize("libyaml", LOADERS)
def test_every_node_and_key_has_its_place(libyaml):
    result = parsed(EVENT, libyaml)
    assert result.values == PLACES
    assert result.keys == KEYS
    assert result.data["claims"]["denial"]["says"] == "They did not cross."


@pytest.mark.parametrize("libyaml", LOADERS)
def test_places_of_every_node_of_the_real_records(libyaml):
    """At the place of a key stands the key; at the place of a value what the value begins with."""
    for path in sorted(SEEDS.rglob("*.yaml"))[:: 1 if libyaml else 25]:
        text = decode(path.read_bytes(), str(path))
        assert isinstance(text, str)
        result = tree.parse(text, str(path), libyaml=libyaml)
        if isinstance(result, Finding):
            continue
        lines = text.split("\n")
        for node, (line, column) in result.keys.items():
            assert re.match(re.escape(f"{node[-1]}:"), lines[line - 1][column - 1 :].lstrip('"')), (
                node
            )
        for node, (line, column) in result.values.items():
            value = result.data
            for step in node:
                value = value[step]
            written = lines[line - 1][column - 1 :]
            if isinstance(value, str):
                first = value.split()[0] if written[0] not in "|>\"'" else written[0]
                assert written.startswith(first), node
            elif isinstance(value, (int, float)):
                assert float(re.match("[-0-9.]+", written).group()) == value
            elif isinstance(value, list):
                assert written[0] in "[-", node
            else:
                assert written[0] == "{" or written.startswith(next(iter(value))), node


def test_the_nearest_place_of_what_is_not_there():
    result = parsed(EVENT)
    assert result.position(("title", "fr")) == PLACES["title",]
    assert result.position(("nothing", 0, "here")) == PLACES[()]
    assert result.key_position(("tags", 1)) == PLACES["tags", 1]
    assert result.key_position(("tags",)) == KEYS["tags",]
    assert result.key_position(("absent",)) == PLACES[()]


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(
    "written",
    ["NO", "yes", "on", "Off", "12:30", "1:30:00", "0755", "0x1F", "0o17", "2_130", "+1", "1e3",
     ".inf", "2024-12-07", "2024", "2.5", "=", "<<", "nul", "TRUe", "~2000", "..500", "a: b",
     "- a"],
)  # fmt: skip
def test_scalars_are_the_text_that_was_written(written, libyaml):
    quoted = f'"{written}"' if ": " in written or written.startswith("- ") else written
    assert parsed(f"a: {quoted}\nb: [{quoted}]\n", libyaml).data == {"a": written, "b": [written]}
    assert parsed(f"a: '{written}'\n", libyaml).data == {"a": written}


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(
    "written", ["null", "Null", "NULL", "~", "true", "True", "false", "FALSE", ""]
)
def test_nothing_and_truth_are_refused_as_plain_text_only(written, libyaml):
    for text in (f"a: {written}\n", f"a:\n  - {written}\n", f"a: {{b: {written}}}\n"):
        finding = refused(text, libyaml)
        assert finding.code == "SIE117"
        assert finding.help
    assert parsed(f"a: '{written}'\n", libyaml).data == {"a": written}


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(
    ("written", "value"),
    [("0", 0), ("12", 12), ("-5", -5), ("33.5", 33.5), ("-0.25", -0.25), ("5.0", 5.0), ("-0", 0),
     ("-0.0", 0.0), ("9007199254740993", 9007199254740993)],
)  # fmt: skip
def test_numbers_in_the_fields_that_hold_them(written, value, libyaml):
    read = parsed(f"lat: {written}\n", libyaml).data["lat"]
    assert (read, type(read), str(read)) == (value, type(value), str(value))
    assert parsed(f"lat: '{written}'\n", libyaml).data == {"lat": written}
    assert parsed(f"figures: {{lat: {written}}}\n", libyaml).data == {"figures": {"lat": written}}


@pytest.mark.parametrize(
    "written", ["01", "1.", ".5", "1e5", "+1", "1_0", "0x1", "1" * 25, "NaN", "٣"]
)
def test_no_other_form_is_a_number(written):
    assert parsed(f"lat: {written}\n").data == {"lat": written}


def test_the_fields_that_hold_numbers_are_those_of_the_schema():
    """Followed through the schemas: a path whose only type is a number holds one, and no other."""
    found = set()

    def follow(schema, root, path, seen=()):
        schema = schema.get("x-type", schema)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in seen:
                follow(root["$defs"][name], root, path, (*seen, name))
            return
        if schema.get("type") in ("integer", "number"):
            found.add(path)
            assert holds_number(path), path
        elif "type" in schema and schema["type"] == "string":
            assert not holds_number(path), path
        for key, value in schema.get("properties", {}).items():
            follow(value, root, (*path, key), seen)
        if isinstance(schema.get("additionalProperties"), dict):
            for key in ("key", "words", "lat"):
                follow(schema["additionalProperties"], root, (*path, key), seen)
        if "items" in schema:
            follow(schema["items"], root, (*path, 0), seen)

    for model in KINDS.values():
        schema = model.model_json_schema()
        follow(schema, schema, ())
    assert {path[-1] for path in found} == {"words", "lat", "lon"}


@pytest.mark.parametrize("libyaml", LOADERS)
def test_limits(libyaml):
    def nested(levels):
        return "a: " + "[" * (levels - 1) + "x" + "]" * (levels - 1)

    assert parsed(nested(MAX_DEPTH), libyaml).data
    assert refused(nested(MAX_DEPTH + 1), libyaml).code == "SIE108"
    full = "a: [" + "x, " * (MAX_NODES - 3) + "]"
    assert len(parsed(full, libyaml).data["a"]) == MAX_NODES - 3
    assert refused(full.replace("[", "[x, "), libyaml).code == "SIE108"


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize("key", ["title", '"title"', "'title'", '"titl\\u0065"'])
def test_both_places_of_a_doubled_key(key, libyaml):
    finding = refused(f"# c\n{key}: a\nb: c\ntitle: d\n", libyaml)
    assert (finding.code, finding.position) == ("SIE116", (4, 1))
    assert finding.related == (Related(Position(2, 1), "first"),)
    nested = refused(f"a:\n  - {{title: a, {key}: b}}\n", libyaml)
    assert (nested.position, nested.related[0][0]) == ((2, 16), (2, 6))
    # The same key in another mapping is another key.
    assert parsed(f"a: {{title: b}}\n{key}: c\n", libyaml).data


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("a: [b? c]\n", None, (1, 5)),
        ("a: {b?: c}\n", None, (1, 5)),
        ("a: [b\n  c]\n", "a text inside brackets goes on in the next line", (1, 5)),
        ("a: [b, -]\n", None, (1, 8)),
        ("a:\n  |\n  b\n", "the sign for a text of several lines stands alone", (2, 3)),
        ("a: b:\n", None, (1, 5)),
        ("a: [b: c]\n", "a key inside a list", (1, 5)),
        ("{a: b, c:d}\n", None, (1, 8)),
        ("a: {b, c: d}\n", "`b` is a key without `: ` and a value", (1, 5)),
        ("a: 'b\nc'\n", "this line goes on with the one before but is not indented", (2, 1)),
        (
            "a:\n  b: [c,\n  d]\n",
            "this line goes on with the one before but is not indented",
            (3, 3),
        ),
        ("a: [b]#c\n", None, (1, 7)),
        ("a: ['b'#c\n  ]\n", None, (1, 8)),
        ("a: [b]\n---\n", "a second document begins here", (2, 1)),
        ("{a: [b]}#c\n", None, (1, 9)),
        ("? a\n: b\n", "an explicit key or a mark that a record does not need", (1, 1)),
        ("{'a\n b': c}\n", "a key of several lines", (1, 2)),
        ("a:\n|\n x\n", "the sign for a text of several lines stands alone", (2, 1)),
        ("a: |#c\n  x\n", "after | or > the text begins on the next line", None),
        ("a: |\n", "a text of blank lines", (1, 4)),
        ("a: |\n  x", "the last line of this text has no end", (1, 4)),
        ("a: |\n  x\n  ", "the last line of this text has no end", (1, 4)),
    ],
)
def test_layouts_that_readers_take_for_different_things(text, message, position, libyaml):
    finding = refused(text, libyaml)
    assert finding.code in ("SIE107", "SIE112", "SIE118")
    assert finding.help
    if message and (libyaml or finding.code == "SIE118"):
        assert finding.message == message
    if position and libyaml:
        assert finding.position == position


@pytest.mark.parametrize("libyaml", LOADERS)
@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "a: b\n c: d\n",
            (
                "2:3: SIE107 a colon and a blank cannot stand here "
                "(quote a text that holds them; indent the keys of one mapping alike)"
            ),
        ),
        (
            "a:\n  b: c\n d: e\n",
            (
                "3:2: SIE107 this does not belong to what stands before it "
                "(indent the keys of one mapping alike; quote a whole text, not a part of it)"
            ),
        ),
        (
            "a: b\n...\nc: d\n",
            (
                "3:1: SIE107 this does not belong to what stands before it "
                "(indent the keys of one mapping alike; one file holds one record)"
            ),
        ),
        (
            "a: b\nc\nd: e\n",
            (
                "2:1: SIE107 this line is neither `key: value` nor `- item` (write a "
                "colon and a blank after a key; indent the lines that go on with a text)"
            ),
        ),
        (
            "a: [b, c\nd: e\n",
            (
                "1:8: SIE118 a text inside brackets goes on in the next line "
                "(close the bracket, or put the text in double quotes)"
            ),
        ),
        (
            "a: [b, 'c'\nd: e\n",
            (
                "2:1: SIE107 the list that begins with [ does not go on like this "
                "(separate the parts by commas, close every bracket, quote a text that holds one)"
            ),
        ),
        (
            "a: {b: c: d}\n",
            (
                "1:9: SIE107 the mapping that begins with { does not go on like this "
                "(separate the parts by commas, close every bracket, quote a text that holds one)"
            ),
        ),
        (
            "a: {b: c} d\n",
            (
                "1:11: SIE107 this does not belong to what stands before it (indent the "
                "keys of one mapping alike; quote a whole text, not a part of it)"
            ),
        ),
        (
            "a: {b: [c]\n",
            "1:4: SIE107 the bracket is never closed (close it where its content ends)",
        ),
        ("a: {b: ", "1:6: SIE107 the text ends before a value (close every bracket)"),
        (
            'a: "b\n---\nc"\n',
            ("2:1: SIE107 a document ends inside a quoted text (close the quotation mark)"),
        ),
        (
            "a: 'b\n",
            "1:4: SIE107 the quotation mark is never closed (close it where the text ends)",
        ),
        (
            'a: "b\\qc"\n',
            (
                "1:6: SIE107 a backslash begins no known escape "
                "(write \\\\ for a backslash, or use single quotes)"
            ),
        ),
        (
            'a: "b\\x4"\n',
            (
                "1:6: SIE107 a backslash begins no known escape "
                "(write \\\\ for a backslash, or use single quotes)"
            ),
        ),
        (
            "a: `b`\n",
            '1:4: SIE107 a text cannot begin with "`" (put the whole text in double quotes)',
        ),
        (
            "a: !<b\n",
            "1:4: SIE107 a text cannot begin with `!` (put the whole text in double quotes)",
        ),
        (
            "a: * b\n",
            "1:4: SIE107 a text cannot begin with `*` (put the whole text in double quotes)",
        ),
        (
            "a: ]\n",
            "1:4: SIE107 a text cannot begin with `]` (put the whole text in double quotes)",
        ),
        (
            "a: - b\n",
            "1:4: SIE107 a text cannot begin with `-` (put the whole text in double quotes)",
        ),
        (
            "a: |x\n  b\n",
            (
                "1:5: SIE107 after | or > the text begins on the next line "
                "(write it there, all its lines indented alike)"
            ),
        ),
        (
            "a: &b c\n",
            (
                "1:4: SIE109 `&b` is an anchor "
                "(write the value out in full, or quote a text that begins with &)"
            ),
        ),
        (
            "a: *b\n",
            (
                "1:4: SIE109 `*b` is an alias "
                "(write the value out in full, or quote a text that begins with *)"
            ),
        ),
        (
            "a: !b c\n",
            (
                "1:4: SIE110 a type tag stands here "
                "(delete the word that begins with !, or quote the text)"
            ),
        ),
        (
            "%TAG\na: b\n",
            "1:1: SIE111 a directive stands here (delete the line that begins with %)",
        ),
        ("# a\n", "1:1: SIE113 the file holds no record (write one `key: value` a line)"),
        ("- a\n", "1:1: SIE113 a record is a mapping, not a list (write one `key: value` a line)"),
        ("1: a\n", "1:1: SIE114 the key `1` is no text to other readers (put it in quotes)"),
        ("[a]: b\n", "1:1: SIE114 a key that is a collection (a key is a plain name)"),
        (
            "<<: a\n",
            (
                "1:1: SIE115 the key `<<` would merge another mapping into this one "
                "(write the fields out in full)"
            ),
        ),
        ("a: true\n", "1:4: SIE117 `true` is no text to other readers (put the text in quotes)"),
        (
            "a: [~]\n",
            (
                "1:5: SIE117 an item of the list has `~`, which is no text to other readers "
                "(put the text in quotes)"
            ),
        ),
    ],
)
def test_what_is_told_of_a_text_that_is_no_record(text, finding, libyaml):
    assert str(refused(text, libyaml)) == f"a.yaml:{finding}"


@pytest.mark.parametrize("libyaml", LOADERS)
def test_an_unforeseen_error_of_the_parser_is_told_in_its_words(libyaml, monkeypatch):
    from syria_iraq_events.reading import syntax

    monkeypatch.setattr(syntax, "_PLAIN", {})
    finding = refused("a: b\n c: d\n", libyaml)
    assert finding.message.startswith("not valid YAML: mapping values are not allowed")


def test_escapes_have_the_place_of_the_escape():
    assert refused('a: "القائم 😀 \\x07"\n').position == (1, 14)
    assert refused('a: "b\n  c \\\\ \\u200b"\n').position == (2, 8)
    # Only the two escapes together are wrong, so the text itself is told.
    assert refused('a: "e\\u0301"\n').position == (1, 4)
    assert parsed('a: "\\"\\\\ \\/ \\x41 \\u0627 \\U0001F600 \\n"\n').data == {
        "a": '"\\ / A ا 😀 \n'
    }
