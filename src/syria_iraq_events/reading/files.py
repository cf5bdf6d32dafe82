"""From a path to bytes: regular files only, never through a link, never more than the limit."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from syria_iraq_events.reading.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 1024 * 1024
"""The greatest size of a record file. The largest record of the dataset is a twentieth of it."""
SUFFIXES = (".yaml", ".yml", ".json")


def read_bytes(path: Path | str) -> bytes | Finding:
    """The bytes of a regular file, or why they are not read.

    A link, a pipe or a device is refused before it is opened, so that reading neither blocks nor
    leaves the folder; the read itself is bounded, because a size can lie.
    """
    name = os.fspath(path)
    try:
        status = os.lstat(name)
    except (OSError, ValueError) as error:
        return Finding("SIE101", f"the file cannot be opened: {_reason(error)}", name)
    if not stat.S_ISREG(status.st_mode):
        return Finding(
            "SIE102",
            f"this is {_kind(status.st_mode)}, not a regular file",
            name,
            help="put the record itself here",
        )
    if status.st_size > MAX_BYTES:
        return _too_large(name)
    try:
        # O_NONBLOCK: a pipe put in the file's place since the look above must not hang the reader.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(name, flags | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return Finding("SIE101", f"the file cannot be read: {_reason(error)}", name)
    return data if len(data) <= MAX_BYTES else _too_large(name)


def walk(root: Path) -> Iterator[Path]:
    """Every entry below a folder that a record could be, in a stable order; links not followed."""
    with os.scandir(root) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from walk(Path(entry.path))
        elif entry.is_symlink() or not entry.is_file() or entry.name.endswith(SUFFIXES):
            yield Path(entry.path)


def _too_large(name: str) -> Finding:
    return Finding(
        "SIE103",
        f"the file is larger than {MAX_BYTES // 1024} KiB",
        name,
        help="split it: one record a file",
    )


def _reason(error: OSError | ValueError) -> str:
    strerror = getattr(error, "strerror", None)
    return (strerror or str(error)).lower()


def _kind(mode: int) -> str:
    kinds = (
        (stat.S_ISLNK, "a symbolic link"),
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
    )
    return next((name for test, name in kinds if test(mode)), "a device")
