"""A page for reading: titles, paragraphs and labelled fields, wrapped to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.reporting.text import clean, width, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.cli.screen import Screen


class Page:
    """Lines that are written one after another.

    Attributes:
        screen: where the page is to be printed.
        lines: the lines so far.
    """

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.lines: list[str] = []

    def line(self, text: str, indent: int = 0) -> None:
        """A line as it is: painted, never wrapped."""
        self.lines.append((" " * indent + text).rstrip())

    def blank(self) -> None:
        """An empty line, one at a time."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def title(self, text: str, role: str = "title") -> None:
        """The name of what the page is about."""
        for part in wrap(clean(text), self.screen.prose):
            self.line(self.screen.paint(self.screen.isolate(part), role))

    def heading(self, text: str, remark: str = "") -> None:
        """The heading of a section."""
        self.blank()
        tail = f"  {self.screen.paint(remark, 'dim')}" if remark else ""
        self.line(self.screen.paint(text, "title") + tail)

    def paragraph(self, text: str, indent: int = 0, role: str = "") -> None:
        """Text of a record; its own line breaks begin new lines."""
        for part in text.splitlines():
            for line in wrap(clean(part), self.screen.prose - indent):
                shown = self.screen.isolate(line)
                self.line(self.screen.paint(shown, role) if role else shown, indent)

    def fields(self, fields: Mapping[str, str], indent: int = 0) -> None:
        """Labelled texts, the texts aligned; those that are empty are left out."""
        given = {label: text for label, text in fields.items() if text}
        column = max([10, *(width(label) for label in given)]) + 2
        for label, text in given.items():
            self.field(label, text, indent, column)

    def field(self, label: str, text: str, indent: int = 0, column: int = 12) -> None:
        """One labelled text."""
        room = self.screen.prose - indent - column
        lines = [line for part in text.splitlines() for line in wrap(clean(part), room)]
        for number, line in enumerate(lines):
            head = "" if number else label
            blank = " " * (column - width(head))
            painted = self.screen.paint(head, "dim") + blank
            self.line(painted + self.screen.isolate(line), indent)
