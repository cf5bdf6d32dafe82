"""What is wrong with a file, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from syria_iraq_events.reading.wording import printable

Severity = Literal["error", "warning"]

MAX_SHOWN = 20
"""The findings that the message of a :class:`ReadingError` tells; it counts the others."""


class Position(NamedTuple):
    """A place in a text. Lines and columns count from 1; columns count code points.

    >>> print(Position(3, 7))
    3:7
    """

    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


_START = Position()


class Related(NamedTuple):
    """Another place that belongs to a finding."""

    position: Position
    label: str
    path: str = ""
    """The file, as it was named to the reader; empty where it is that of the finding."""

    def __str__(self) -> str:
        where = f"{printable(self.path)}:{self.position}" if self.path else str(self.position)
        return f"{self.label} at {where}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a record.

    >>> print(Finding("SIE202", "the key `by` is missing", "a.yaml", Position(3, 5), "add `by:`"))
    a.yaml:3:5: SIE202 the key `by` is missing (add `by:`)
    """

    code: str
    """A stable code such as ``SIE113``."""
    message: str
    """What is wrong, in one sentence."""
    path: str
    """The file, as it was named to the reader."""
    position: Position = _START
    """Where in the file it begins."""
    help: str = ""
    """How to mend it; empty where the message says it all."""
    severity: Severity = "error"
    pointer: str = ""
    """The node as a JSON Pointer (RFC 6901); empty for the whole file."""
    related: tuple[Related, ...] = ()
    """Other places that belong to it, each with a label."""

    @property
    def sort_key(self) -> tuple[str, Position, str, str]:
        """Findings are told by file, then place, then code."""
        return (self.path, self.position, self.code, self.message)

    def __str__(self) -> str:
        """One printable line, whatever the file and its name hold."""
        tail = [str(place) for place in self.related]
        if self.help:
            tail.append(self.help)
        told = f"{self.code} {self.message}" + (f" ({'; '.join(tail)})" if tail else "")
        return f"{printable(self.path)}:{self.position}: {told}"


class ReadingError(Exception):
    """A file or a folder of records cannot be read.

    Attributes:
        findings: what is wrong, every file of the run, in order.
    """

    findings: tuple[Finding, ...]

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        # The findings go to BaseException.args, so that the error survives pickling.
        super().__init__(findings)
        self.findings = findings

    def __str__(self) -> str:
        lines = [str(finding) for finding in self.findings[:MAX_SHOWN]]
        if len(self.findings) > MAX_SHOWN:
            lines.append(f"... and {len(self.findings) - MAX_SHOWN} more")
        return "\n".join(lines)
