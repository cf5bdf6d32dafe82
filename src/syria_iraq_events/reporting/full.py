"""The form for people: header, lines, marks, remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.excerpt import Mark, excerpt, lines_of
from syria_iraq_events.reporting.form import counted
from syria_iraq_events.reporting.text import POP_ISOLATE, has_rtl, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.checking.check import Report
    from syria_iraq_events.reading.finding import Finding
    from syria_iraq_events.reporting.form import Look

_LEFT_TO_RIGHT_ISOLATE = "\u2066"


WIDEST = 160
"""Columns of a line of a file where no terminal cuts it."""


def full(report: Report, look: Look) -> str:
    """Every finding as a block of lines, then what can be mended, then the numbers."""
    blocks = ["\n".join(block(finding, look)) for finding in report.findings]
    mendable = sum(is_fixable(finding) for finding in report.findings)
    tail = [counted(report)]
    if mendable:
        star = look.paint("*", "id")
        tail.append(f"[{star}] {mendable:,} can be mended with `sie validate --fix`")
    if report.findings:
        first = report.findings[0].code
        tail.append(f"`sie explain {first}` tells what a rule is for")
    return "\n\n".join([*blocks, "\n".join(tail)])


def is_fixable(finding: Finding) -> bool:
    """Whether `sie validate --fix` mends it."""
    register()
    rule = RULES.get(finding.code)
    return bool(rule and rule.fixable)


def block(finding: Finding, look: Look) -> list[str]:
    """One finding: header, lines, marks, remedy."""
    marks: dict[str, list[Mark]] = {
        finding.path: [Mark(finding.position, "", primary=True, code=finding.code)]
    }
    for position, label, path in finding.related:
        marks.setdefault(path or finding.path, []).append(
            Mark(position, label, primary=False, code=finding.code)
        )
    texts = {path: lines_of(path) for path in marks}
    numbers = [
        mark.position.line for path, marked in marks.items() if texts[path] for mark in marked
    ]
    gutter = len(str(max(numbers, default=1)))
    lines = [header(finding, look)]
    for index, (path, marked) in enumerate(marks.items()):
        arrow = "-->" if index == 0 else ":::"
        place = f"{printable(path)}:{marked[0].position}"
        lines.append(f"{' ' * gutter}{look.paint(arrow, 'dim')} {look.isolate(place)}")
        lines += _block(texts[path], marked, gutter, look)
    if finding.help:
        lines += _help(finding.help, gutter, look)
    return lines


def header(finding: Finding, look: Look) -> str:
    """Code, whether it can be mended, and what is wrong."""
    code = look.paint(finding.code, finding.severity)
    fixable = f" [{look.paint('*', 'id')}]" if is_fixable(finding) else ""
    word = "" if finding.severity == "error" else f" {finding.severity}:"
    return f"{code}{fixable}{word} {look.isolate(printable(finding.message))}"


def _block(lines: list[str], marks: list[Mark], gutter: int, look: Look) -> Iterator[str]:
    bar = look.paint("|", "dim")
    blank = f"{' ' * gutter} {bar}"
    if not lines:
        return
    yield blank
    for row in excerpt(lines, marks, (look.width or WIDEST) - gutter - 3):
        if row.role == "gap":
            yield look.paint(row.text, "dim")
        elif row.number is not None:
            number = look.paint(f"{row.number:>{gutter}}", "dim")
            yield f"{number} {bar} {_left_to_right(row.text, look)}".rstrip()
        else:
            role = "error" if row.role == "primary" else "id"
            indent = len(row.text) - len(row.text.lstrip())
            yield f"{blank} {row.text[:indent]}{look.paint(row.text[indent:], role)}"
    yield blank


def _help(text: str, gutter: int, look: Look) -> list[str]:
    head = f"{' ' * gutter} {look.paint('=', 'dim')} {look.paint('help:', 'strong')} "
    told = printable(text)
    if look.width is None:
        return [head + told]
    first, *rest = wrap(told, max(look.width - gutter - 9, 30)) or [""]
    return [
        head + look.isolate(first),
        *(f"{' ' * (gutter + 9)}{look.isolate(line)}" for line in rest),
    ]


def _left_to_right(line: str, look: Look) -> str:
    """The line, kept from left to right on a terminal, so that the marks below it are right."""
    if look.terminal and has_rtl(line):
        return f"{_LEFT_TO_RIGHT_ISOLATE}{line}{POP_ISOLATE}"
    return line
