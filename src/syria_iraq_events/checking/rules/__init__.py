"""The rules, a module a family or a part of one; importing them fills the registry."""

from __future__ import annotations

from importlib import import_module

MODULES = (
    "reading_files", "reading_yaml", "shape", "references", "ids", "values", "time", "speakers",
    "events", "evidence", "sources", "wording", "names", "people", "duplicates", "housekeeping",
)  # fmt: skip
"""Every module of rules, in the order of the codes."""


def register() -> None:
    """Fills the registry of rules."""
    for module in MODULES:
        import_module(f"{__name__}.{module}")
