"""The house: imports point one way, modules stay small, reading stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import syria_iraq_events

PACKAGE = Path(syria_iraq_events.__file__).parent
ROOMS = (
    "values", "records", "assessment", "schemas", "reading", "checking", "reporting", "mending",
    "dataset", "anchoring", "authoring", "reviewing", "export", "cli",
)  # fmt: skip
"""From the ground floor up: a room imports from the rooms before it, never from one after it."""
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
MAX_LINES = 280

HEAVY = {
    "pydantic", "yaml", "jsonschema", "re", "typing", "dataclasses", "enum", "pathlib",
    "importlib.resources", "importlib.metadata", "json", "datetime", "collections.abc",
}  # fmt: skip
SOCKETS = {"socket", "ssl", "http.client", "urllib.request"}


def imported(module):
    """The rooms that a module imports, also inside functions and for type checkers only."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "syria_iraq_events" and len(parts) > 1 and parts[1] in ROOMS:
                yield parts[1]


@pytest.mark.parametrize("module", [name for name in MODULES if "/" in name])
def test_imports_point_one_way(module):
    room = module.partition("/")[0]
    above = set(ROOMS[ROOMS.index(room) + 1 :])
    assert not above & set(imported(module)), f"{module} looks up the house"


@pytest.mark.parametrize("module", MODULES)
def test_modules_stay_small(module):
    lines = len((PACKAGE / module).read_text("utf-8").splitlines())
    assert lines <= MAX_LINES, f"{module} has {lines} lines; does it hold one concept?"


def modules_after(code):
    """The modules that a fresh interpreter without `site` has loaded after the code."""
    program = f"import sys\nsys.path[:0] = {sys.path!r}\n{code}\nprint(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The compiled form of this repository's records, as a wheel holds it."""
    from syria_iraq_events.dataset.compile import compile_seeds
    from syria_iraq_events.reading.seeds import read_seeds

    from conftest import SEEDS

    folder = tmp_path_factory.mktemp("compiled")
    made = compile_seeds(read_seeds(SEEDS))
    (folder / "records.index").write_bytes(made.index)
    (folder / "records.jsonl").write_bytes(made.records)
    return folder


def test_importing_loads_next_to_nothing():
    assert not modules_after("import syria_iraq_events") & (HEAVY | SOCKETS)


def test_the_first_record_loads_no_more_than_it_needs(compiled):
    code = (
        "import syria_iraq_events as sie\n"
        f"data = sie.open_dataset({str(compiled)!r})\n"
        "event = next(iter(data.events.values()))\n"
        "event.title['en'], event.type, next(iter(event.claims.values())).says\n"
    )
    assert not modules_after(code) & (HEAVY | SOCKETS)


def test_a_date_loads_datetime_and_no_more(compiled):
    code = (
        "import syria_iraq_events as sie\n"
        f"data = sie.open_dataset({str(compiled)!r})\n"
        "next(iter(data.events.values())).date.earliest\n"
    )
    assert modules_after(code) & (HEAVY | SOCKETS) == {"datetime"}


def test_nothing_reaches_for_the_network():
    sources = [(PACKAGE / module).read_text("utf-8") for module in MODULES]
    for name in ("socket", "urllib.request", "http.client", "requests", "httpx"):
        assert not any(f"import {name}" in source for source in sources)
