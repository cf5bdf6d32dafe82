"""The rules, a module a family or a part of one; importing them fills the registry."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from syria_iraq_events.checking.rule import RULES

MODULES = (
    "reading_files", "reading_yaml", "shape", "references", "ids", "values", "time", "speakers",
    "events", "evidence", "sources", "wording", "names", "people", "duplicates", "housekeeping",
)  # fmt: skip
"""Every module of rules."""


@cache
def register() -> None:
    """Fills the registry of rules, in the order of their codes."""
    for module in MODULES:
        import_module(f"{__name__}.{module}")
    rules = sorted(RULES.items())
    RULES.clear()
    RULES.update(rules)
