"""Work shared among processes: results in order, nothing left behind, and a way without them.

Each process has a pipe of its own and every n-th share of the work. Where processes cannot be
started, or one of them dies, its shares are done here; so what is raised is raised here too.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

Share = TypeVar("Share")
Result = TypeVar("Result")

_CANNOT = (OSError, ImportError, NotImplementedError)
"""What is raised where a system has no processes or pipes to give."""


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_fork() -> bool:
    """Whether a process can be copied, which starts one in no time.

    A copy of a process with threads may hang, and macOS does not bear it at all. There a process
    begins anew, which takes as long as the start of the program.
    """
    return sys.platform == "linux" and threading.active_count() == 1


@contextmanager
def shared_out(
    work: Callable[[Share], Result], shares: Sequence[Share], processes: int
) -> Iterator[Iterator[Result]]:
    """The results of the shares in order, made by several processes.

    Leaving the context ends the processes, also by an interrupt from the keyboard.

    Args:
        work: a function of a module; it and the shares must bear pickling.
        shares: what to do.
        processes: how many processes to start.
    """
    workers: list[tuple[Any, Connection]] = []
    try:
        if processes > 1 and not multiprocessing.current_process().daemon:
            _start(workers, work, shares, processes)
        yield _results(work, shares, [pipe for _, pipe in workers], processes)
    finally:
        for process, pipe in workers:
            pipe.close()
            process.terminate()
        for process, _ in workers:
            process.join()


def _start(
    workers: list[tuple[Any, Connection]],
    work: Callable[[Share], Result],
    shares: Sequence[Share],
    processes: int,
) -> None:
    context: Any = multiprocessing.get_context("fork" if can_fork() else "spawn")
    copied = context.get_start_method() == "fork"
    for number in range(processes):
        try:
            here, there = context.Pipe(duplex=False)
        except _CANNOT:
            return
        # A copy holds this end of every pipe so far: unless closed, no writer would ever learn that
        # this process is gone.
        held = [*(pipe for _, pipe in workers), here] if copied else []
        given = (work, shares[number::processes], there, held)
        process = context.Process(target=_do, args=given, daemon=True)
        try:
            process.start()
        except _CANNOT:
            here.close()
            return
        finally:
            there.close()
        workers.append((process, here))


def _results(
    work: Callable[[Share], Result], shares: Sequence[Share], pipes: list[Connection], turns: int
) -> Iterator[Result]:
    alive: dict[int, Connection] = dict(enumerate(pipes))
    for number, share in enumerate(shares):
        turn = number % max(turns, 1)
        if turn in alive:
            try:
                result = alive[turn].recv()
            except (EOFError, OSError):
                del alive[turn]
            else:
                yield result
                continue
        yield work(share)


def _do(
    work: Callable[[Share], Result],
    shares: Sequence[Share],
    pipe: Connection,
    held: Sequence[Connection],
) -> None:
    """What a process does: its shares, each result sent as soon as it is there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it too, and ends this process
    gc.disable()  # what is done here makes no cycles, and the process ends soon
    for other in held:
        other.close()
    try:
        for share in shares:
            pipe.send(work(share))
    except Exception:  # noqa: BLE001 - the parent does the share again, and raises what it raises
        return
