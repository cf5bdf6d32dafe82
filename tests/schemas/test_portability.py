"""The published files keep to what validators and code generators of other languages understand."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from syria_iraq_events.schemas.published import NAMES, file_name
from syria_iraq_events.versions import SCHEMA_VERSION

FOLDER = Path(__file__).parents[2] / "schemas" / SCHEMA_VERSION
BASE = f"https://syria-iraq-events.github.io/schemas/{SCHEMA_VERSION}/"
FILES = [file_name(name, draft) for draft in ("2020-12", "draft-07") for name in NAMES]
SCHEMAS = {name: json.loads((FOLDER / name).read_text("utf-8")) for name in FILES}

ROOT_KEYWORDS = {"$schema", "$id", "$defs", "definitions"}
KEYWORDS = {
    *("$ref", "title", "description", "examples", "type", "enum", "anyOf", "allOf"),
    *("properties", "required", "additionalProperties", "propertyNames", "minProperties"),
    *("items", "minItems", "maxItems", "pattern", "minLength", "maxLength"),
    *("minimum", "maximum"),
}
OF_TYPE = {
    "string": {"pattern", "minLength", "maxLength", "enum"},
    "integer": {"minimum", "maximum"},
    "number": {"minimum", "maximum"},
    "boolean": set(),
    "array": {"items", "minItems", "maxItems"},
    "object": {
        *("properties", "required", "additionalProperties", "propertyNames", "minProperties"),
    },
}
BOUND = 2**53 - 1
"""The greatest whole number that every language holds exactly."""

# One atom of the shared dialect: a literal, an escape that all engines read alike, or a class of
# literals and ranges with a hyphen at its end only. Around it: groups, alternatives, repetition.
LITERAL = r"[A-Za-z0-9:/,#<>\"~%@_=&;!' -]"
ESCAPE = r"\\(?:[.\[\]+()/?*|^$\\]|x[0-9a-f]{2})"
IN_CLASS = rf"(?:[A-Za-z0-9:/,.#<>\"~%@_=?+*() ]|{ESCAPE})"
CLASS = rf"\[\^?(?:{IN_CLASS}(?:-{IN_CLASS})?)+-?\]"
REPEAT = r"(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})?"
TOKEN = re.compile(rf"\(\?:|\((?!\?)|\||(?:{ESCAPE}|{CLASS}|{LITERAL}|\)){REPEAT}")

files = pytest.mark.parametrize("name", FILES)


def walk(schema, at="#", role="root"):
    """Every schema of a file with its pointer and its role."""
    yield at, role, schema
    for keyword in ("$defs", "definitions", "properties"):
        inner = "property" if keyword == "properties" else "definition"
        for name, part in schema.get(keyword, {}).items():
            yield from walk(part, f"{at}/{keyword}/{name}", inner)
    for keyword in ("items", "additionalProperties", "propertyNames"):
        if isinstance(part := schema.get(keyword), dict):
            yield from walk(part, f"{at}/{keyword}", keyword)
    for keyword in ("anyOf", "allOf"):
        for index, part in enumerate(schema.get(keyword, ())):
            yield from walk(part, f"{at}/{keyword}/{index}", keyword)


def each(name, *roles):
    return [
        (at, role, part) for at, role, part in walk(SCHEMAS[name]) if not roles or role in roles
    ]


def keyword_of_types(name):
    return "definitions" if name.startswith("draft-07/") else "$defs"


@files
def test_only_keywords_that_are_understood(name):
    for at, role, part in each(name):
        allowed = KEYWORDS | ROOT_KEYWORDS if role == "root" else KEYWORDS
        assert set(part) <= allowed, at
        assert set(part) - {"description"}, f"{at} says nothing"


@files
def test_no_null_anywhere(name):
    text = json.dumps(SCHEMAS[name])
    assert '"null"' not in text
    assert "null," not in text
    assert "null}" not in text


@files
def test_types_are_single_and_keywords_belong_to_them(name):
    typed = set().union(*OF_TYPE.values())
    for at, role, part in each(name):
        if "type" in part:
            assert isinstance(part["type"], str), at
            assert set(part) & typed <= OF_TYPE[part["type"]], at
        elif role != "propertyNames":  # where the type can only be string
            assert not set(part) & typed, at


@files
def test_titles_name_the_types_and_nothing_else(name):
    types = SCHEMAS[name][keyword_of_types(name)]
    titles = [SCHEMAS[name]["title"], *(body["title"] for body in types.values())]
    assert titles[1:] == list(types)
    assert len(titles) == len({title.lower() for title in titles})
    for title in titles:
        assert re.fullmatch("[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*", title)
    for at, role, part in each(name):
        assert ("title" in part) == (role in ("root", "definition")), at


@files
def test_everything_is_described(name):
    for at, _, part in each(name, "root", "definition", "property"):
        text = part.get("description", "")
        assert len(text) > 4, at
        assert text == text.strip(), at
        assert "\n" not in text, at


@files
def test_unions_are_of_primitives_and_allof_only_wraps_a_reference(name):
    for at, role, part in each(name):
        if "anyOf" in part:
            assert role == "definition", at
            assert [choice["type"] for choice in part["anyOf"]] == ["string", "integer"], at
        if "allOf" in part:
            assert not name.startswith("draft-07/"), at
            assert [set(choice) for choice in part["allOf"]] == [{"$ref"}], at
            assert set(part) == {"allOf", "description"}, at


@files
def test_enums_are_of_strings(name):
    for at, _, part in each(name):
        if "enum" in part:
            assert part["type"] == "string", at
            assert all(isinstance(term, str) and term for term in part["enum"]), at
            assert len(set(part["enum"])) == len(part["enum"]), at


@files
def test_texts_are_bounded_and_patterns_in_the_shared_dialect(name):
    for at, role, part in each(name):
        if (part.get("type") == "string" and "enum" not in part) or role == "propertyNames":
            assert 1 <= part["minLength"] <= part["maxLength"], at
        if pattern := part.get("pattern"):
            assert portable(pattern), f"{at}: {pattern}"


def portable(pattern):
    """Whether a pattern is anchored at both ends and made of what all engines read alike."""
    if not (pattern.startswith("^") and pattern.endswith("$")):
        return False
    body, place, depth = pattern[1:-1], 0, 0
    while place < len(body):
        token = TOKEN.match(body, place)
        if token is None:
            return False
        depth += token[0].startswith("(") - token[0].startswith(")")
        if depth == 0 and token[0] == "|":
            return False  # the anchors would belong to one alternative each
        place = token.end()
    return depth == 0


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d$", r"^\w+$", r"^\s$", "^(?i)a$", "^(?P<n>a)$", "^(?=a)a$", r"^a\Z", "^a|b$", "^a",
        "^[a-z-9]$", r"^[\w-]$", "^(?<n>a)$", "^(?!a)b$", "^a++$", r"^\p{L}$", r"^a\b$", "^.$",
        "^[[:alpha:]]$", "^a*?$", r"^\-$", r"^(a)\1$",
    ],
)  # fmt: skip
def test_other_dialects_are_seen(pattern):
    assert not portable(pattern)


@files
def test_numbers_are_exact_in_every_language(name):
    for at, _, part in each(name):
        for keyword in ("minimum", "maximum"):
            if keyword in part:
                assert abs(part[keyword]) <= BOUND, at
        if part.get("type") == "integer":
            assert {"minimum", "maximum"} <= set(part), at


@files
def test_references_are_local_and_every_type_is_used(name):
    keyword = keyword_of_types(name)
    types = SCHEMAS[name][keyword]
    found = {part["$ref"] for _, _, part in each(name) if "$ref" in part}
    assert found == {f"#/{keyword}/{title}" for title in types}
    for at, _, part in each(name):
        if "$ref" in part:
            allowed = {"$ref", "description"} if name.startswith("draft-07/") else {"$ref"}
            assert set(part) <= allowed, at


@files
def test_authored_objects_are_closed_and_compiled_ones_open(name):
    compiled = name.endswith("dataset.schema.json")
    for at, _, part in each(name):
        if "properties" in part:
            assert ("additionalProperties" in part) != compiled, at
            assert not part.get("additionalProperties"), at
            assert set(part.get("required", ())) <= set(part["properties"]), at
            assert part.get("required") != [], at
        elif part.get("type") == "object":
            assert isinstance(part["additionalProperties"], dict), at
            assert {"pattern", "minLength", "maxLength"} <= set(part["propertyNames"]), at
        if compiled:
            assert "enum" not in part, at


@files
def test_keys_are_plain_words(name):
    for at, _, part in each(name):
        for key in part.get("properties", {}):
            assert re.fullmatch("[a-z][a-z0-9_]*|[a-z]{2,3}(-[A-Z][a-z]{3})?", key), at


@files
def test_every_file_says_what_it_is(name):
    schema = SCHEMAS[name]
    old = name.startswith("draft-07/")
    assert schema["$id"] == BASE + name
    assert list(schema)[:2] == ["$schema", "$id"]
    if old:
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
        jsonschema.Draft7Validator.check_schema(schema)
    else:
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        jsonschema.Draft202012Validator.check_schema(schema)


@files
def test_files_are_canonical_text(name):
    data = (FOLDER / name).read_bytes()
    assert data.endswith(b"}\n")
    assert b"\r" not in data
    assert data.decode("utf-8") == json.dumps(SCHEMAS[name], ensure_ascii=False, indent=2) + "\n"
