"""What one run of the program knows: where its data are, and how it is to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from syria_iraq_events.cli import screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.cli.screen import Screen
    from syria_iraq_events.dataset.dataset import Certainty, Dataset

F = TypeVar("F", bound="Callable[..., Any]")


class Run:
    """One run of the program.

    Attributes:
        path: the folder of the dataset that was asked for; None for the one that is installed.
        json: whether to answer in JSON.
        day: the day whose knowledge is asked for (``--as-of``); None = all that there is.
        certainty: whether what may have been public by then counts (``possible``).
    """

    def __init__(self, path: str | None = None, json: bool = False) -> None:
        self.path = path
        self.json = json
        self.day: str | None = None
        self.certainty: Certainty = "certain"
        self._whole: Dataset | None = None
        self._then: Dataset | None = None

    @property
    def whole(self) -> Dataset:
        """The dataset with all that it holds, opened when it is first needed."""
        if self._whole is None:
            from syria_iraq_events.dataset.loading import load, open_dataset

            self._whole = open_dataset(self.path) if self.path else load()
        return self._whole

    @property
    def data(self) -> Dataset:
        """The dataset as it could be known by the day that was asked for."""
        if self.day is None:
            return self.whole
        if self._then is None:
            self._then = self.whole.as_of(self.day, self.certainty)
        return self._then

    @property
    def screen(self) -> Screen:
        """Where the answer goes."""
        return screen.stdout()


pass_run = click.make_pass_decorator(Run)


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    run = context.find_object(Run)
    if run is not None and value:
        setattr(run, "path" if parameter.name == "data" else "json", value)


def shared(command: F) -> F:
    """Gives a command the options that every command has."""
    data = click.option(
        "--data",
        metavar="PATH",
        hidden=True,  # the program itself shows it; it may stand here as well
        expose_value=False,
        callback=_keep,
    )
    as_json = click.option(
        "--json", is_flag=True, expose_value=False, callback=_keep, help="Answer in JSON."
    )
    return data(as_json(command))
