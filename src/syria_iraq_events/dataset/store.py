"""The compiled form, opened: found by binary search, decoded when first read.

This is the path that every user's first look goes along, so it imports next to nothing: no ``re``,
``typing``, ``enum`` or ``pathlib``. Lines are decoded by the JSON scanner of CPython where there is
one and by ``json`` elsewhere; a test proves them equal.
"""

from __future__ import annotations

import os
from sys import byteorder

from syria_iraq_events.dataset.layout import (
    FACETS,
    INDEX_FILE,
    MAGIC,
    RECORDS_FILE,
    ROW,
    TABLES,
    TERM,
    WORD,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

WHOLE = 8 * 1024 * 1024
"""Files up to this size (bytes) are read whole; larger ones are mapped or read piece by piece."""


def _decoder() -> Callable[[str], Any]:
    try:
        from _json import make_scanner
    except ImportError:  # another Python than CPython
        from json import loads

        return loads

    class Context:
        strict = True
        object_hook = None
        object_pairs_hook = None
        parse_float = float
        parse_int = int
        parse_constant = None

    scan = make_scanner(Context)  # type: ignore[arg-type]  # it takes whatever has these names
    return lambda text: scan(text, 0)[0]


decode = _decoder()
"""One JSON value from its text."""


class DamagedError(ValueError):
    """The compiled files are not what they should be: cut off, mixed up or of another layout."""


class Store:
    """Read access to a compiled form: rows of tables, their days, and the facets' postings."""

    __slots__ = ("_blocks", "_heap", "_postings", "_read", "_words", "counts", "header", "kept")

    def __init__(self, index: bytes | memoryview, read: Callable[[int, int], bytes]) -> None:
        """Opens an index.

        Args:
            index: the content of the index file.
            read: gives so many bytes of the lines from an offset.

        Raises:
            DamagedError: where the index is none, or is cut off.
        """
        self._read = read
        self.kept: dict[str, Any] = {}  # what is worked out once, by name
        whole = memoryview(index)
        body = len(MAGIC) + WORD
        if len(whole) < body or bytes(whole[: len(MAGIC)]) != MAGIC:
            raise DamagedError("this is no index of the compiled form")
        start = body + int.from_bytes(whole[len(MAGIC) : body], "little")
        try:
            self.header: dict[str, Any] = decode(str(whole[body:start], "utf-8"))
        except (StopIteration, ValueError) as error:
            raise DamagedError("the header of the index is damaged") from error
        self.counts: dict[str, int] = self.header["tables"]
        self._blocks: dict[str, tuple[int, int]] = {}
        words = 0
        for kind in TABLES:  # in the order in which they were written
            self._blocks[kind] = (words, self.counts[kind])
            words += self.counts[kind] * ROW
        for facet in FACETS:
            count = self.header["facets"][facet]
            self._blocks[facet] = (words, count)
            words += count * TERM
        self._postings = words
        end = start + (words + self.header["postings"]) * WORD
        if end + self.header["heap"] != len(whole):
            raise DamagedError("the index is cut off")
        self._words = _numbers(whole[start:end])
        self._heap = whole[end:]

    @classmethod
    def of(cls, index: bytes, records: bytes) -> Store:
        """A store over two files that are held in memory."""
        return cls(index, lambda offset, length: records[offset : offset + length])

    @classmethod
    def open(cls, folder: str) -> Store:
        """A store over the two files in a folder.

        Raises:
            FileNotFoundError: where there are no such files.
            DamagedError: where they are damaged.
        """
        return cls(
            _map(os.path.join(folder, INDEX_FILE)), _reader(os.path.join(folder, RECORDS_FILE))
        )

    def find(self, kind: str, id: str) -> int:
        """The row of an id, or -1."""
        start, count = self._blocks[kind]
        wanted = id.encode("utf-8", "surrogatepass")
        row = self._search(start, count, ROW, wanted)
        return row if row < count and self._text(start + row * ROW) == wanted else -1

    def id(self, kind: str, row: int) -> str:
        """The id in a row."""
        return str(self._text(self._blocks[kind][0] + row * ROW), "utf-8")

    def days(self, kind: str, row: int) -> tuple[int, int]:
        """Earliest and latest day of a row as proleptic ordinals; 0 = open or none."""
        place = self._blocks[kind][0] + row * ROW
        return self._words[place + 5], self._words[place + 6]

    def line(self, kind: str, row: int) -> bytes:
        """The line of a row as it is stored."""
        place = self._blocks[kind][0] + row * ROW
        words = self._words
        return self._read(words[place + 2] | words[place + 3] << 32, words[place + 4])

    def record(self, kind: str, row: int) -> dict[str, Any]:
        """The decoded line of a row: a new dict at every call."""
        try:
            record: dict[str, Any] = decode(str(self.line(kind, row), "utf-8"))
        except (StopIteration, ValueError) as error:
            raise DamagedError(f"the line of {kind} {row} is damaged") from error
        return record

    def rows(self, facet: str, term: str) -> Sequence[int]:
        """The rows of a facet's table that a term finds, in order."""
        start, count = self._blocks[facet]
        wanted = term.encode("utf-8", "surrogatepass")
        at = self._search(start, count, TERM, wanted)
        place = start + at * TERM
        if at == count or self._text(place) != wanted:
            return ()
        first = self._postings + self._words[place + 2]
        return self._words[first : first + self._words[place + 3]]

    def terms(self, facet: str) -> Iterator[str]:
        """Every term of a facet, in order."""
        start, count = self._blocks[facet]
        for row in range(count):
            yield str(self._text(start + row * TERM), "utf-8")

    def _text(self, place: int) -> bytes:
        """The heap's string whose offset and length stand at a place."""
        offset = self._words[place]
        return bytes(self._heap[offset : offset + self._words[place + 1]])

    def _search(self, start: int, count: int, size: int, wanted: bytes) -> int:
        """The first row whose string is not before the wanted one."""
        low, high = 0, count
        while low < high:
            middle = (low + high) // 2
            if self._text(start + middle * size) < wanted:
                low = middle + 1
            else:
                high = middle
        return low


def _numbers(data: memoryview) -> Sequence[int]:
    """The words of an index; seen in place where the machine counts as the file does."""
    if byteorder == "little":
        return data.cast("I")
    from array import array

    swapped = array("I", bytes(data))
    swapped.byteswap()
    return swapped


def _map(path: str) -> bytes | memoryview:
    """A file's content: read whole where small, mapped where large."""
    with open(path, "rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size <= WHOLE:
            return file.read()
        from mmap import ACCESS_READ, mmap

        return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))


def _reader(path: str) -> Callable[[int, int], bytes]:
    """Reads pieces of a file; whole at once where it is small."""
    with open(path, "rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size <= WHOLE:
            content = file.read()
            return lambda offset, length: content[offset : offset + length]
    return _Pieces(path)


class _Pieces:
    """A large file, read piece by piece and from several threads, closed when nobody needs it."""

    __slots__ = ("_file", "_lock")

    def __init__(self, path: str) -> None:
        from _thread import allocate_lock

        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._lock = allocate_lock()

    def __call__(self, offset: int, length: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._file, length, offset)
        with self._lock:
            os.lseek(self._file, offset, os.SEEK_SET)
            return os.read(self._file, length)

    def __del__(self) -> None:
        os.close(self._file)
