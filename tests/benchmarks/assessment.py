"""What it costs to ask for every status of a past day: ``python tests/benchmarks/assessment.py``.

The same is measured in three ways, in turn, so that a machine that slows down slows all of them:
decoding the lines of all events and claims; asking as a user does; and asking with every claim
read and judged, though most events need not be, because nothing changed on them since or nothing
was said of them yet. Budget: 5 microseconds a claim above decoding the lines.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 101
BUDGET = 5.0
"""Microseconds a claim."""
DAYS = ("2024-12-08", "2024-12-19", "2025-02-12", "2099-01-01")


def seconds(function, *arguments) -> float:
    begin = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - begin


def main() -> None:
    """Measures every day and prints the table."""
    sys.path.insert(0, str(ROOT / "src"))
    import syria_iraq_events as sie
    from syria_iraq_events.dataset import assessing

    data = sie.open_dataset(ROOT / "seeds")
    store = data._store
    shortcuts = assessing._is_settled, assessing._is_silent
    no = (lambda event, horizon: False,) * 2

    def decode() -> None:
        for kind in ("event", "claim"):
            for row in range(store.counts[kind]):
                store.record(kind, row)

    def ask(day: str) -> None:
        for event in data.as_of(day).events.values():
            event.status()

    def judge_all(day: str) -> None:
        """Every event on its own, so that those that nobody had heard of are judged too."""
        then = data.as_of(day)
        then.events, len(then.events)
        for row in range(store.counts["event"]):
            assessing.status_of_event(then, store.record("event", row))

    claims = store.counts["claim"]
    print(f"{claims} claims on {store.counts['event']} events; microseconds a claim")
    print(f"{'day':12} {'decoding':>9} {'asking':>9} {'judging all':>12} {'above':>7} {'limit':>7}")
    for day in DAYS:
        times = []
        for _ in range(ROUNDS):
            row = [seconds(decode), seconds(ask, day)]
            assessing._is_settled, assessing._is_silent = no
            row.append(seconds(judge_all, day))
            assessing._is_settled, assessing._is_silent = shortcuts
            times.append((*row, row[2] - row[0]))
        decoding, asking, judging, above = (
            statistics.median(column) * 1e6 / claims for column in zip(*times, strict=True)
        )
        print(f"{day:12} {decoding:9.2f} {asking:9.2f} {judging:12.2f} {above:7.2f} {BUDGET:7.2f}")


if __name__ == "__main__":
    main()
