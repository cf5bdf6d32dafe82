"""How far a long run has come, told on a terminal and nowhere else."""

from __future__ import annotations

import sys
import time
from typing import Self

from syria_iraq_events.cli.screen import is_terminal

QUIET = 1.0
"""Seconds before anything is shown: a short run shows nothing."""
PAUSE = 0.1
"""Seconds between two counts."""


class Progress:
    """Counts steps on one line of stderr, and takes the line away at the end.

    Args:
        text: what is shown, with a place for the count.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._count = 0
        self._shown = False
        self._next = time.monotonic() + QUIET
        self._terminal = is_terminal(sys.stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def step(self, count: int = 1) -> None:
        """Counts some steps."""
        self._count += count
        if self._terminal and (now := time.monotonic()) >= self._next:
            self._next = now + PAUSE
            self._shown = True
            sys.stderr.write("\r" + self._text.format(self._count))
            sys.stderr.flush()
