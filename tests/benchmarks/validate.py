"""What it takes to validate 10,000 records: ``python tests/benchmarks/validate.py --tools FOLDER``.

Every command is a whole process on the same files. All are run in turn, round by round, and what is
told is the median of the ratios within a round, so that a busy machine slows all of them alike;
seconds are shown to tell how long the run takes and mean nothing elsewhere. Where other work holds
the cores, several processes gain nothing in time, and the ratio of processor time says more.
``--setup`` puts the other validators into the folder first (with pip and npm); without it nothing
is installed, and what is missing is left out and named.

The other validators see one record and a schema at a time. ``sie validate`` also looks after the
rules, over all records together; ``sie reading only`` does what the others do.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

import corpus
import rivals
from timing import Run, run

ROUNDS = 5
BUDGETS = {"ajv-cli": 1.1, "check-jsonschema": 1 / 40, "safe_load + Pydantic": 1 / 20}
"""What `sie validate` may take of each (docs: speed)."""
MEMORY = 50
"""Megabytes that a process may take while validating."""
BAD = (0, 1, 100)
SLOWEST_PART = 10
"""The slowest are timed in the first round only, two of them on one in so many files."""


def main() -> None:
    """Measures and prints the tables."""
    options = _options()
    if options.setup:
        rivals.set_up(options.tools)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "records")
        events = corpus.write(root, options.files)
        size = sum(path.stat().st_size for path in events)
        print(
            f"{options.files:,} events, {size / options.files:,.0f} bytes each; "
            f"{os.cpu_count()} cores; Python {sys.version.split()[0]}; {options.rounds} rounds"
        )
        commands, missing = rivals.commands(options.tools, root, events, SLOWEST_PART)
        _others(commands, options.rounds)
        for name, how in missing:
            print(f"not measured: {name} ({how})")
        _errors(events, commands["sie validate"], options.rounds)


def _others(commands: dict[str, rivals.Command], rounds: int) -> None:
    """Each command beside ajv-cli, and `sie validate` beside each with a budget."""
    took = _measure(commands, rounds)
    ours = took["sie validate"]
    ajv = took.get("ajv-cli")
    print(
        f"\n{'command':22} {'of ajv-cli':>10} {'quartiles':>11} {'in CPU':>7} {'sie : it':>9} "
        f"{'budget':>7} {'seconds':>8} {'CPU s':>7} {'MB a process':>12}"
    )
    for name, runs in took.items():
        against = _ratio(runs, ajv) if ajv else None
        beside = _ratio(ours, runs)[1]
        budget = BUDGETS.get(name)
        cells = [
            f"{name:22}",
            f"{against[1]:10.2f} {against[0]:5.2f}-{against[2]:<5.2f}" if against else " " * 22,
            f"{_ratio(runs, ajv, of_cpu=True)[1]:7.2f}" if ajv else " " * 7,
            f"{beside:9.3f}",
            f"{budget:7.3f}" if budget else " " * 7,
            f"{statistics.median(run.seconds for run in runs):8.2f}",
            f"{statistics.median(run.cpu for run in runs):7.2f}",
            f"{max(run.megabytes for run in runs):12.0f}",
        ]
        print(" ".join(cells))
    most = max(run.megabytes for run in ours)
    print(f"memory of `sie validate`: {most:.0f} MB in its largest process, budget {MEMORY}")


def _errors(events: list[Path], command: rivals.Command, rounds: int) -> None:
    """What errors with line and column cost: the same files, some of them spoilt."""
    texts = [path.read_text("utf-8") for path in events[: max(BAD)]]
    took: dict[int, list[Run]] = {bad: [] for bad in BAD}
    for _ in range(rounds):
        for bad, runs in took.items():
            for number, (path, text) in enumerate(zip(events, texts, strict=False)):
                spoilt = text.replace("basis: ", "basis: un", 1) if number < bad else text
                path.write_text(spoilt, "utf-8", newline="\n")
            runs.append(run(command.arguments))
    for path, text in zip(events, texts, strict=False):
        path.write_text(text, "utf-8", newline="\n")
    print(f"\n{'bad files':>9} {'of no bad file':>14} {'quartiles':>11} {'in CPU':>7}")
    for bad, runs in took.items():
        low, median, high = _ratio(runs, took[0])
        cpu = _ratio(runs, took[0], of_cpu=True)[1]
        print(f"{bad:9} {median:14.3f} {low:6.2f}-{high:.2f} {cpu:7.3f}")


def _measure(commands: dict[str, rivals.Command], rounds: int) -> dict[str, list[Run]]:
    took: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds):
        for name, command in commands.items():
            if command.slow and number:
                continue
            one = run(command.arguments)
            if one.code:
                raise SystemExit(f"{name} ends with {one.code}:\n{one.told}")
            took[name].append(one.times(command.share))
    return took


def _ratio(
    runs: list[Run], against: list[Run], *, of_cpu: bool = False
) -> tuple[float, float, float]:
    """Low quartile, median and high quartile of the ratios within a round."""
    pairs = zip(runs, against, strict=False)
    ratios = [a.cpu / b.cpu if of_cpu else a.seconds / b.seconds for a, b in pairs]
    if len(ratios) < 2:
        return ratios[0], ratios[0], ratios[0]
    low, median, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return low, median, high


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tools", type=Path, help="the folder with the other validators")
    parser.add_argument(
        "--setup", dest="set_up_in", type=Path, metavar="FOLDER",
        help="install the other validators there first, and use them",
    )  # fmt: skip
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    options.setup = options.set_up_in is not None
    options.tools = options.set_up_in or options.tools
    return options


if __name__ == "__main__":
    main()
