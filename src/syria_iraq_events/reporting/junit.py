"""JUnit's XML, which most servers that build and test can show: a test case a file.

An error is a failure; warnings are told with their file and fail nothing.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from syria_iraq_events.reading.wording import printable

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reading.finding import Finding
    from syria_iraq_events.reporting.form import Look


def junit(report: Report, look: Look) -> str:  # noqa: ARG001
    """A test case for every file with findings, and one for all the others."""
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_file[finding.path].append(finding)
    clean = report.files - len(by_file)
    tests, failures = len(by_file) + 1, report.errors
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="sie" tests="{tests}" failures="{failures}" errors="0">',
        f'  <testsuite name="records" tests="{tests}" failures="{failures}" errors="0">',
        f'    <testcase classname="records" name="{clean:,} files without findings"/>',
    ]
    for path, findings in by_file.items():
        lines.append(f'    <testcase classname="records" name={_attribute(path)}>')
        lines += (_failure(one) for one in findings if one.severity == "error")
        if warnings := [_told(one) for one in findings if one.severity == "warning"]:
            lines.append(f"      <system-out>{escape('; '.join(warnings))}</system-out>")
        lines.append("    </testcase>")
    return "\n".join([*lines, "  </testsuite>", "</testsuites>"])


def _failure(finding: Finding) -> str:
    text = _attribute(_told(finding))
    return f"      <failure type={_attribute(finding.code)} message={text}/>"


def _told(finding: Finding) -> str:
    text = f"line {finding.position.line}, column {finding.position.column}: {finding.message}"
    told = f"{finding.code} {text}" if finding.severity == "warning" else text
    return printable(f"{told} ({finding.help})" if finding.help else told)


def _attribute(text: str) -> str:
    """The text as an attribute's value; what XML cannot hold is shown as an escape."""
    return quoteattr(printable(text))
