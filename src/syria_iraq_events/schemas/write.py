"""Writes the published schemas: ``python -m syria_iraq_events.schemas.write [FOLDER]``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from syria_iraq_events.records import vocabulary
from syria_iraq_events.schemas.compiled import compiled_schema
from syria_iraq_events.schemas.draft07 import to_draft07
from syria_iraq_events.schemas.editor import FOLDER, to_editor
from syria_iraq_events.schemas.generate import authoring_schema
from syria_iraq_events.schemas.published import AUTHORING, COMPILED, file_name
from syria_iraq_events.schemas.walk import JsonSchema, rebuild
from syria_iraq_events.versions import SCHEMA_VERSION

COMMAND = "python -m syria_iraq_events.schemas.write"
"""What to run where the files are stale."""


def published_files() -> dict[str, str]:
    """The content of every file of this schema version, by its path below the version's folder."""
    schemas = {kind: authoring_schema(kind) for kind in AUTHORING}
    schemas[COMPILED] = compiled_schema()
    out = {"vocabulary.json": _dump({"schema_version": SCHEMA_VERSION, **vocabulary.document()})}
    for name, schema in schemas.items():
        out[file_name(name)] = _dump(rebuild(schema, _ordered))
        out[file_name(name, "draft-07")] = _dump(rebuild(to_draft07(schema), _ordered))
    for kind in AUTHORING:
        for_editors = rebuild(to_editor(schemas[kind]), _ordered)
        out[f"{FOLDER}/{file_name(kind)}"] = _dump(for_editors)
    return out


def write(folder: Path) -> None:
    """Writes every file below a folder, in the folder of its version, and removes others there."""
    version = folder / SCHEMA_VERSION
    texts = published_files()
    for stale in version.rglob("*.json"):
        if stale.relative_to(version).as_posix() not in texts:
            stale.unlink()
    for name, text in texts.items():
        path = version / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


_HEAD = (
    "$schema",
    "$id",
    "title",
    "$ref",
    "allOf",
    "description",
    "type",
    "properties",
    "required",
)


def _ordered(schema: JsonSchema) -> JsonSchema:
    """What a schema is and says comes before its details, so that a person can read the file."""
    keys = [*(key for key in _HEAD if key in schema), *schema]
    return {key: schema[key] for key in dict.fromkeys(keys)}


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))
