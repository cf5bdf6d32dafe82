"""A large folder of records, read by several processes.

A process reads a share of the files and looks for what a record shows by itself. It sends the data,
not the records: models made of data that are known to be sound are made sooner than unpacked. The
form is that in which Python keeps constants, the quickest between two processes of one program.
"""

from __future__ import annotations

import marshal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from syria_iraq_events.reading import pool
from syria_iraq_events.reading.record import Read, read
from syria_iraq_events.reading.seeds import FOLDERS, Entry, Seeds, add, entries, read_seeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from syria_iraq_events.reading.finding import Finding

SHARE = 250
"""Files of a share: few enough that every process has work until the end."""
FEW = 500
"""Files for which one process is as quick, where a process can be copied."""
FEW_TO_BEGIN_ANEW = 5000
"""The same where each process takes as long to start as the program."""


_File = tuple[tuple["Finding", ...], str]
"""The findings of a file and, where it may hold a comment, its text."""


class _Done(NamedTuple):
    """What became of the files of a share."""

    data: bytes
    """The data of each that holds a record, by its number in the share."""
    files: list[_File | None]
    """What else became of each; None where no record belongs."""
    found: list[Finding]


def read_together(
    root: Path,
    alone: Callable[[Seeds], list[Finding]],
    *,
    processes: int,
    progress: Callable[[], object] | None = None,
) -> tuple[Seeds, list[Finding]]:
    """Reads every record below a folder, and looks in each for what it shows by itself.

    Args:
        root: the folder.
        alone: a function of a module that finds what is wrong with records without looking at any
            other record; it is given some of the records at a time.
        processes: how many processes may read.
        progress: called for every file that was read.

    Returns:
        The records, and what ``alone`` found.

    Raises:
        ReadingError: where the folder is no folder of records at all.
    """
    seeds = Seeds(root)
    listed = list(entries(seeds)) if processes > 1 else []
    if len(listed) < (FEW if pool.can_fork() else FEW_TO_BEGIN_ANEW):
        seeds = read_seeds(root, progress=progress)
        return seeds, alone(seeds)
    for model in FOLDERS.values():
        model.model_rebuild()  # once for all copies of this process
    shares = [listed[at : at + SHARE] for at in range(0, len(listed), SHARE)]
    found: list[Finding] = []
    with pool.shared_out(partial(_read_share, root, alone), shares, processes) as results:
        for share, done in zip(shares, results, strict=True):
            found += _gather(seeds, share, done)
            if progress:
                for _ in share:
                    progress()
    return seeds, found


def _read_share(root: Path, alone: Callable[[Seeds], list[Finding]], share: list[Entry]) -> _Done:
    """What a process does."""
    part = Seeds(root)
    data: dict[int, dict[str, Any]] = {}
    files: list[_File | None] = []
    for number, entry in enumerate(share):
        done = read(entry.path, entry.model) if entry.model else None
        add(part, entry, done)
        text = done.text if done and "#" in done.text else ""
        files.append((done.findings, text) if done else None)
        if done and done.data is not None:
            data[number] = done.data
    return _Done(marshal.dumps(data), files, alone(part))


def _gather(seeds: Seeds, share: list[Entry], done: _Done) -> list[Finding]:
    """Adds a share to the records; gives what was found in those that have a place there."""
    misplaced = set()
    data: dict[int, dict[str, Any]] = marshal.loads(done.data)  # noqa: S302 - from our own copy
    for number, (entry, file) in enumerate(zip(share, done.files, strict=True)):
        model = entry.model
        whole = None
        if file and model:
            made = data.pop(number, None)
            record = None if made is None else model.model_validate(made)
            whole = Read(record, made, *file)
        if not add(seeds, entry, whole):
            misplaced.add(entry.path)
    return [finding for finding in done.found if finding.path not in misplaced]
