"""The form for a job's summary or a comment: GitHub's Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.form import Plain, counted
from syria_iraq_events.reporting.full import block

if TYPE_CHECKING:
    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reporting.form import Look

MAX_BYTES = 900_000
"""GitHub takes no more than 1 MiB as the summary of a step."""


OPENED = 5
"""Files whose findings are shown without a click."""


def markdown(report: Report, look: Look) -> str:  # noqa: ARG001
    """The numbers, then the findings by file, the errors' files first."""
    sign = "❌" if report.errors else "⚠️" if report.warnings else "✅"
    lines = [f"### {sign} {counted(report)}", ""]
    files: dict[str, list[str]] = {}
    worst: dict[str, bool] = {}
    for finding in report.findings:
        rows = "\n".join(block(finding, Plain()))
        files.setdefault(finding.path, []).append(rows)
        worst[finding.path] = worst.get(finding.path, False) or finding.severity == "error"
    size = 0
    for number, path in enumerate(sorted(files, key=lambda one: not worst[one])):
        text = "\n\n".join(files[path])
        size += len(text.encode("utf-8", "replace"))
        if size > MAX_BYTES:
            lines.append(f"... and {len(files) - number:,} more files: run `sie validate`")
            break
        fence = _fence(text)
        opened = " open" if number < OPENED else ""
        lines += [
            f"<details{opened}><summary>{code(path)} ({len(files[path])})</summary>",
            "", f"{fence}text", text, fence, "", "</details>", "",
        ]  # fmt: skip
    return "\n".join(lines).rstrip()


def code(text: str) -> str:
    """The text as code in HTML.

    >>> code("a<b>.yaml")
    '<code>a&lt;b&gt;.yaml</code>'
    """
    from html import escape

    return f"<code>{escape(printable(text))}</code>"


def _fence(text: str) -> str:
    """A fence that the text does not hold."""
    return "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
