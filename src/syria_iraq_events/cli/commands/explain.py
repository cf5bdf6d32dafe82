"""``sie explain``: how a status came about, step by step; or what a rule of the check is for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.past import mark, past, remark
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.checking.rule import Rule


@click.command(
    short_help="How a status came about, or what a rule is for.",
    epilog="\b\nExamples:\n  sie explain SIE504\n  sie explain SIE5\n"
    "  sie explain 2025-02-residency-for-syrian-officers\n"
    "  sie explain 2025-02-residency-for-syrian-officers --as-of 2025-02-11 --json",
)
@click.argument("what", metavar="ID")
@click.option("--lang", default="en", metavar="TAG", help="Language of sentences, as ar.")
@past
@shared
@pass_run
def command(run: Run, /, what: str, lang: str) -> None:
    """Show how the status of an event, or of a claim (event#key), was derived; or a rule's page.

    Every claim is listed with what it counted for, or why it counted for nothing, and with the
    way to its origin; then the lines of the rule, up to the first that matches.

    With the code or the name of a rule of sie validate: why it is there, with a bad and a good
    example. The beginning of a code (SIE5) lists the rules.
    """
    if found := _rules(what):
        _explain_rules(run, found)
    elif is_code(what):
        raise Failure(f"no rule has the code {what}; sie explain SIE lists them all")
    else:
        _explain_status(run, what, lang)


def is_code(what: str) -> bool:
    """Whether the argument has the form of the code of a rule, or of the beginning of one.

    >>> is_code("SIE304"), is_code("SIE"), is_code("2025-02-residency-for-syrian-officers")
    (True, True, False)
    """
    return re.fullmatch("SIE[0-9]*", what) is not None


def _rules(what: str) -> list[Rule]:
    """The rules that an argument means: by code, by name, by the beginning of the code."""
    from syria_iraq_events.checking.rule import RULES
    from syria_iraq_events.checking.rules import register

    register()
    code = what.upper() if what[:3].upper() == "SIE" else what
    return [
        rule
        for rule in RULES.values()
        if rule.name == what or (is_code(code) and rule.code.startswith(code))
    ]


def _explain_rules(run: Run, rules: list[Rule]) -> None:
    from syria_iraq_events.cli.output import print_json
    from syria_iraq_events.reporting.rule_page import as_dict, page

    if run.json:
        print_json([as_dict(rule) for rule in rules])
    elif len(rules) == 1:
        run.screen.print(page(rules[0], run.screen.prose))
    else:
        from syria_iraq_events.cli.table import Column, table

        columns = (
            Column("Rule", role="id"), Column("Severity"), Column("Name"),
            Column("Finds", least=30),
        )  # fmt: skip
        rows = [(rule.code, rule.severity, rule.name, rule.summary) for rule in rules]
        run.screen.print(table(columns, rows, run.screen))


def _explain_status(run: Run, id: str, lang: str) -> None:
    from syria_iraq_events.cli.commands.status import status_dict, status_of
    from syria_iraq_events.cli.output import print_json, versions
    from syria_iraq_events.cli.views.rule import checked
    from syria_iraq_events.dataset.counting import counted

    subject, status = status_of(run, id)
    parts = counted(status)
    if run.json:
        told = {
            "status": status_dict(status),
            "claims": [part.to_dict() for part in parts],
            "rule": checked(status),
        }
        print_json({**versions(run.data), **mark(run), **told})
        return
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.views.explain import show_derivation
    from syria_iraq_events.cli.views.status import head

    page = Page(run.screen)
    head(page, subject, lang, remark(run))
    show_derivation(page, status, parts, lang)
    page.screen.print(page.lines)
