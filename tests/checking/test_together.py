"""Several processes tell what one tells, leave nothing behind, and are not needed."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from syria_iraq_events.checking import check as checking
from syria_iraq_events.checking.check import check, check_seeds
from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.reading import pool, together
from syria_iraq_events.reading.finding import ReadingError
from syria_iraq_events.reading.seeds import FOLDERS, Seeds, read_seeds

import examples
from conftest import SEEDS

register()
ALONE = [code for code, rule in RULES.items() if rule.alone]


@pytest.fixture
def small_shares(monkeypatch):
    """Processes also for a few files, each with so few of them that records lie apart."""
    monkeypatch.setattr(together, "FEW", 2)
    monkeypatch.setattr(together, "FEW_TO_BEGIN_ANEW", 2)
    monkeypatch.setattr(together, "SHARE", 2)


def told(root, processes):
    try:
        return check([root], processes=processes)
    except ReadingError as error:
        return error.findings


def test_many_rules_look_at_one_record_only():
    assert len(ALONE) > 40
    assert all(RULES[code].find for code in ALONE)


@pytest.mark.parametrize("code", sorted(RULES))
def test_of_every_example_both_tell_the_same(code, tmp_path, small_shares):
    for number, example in enumerate((RULES[code].bad, RULES[code].good)):
        (tmp_path / str(number)).mkdir()
        root = examples.folder_with(example, tmp_path / str(number))
        assert told(root, 3) == told(root, 1)


@pytest.mark.parametrize("code", ALONE)
def test_a_rule_of_one_record_finds_it_without_the_others(code, tmp_path):
    seeds = read_seeds(examples.folder_with(RULES[code].bad, tmp_path))
    whole = [one for one in check_seeds(seeds) if one.code == code]
    apart = []
    for (folder, id), path in seeds.paths.items():
        one = Seeds(seeds.root, paths={(folder, id): path})
        if (folder, id) in seeds.commented:
            one.commented[folder, id] = seeds.commented[folder, id]
        if record := seeds.records(folder).get(id):
            one.records(folder)[id] = record
        apart += [found for found in checking._check_alone(one) if found.code == code]
    assert sorted(apart, key=str) == sorted(whole, key=str) != []


def test_of_all_records_both_tell_the_same():
    told = []
    one, several = (
        check([SEEDS], processes=processes, progress=lambda: told.append(1)) for processes in (1, 3)
    )
    assert one == several
    assert len(told) == 2 * (one.files + (SEEDS / "removed.yaml").exists())
    assert multiprocessing.active_children() == []


def test_records_that_are_wrong_in_many_ways(tmp_path, small_shares):
    for folder in FOLDERS:
        (tmp_path / folder / "x").mkdir(parents=True)
    source = next(iter(sorted((SEEDS / "sources").rglob("*.yaml")))).read_text("utf-8")
    for name, text in {
        "sources/a.yaml": source, "sources/x/a.yaml": source + "note: b  c\n",
        "sources/b.yaml": "-",
        "sources/A.yaml": source, "sources/c.yaml": source + "titel: x\n", "actors/x.json": "{}",
        "sources/d.yaml": source.replace("lang:", "lang: # none\n "), "removed.yaml": "a: b\n",
        "sources/e.yaml": source + "\x00", "x.yaml": "", "places/x/a.yaml": "kind: [town]\n",
    }.items():  # fmt: skip
        (tmp_path / name).write_text(text, "utf-8")
    one, several = told(tmp_path, 1), told(tmp_path, 3)
    assert one == several
    assert len(one.findings) > 8


def twice(number):
    return 2 * number


def again(numbers):
    with pool.shared_out(twice, numbers, 2) as results:
        return list(results)


def fails_on_three(number):
    if number == 3:
        raise ValueError(number)
    return number


def dies_elsewhere(asked):
    number, here = asked
    if number == 2 and os.getpid() != here:
        os._exit(1)
    return number


def sleeps(number):
    time.sleep(60)
    return number


def talks(number):
    time.sleep(0.5)
    return "x" * 1_000_000


@pytest.mark.parametrize("processes", [0, 1, 2, 5])
def test_results_come_in_order(processes):
    with pool.shared_out(twice, list(range(7)), processes) as results:
        assert list(results) == [0, 2, 4, 6, 8, 10, 12]
    assert multiprocessing.active_children() == []


def test_what_is_raised_there_is_raised_here():
    with (
        pytest.raises(ValueError, match="3"),
        pool.shared_out(fails_on_three, list(range(7)), 2) as results,
    ):
        list(results)
    assert multiprocessing.active_children() == []


def test_the_work_of_a_process_that_dies_is_done_here():
    asked = [(number, os.getpid()) for number in range(7)]
    with pool.shared_out(dies_elsewhere, asked, 2) as results:
        assert list(results) == list(range(7))


def test_processes_that_begin_anew(monkeypatch):
    monkeypatch.setattr(pool, "can_fork", lambda: False)
    with pool.shared_out(abs, [-1, 2, -3], 2) as results:
        assert list(results) == [1, 2, 3]
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("part", ["Pipe", "Process"])
def test_where_no_process_can_be_started_the_work_is_done_here(part, monkeypatch):
    class Refuses:
        def __init__(self, *_, **__):
            if part == "Pipe":
                raise OSError

        def start(self):
            raise NotImplementedError

    for method in multiprocessing.get_all_start_methods():
        monkeypatch.setattr(multiprocessing.get_context(method), part, Refuses)
    with pool.shared_out(twice, [1, 2, 3], 2) as results:
        assert list(results) == [2, 4, 6]


def test_a_process_that_was_shared_out_shares_nothing_out_itself():
    with pool.shared_out(again, [[1], [2]], 2) as results:
        assert list(results) == [[2], [4]]


def test_leaving_ends_the_processes_at_once():
    begin = time.monotonic()
    with pool.shared_out(sleeps, [1, 2], 2):
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []
    assert time.monotonic() - begin < 30


PROGRAM = f"""
import multiprocessing, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
sys.path[:0] = {[str(Path(__file__).parent), str(Path(__file__).parents[1])]!r}
from syria_iraq_events.reading import pool
from test_together import WORK
with pool.shared_out(WORK, [1, 2, 3, 4], 2) as results:
    print(*(process.pid for process in multiprocessing.active_children()), flush=True)
    list(results)
"""


def is_there(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(("work", "sign"), [("sleeps", "SIGINT"), ("talks", "SIGKILL")])
def test_no_process_is_left_behind(work, sign):
    """An interrupt reaches all of them; a process whose parent is killed writes to nobody."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM.replace("WORK", work)], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        pids = [int(one) for one in process.stdout.readline().split()]
        assert len(pids) == 2
        if sign == "SIGINT":
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.kill()
        process.wait(30)
        for _ in range(100):
            if not any(map(is_there, pids)):
                break
            time.sleep(0.1)
        assert not any(map(is_there, pids))
