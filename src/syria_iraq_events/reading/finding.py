"""What is wrong with a file, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text. Lines and columns count from 1; columns count code points."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a record."""

    code: str
    """A stable code such as ``SIE113``."""
    message: str
    """What is wrong, in one sentence."""
    path: str
    """The file, as it was named to the reader."""
    position: Position = Position()
    """Where in the file it begins."""
    help: str = ""
    """How to mend it; empty where the message says it all."""
    severity: Severity = "error"
    pointer: str = ""
    """The node as a JSON Pointer (RFC 6901); empty for the whole file."""
    related: tuple[tuple[Position, str], ...] = field(default=())
    """Other places of the same file that belong to it, each with a label."""

    @property
    def sort_key(self) -> tuple[str, Position, str, str]:
        """Findings are told by file, then place, then code."""
        return (self.path, self.position, self.code, self.message)

    def __str__(self) -> str:
        place = f"{self.path}:{self.position.line}:{self.position.column}"
        tail = f" ({self.help})" if self.help else ""
        return f"{place}: {self.code} {self.message}{tail}"


class ReadingError(Exception):
    """A file or a folder of records cannot be read.

    Attributes:
        findings: what is wrong, every file of the run, in order.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        shown = "\n".join(str(finding) for finding in findings[:20])
        more = f"\n... and {len(findings) - 20} more" if len(findings) > 20 else ""
        super().__init__(shown + more)
