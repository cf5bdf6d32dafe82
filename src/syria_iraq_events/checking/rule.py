"""What a rule is: a code, a name, one sentence, and a function that looks for breaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from syria_iraq_events.reading.finding import Severity
    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path


@dataclass(frozen=True, slots=True)
class Breach:
    """A place in a record that breaks a rule."""

    folder: str
    id: str
    path: Path
    """Keys and indexes that lead to the node; empty for the whole record."""
    message: str
    help: str = ""
    at: Literal["value", "key"] = "value"
    """Whether the finding points at the node's value or at its key."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of sense, beyond what the schema can say."""

    code: str
    name: str
    summary: str
    find: Callable[[Seeds], Iterator[Breach]]
    severity: Severity = "error"


RULES: dict[str, Rule] = {}
"""Every rule by its code."""


def rule(
    code: str, name: str, *, severity: Severity = "error"
) -> Callable[[Callable[[Seeds], Iterator[Breach]]], Callable[[Seeds], Iterator[Breach]]]:
    """Registers a function as a rule; its docstring is the rule's summary."""

    def register(
        find: Callable[[Seeds], Iterator[Breach]],
    ) -> Callable[[Seeds], Iterator[Breach]]:
        assert code not in RULES, f"two rules with the code {code}"
        assert find.__doc__, f"{code} has no summary"
        RULES[code] = Rule(code, name, find.__doc__, find, severity)
        return find

    return register
