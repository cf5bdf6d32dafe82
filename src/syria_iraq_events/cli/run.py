"""What one run of the program knows: where its data are, and how it is to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from syria_iraq_events.cli import screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.cli.screen import Screen
    from syria_iraq_events.dataset.dataset import Dataset

F = TypeVar("F", bound="Callable[..., Any]")


class Run:
    """One run of the program.

    Attributes:
        path: the folder of the dataset that was asked for; None for the one that is installed.
        json: whether to answer in JSON.
    """

    def __init__(self, path: str | None = None, json: bool = False) -> None:
        self.path = path
        self.json = json
        self._data: Dataset | None = None

    @property
    def data(self) -> Dataset:
        """The dataset, opened when it is first needed."""
        if self._data is None:
            from syria_iraq_events.dataset.loading import load, open_dataset

            self._data = open_dataset(self.path) if self.path else load()
        return self._data

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
