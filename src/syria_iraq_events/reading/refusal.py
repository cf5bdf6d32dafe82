"""The exception by which the parts of the reader refuse a text."""

from __future__ import annotations

from typing import Any

from syria_iraq_events.reading.finding import Finding, Position, Related


class Refusal(Exception):  # noqa: N818 - a verdict on the text, no fault of the program
    """Raised inside the reader where a text is no record; becomes the file's one finding."""

    def __init__(
        self,
        code: str,
        message: str,
        position: Position,
        help: str = "",
        related: tuple[Related, ...] = (),
    ) -> None:
        super().__init__(code, message, position, help, related)

    def finding(self, path: str) -> Finding:
        """What was raised, as a finding in the file of that name."""
        code, message, position, help, related = self.args
        return Finding(code, message, path, position, help=help, related=related)


def position_of(mark: Any) -> Position:
    """Where a mark of the parser stands (the C or the Python one's); both count from 0."""
    return Position(mark.line + 1, mark.column + 1)
