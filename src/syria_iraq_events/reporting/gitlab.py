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
    seen: dict[tuple[str, ...], int] = {}
    return json.dumps([_issue(one, seen) for one in report.findings], ensure_ascii=False, indent=2)


def _issue(finding: Finding, seen: dict[tuple[str, ...], int]) -> dict[str, Any]:
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


def _fingerprint(finding: Finding, seen: dict[tuple[str, ...], int]) -> str:
    """What tells the finding from others; the same when lines above it come and go."""
    told = (finding.code, finding.path, finding.pointer, finding.message)
    count = seen[told] = seen.get(told, -1) + 1
    whole = "\0".join((*told, str(count))).encode("utf-8", "backslashreplace")
    return hashlib.sha256(whole).hexdigest()
