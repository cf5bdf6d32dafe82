"""From a path to bytes: regular files only, never through a link, never more than the limit."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from syria_iraq_events.reading.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BYTES = 1024 * 1024
"""The greatest size of a record file. The largest record of the dataset is a twentieth of it."""
SUFFIXES = (".yaml", ".yml", ".json")
"""The ends of the names of files that look like records, in any case of letters."""
_FLAGS = os.O_RDONLY | sum(
    getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")
)
"""O_NONBLOCK: a pipe put in the file's place since it was looked at must not hang the reader."""
_KINDS = (
    (stat.S_ISLNK, "a symbolic link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)


def read_bytes(path: Path | str) -> bytes | Finding:
    """The bytes of a regular file, or why they are not read.

    A link, a pipe or a device is refused before it is opened, so that reading neither blocks nor
    leaves the folder; the read itself is bounded, because a size can lie.
    """
    name = os.fspath(path)
    status = look(name)
    if isinstance(status, Finding):
        return status
    if status.st_size > MAX_BYTES:
        return _too_large(name)
    try:
        opened = os.open(name, _FLAGS)
        try:
            data = os.read(opened, status.st_size + 1)
            while part := os.read(opened, MAX_BYTES + 1 - len(data)):
                data += part
        finally:
            os.close(opened)
    except OSError as error:
        return Finding("SIE101", f"the file cannot be read: {_reason(error)}", name)
    return data if len(data) <= MAX_BYTES else _too_large(name)


def look(path: Path | str) -> os.stat_result | Finding:
    """What the file system tells of a regular file, or why there is none at the path."""
    name = os.fspath(path)
    try:
        status = os.lstat(name)
    except (OSError, ValueError) as error:
        return Finding("SIE101", f"the file cannot be opened: {_reason(error)}", name)
    if stat.S_ISREG(status.st_mode):
        return status
    kind = next((kind for test, kind in _KINDS if test(status.st_mode)), "a device")
    message = f"this is {kind}, not a regular file"
    return Finding("SIE102", message, name, help="put the record itself here")


def walk(root: Path) -> Iterator[str | Finding]:
    """Every entry below a folder that a record could be, in a stable order; links not followed.

    Names that begin with a dot are passed over. A link, and a folder with the name of a record, are
    entries themselves. A folder that cannot be listed is a finding, and the others are walked.
    """
    folders = [os.fspath(root)]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            yield Finding("SIE101", f"the folder cannot be listed: {_reason(error)}", folder)
            continue
        below = []
        for entry in entries:
            # What lies in the working folder itself is told by its mere name.
            path = entry.name if folder == os.curdir else entry.path
            named_as_record = _looks_like_a_record(entry.name.lower())
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False) and not named_as_record:
                below.append(path)
            elif named_as_record or not entry.is_file(follow_symlinks=False):
                yield path
        folders += reversed(below)


def _looks_like_a_record(name: str) -> bool:
    """Whether a name ends like a record's, or did before a program added an end of its own."""
    return name.endswith(SUFFIXES) or ".yaml." in name or ".yml." in name


def _too_large(name: str) -> Finding:
    return Finding(
        "SIE103",
        f"the file is larger than {MAX_BYTES // 1024} KiB",
        name,
        help="split it: one record a file",
    )


def _reason(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
