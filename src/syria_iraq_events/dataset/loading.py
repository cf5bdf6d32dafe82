"""Where a dataset comes from: the package's own files, somebody's seeds, a compiled folder."""

from __future__ import annotations

import os

from syria_iraq_events.dataset.dataset import Dataset
from syria_iraq_events.dataset.layout import INDEX_FILE, RECORDS_FILE
from syria_iraq_events.dataset.store import Store

_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(_HERE, "_data")
"""The folder of the compiled form inside an installed package."""
SEEDS = os.path.join(os.path.dirname(os.path.dirname(_HERE)), "seeds")
"""The folder of the records in a checkout, beside ``src``."""

_loaded: Dataset | None = None


def load() -> Dataset:
    """The dataset that ships with the package; opened once, then the same object.

    An installed package holds the compiled form. In an editable install there is none: the records
    are read from ``seeds/``, so an edit shows in the next process.

    Raises:
        ReadingError: in an editable install, where a record cannot be read.
        FileNotFoundError: where neither the compiled form nor the records are there.

    >>> import syria_iraq_events as sie
    >>> sie.load() is sie.load()
    True
    """
    global _loaded  # noqa: PLW0603  (a cache of `functools` would cost more than the rest)
    if _loaded is None:
        _loaded = _open_bundled()
    return _loaded


def open_dataset(path: str | os.PathLike[str]) -> Dataset:
    """The dataset in a folder: of seeds (YAML records) or of compiled files.

    Args:
        path: a folder that holds ``events/``, ``sources/`` and the like, or the two files of the
            compiled form.

    Raises:
        ReadingError: where a record cannot be read or breaks a rule; it tells every finding.
        FileNotFoundError: where there is no such folder.
        DamagedError: where compiled files are damaged.
    """
    folder = os.fspath(path)
    if os.path.exists(os.path.join(folder, INDEX_FILE)):
        return Dataset(Store.open(folder))
    if not os.path.isdir(folder):
        raise FileNotFoundError(f"there is no folder {folder!r}")
    from syria_iraq_events.dataset.compile import compile_seeds
    from syria_iraq_events.reading.seeds import read_seeds

    compiled = compile_seeds(read_seeds(folder))
    return Dataset(Store.of(compiled.index, compiled.records))


def _open_bundled() -> Dataset:
    if os.path.exists(os.path.join(DATA, INDEX_FILE)):
        return Dataset(Store.open(DATA))
    read = getattr(__spec__.loader, "get_data", None)
    if read and not os.path.isdir(_HERE):  # imported from inside a zip
        index, records = (read(os.path.join(DATA, name)) for name in (INDEX_FILE, RECORDS_FILE))
        return Dataset(Store.of(index, records))
    if os.path.isdir(SEEDS):
        return open_dataset(SEEDS)
    raise FileNotFoundError(
        f"syria_iraq_events has no data: neither {DATA} nor {SEEDS} exists; install it again"
    )
