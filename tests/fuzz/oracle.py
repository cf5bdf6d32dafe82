"""What must hold of any bytes in the place of a record: only findings, and in linear time."""

import time
from importlib import import_module
from pathlib import Path

from syria_iraq_events.checking.check import check
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading import characters, shape, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.records import Actor, Event, Place, Record, Removed, Source
from syria_iraq_events.reporting.form import FORMS, told

KINDS = {
    "events/2025/2025-03-01-visit.yaml": Event,
    "sources/2025/2025-03-02-paper.yaml": Source,
    "actors/person/mayor.yaml": Actor,
    "places/town.yaml": Place,
    "removed.yaml": Removed,
}
"""A file of every kind in the small folder, which the bytes take the place of."""
PATHS = tuple(KINDS)
JOINERS = str.maketrans("", "", "\u200c\u200d")
"""What Persian and Kurdish need; a finding may quote them."""


# What is imported on demand is imported here, where the fuzzer sees it.
register()
for _form in FORMS:
    import_module(f"syria_iraq_events.reporting.{'json_form' if 'json' in _form else _form}")


class WrongError(AssertionError):
    """Something that must hold does not."""


def read(data: bytes) -> bool:
    """Both parsers accept the same bytes, see the same in them, and every kind has its verdict.

    Returns:
        whether the bytes hold a tree, right or wrong for the kinds of records.
    """
    text = characters.decode(data, "x.yaml")
    if isinstance(text, Finding):
        shown(text)
        return False
    by_c, by_python = (tree.parse(text, "x.yaml", libyaml=one) for one in (True, False))
    if isinstance(by_c, Finding) != isinstance(by_python, Finding):
        raise WrongError(f"only one parser refuses it: {by_c} {by_python}")
    if isinstance(by_c, Finding) or isinstance(by_python, Finding):
        for one in (by_c, by_python):
            shown(one, text)
        return False
    if by_c != by_python:
        raise WrongError(f"the parsers read different data or places: {by_c} {by_python}")
    for kind in KINDS.values():
        built = shape.build(kind, by_c, "x.yaml")
        if isinstance(built, Record):
            again = kind.model_validate(built.to_dict())
            if again != built:
                raise WrongError(f"a record is not what its dump is: {built}")
            continue
        if not built:
            raise WrongError("refused without a finding")
        for one in built:
            shown(one, text)
    return True


def judge(root: Path, path: str, data: bytes) -> list[str]:
    """Checks the small folder with the bytes as one of its files; the codes of what is found."""
    place = root / path
    before = place.read_bytes() if place.exists() else None
    place.write_bytes(data)
    try:
        report = check([root])
        for form in FORMS:
            told(report, form).encode("utf-8")
    finally:
        if before is None:
            place.unlink()
        else:
            place.write_bytes(before)
    for one in (*report.findings, *report.ignored):
        shown(one)
    return [one.code for one in (*report.findings, *report.ignored)]


def shown(finding, text: str | None = None) -> None:
    """A finding is one printable line, and its place lies in the text or just behind it."""
    if not isinstance(finding, Finding):
        raise WrongError(f"no finding: {finding!r}")
    told = str(finding).translate(JOINERS)
    if not told.isprintable() or not finding.message:
        raise WrongError(f"a finding that cannot be printed: {finding!r}")
    line, column = finding.position
    if text is None:
        return
    lines = text.split("\n")
    if not (1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1):
        raise WrongError(f"a place outside the text: {finding}")


def path_for(data: bytes) -> str:
    """The file of the small folder that the bytes are most likely meant to be."""
    for sign, path in ((b"claims:", 0), (b"publisher", 1), (b"speaks_for", 2), (b"reason", 4)):
        if sign in data:
            return PATHS[path]
    return PATHS[3] if b"countries" in data else PATHS[2]


SUSPECT = 4.0
"""Times the expected time after which an input is measured again."""


class Pace:
    """How long harmless inputs take in this process: a fixed part, a part a byte, one a finding."""

    def __init__(self) -> None:
        self.fixed = self.byte = self.finding = 0.0

    def calibrate(self, root: Path) -> None:
        """Measures files of two sizes, and of many findings, in the small folder."""
        head = b"kind: town\ncountries: [IQ]\nnames: {en: [The Town]}\n"
        small, large = head + b"note: a\n", head + b"note: " + b"[a, b] " * 500 + b"\n"
        many = head.replace(b"[The Town]", b"[The Town" + b", The Town" * 200 + b"]")
        self.fixed = self._seconds(root, small)
        # A text has the fewest nodes a byte; what has the most takes about ten times as long.
        self.byte = max(self._seconds(root, large) - self.fixed, 1e-3) / len(large) * 4
        self.finding = max(self._seconds(root, many) - self.fixed, 1e-2) / 200

    def judge(self, root: Path, path: str, data: bytes) -> tuple[list[str], float]:
        """What is found, and how slow that was; what seems slow is measured again."""
        begin = time.process_time()
        codes = judge(root, path, data)
        took = time.process_time() - begin
        expected = self.fixed + self.byte * len(data) + self.finding * len(codes)
        if took > SUSPECT * expected:
            took = min(took, self._seconds(root, data, path))
        return codes, took / expected

    def _seconds(self, root: Path, data: bytes, path: str = "places/town.yaml") -> float:
        times = []
        for _ in range(2):
            begin = time.process_time()
            judge(root, path, data)
            times.append(time.process_time() - begin)
        return min(times)
