"""The page of a rule, for the terminal and for the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.checking.rule import FAMILIES, RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.text import wrap

if TYPE_CHECKING:
    from syria_iraq_events.checking.rule import Rule

INTRODUCTION = """\
# Rules

What `sie validate` finds, {count} rules in nine families. Each has a code that never changes its
meaning, a good and a bad example, and says whether `sie validate --fix` mends it. `sie explain
SIE304` prints the same page in a terminal. This page is made from the rules themselves
(`python -m syria_iraq_events.reporting.rule_page`), and every example on it runs as a test.

An **error** fails the check; those of reading, shape and references also keep records from being
opened. A **warning** asks for a look; where it may stand, a
comment says why: `# sie: ignore[SIE504] the page was taken down`, at the end of the line or alone
on the line above.

In the examples, `# places/town.yaml` gives a whole file, `# in places/town.yaml` the part of a file
that matters, and `$ ` a command. All are set in one small folder of records
(`tests/fixtures/examples`).
"""


def page(rule: Rule, width: int) -> list[str]:
    """The page of a rule as lines for a terminal of some columns."""
    lines = [f"{rule.code} {rule.name}", _facts(rule), "", *wrap(rule.summary, width)]
    for paragraph in rule.why.split("\n\n") if rule.why else ():
        lines += ["", *wrap(paragraph, width)]
    for head, example in (("Wrong:", rule.bad), ("Right:", rule.good)):
        lines += ["", head, ""]
        lines += (f"    {line}".rstrip() for line in shown(example).rstrip().split("\n"))
    return lines


def as_dict(rule: Rule) -> dict[str, Any]:
    """What is known of a rule, as plain values."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "fixable": rule.fixable,
        "since": rule.since,
        "summary": rule.summary,
        "why": rule.why,
        "bad": shown(rule.bad),
        "good": shown(rule.good),
    }


def shown(example: str) -> str:
    """An example with escapes for what cannot be seen, its lines as they are."""
    return "\n".join(map(printable, example.split("\n")))


def documentation() -> str:
    """The page of all rules in Markdown."""
    register()
    parts = [INTRODUCTION.format(count=len(RULES))]
    for digit, family in FAMILIES.items():
        rules = [rule for rule in RULES.values() if rule.code[3] == digit]
        parts.append(f"## {digit}xx: {family}\n")
        rows = [
            f"| [{rule.code}](#{_anchor(rule)}) | `{rule.name}` | {rule.severity} "
            f"| {rule.summary} |"
            for rule in rules
        ]
        parts.append("\n".join(["| code | name | | finds |", "|---|---|---|---|", *rows]) + "\n")
        parts += map(_section, rules)
    return "\n".join(parts)


def _section(rule: Rule) -> str:
    bad, good = (_fenced(example) for example in (rule.bad, rule.good))
    why = f"{rule.why}\n\n" if rule.why else ""
    return (
        f"### {rule.code} {rule.name}\n\n{_facts(rule)}\n\n{rule.summary}\n\n{why}"
        f"Wrong:\n\n{bad}\nRight:\n\n{good}"
    )


def _fenced(example: str) -> str:
    language = "console" if example.startswith("$ ") else "yaml"
    return f"```{language}\n{shown(example).rstrip()}\n```\n"


def _facts(rule: Rule) -> str:
    fix = "`--fix` mends it" if rule.fixable else "mended by hand"
    return f"{rule.severity} · {rule.family} · {fix} · since {rule.since}"


def _anchor(rule: Rule) -> str:
    return f"{rule.code} {rule.name}".lower().replace(" ", "-")


def main() -> None:
    """Writes the page to standard output."""
    print(documentation(), end="")  # noqa: T201


if __name__ == "__main__":
    main()
