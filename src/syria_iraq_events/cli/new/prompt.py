"""One question on a terminal, and lists to choose from. All goes to stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.records.vocabulary import Vocabulary


def ask(text: str, *, required: bool, skips: str = "none") -> str | None:
    """One answer, trimmed; None where it was skipped."""
    suffix = ": " if required else f" (Enter: {skips}): "
    while True:
        default: Any = None if required else ""
        answer: str = click.prompt(
            text, default=default, show_default=False, prompt_suffix=suffix, err=True, type=str
        )
        if answer.strip() or not required:
            return answer.strip() or None


def rows_of(vocabulary: Vocabulary) -> list[str]:
    """The terms of a vocabulary with what they mean."""
    return [f"{term.code}: {term.en}" for term in vocabulary.values()]


def no_term(vocabulary: Vocabulary, answer: str) -> str:
    """What to tell of an answer that is no term: the nearest ones, or where to look."""
    from syria_iraq_events.records.vocabulary import UnknownTermError

    try:
        vocabulary[answer]
    except UnknownTermError as error:
        see = "" if error.suggestions else f"; sie vocabulary {vocabulary.name} lists them"
        return f"{error}{see}"
    raise AssertionError("only what is no term comes here")


def show_list(rows: Sequence[str]) -> None:
    """Shows rows with their numbers."""
    for number, row in enumerate(rows, 1):
        say(f"{number:4} {row}")


def say(text: str) -> None:
    """Tells the person something; it goes to stderr, as the questions do."""
    from syria_iraq_events.reporting.text import clean

    click.echo(clean(text), err=True)
