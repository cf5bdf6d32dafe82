"""The form of one line a finding, which editors and ``grep`` can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.form import counted
from syria_iraq_events.reporting.full import header

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reporting.form import Look


def concise(report: Report, look: Look) -> str:
    """One line a finding, then the numbers."""
    lines = [
        f"{printable(finding.path)}:{finding.position}: {header(finding, look)}"
        + (f" ({look.isolate(printable(finding.help))})" if finding.help else "")
        for finding in report.findings
    ]
    return "\n".join([*lines, counted(report)])
