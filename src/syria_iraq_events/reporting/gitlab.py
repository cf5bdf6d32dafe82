"""A Code Quality report for GitLab, in the part of Code Climate's format that GitLab reads."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from syria_iraq_events.checking.rule import RULES

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reading.finding import Finding
    from syria_iraq_events.reporting.form import Look

_SEVERITIES = {"error": "major", "warning": "minor"}


def gitlab(report: Report, look: Look) -> str:  # noqa: ARG001
    """The findings as a list of issues."""
    seen: set[str] = set()
    return json.dumps([_issue(one, seen) for one in report.findings], ensure_ascii=False, indent=2)


def _issue(finding: Finding, seen: set[str]) -> dict[str, Any]:
    rule = RULES.get(finding.code)
    text = f"{finding.message} ({finding.help})" if finding.help else finding.message
    return {
        "type": "issue",
        "check_name": f"{finding.code} {rule.name}" if rule else finding.code,
        "description": text,
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": _fingerprint(finding, seen),
        "location": {
            "path": finding.path.replace("\\", "/"),
            "lines": {"begin": finding.position.line},
        },
    }


def _fingerprint(finding: Finding, seen: set[str]) -> str:
    """What tells the finding from others; the same when lines above it come and go."""
    count = 0
    while True:
        told = (finding.code, finding.path, finding.pointer, finding.message, str(count))
        digest = hashlib.sha256("\0".join(told).encode("utf-8", "backslashreplace")).hexdigest()
        if digest not in seen:
            seen.add(digest)
            return digest
        count += 1
