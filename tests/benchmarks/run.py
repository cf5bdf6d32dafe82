"""Speed as ratios, each pair measured in turn in one run: ``python tests/benchmarks/run.py``.

Whole processes are timed from outside, A B A B, and the median of the pairwise ratios is told, so
that a machine that slows down slows both. Budgets are those of the design (docs: speed).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 31
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPYCACHEPREFIX": tempfile.mkdtemp(),  # byte code is kept, as pip keeps it
}
PRELUDE = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r})\n"


def compiled() -> str:
    """The compiled form of the records in a folder of its own, as an installed package has it."""
    sys.path.insert(0, str(ROOT / "src"))
    from syria_iraq_events.dataset.compile import compile_seeds
    from syria_iraq_events.reading.seeds import read_seeds

    folder = Path(tempfile.mkdtemp())
    made = compile_seeds(read_seeds(ROOT / "seeds"))
    (folder / "records.index").write_bytes(made.index)
    (folder / "records.jsonl").write_bytes(made.records)
    return str(folder)


def process(code: str) -> float:
    """Seconds that a fresh interpreter takes for the code."""
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT
    )
    return time.perf_counter() - begin


def ratio_of_processes(code: str, against: str) -> tuple[float, float, float]:
    """Low quartile, median and high quartile of the pairwise ratios."""
    process(code), process(against)  # fill the caches
    ratios = [process(code) / process(against) for _ in range(ROUNDS)]
    low, median, high = statistics.quantiles(ratios, n=4)
    return low, median, high


def ratio_of_functions(code, against) -> tuple[float, float, float]:
    """The same for two functions in this process."""
    ratios = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        code()
        middle = time.perf_counter()
        against()
        ratios.append((middle - begin) / (time.perf_counter() - middle))
    low, median, high = statistics.quantiles(ratios, n=4)
    return low, median, high


def iterate(folder: str):
    """Three typed fields of every record, against decoding the same lines."""
    import json

    import syria_iraq_events as sie

    data = sie.open_dataset(folder)
    lines = (Path(folder) / "records.jsonl").read_text("utf-8").splitlines()

    def fields() -> None:
        for event in data.events.values():
            event.id, event.title, event.type
        for claim in data.claims.values():
            claim.id, claim.says, claim.stance
        for source in data.sources.values():
            source.id, source.title, source.lang
        for named in (data.actors, data.places):
            for record in named.values():
                record.id, record.names, record.kind

    def decode() -> None:
        for line in lines:
            json.loads(line)

    return fields, decode


def main() -> None:
    """Measures every row and prints the table."""
    folder = compiled()
    first = (
        PRELUDE + f"import syria_iraq_events as sie; data = sie.open_dataset({folder!r}); "
        "data.events['2024-12-07-syrian-soldiers-enter-iraq'].title"
    )
    rows = [
        ("import", "python -c pass", 1.10,
         ratio_of_processes(PRELUDE + "import syria_iraq_events", PRELUDE)),
        ("import and the first record's field", "python -c pass", 1.7,
         ratio_of_processes(first, PRELUDE)),
        ("the same as a Pydantic model", "import BaseModel", 1.75,
         ratio_of_processes(
             first.replace("].title", "].record()"), PRELUDE + "from pydantic import BaseModel")),
        ("three fields of every record", "json.loads of the lines", 1.1,
         ratio_of_functions(*iterate(folder))),
    ]  # fmt: skip
    print(f"{'what':38} {'against':24} {'median':>7} {'quartiles':>13} {'budget':>7}")
    for what, against, budget, (low, median, high) in rows:
        print(f"{what:38} {against:24} {median:7.2f} {low:6.2f}-{high:.2f} {budget:7.2f}")


if __name__ == "__main__":
    main()
