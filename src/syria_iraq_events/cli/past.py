"""``--as-of`` and ``--certainty``: what could be known by a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from syria_iraq_events.cli import lookup
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run
from syria_iraq_events.cli.wording import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from syria_iraq_events.dataset.entity import Entity

F = TypeVar("F", bound="Callable[..., Any]")


def past(command: F) -> F:
    """Gives a command the options that choose a day."""
    day = click.option(
        "--as-of",
        metavar="DAY",
        is_eager=True,  # what the other option is checked against
        expose_value=False,
        callback=_keep_day,
        help="As it could be known by the end of this day (YYYY-MM-DD).",
    )
    certainty = click.option(
        "--certainty",
        type=click.Choice(("certain", "possible")),
        expose_value=False,
        callback=_keep_certainty,
        help="With --as-of: what was surely public by then (the default), or also what may have "
        "been.",
    )
    return day(certainty(command))


def _keep_day(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    if value is None:
        return
    from datetime import date

    try:
        day = date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(
            f"'{value}' is no day; write it as 2024-12-09", context, parameter
        ) from None
    context.ensure_object(Run).day = day


def _keep_certainty(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value is None:
        return
    run = context.ensure_object(Run)
    if run.day is None:
        raise click.BadParameter("it says how to read --as-of; give both", context, parameter)
    run.certainty = value


def find(run: Run, text: str, kinds: Iterable[str] = lookup.KINDS) -> list[Entity]:
    """The records that a text means, as :func:`lookup.find`, among those of the day.

    Raises:
        Failure: where there is none; the message tells where there is one now, but was none then.
    """
    if run.day is None:
        return lookup.find(run.data, text, kinds)
    records = lookup.find(run.whole, text, kinds)
    then = [record for record in records if record.id in getattr(run.data, f"{record._kind}s")]
    if not then:
        surely = "surely " if run.certainty == "certain" else ""
        raise Failure(f"nothing of '{records[0].id}' was {surely}public by {run.day}")
    return [getattr(run.data, f"{record._kind}s")[record.id] for record in then]


def remark(run: Run) -> str:
    """The day in words, for the head of a page; empty where none was asked for."""
    if run.day is None:
        return ""
    from syria_iraq_events.values import EdtfDate

    how = "could be known" if run.certainty == "certain" else "could possibly be known"
    return f"as it {how} by the end of {date_in_words(EdtfDate.parse(run.day))}"


def mark(run: Run) -> dict[str, str]:
    """The day, for JSON; empty where none was asked for."""
    return {} if run.day is None else {"as_of": run.day, "certainty": run.certainty}
