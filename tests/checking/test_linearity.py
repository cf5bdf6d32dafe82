"""Nothing that a file holds makes reading, checking or telling slower than linear."""

import shutil
import time
from pathlib import Path

import growing
import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.reading.files import MAX_BYTES
from syria_iraq_events.reporting.form import FORMS, told

EXAMPLES = Path(__file__).parents[1] / "fixtures" / "examples"
GROWTH = 4
BOUND = 8.0
"""Linear work grows fourfold, quadratic work sixteenfold; the bound lies at half of the latter."""
REPETITIONS = 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return shutil.copytree(EXAMPLES, tmp_path_factory.mktemp("grown") / "seeds")


def seconds(root, family, size):
    """The least time of several runs; what the folder takes without the file is in it."""
    text = family.text(size).encode()
    assert len(text) <= MAX_BYTES
    path = root / family.path
    before = path.read_bytes()
    path.write_bytes(text)
    try:
        return min(once(root) for _ in range(REPETITIONS))
    finally:
        path.write_bytes(before)


def once(root):
    begin = time.process_time()
    report = check([root])
    for form in FORMS:
        told(report, form)
    return time.process_time() - begin


@pytest.mark.parametrize("name", growing.FAMILIES)
def test_four_times_the_file_takes_no_more_than_four_times_the_time(folder, name):
    family = growing.FAMILIES[name]
    small, large = (seconds(folder, family, family.size * n) for n in (1, GROWTH))
    assert large / small < BOUND, f"{name}: {small:.3f} s, {GROWTH} times the size {large:.3f} s"
