"""``sie new``: a record from flags, or from answers to questions."""

from __future__ import annotations

import click

from syria_iraq_events.cli.new.entity import actor_command, place_command
from syria_iraq_events.cli.new.event import event_command
from syria_iraq_events.cli.new.source import source_command


@click.group(
    short_help="Write a new record, from flags or by asking.",
    epilog="\b\nExamples:\n  sie new source --from-url ADDRESS\n  sie new event",
)
def command() -> None:
    """Write a new event, source, actor or place into a folder of records.

    On a terminal, what is required and was not given is asked for; elsewhere the missing flags are
    named. Ids, dates and terms are checked as they are given, and the file is checked once it is
    written. No file is ever overwritten, and nothing is ever fetched.
    """


for part in (event_command, source_command, actor_command, place_command):
    command.add_command(part)
