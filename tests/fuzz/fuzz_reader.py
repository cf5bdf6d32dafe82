"""The target of the fuzzer: any bytes as a record, with the reader, every rule and every form.

``run.py`` starts it with what it needs; with a file as its argument it runs that one input.
"""

import json
import os
import random
import shutil
import sys
import tempfile
import traceback
import zlib
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
with atheris.instrument_imports(include=["syria_iraq_events", "yaml"]):
    import oracle
import corpus  # noqa: E402 - beside this file
import mutating  # noqa: E402 - beside this file

EXAMPLES = Path(__file__).parents[1] / "fixtures" / "examples"
SLOW = 10.0
"""Times as long as a harmless input of the size with as many findings; slower ones are errors."""
FAILURES = os.environ.get("SIE_FUZZ_FAILURES", "")
"""Where failing inputs are kept; where there is no such folder the first one ends the run."""
FOLDER = Path(tempfile.mkdtemp()) / "seeds"


class Figures:
    """What is counted; written to a file now and then, because the fuzzer ends without a word."""

    def __init__(self) -> None:
        self.file = os.environ.get("SIE_FUZZ_FIGURES")
        self.counts = dict.fromkeys(("executions", "records", "judged", "findings"), 0)
        self.slowest = (0.0, "")
        self.codes: set[str] = set()

    def write(self) -> None:
        if self.file:
            told = {**self.counts, "slowest": self.slowest, "codes": sorted(self.codes)}
            Path(self.file).write_text(json.dumps(told), "utf-8")


figures = Figures()
pace = oracle.Pace()
others: list[bytes] = []


def target(data: bytes) -> None:
    try:
        one_input(data)
    except Exception as error:
        figures.write()
        if not FAILURES:
            raise
        keep(data, error)


def keep(data: bytes, error: Exception) -> None:
    """Writes down the shortest input of every failure, so that the rest of the time is used too."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    what = "".join(letter for letter in str(error)[:24] if letter.isalpha())
    path = Path(FAILURES) / f"{type(error).__name__}-{frame.name}-{frame.lineno}-{what}"
    if not path.exists() or path.stat().st_size > len(data):
        path.write_bytes(data)


def one_input(data: bytes) -> None:
    figures.counts["executions"] += 1
    if figures.counts["executions"] % 200 == 0:
        figures.write()
    sound = oracle.read(data)
    figures.counts["records"] += sound
    # Of what the reader refuses a part is enough: all of it is told in the same way.
    if not sound and zlib.crc32(data) % 4:
        return
    figures.counts["judged"] += 1
    path = oracle.path_for(data)
    codes, ratio = pace.judge(FOLDER, path, data)
    figures.counts["findings"] += len(codes)
    figures.codes.update(codes)
    if ratio > figures.slowest[0]:
        figures.slowest = (ratio, f"{len(data)} bytes, {len(codes)} findings in {path}")
    if ratio > SLOW:
        raise oracle.WrongError(f"{ratio:.1f} times as slow as a harmless input of its size")


def mutate(data: bytes, most: int, seed: int) -> bytes:
    chance = random.Random(seed)
    if chance.random() < 0.35:
        return atheris.Mutate(data, most)
    return mutating.mutated(data, others, chance, most)


def main() -> None:
    shutil.copytree(EXAMPLES, FOLDER)
    others.extend(corpus.inputs())
    pace.calibrate(FOLDER)
    # Merging and minimising start the target again, by its name.
    again = [os.environ.get("SIE_FUZZ_SELF", sys.argv[0]), *sys.argv[1:]]
    atheris.Setup(again, target, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
