"""Which folder of records a path belongs to."""

from __future__ import annotations

import os
from pathlib import Path

from syria_iraq_events.reading.finding import Finding, ReadingError
from syria_iraq_events.reading.seeds import FOLDERS, kind_of


def located(path: Path) -> tuple[Path, Path]:
    """The folder of records that a path belongs to, and the path as it lies below that folder.

    Where the path itself does not name the folder (``town.yaml`` in ``seeds/places``), the place of
    the working folder does.

    Raises:
        ReadingError: where it belongs to none.
    """
    if any((path / folder).is_dir() for folder in FOLDERS):
        return path, path
    for one in (path, Path(os.path.abspath(path))):  # noqa: PTH100  (a link stays what it is)
        if known := kind_of(one if one.suffix else one / "x.yaml"):
            return known[0], one
    problem = "there is no such file" if not path.exists() else "this is no record"
    expected = ", ".join(f"{folder}/" for folder in FOLDERS)
    help = f"records lie in folders {expected}"
    raise ReadingError((Finding("SIE101", problem, str(path), help=help),))
