"""Colour, where a person looks on and has not asked for none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODES = {
    "title": "1",
    "heading": "1;4",
    "strong": "1",
    "dim": "2",
    "id": "36",
    "asserting": "32",
    "denying": "33",
    "error": "31",
    "warning": "33",
}
"""What a piece of output is, and the parameters of SGR (ECMA-48) that show it."""

_DENYING = ("denies", "doubts", "refutes")
_ASSERTING = ("asserts", "verifies", "predicts")


def wanted(terminal: bool, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether to colour.

    ``NO_COLOR`` (https://no-color.org) comes first, then ``FORCE_COLOR``; both count only where
    they are not empty. Otherwise colour is for terminals that are not dumb.

    >>> wanted(True, {"NO_COLOR": "1"}), wanted(False, {"FORCE_COLOR": "1"}), wanted(True, {})
    (False, True, True)
    """
    if environ.get("NO_COLOR"):
        return False
    force = environ.get("FORCE_COLOR")
    if force:
        return force != "0"
    return terminal and environ.get("TERM") != "dumb"


def paint(text: str, role: str) -> str:
    """The text in the colour of its role."""
    return f"\x1b[{_CODES[role]}m{text}\x1b[0m" if text else text


def role_of_stance(stance: str) -> str:
    """The role under which a stance is shown. Colours tell stances apart, they judge nothing."""
    if stance in _DENYING:
        return "denying"
    return "asserting" if stance in _ASSERTING else "strong"
