"""Annotations on a pull request, by the workflow commands of GitHub Actions.

GitHub shows ten errors and ten warnings of a step and drops the others without a word, so the rest
is counted and told to be elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.form import counted
from syria_iraq_events.reporting.json_form import end_column

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reading.finding import Finding
    from syria_iraq_events.reporting.form import Look

SHOWN = 10
"""What GitHub shows of each severity in a step."""


def github(report: Report, look: Look) -> str:  # noqa: ARG001
    """A command a finding, errors first, and what was left out."""
    lines: list[str] = []
    for severity in ("error", "warning"):
        found = [one for one in report.findings if one.severity == severity]
        lines += map(_command, found[:SHOWN])
        if rest := len(found) - SHOWN if len(found) > SHOWN else 0:
            lines.append(
                f"::notice title={_property('more findings')}::"
                + _data(f"{rest:,} more {severity}s are in the log of this step")
            )
            lines += (printable(f"{severity}: {finding}") for finding in found[SHOWN:])
    return "\n".join([*lines, counted(report)])


def _command(finding: Finding) -> str:
    place = finding.position
    properties = {
        "file": printable(finding.path),
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(end_column(finding.code, finding.path, place)),
        "title": finding.code,
    }
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = printable(finding.message)
    if finding.help:
        text += f"\nhelp: {printable(finding.help)}"
    for other in finding.related:
        text += f"\n{printable(str(other))}"
    return f"::{finding.severity} {told}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
