"""The forms for programs: one JSON document, or one JSON line a finding.

Lines and columns count from 1, columns in code points; the end of a range is the column after it.
The form has a version of its own and a schema, ``schemas/findings-1.schema.json``: within a
version, keys may be added and none changes its meaning or goes.
"""

from __future__ import annotations

import json as _json
from typing import TYPE_CHECKING, Any

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.reporting.excerpt import lines_of
from syria_iraq_events.reporting.span import length_of
from syria_iraq_events.versions import SCHEMA_VERSION, __version__

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reading.finding import Finding, Position
    from syria_iraq_events.reporting.form import Look

FORMAT_VERSION = 1


def json(report: Report, look: Look) -> str:  # noqa: ARG001
    """The whole report as one document."""
    return _json.dumps(document(report), ensure_ascii=False, indent=2)


def jsonl(report: Report, look: Look) -> str:  # noqa: ARG001
    """A line a finding; nothing where there is none."""
    lines = [_json.dumps(as_dict(finding), ensure_ascii=False) for finding in report.findings]
    return "\n".join(lines)


def document(report: Report) -> dict[str, Any]:
    """The whole report as plain values."""
    return {
        "format_version": FORMAT_VERSION,
        "program_version": __version__,
        "schema_version": SCHEMA_VERSION,
        "files": report.files,
        "records": dict(report.records),
        "errors": report.errors,
        "warnings": report.warnings,
        "ignored": len(report.ignored),
        "findings": [as_dict(finding) for finding in report.findings],
    }


def as_dict(finding: Finding) -> dict[str, Any]:
    """One finding as plain values."""
    rule = RULES.get(finding.code)
    return {
        "code": finding.code,
        "name": rule.name if rule else "",
        "severity": finding.severity,
        "fixable": bool(rule and rule.fixable),
        "message": finding.message,
        "help": finding.help,
        "path": finding.path,
        **_range(finding.code, finding.path, finding.position),
        "pointer": finding.pointer,
        "related": [
            {
                "path": path or finding.path,
                **_range(finding.code, path or finding.path, place),
                "label": label,
            }
            for place, label, path in finding.related
        ],
    }


def _range(code: str, path: str, position: Position) -> dict[str, int]:
    return {
        "line": position.line,
        "column": position.column,
        "end_column": end_column(code, path, position),
    }


def end_column(code: str, path: str, position: Position) -> int:
    """The column after the node that begins at a place; never before it."""
    lines = lines_of(path)
    if position.line > len(lines) or position.column > len(lines[position.line - 1]):
        return position.column
    return position.column + length_of(code, lines[position.line - 1], position.column)
