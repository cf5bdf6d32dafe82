"""Small records for tests, written as files. JSON is YAML, so `json` writes them."""

import json
from pathlib import Path

SHA = "0123456789abcdef" * 4


def evidence(source="2024-12-08-paper", sha256=SHA, words=12, **more):
    return {"source": source, "words": words, "sha256": sha256, **more}


def claim(says="Soldiers crossed the border.", by="spokesman", **more):
    speaker = {} if "unnamed" in more or by is None else {"by": by}
    return {**speaker, "says": says, "evidence": [evidence()], **more}


def event(**more):
    return {
        "type": "move.flee",
        "title": {"en": "Soldiers cross", "ar": "عبور جنود"},
        "date": "2024-12-07",
        "claims": {"first": claim()},
        "added": "2026-11-22",
        **more,
    }


def source(**more):
    return {
        "kind": "news",
        "publisher": "paper",
        "title": "Soldiers cross",
        "lang": "en",
        "published": "2024-12-08",
        "consulted": "2026-11-22",
        **more,
    }


def actor(name="An actor", kind="person", **more):
    return {"kind": kind, "names": {"en": [name]}, **more}


def place(name="A place", kind="town", **more):
    return {"kind": kind, "names": {"en": [name]}, "countries": ["IQ"], **more}


def records(**more):
    """A small folder's content: path -> record. `None` takes one out."""
    base = {
        "events/2024/2024-12-07-crossing.yaml": event(),
        "sources/2024/2024-12-08-paper.yaml": source(),
        "actors/outlet/paper.yaml": actor("The Paper", "outlet"),
        "actors/person/spokesman.yaml": actor("The Spokesman", speaks_for="ministry"),
        "actors/government-body/ministry.yaml": actor("The Ministry", "government-body"),
        "places/town.yaml": place("The Town"),
    }
    return {path: record for path, record in (base | more).items() if record is not None}


def write(folder: Path, content: dict) -> Path:
    """Writes records (values that JSON can hold, or text as it is) below a folder."""
    for name, record in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    return folder
