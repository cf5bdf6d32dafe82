"""``sie vocabulary``: the closed lists of terms and what each term means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared

if TYPE_CHECKING:
    from syria_iraq_events.records.vocabulary import Term, Vocabulary


@click.command(
    short_help="The closed lists of terms and what they mean.",
    epilog="\b\nExamples:\n  sie vocabulary stance\n"
    "  sie vocabulary event-type move.flee --lang ar",
)
@click.argument("name", required=False)
@click.argument("term", required=False)
@click.option("--lang", type=click.Choice(("en", "ar")), default="en", help="Of the definitions.")
@shared
@pass_run
def command(run: Run, /, name: str | None, term: str | None, lang: str) -> None:
    """List the vocabularies, the terms of one, or one term with its example and mappings."""
    from syria_iraq_events.cli.output import print_json
    from syria_iraq_events.records.vocabulary import VOCABULARIES, UnknownTermError

    if name is None:
        if run.json:
            print_json({"vocabularies": {one: v.to_dict() for one, v in VOCABULARIES.items()}})
        else:
            _print_names(run, lang)
        return
    vocabulary = VOCABULARIES.get(name)
    if vocabulary is None:
        raise _unknown(name, list(VOCABULARIES))
    try:
        terms = list(vocabulary.values()) if term is None else [vocabulary[term]]
    except UnknownTermError as error:
        raise Failure(str(error)) from None
    if run.json:
        content = {**vocabulary.to_dict(), "terms": [one.to_dict() for one in terms]}
        print_json({"vocabularies": {name: content}})
    elif term is None:
        _print_terms(run, vocabulary, lang)
    else:
        _print_term(run, vocabulary, terms[0], lang)


def _unknown(name: str, names: list[str]) -> Failure:
    from difflib import get_close_matches

    near = get_close_matches(name, names, 3, 0.5)
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "sie vocabulary lists them"
    return Failure(f"no vocabulary has the name {name!r}; {hint}")


def _text(part: Any, lang: str) -> str:
    """The definition of a vocabulary or a term in a language."""
    return str(part.ar if lang == "ar" else part.en)


def _print_names(run: Run, lang: str) -> None:
    from syria_iraq_events.cli.table import Column, table
    from syria_iraq_events.records.vocabulary import VOCABULARIES

    columns = (
        Column("Vocabulary", role="id"), Column("Terms", right=True), Column("For", least=30)
    )  # fmt: skip
    rows = [[name, str(len(v)), _text(v, lang)] for name, v in VOCABULARIES.items()]
    run.screen.print(table(columns, rows, run.screen))


def _print_terms(run: Run, vocabulary: Vocabulary, lang: str) -> None:
    from syria_iraq_events.cli.page import Page

    page = Page(run.screen)
    page.title(vocabulary.name)
    page.paragraph(_text(vocabulary, lang))
    for term in vocabulary.values():
        page.blank()
        page.line(run.screen.paint(term.code, "id"), indent=2)
        page.paragraph(_text(term, lang), indent=4)
    run.screen.print(page.lines)


def _print_term(run: Run, vocabulary: Vocabulary, term: Term, lang: str) -> None:
    from syria_iraq_events.cli.page import Page

    page = Page(run.screen)
    page.title(f"{vocabulary.name} {term.code}")
    page.paragraph(_text(term, lang))
    page.blank()
    mappings = {
        "Example": term.example,
        "Ours": "not a term of PLOVER" if term.extension else "",
        "Fallback": term.fallback or "",
        "PLOVER": term.plover or "",
        "CAMEO": ", ".join(term.cameo),
        "ACLED": f"{term.acled} (the nearest sub-event's name)" if term.acled else "",
    }
    page.fields(mappings)
    run.screen.print(page.lines)
