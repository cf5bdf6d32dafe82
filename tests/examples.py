"""The examples on the pages of the rules, run: each is set in one small folder of records."""

import re
import shutil
import subprocess
from pathlib import Path

import yaml

BASE = Path(__file__).parent / "fixtures" / "examples"
_FILE = re.compile(
    r"^# (in )?((?:events|sources|actors|places)/\S+\.yaml|removed\.yaml)\n", re.MULTILINE
)


def folder_with(example: str, folder: Path) -> Path:
    """A copy of the small folder in which the example has been carried out.

    `# places/town.yaml` gives a whole file, `# in places/town.yaml` the part of one that matters
    (mappings are merged, lists replaced), `$ ` begins a command that runs in the folder.
    """
    root = folder / "seeds"
    shutil.copytree(BASE, root)
    if example.startswith("$ "):
        subprocess.run(["sh", "-euc", example.removeprefix("$ ")], cwd=root, check=True)
        return root
    _, *parts = _FILE.split(example)
    for part, name, body in zip(*[iter(parts)] * 3, strict=True):
        text = body
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if part:
            merged = merge(
                yaml.load(path.read_text("utf-8"), yaml.BaseLoader),
                yaml.load(text, yaml.BaseLoader),
            )
            text = dump(merged)
        path.write_text(text, "utf-8", errors="surrogateescape", newline="")
    return root


def merge(old, new):
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: merge(old.get(key), value) for key, value in new.items()}}
    return new


def dump(value, indent=""):
    """Plain YAML in which texts keep their kind and numbers are bare, as a curator writes it."""
    if isinstance(value, dict):
        if not value:
            return "{}"
        lines = []
        for key, below in value.items():
            inner = dump(below, indent + "  ")
            nested = isinstance(below, dict | list) and below
            lines.append(f"{indent}{key}:" + (f"\n{inner}" if nested else f" {inner}\n"))
        return "".join(lines)
    if isinstance(value, list):
        if not value:
            return "[]"
        parts = []
        for item in value:
            inner = dump(item, indent + "  ")
            parts.append(
                f"{indent}- {inner.lstrip()}"
                if isinstance(item, dict | list)
                else f"{indent}- {inner}\n"
            )
        return "".join(parts)
    return value if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) else _quoted(value)


def _quoted(text):
    import json

    return json.dumps(text, ensure_ascii=False)
