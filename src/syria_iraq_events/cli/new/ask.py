"""Asks a person for what the flags did not say; without a person, names the flags that lack."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.new.prompt import ask, no_term, rows_of, say, show_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records.vocabulary import Vocabulary

    Check = Callable[[str], str]
    """What is wrong with an answer; nothing where it is right."""

_MANY = 24
"""Terms; longer lists are shown only when asked for."""


class Asker:
    """Takes the values of one record, from flags first, else from the person at the terminal.

    Attributes:
        seeds: the records that it joins.
        kind: event, source, actor or place.
        asking: whether a person is asked for what no flag gave.

    Args:
        seeds: the records that it joins.
        kind: event, source, actor or place.
    """

    def __init__(self, seeds: Seeds, kind: str) -> None:
        self.seeds = seeds
        self.kind = kind
        self.asking = False
        self._missing: list[str] = []

    def begin(self, needed: Iterable[object]) -> bool:
        """Asks from here on, if a required value was not given and a person is there to answer.

        Whoever gave all that is required is not asked for the rest.
        """
        lacks = any(value in (None, "", (), []) for value in needed)
        self.asking = lacks and screen.is_terminal(sys.stdin)
        if self.asking:
            say("Enter skips what may be left out; Ctrl-C ends without writing anything.")
        return self.asking

    def require(self) -> None:
        """Ends the run where something required is missing.

        Raises:
            click.UsageError: naming the flags.
        """
        if self._missing:
            raise click.UsageError(f"missing {', '.join(self._missing)}")

    def value(
        self, flag: str, given: str | None, path: Path, text: str, *, required: bool = True
    ) -> str | None:
        """A value of a field.

        Args:
            flag: the flag that gives it.
            given: what the flag gave.
            path: the field.
            text: what a person is asked.
            required: whether the record cannot be without it.
        """
        from syria_iraq_events.authoring.answers import problem

        def check(answer: str) -> str:
            return problem(self.kind, path, answer)

        return self.text(flag, given, check, text, required=required)

    def text(
        self,
        flag: str,
        given: str | None,
        check: Check,
        text: str,
        *,
        required: bool = True,
        skips: str = "none",
    ) -> str | None:
        """A text that passes a check of its own; `skips` is what it means to leave it out."""
        if given is not None:
            if told := check(given):
                raise click.UsageError(f"{flag}: {told}")
            return given
        if not self.asking:
            if required:
                self._missing.append(flag)
            return None
        while True:
            answer = ask(text, required=required, skips=skips)
            if answer is None or not (told := check(answer)):
                return answer
            say(told)

    def term(
        self,
        flag: str,
        given: str | None,
        vocabulary: Vocabulary,
        text: str,
        *,
        required: bool = True,
        skips: str = "none",
    ) -> str | None:
        """A term of a vocabulary, by its name or by its number in the list."""
        if self.asking and given is None:
            if len(vocabulary) <= _MANY:
                show_list(rows_of(vocabulary))
            else:
                text = f"{text} (? lists {len(vocabulary)} terms)"
        while True:
            answer = self.text(flag, given, lambda _: "", text, required=required, skips=skips)
            if answer is None:
                return None
            if answer == "?" and given is None:
                show_list(rows_of(vocabulary))
                continue
            if given is None and answer.isdecimal() and 1 <= int(answer) <= len(vocabulary):
                return vocabulary.codes[int(answer) - 1]
            if answer in vocabulary:
                return answer
            told = no_term(vocabulary, answer)
            if given is not None:
                raise click.UsageError(f"{flag}: {told}")
            say(told)

    def reference(
        self,
        flag: str,
        given: str | None,
        folder: str,
        text: str,
        *,
        required: bool = True,
        skips: str = "none",
    ) -> str | None:
        """The id of a record, typed as its id or as a name in any script."""
        while True:
            answer = self.text(flag, given, lambda _: "", text, required=required, skips=skips)
            if answer is None:
                return None
            found = self._meant(flag, answer, folder, given=given is not None)
            if found:
                return found

    def references(
        self, flag: str, given: Sequence[str], folder: str, text: str
    ) -> tuple[str, ...]:
        """The ids of any number of records."""
        if given or not self.asking:
            return tuple(str(self.reference(flag, one, folder, text)) for one in given)
        found: list[str] = []
        while one := self.reference(flag, None, folder, text, required=False):
            found.append(one)
            text = f"another {folder[:-1]}"
        return tuple(found)

    def passage(self, flag: str, given: str | None, check: Check) -> str | None:
        """A passage, which may go over several lines; an empty line ends it."""
        if given is not None or not self.asking:
            return self.text(flag, given, check, "")
        while True:
            say("The passage that carries the claim, 8 to 60 words; an empty line ends it.")
            lines: list[str] = []
            while line := ask("passage" if not lines else "...", required=not lines):
                lines.append(line)
            answer = "\n".join(lines)
            if not (told := check(answer)):
                return answer
            say(told)

    def _meant(self, flag: str, answer: str, folder: str, *, given: bool) -> str | None:
        """The id that an answer means; None where a person is to answer again."""
        from syria_iraq_events.authoring.answers import problem
        from syria_iraq_events.authoring.match import label, matches, near

        noun = folder[:-1]
        found = matches(self.seeds, folder, answer)
        if len(found) == 1:
            if found[0] != answer:
                say(f"{answer}: {label(self.seeds, folder, found[0])}")
            return found[0]
        offered = found or near(self.seeds, folder, answer)
        is_id = not problem("event", ("part_of",), answer)
        if given:
            if not found and is_id:
                return answer  # what it is to name may be written later; the check will tell
            told = "is the name of" if found else "names no record here; near it are"
            raise click.UsageError(
                f"{flag}: '{answer}' {told} {' and '.join(offered)}"
                if offered
                else f"{flag}: no {noun} is called '{answer}'; 'sie new {noun}' writes one"
            )
        if offered:
            show_list([label(self.seeds, folder, id) for id in offered])
            chosen = ask(f"number of the {noun}", required=False, skips="none of these")
            if chosen and chosen.isdecimal() and 1 <= int(chosen) <= len(offered):
                return offered[int(chosen) - 1]
        if (
            is_id
            and not answer.isdecimal()
            and click.confirm(
                f"There is no {noun} '{answer}' yet; write the id all the same?", err=True
            )
        ):
            return answer
        say(f"No {noun} is called '{answer}'; 'sie new {noun}' writes one.")
        return None


def given_term(asker: Asker, flag: str, given: str | None, vocabulary: Vocabulary) -> str | None:
    """The term that a flag gave; nobody is asked where it gave none."""
    return asker.term(flag, given, vocabulary, "") if given is not None else None


def confirm_new(kind: str, rows: Sequence[str]) -> None:
    """Has a person decide whether a new record is needed beside those that bear its name.

    Raises:
        Failure: where nobody is there to decide.
    """
    say(f"This {kind} may be on record already:")
    show_list(rows)
    if not screen.is_terminal(sys.stdin):
        raise Failure(f"add the name to that record, or give --another for another {kind}")
    click.confirm(f"Is it another {kind} of that name?", abort=True, err=True)
