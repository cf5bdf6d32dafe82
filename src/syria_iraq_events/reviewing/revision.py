"""The records of a git revision: read as they were stored; nothing of the revision is run.

Objects are read raw (``git cat-file``), so no filter, attribute or hook that the revision or the
repository names comes into play, and nothing is fetched.
"""

from __future__ import annotations

import os
import re
import subprocess
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from syria_iraq_events.reading.files import MAX_BYTES, SUFFIXES
from syria_iraq_events.reading.seeds import FOLDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    _Git = Callable[..., bytes]


class RevisionError(ValueError):
    """There is no such revision, or its records cannot be taken out."""


_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*", re.ASCII)
"""What a folder or a file of records can be called; so none leads out of the temporary folder."""
_KINDS = {"120000": "a symbolic link", "160000": "a submodule"}
_ENVIRON = {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0",
            "LC_ALL": "C"}  # fmt: skip


_ELSEWHERE = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What a hook of git sets; the repository is that of the records."""


@contextmanager
def checked_out(
    revision: str, seeds: str, *, repository: Path | None = None, strict: bool = True
) -> Iterator[Path]:
    """A temporary folder that holds the records of a revision.

    Args:
        revision: a revision of the repository in which the program runs, as git names it.
        seeds: the folder of records from the top of the repository.
        repository: a folder in the repository; the one in which the program runs where left out.
        strict: whether it is wrong that there are no records, or files that cannot be any; else
            they are passed over, as in what a change mends.

    Raises:
        RevisionError: where there is no git, no such revision, or no such folder in it.
    """
    git = partial(_git, folder=repository)
    commit = _commit(git, revision)
    files = list(_files(git, commit, revision, seeds.strip("/") or ".", strict=strict))
    if not files and strict:
        raise RevisionError(f"{revision} has no records in '{seeds}'; --seeds says where they are")
    with TemporaryDirectory(prefix="sie-") as folder:
        root = Path(folder, "seeds")
        for name in () if files else FOLDERS:
            (root / name).mkdir(parents=True)
        _write(git, root, files)
        yield root


def _commit(git: _Git, revision: str) -> str:
    """The commit that a revision means."""
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    try:
        return git(*asked).decode("ascii").strip()
    except FileNotFoundError:
        raise RevisionError(
            f"there is no folder '{revision}', and no git to look for such a revision"
        ) from None
    except (subprocess.CalledProcessError, ValueError):
        raise RevisionError(
            f"'{revision}' is neither a folder nor a revision of the git repository here"
        ) from None


def _files(
    git: _Git, commit: str, revision: str, seeds: str, *, strict: bool
) -> Iterator[tuple[str, str]]:
    """The files below a folder that can be records: object id, and path from that folder."""
    tree = commit if seeds == "." else f"{commit}:{seeds}"
    try:
        listed = git("ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", tree)
    except subprocess.CalledProcessError:
        return
    for entry in filter(None, listed.decode("utf-8", "surrogateescape").split("\0")):
        about, _, path = entry.partition("\t")
        mode, _, object_id, size = about.split()
        if not path.lower().endswith(SUFFIXES) or any(
            part.startswith(".") and part not in (".", "..") for part in path.split("/")
        ):
            continue
        where = f"{revision}:{seeds}/{path}"
        wrong = _problem(mode, path, int(size) if size.isdigit() else 0)
        if wrong and strict:
            raise RevisionError(f"{where!r} is {wrong}")
        if wrong:
            continue
        yield object_id, path


def _problem(mode: str, path: str, size: int) -> str:
    """Why a file can be no record; empty where it can."""
    if mode in _KINDS:
        return f"{_KINDS[mode]}, not a regular file"
    if not all(_PART.fullmatch(part) for part in path.split("/")):
        return "no name that a record can have"
    return f"larger than {MAX_BYTES // 1024} KiB" if size > MAX_BYTES else ""


def _write(git: _Git, root: Path, files: list[tuple[str, str]]) -> None:
    """Writes objects to files."""
    asked = "".join(f"{object_id}\n" for object_id, _ in files).encode("ascii")
    answer = memoryview(git("cat-file", "--batch=%(objectsize)", asked=asked))
    at = 0
    for _, path in files:
        end = bytes(answer[at : at + 40]).index(b"\n") + at
        size = int(bytes(answer[at:end]))
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(answer[end + 1 : end + 1 + size])
        at = end + size + 2


def inside(folder: Path) -> str:
    """Where a folder lies in its git repository, from the top, with a slash at the end.

    Raises:
        RevisionError: where it lies in none.
    """
    try:
        return _git("rev-parse", "--show-prefix", folder=folder).decode("utf-8").strip()
    except (subprocess.CalledProcessError, FileNotFoundError):
        raise RevisionError(f"'{folder}' lies in no git repository") from None


def _git(*arguments: str, asked: bytes = b"", folder: Path | None = None) -> bytes:
    """The answer of git."""
    done = subprocess.run(  # noqa: S603  (no shell; what a user gives is never an option)
        ["git", "-c", "core.fsmonitor=false", *arguments],  # noqa: S607
        input=asked,
        capture_output=True,
        check=True,
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
        | _ENVIRON,
    )
    return done.stdout
