"""Whether the compiled form still is what was compiled."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from syria_iraq_events.dataset.layout import TABLES

if TYPE_CHECKING:
    from syria_iraq_events.dataset.dataset import Dataset


def digest_of(data: Dataset) -> str:
    """SHA-256 of the lines as they are stored; equal to ``data.digest`` where nothing is damaged.

    Raises:
        DamagedError: where a line cannot be read.
    """
    store = data._store
    digest = sha256()
    for kind in TABLES:
        for row in range(store.counts[kind]):
            digest.update(store.line(kind, row) + b"\n")
    return digest.hexdigest()
