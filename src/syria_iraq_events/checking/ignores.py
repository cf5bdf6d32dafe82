"""Comments that let a warning be: `# sie: ignore[SIE504] reason`.

The comment stands at the end of the line of the finding, or alone on the line above it. It names
the rules by their codes and says why. Errors cannot be ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.suggest import MAX_SUGGESTED
from syria_iraq_events.reading.finding import Finding, Position
from syria_iraq_events.reading.wording import did_you_mean, shown

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
    below = len(lines)
    # From the end, so that the next line that is no comment is known.
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if match := _IGNORE.search(line) if "sie:" in line else None:
            alone = not line[: match.start()].strip()
            named = (one.strip() for one in (match[1] or "").split(","))
            codes = tuple(dict.fromkeys(one for one in named if one))
            position = Position(index + 1, match.start() + 1)
            found.append(Ignore(position, codes, match[2].strip(), below if alone else index + 1))
        if not line.lstrip().startswith("#"):
            below = index + 1
    return found[::-1]


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
    covers = _covering(comments)
    standing, ignored = [], []
    for finding in findings:
        comment = covers.get((finding.position.line, finding.code))
        if comment and finding.severity == "warning":
            comment.used.add(finding.code)
            ignored.append(finding)
        else:
            standing.append(finding)
    for number, comment in enumerate(comments):
        about = _about(comment, path, suggest=number < MAX_SUGGESTED)
        standing += (found for found in about if was_read or found.code != "SIE904")
    return standing, ignored


def _covering(comments: Iterable[Ignore]) -> dict[tuple[int, str], Ignore]:
    """The first comment for every line and code."""
    covers: dict[tuple[int, str], Ignore] = {}
    for comment in comments:
        for code in comment.codes if comment.reason else ():
            covers.setdefault((comment.line, code), comment)
    return covers


def _about(comment: Ignore, path: str, *, suggest: bool) -> Iterator[Finding]:
    """What is wrong with a comment itself."""
    if not comment.reason or not comment.codes:
        lacks = "a reason" if comment.codes else "the code of a rule"
        yield Finding(
            "SIE903", f"the comment lacks {lacks}", path, comment.position,
            help="write `# sie: ignore[SIE504] why it may stand`", severity="warning",
        )  # fmt: skip
        return
    for number, code in enumerate(comment.codes):
        rule = RULES.get(code)
        if rule is None:
            near = did_you_mean(code, RULES) if suggest and number < MAX_SUGGESTED else ""
            help = near or "`sie explain` lists the rules"
            message = f"{shown(code)} is no rule"
            yield Finding("SIE905", message, path, comment.position, help=help)
        elif rule.severity == "error":
            help = "mend what it finds; only warnings can be ignored"
            message = f"{code} is an error and cannot be ignored"
            yield Finding("SIE905", message, path, comment.position, help=help)
        elif code not in comment.used:
            yield Finding(
                "SIE904", f"{code} finds nothing on line {comment.line}", path, comment.position,
                help="delete the comment", severity="warning",
            )  # fmt: skip
