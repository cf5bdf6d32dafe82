"""What a rule is: a code, a name, why it matters, examples, and what looks for breaches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from inspect import cleandoc
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from syria_iraq_events.reading.finding import Position, Severity
    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path

At = Literal["value", "key"]
"""Whether a place is a node's value or its key."""


class Elsewhere(NamedTuple):
    """Another place that belongs to a breach: the earlier claim, the record that was meant."""

    folder: str
    id: str
    path: Path
    label: str
    at: At = "value"


@dataclass(frozen=True, slots=True)
class Breach:
    """A place in a record that breaks a rule."""

    folder: str
    id: str
    path: Path
    """Keys and indexes that lead to the node; empty for the whole record."""
    message: str
    help: str = ""
    at: At = "value"
    """Whether the finding points at the node's value or at its key."""
    related: tuple[Elsewhere, ...] = ()
    """Other places that belong to it, in this record or in others."""
    position: Position | None = None
    """The place in the file, where it is none of a node."""


FAMILIES = {
    "1": "reading",
    "2": "shape",
    "3": "references and ids",
    "4": "sense",
    "5": "evidence and sources",
    "6": "language",
    "7": "people",
    "8": "duplicates",
    "9": "housekeeping",
}
"""What the first digit of a code tells."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: all that is said of it anywhere comes from here."""

    code: str
    """A stable code, never used again for something else."""
    name: str
    """A stable name in words."""
    severity: Severity
    """An error fails the check; a warning asks for a look, and can be ignored."""
    summary: str
    """What is wrong where the rule is broken, in one sentence."""
    why: str
    """Why it matters, and how to mend it."""
    bad: str
    """A record, or the part of one that matters, that breaks the rule."""
    good: str
    """The same record, mended."""
    fixable: bool
    """Whether `sie validate --fix` mends it."""
    since: str
    """The version that brought the rule."""
    vital: bool
    """Whether records that break it cannot be opened as a dataset."""
    alone: bool
    """Whether each record shows by itself whether it keeps the rule, so that it can be looked after
    while others are still read. To say no is always right, and only takes longer."""
    find: Callable[[Seeds], Iterator[Breach]] | None
    """What looks for breaches; None where the reader itself finds them."""

    @property
    def family(self) -> str:
        """What kind of rule it is, told by the first digit of its code."""
        return FAMILIES[self.code[3]]


RULES: dict[str, Rule] = {}
"""Every rule by its code, in the order of the codes once all modules of rules are imported."""

_VITAL = "123"
"""The families without which nothing works: what cannot be read, or refers to nothing."""
_SECTIONS = re.compile(r"^(Bad|Good):\n", re.MULTILINE)


def rule(
    code: str,
    name: str,
    *,
    severity: Severity = "error",
    fixable: bool = False,
    vital: bool | None = None,
    alone: bool = False,
    since: str = "0.1.0",
) -> Callable[[Callable[[Seeds], Iterator[Breach]]], Callable[[Seeds], Iterator[Breach]]]:
    """Registers a function as a rule; its docstring is the rule's page.

    The docstring holds the summary, a blank line, why it matters, and under ``Bad:`` and ``Good:``
    the two examples, each a file or several, which begin with a comment that names them.
    """

    def register(
        find: Callable[[Seeds], Iterator[Breach]],
    ) -> Callable[[Seeds], Iterator[Breach]]:
        described(
            code, name, find.__doc__ or "", severity=severity, fixable=fixable, vital=vital,
            alone=alone, since=since, find=find,
        )  # fmt: skip
        return find

    return register


def described(
    code: str,
    name: str,
    page: str,
    *,
    severity: Severity = "error",
    fixable: bool = False,
    vital: bool | None = None,
    alone: bool = False,
    since: str = "0.1.0",
    find: Callable[[Seeds], Iterator[Breach]] | None = None,
) -> None:
    """Registers a rule by its page; without a function it is one that the reader finds itself."""
    assert code not in RULES, f"two rules with the code {code}"
    text, _, bad, _, good = (*_SECTIONS.split(cleandoc(page)), "", "", "", "")[:5]
    summary, _, why = text.strip().partition("\n\n")
    if vital is None:
        vital = severity == "error" and code[3] in _VITAL
    RULES[code] = Rule(
        code, name, severity, " ".join(summary.split()), _paragraphs(why), _example(bad),
        _example(good), fixable, since, vital, alone, find,
    )  # fmt: skip


def _paragraphs(text: str) -> str:
    """The text with one line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")).strip()


def _example(text: str) -> str:
    return cleandoc("\n" + text.rstrip()) + "\n" if text.strip() else ""
