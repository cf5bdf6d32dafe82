"""What can go wrong for a user, and the exit code that tells a script."""

from __future__ import annotations

import click

FOUND = 1
"""The check found something, or verified nothing."""
USAGE = 2
"""The command line is wrong, or names what does not exist."""
NOTHING = 3
"""Nothing matched."""
INTERNAL = 4
"""A fault of the program, or damaged files of its own."""
INTERRUPTED = 130
"""Ended by Ctrl-C, as a shell tells it."""
CLOSED = 141
"""The reader of the pipe went away, as a shell tells it."""


class Failure(click.ClickException):
    """A message for the user, without the usage of the command."""

    exit_code = USAGE


class Unreadable(Failure):
    """The records that were asked for have errors."""

    exit_code = FOUND


class Fault(Failure):
    """Not the user's doing."""

    exit_code = INTERNAL


def explain(error: Exception) -> Failure | None:
    """The failure that an error of the library means; None where it is a fault of the program."""
    from syria_iraq_events.dataset.collection import UnknownIdError
    from syria_iraq_events.dataset.store import DamagedError
    from syria_iraq_events.reviewing.revision import RevisionError
    from syria_iraq_events.values.errors import ValueFormatError

    if isinstance(error, UnknownIdError | ValueFormatError | RevisionError):
        return Failure(str(error))
    if isinstance(error, DamagedError):
        return Fault(f"the data are damaged: {error}; install them again")
    if isinstance(error, OSError):
        name = f": {error.filename}" if error.filename else ""
        return Failure(f"{error.strerror or error}{name}")
    return _unreadable(error)


def _unreadable(error: Exception) -> Failure | None:
    from syria_iraq_events.reading.finding import ReadingError

    if not isinstance(error, ReadingError):
        return None
    shown = [f"  {finding}" for finding in error.findings[:5]]
    if len(error.findings) > len(shown):
        shown.append(f"  ... and {len(error.findings) - len(shown)} more; sie validate tells all")
    return Unreadable("\n".join(["the records cannot be read:", *shown]))
