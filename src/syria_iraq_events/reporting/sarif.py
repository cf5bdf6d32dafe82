"""SARIF 2.1.0 (OASIS), which code scanning and many editors read."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.json_form import end_column
from syria_iraq_events.versions import __version__

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.checking.rule import Rule
    from syria_iraq_events.reading.finding import Finding, Position
    from syria_iraq_events.reporting.form import Look

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif(report: Report, look: Look) -> str:  # noqa: ARG001
    """The findings, and every rule."""
    register()
    index = {code: number for number, code in enumerate(RULES)}
    driver = {
        "name": "sie",
        "fullName": "syria-iraq-events: check of records",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in RULES.values()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, index) for finding in report.findings]
        + [_result(finding, index, ignored=True) for finding in report.ignored],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    text = f"{rule.summary} {rule.why}".strip()
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": text},
        "help": {"text": f"{text}\n\nWrong:\n\n{_shown(rule.bad)}\nRight:\n\n{_shown(rule.good)}"},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"family": rule.family, "fixable": rule.fixable, "since": rule.since},
    }


def _shown(example: str) -> str:
    """An example, of which a part may be no text: bytes that are not UTF-8 are in one of them."""
    return "\n".join(map(printable, example.split("\n")))


def _result(finding: Finding, index: dict[str, int], *, ignored: bool = False) -> dict[str, Any]:
    text = f"{finding.message}\nhelp: {finding.help}" if finding.help else finding.message
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": finding.severity,
        "message": {"text": text},
        "locations": [
            {"physicalLocation": _location(finding.code, finding.path, finding.position)}
        ],
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": label},
                "physicalLocation": _location(finding.code, path or finding.path, place),
            }
            for number, (place, label, path) in enumerate(finding.related)
        ]
    if ignored:
        result["suppressions"] = [{"kind": "inSource"}]
    return result


def _location(code: str, path: str, position: Position) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": uri(path)},
        "region": {
            "startLine": position.line,
            "startColumn": position.column,
            "endColumn": max(end_column(code, path, position), position.column),
        },
    }


def uri(path: str) -> str:
    """A path as a reference (RFC 3986): relative where the path is.

    >>> uri("seeds/a b.yaml"), uri("/tmp/x.yaml")
    ('seeds/a%20b.yaml', 'file:///tmp/x.yaml')
    """
    pure = PurePath(path)
    whole = pure.as_posix()
    escaped = quote(whole.encode("utf-8", "surrogateescape"))
    if pure.is_absolute():
        return f"file://{escaped}" if escaped.startswith("/") else f"file:///{escaped}"
    return escaped
