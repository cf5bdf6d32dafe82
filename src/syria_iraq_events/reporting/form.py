"""The forms in which a report is told, by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.checking.check import Report

FORMS = (
    "full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "markdown",
)  # fmt: skip
"""Every form; ``full``, ``concise`` and ``markdown`` are for people and may change, the others are
for programs: they change only with their format version, or with the standard that they follow."""


class Look(Protocol):
    """What is known of the place that a report goes to."""

    terminal: bool
    width: int | None

    def paint(self, text: str, role: str) -> str:
        """The text in the colour of its role."""

    def isolate(self, text: str) -> str:
        """The text, kept from reordering what is beside it."""


class Plain:
    """A file or a pipe: no colours, no limits."""

    terminal: bool = False
    width: int | None = None

    def paint(self, text: str, role: str) -> str:  # noqa: ARG002
        """The text as it is."""
        return text

    def isolate(self, text: str) -> str:
        """The text as it is."""
        return text


def told(report: Report, form: str, look: Look | None = None) -> str:
    """The report in a form, without a newline at its end.

    Args:
        report: what was checked and found.
        form: one of :data:`FORMS`.
        look: where it goes; matters for ``full`` and ``concise`` only.
    """
    module = import_module(f"{__package__}.{'json_form' if form in ('json', 'jsonl') else form}")
    tell: Callable[[Report, Look], str] = getattr(module, form)
    return tell(report, look or Plain())


def counted(report: Report) -> str:
    """What was checked and found, in one line.

    >>> from syria_iraq_events.checking.check import Report
    >>> counted(Report((), 3, {}))
    'checked 3 files: no findings'
    """
    checked = f"checked {_count(report.files, 'file')}"
    ignored = f", {len(report.ignored):,} ignored" if report.ignored else ""
    if not report.findings:
        return f"{checked}: no findings{ignored}"
    numbers = {"error": report.errors, "warning": report.warnings}
    found = ", ".join(_count(number, name) for name, number in numbers.items() if number)
    files = _count(len({finding.path for finding in report.findings}), "file")
    return f"{checked}: {found} in {files}{ignored}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
