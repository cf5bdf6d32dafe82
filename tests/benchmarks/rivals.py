"""The validators that `sie validate` is measured beside, on the same files and the same schema."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schemas" / "1.0.0" / "event.schema.json"
VENVS = {
    "sourcemeta": ("sourcemeta-jsonschema",),
    "others": ("check-jsonschema", "yamale"),
}
"""Folders and what pip puts into each; the first has a script of the same name as the second."""
AJV = ("ajv-cli@5", "ajv-formats@2")
SLOW = ("yamale", "check-jsonschema")


class Command(NamedTuple):
    """A command on all files, or on a part of them."""

    arguments: list[str]
    share: float = 1.0
    """How often the part goes into the whole."""
    slow: bool = False


_SIE = "import sys; sys.path.insert(0, {!r}); from syria_iraq_events.cli.main import main; main()"
_READING = """
import gc, sys; gc.disable(); sys.path.insert(0, {!r})
from pathlib import Path
from syria_iraq_events.reading import pool, together
def nothing(seeds): return []
if __name__ == "__main__":
    seeds, _ = together.read_together(Path(sys.argv[1]), nothing, processes=pool.cores())
    sys.exit(bool(seeds.findings))
"""
_PYDANTIC = """
import sys; sys.path.insert(0, {!r})
from pathlib import Path
import yaml
from syria_iraq_events.records import Event
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        Event.model_validate(yaml.safe_load(file))
"""


def set_up(folder: Path) -> None:
    """Installs the other validators below a folder."""
    for name, packages in VENVS.items():
        venv.create(folder / name, with_pip=True)
        subprocess.run([folder / name / "bin" / "pip", "install", "-q", *packages], check=True)
    (folder / "ajv").mkdir(exist_ok=True)
    subprocess.run(
        ["npm", "install", "--silent", "--prefix", folder / "ajv", *AJV], check=True
    )  # fmt: skip


def commands(
    tools: Path | None, root: Path, events: list[Path], part: int
) -> tuple[dict[str, Command], list[tuple[str, str]]]:
    """Every command that is there, by name; and the names of the others with what is missing.

    Args:
        tools: the folder that :func:`set_up` filled.
        root: the folder of records.
        events: the files of the events in it.
        part: the slowest get one in so many of the files.
    """
    few = [str(path) for path in events[::part]]
    share = len(events) / len(few)
    source = str(ROOT / "src")
    shape = root.parent / "event.yamale.yaml"
    shape.write_text(YAMALE, "utf-8")
    bundled = root.parent / "event.schema.json"
    bundled.write_text(json.dumps(_plain(json.loads(SCHEMA.read_text("utf-8")))), "utf-8")
    python = [sys.executable, "-c"]
    pydantic = [*python, _PYDANTIC.format(source)]
    found = {
        "sie validate": Command([*python, _SIE.format(source), "validate", str(root)]),
        "sie reading only": Command([*python, _READING.format(source), str(root)]),
        "safe_load + Pydantic": Command([*pydantic, *few], share, slow=True),
    }
    missing = []
    below = str(root / "events")
    for name, program, arguments, times in (
        ("ajv-cli", "ajv/node_modules/.bin/ajv",
         ["validate", "--spec=draft2020", "--strict=false", "-s", str(bundled),
          "-d", f"{below}/*/*.yaml"], 1.0),
        ("sourcemeta", "sourcemeta/bin/jsonschema",
         ["validate", str(bundled), below, "--extension", ".yaml"], 1.0),
        ("sourcemeta --fast", "sourcemeta/bin/jsonschema",
         ["validate", "--fast", str(bundled), below, "--extension", ".yaml"], 1.0),
        ("yamale", "others/bin/yamale", ["-s", str(shape), below], 1.0),
        ("check-jsonschema", "others/bin/check-jsonschema",
         ["--schemafile", str(bundled), *few], share),
    ):  # fmt: skip
        at = shutil.which(str(tools / program)) if tools else None
        if at:
            found[name] = Command([at, *arguments], times, slow=name in SLOW)
        else:
            how = f"no {program} below --tools; `--setup FOLDER` installs it"
            missing.append((name, how))
    return found, missing


def _plain(schema: dict[str, object]) -> dict[str, object]:
    """The schema without the address that it is published under, which some would look up."""
    return {key: value for key, value in schema.items() if key != "$id"}


YAMALE = """\
type: str()
title: map(str(max=1000), key=str())
summary: map(str(max=4000), key=str(), required=False)
reality: str(required=False)
date: str()
places: list(include('place'), min=1, required=False)
actors: list(include('participant'), min=1, required=False)
contexts: list(str(), min=1, required=False)
tags: list(regex('^[a-z0-9]+(-[a-z0-9]+)*$'), min=1, required=False)
part_of: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
links: list(include('link'), min=1, required=False)
measures: map(include('measure'), key=str(), required=False)
claims: map(include('claim'), key=regex('^[a-z0-9]+(-[a-z0-9]+)*$'))
added: str()
note: str(max=4000, required=False)
---
place:
  place: regex('^[a-z0-9]+(-[a-z0-9]+)*$')
  role: enum('at', 'from', 'to', 'via', 'near', required=False)
  note: str(required=False)
participant:
  actor: regex('^[a-z0-9]+(-[a-z0-9]+)*$')
  role: enum('actor', 'recipient', 'affected', 'mover', 'host', 'mediator')
link:
  rel: enum('response-to', 'caused-by', 'enabled-by', 'follows', 'related')
  event: regex('^[a-z0-9]+(-[a-z0-9]+)*$')
  claims: list(str(), min=1, required=False)
measure:
  of: str(max=1000)
  unit: str()
  kind: enum('cumulative', 'stock', 'flow')
claim:
  by: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
  unnamed: str(max=1000, required=False)
  within: regex('^[a-z0-9]+(-[a-z0-9]+)*$', required=False)
  stance: str(required=False)
  says: str(max=1000)
  basis: str(required=False)
  target: str(required=False)
  said_on: str(required=False)
  when: str(required=False)
  where: list(str(), min=1, required=False)
  figures: map(any(str(), int()), key=str(), required=False)
  likelihood: str(required=False)
  channel: str(required=False)
  replaces: any(required=False)
  evidence: list(include('evidence'), min=1)
  note: str(max=4000, required=False)
evidence:
  source: regex('^[a-z0-9]+(-[a-z0-9]+)*$')
  words: int(min=5, max=60)
  sha256: regex('^[0-9a-f]{64}$')
  part: str(required=False)
  at: str(required=False)
"""
