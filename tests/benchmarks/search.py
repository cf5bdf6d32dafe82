"""How long a search takes: ``python tests/benchmarks/search.py``.

The median of many searches on the bundled data after the first call, in milliseconds, and as a
ratio to decoding every line once with `json`, measured in turn in the same run.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

import syria_iraq_events as sie

ROUNDS = 51
BUDGET = 5.0
QUERIES = (
    "Miqdad", "Muqdad Miri", "al-Qaem", "القائم", "قايم", "Albukamal", "Iraq", "Syria Iraq",
    "soldiers", "residency for Syrian officers", "misspeled", "ministry of interior of Iraq",
    "Iraqi ministry of interior denies that residency was granted to former Syrian officers",
)  # fmt: skip


def seconds(code) -> float:
    """How long a call takes."""
    begin = time.perf_counter()
    code()
    return time.perf_counter() - begin


def main() -> None:
    """Measures every query and prints the table."""
    data = sie.load()
    store = data._store
    lines = [
        str(store.line(kind, row), "utf-8")
        for kind, count in store.counts.items()
        for row in range(count)
    ]
    print(
        f"first call, which builds the index: {seconds(lambda: data.search('Iraq')) * 1000:.0f} ms"
    )
    print(f"{'median ms':>9} {'of json':>8} {'budget':>7}  query")
    for query in QUERIES:
        pairs = [
            (
                seconds(lambda q=query: data.search(q)),
                seconds(lambda: [json.loads(line) for line in lines]),
            )
            for _ in range(ROUNDS)
        ]
        took = statistics.median(one for one, _ in pairs) * 1000
        ratio = statistics.median(one / other for one, other in pairs)
        print(f"{took:9.2f} {ratio:8.2f} {BUDGET:7.1f}  {query}")


if __name__ == "__main__":
    main()
