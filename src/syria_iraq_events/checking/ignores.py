"""Comments that let a warning be: `# sie: ignore[SIE504] reason`.

The comment stands at the end of the line of the finding, or alone on the line above it. It names
the rules by their codes and says why. Errors cannot be ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.reading.finding import Finding, Position
from syria_iraq_events.reading.wording import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_IGNORE = re.compile(r"# *sie: *ignore *(?:\[([^\]\n]*)\])?([^\n]*)")


@dataclass(slots=True)
class Ignore:
    """One comment."""

    position: Position
    codes: tuple[str, ...]
    reason: str
    line: int
    """The line whose findings it is for."""
    used: set[str] = field(default_factory=set)
    """The codes that have let something be."""


def ignores_in(text: str) -> list[Ignore]:
    """Every such comment of a text, in order."""
    lines = text.split("\n")
    found = []
    for index, line in enumerate(lines):
        match = _IGNORE.search(line) if "sie:" in line else None
        if match is None:
            continue
        alone = not line[: match.start()].strip()
        codes = tuple(one.strip() for one in (match[1] or "").split(",") if one.strip())
        position = Position(index + 1, match.start() + 1)
        below = _next(lines, index) if alone else index + 1
        found.append(Ignore(position, codes, match[2].strip(), below))
    return found


def without_ignored(
    findings: Iterable[Finding], path: str, text: str, *, was_read: bool = True
) -> tuple[list[Finding], list[Finding]]:
    """The findings of a file that stand, with those about its comments; and those let be.

    Args:
        findings: what was found in the file.
        path: the file.
        text: its text.
        was_read: whether the rules have seen the record; if not, no comment is called unused.
    """
    comments = ignores_in(text)
    standing, ignored = [], []
    for finding in findings:
        comment = next((one for one in comments if _covers(one, finding)), None)
        if comment:
            comment.used.add(finding.code)
            ignored.append(finding)
        else:
            standing.append(finding)
    about = (found for comment in comments for found in _about(comment, path))
    standing += (found for found in about if was_read or found.code != "SIE904")
    return standing, ignored


def _covers(comment: Ignore, finding: Finding) -> bool:
    return (
        finding.position.line == comment.line
        and finding.code in comment.codes
        and finding.severity == "warning"
        and bool(comment.reason)
    )


def _about(comment: Ignore, path: str) -> Iterator[Finding]:
    """What is wrong with a comment itself."""
    if not comment.reason or not comment.codes:
        lacks = "a reason" if comment.codes else "the code of a rule"
        yield Finding(
            "SIE903", f"the comment lacks {lacks}", path, comment.position,
            help="write `# sie: ignore[SIE504] why it may stand`", severity="warning",
        )  # fmt: skip
        return
    for code in comment.codes:
        rule = RULES.get(code)
        if rule is None:
            help = did_you_mean(code, RULES) or "`sie explain` lists the rules"
            yield Finding("SIE905", f"`{code}` is no rule", path, comment.position, help=help)
        elif rule.severity == "error":
            help = "mend what it finds; only warnings can be ignored"
            message = f"{code} is an error and cannot be ignored"
            yield Finding("SIE905", message, path, comment.position, help=help)
        elif code not in comment.used:
            yield Finding(
                "SIE904", f"{code} finds nothing on line {comment.line}", path, comment.position,
                help="delete the comment", severity="warning",
            )  # fmt: skip


def _next(lines: list[str], index: int) -> int:
    """The number of the first line below that is no comment."""
    for below in range(index + 1, len(lines)):
        if not lines[below].lstrip().startswith("#"):
            return below + 1
    return len(lines)
