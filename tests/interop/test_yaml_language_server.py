"""An editor with the real yaml-language-server completes, explains and checks a new record.

SIE_NODE_MODULES names the folder `node_modules` in which npm has put yaml-language-server.
"""

import os
import shutil
from pathlib import Path

import pytest
from lsp import Client

from syria_iraq_events.authoring.draft import schema_above
from syria_iraq_events.records.vocabulary import EVENT_TYPES, STANCES
from syria_iraq_events.versions import SCHEMA_VERSION

pytestmark = pytest.mark.node

SCHEMAS = Path(__file__).parents[2] / "schemas"
RECORD = """\
type: move.flee
title: {en: Soldiers said to cross}
date: 2025-03-01
claims:
  mayor-denies:
    by: mayor
    stance: denies
    says: Nobody crossed.
    evidence:
      - {source: a-source, words: 9, sha256: %s}
    ba: x
added: 2026-11-22
""" % ("0123456789abcdef" * 4)  # fmt: skip
SETTINGS = {
    "yaml": {
        "validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False},
    },
}  # fmt: skip


def missing(reason):
    if os.environ.get("SIE_REQUIRE_NODE") == "1":
        pytest.fail(f"SIE_REQUIRE_NODE is 1 and {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="module")
def server():
    node = shutil.which("node")
    if node is None:
        missing("there is no node on the path")
    modules = os.environ.get("SIE_NODE_MODULES")
    if not modules:
        missing("SIE_NODE_MODULES names no folder with yaml-language-server")
    program = Path(modules, "yaml-language-server", "bin", "yaml-language-server")
    if not program.is_file():
        missing(f"there is no {program}")
    with Client([node, str(program), "--stdio"], SETTINGS) as client:
        yield client


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A checkout: records, and the schemas in a folder above them."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(SCHEMAS, root / "schemas")
    events = root / "seeds" / "events" / "2025"
    events.mkdir(parents=True)
    return events


@pytest.fixture
def opened(server, folder, request):
    """Opens a record with a schema line; gives its path, lines and what is wrong with it."""

    def open_record(text, schema=None):
        path = folder / f"{request.node.name.partition('[')[0]}-{len(list(folder.iterdir()))}.yaml"
        line = f"# yaml-language-server: $schema={schema or schema_above(path, 'event')}\n"
        path.write_text(line + text, "utf-8")
        return path, (line + text).splitlines(), server.open(path, line + text)

    return open_record


def place(lines, text, after=""):
    """Line and character of a text, or of the end of what stands before it."""
    number = next(at for at, line in enumerate(lines) if text in line)
    return number, lines[number].index(text) + len(after)


def offered(server, path, where):
    """What completion offers at a place: label and documentation."""
    found = server.at("completion", path, *where)
    items = found["items"] if isinstance(found, dict) else found
    plain = {}
    for item in items:
        told = item.get("documentation") or ""
        plain[item["label"]] = told["value"] if isinstance(told, dict) else told
    return plain


def hovered(server, path, where):
    return server.at("hover", path, *where)["contents"]["value"]


def test_keys_are_offered_with_what_they_mean(server, opened):
    path, lines, _ = opened(RECORD.replace("    ba: x\n", "    ba\n"))
    keys = offered(server, path, place(lines, "    ba", "    ba"))
    assert keys["basis"] == "On what the claimant rests; `unstated` where left out."
    assert {"channel", "said_on", "target"} <= keys.keys()
    assert not {"by", "stance", "type"} & keys.keys(), (
        "a key is there already, or belongs elsewhere"
    )


def test_terms_are_offered_with_what_they_mean(server, opened):
    path, lines, _ = opened(RECORD)
    terms = offered(server, path, place(lines, "stance: denies", "stance: "))
    assert terms == {term.code: term.en for term in STANCES.values()}
    types = offered(server, path, place(lines, "type: move", "type: "))
    assert types["move.flee"] == EVENT_TYPES["move.flee"].en
    assert types.keys() == set(EVENT_TYPES)


def test_keys_and_terms_explain_themselves(server, opened):
    path, lines, _ = opened(RECORD)
    told = hovered(server, path, place(lines, "stance: denies", "stance: "))
    assert f"`denies`: {STANCES['denies'].en}" in told
    told = hovered(server, path, place(lines, "stance:"))
    assert "where left out" in told, "what the key is for, not what its type is"
    assert "The proposition in one English sentence" in hovered(server, path, place(lines, "says:"))


@pytest.mark.parametrize("schema", [None, f"../../../schemas/{SCHEMA_VERSION}/event.schema.json"])
def test_mistakes_are_told_where_they_stand(opened, schema):
    _, lines, found = opened(RECORD.replace("stance: denies", "stance: denise"), schema)
    places = {
        (one["range"]["start"]["line"], one["range"]["start"]["character"]): one["message"]
        for one in found
    }
    assert places.keys() == {place(lines, "denise"), place(lines, "ba: x")}
    assert '"denies"' in places[place(lines, "denise")]
    assert "ba" in places[place(lines, "ba: x")]


def test_a_right_record_has_no_mistakes(opened):
    _, _, found = opened(RECORD.replace("    ba: x\n", ""))
    assert found == []


def test_keys_of_the_plain_schema_are_offered_too(server, opened):
    plain = f"../../../schemas/{SCHEMA_VERSION}/event.schema.json"
    path, lines, _ = opened(RECORD.replace("    ba: x\n", "    ba\n"), plain)
    keys = offered(server, path, place(lines, "    ba", "    ba"))
    assert keys["said_on"] == "When it was said, where the text tells."
    terms = offered(server, path, place(lines, "stance: denies", "stance: "))
    assert terms.keys() == set(STANCES)


@pytest.mark.parametrize("kind", ["source", "actor", "place"])
def test_every_kind_has_a_schema_that_the_server_reads(server, folder, kind):
    path = folder.parent.parent / f"{kind}s" / f"a-{kind}.yaml"
    path.parent.mkdir(exist_ok=True)
    text = f"# yaml-language-server: $schema={schema_above(path, kind)}\nkind: \nnote: x\n"
    server.open(path, text)
    terms = offered(server, path, (1, 6))
    assert len(terms) > 3
    assert all(len(told) > 10 for told in terms.values())
