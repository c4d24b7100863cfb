"""Sharing the work between processes, where that pays."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from threading import Thread
from typing import Any, TypeVar

from riktlint.errors import Exit, UserError
from riktlint.wording import say

Work = TypeVar("Work")
Done = TypeVar("Done")

PAYS_FROM = 100
"""Documents from which forking pays: below, starting a process costs more than it saves."""
_PARTS = 8
"""Parts of the work for each process: fewer leave one at work alone, more cost messages."""


class WorkerLostError(UserError):
    """A process ended before it was done."""

    def __init__(self) -> None:
        super().__init__(say("checking.worker_lost"), Exit.FAULT)


def worker_count(documents: int, asked: int | None) -> int:
    """Return how many processes should share the work: as many as asked for, else by amount and cores."""
    if asked is not None:
        return max(asked, 1)
    return min(os.cpu_count() or 1, 4) if documents >= PAYS_FROM else 1


def share(function: Callable[[Work], Done], items: Sequence[Work], workers: int) -> Iterator[Done]:
    """Yield `function(item)` for each item, in order, by forked processes where there are to be several.

    Forked, since parsed schemas, vocabularies and rules then need not be loaded again. Where a system can't fork,
    the work is done in this process.

    Raises what `function` raises for the first item that fails, and WorkerLostError if a process is killed.
    """
    if workers == 1 or len(items) <= 1 or not hasattr(os, "fork"):
        yield from map(function, items)
        return
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
    from multiprocessing import get_context

    part = -(-len(items) // (workers * _PARTS))
    pool = ProcessPoolExecutor(min(workers, len(items)), get_context("fork"), _begin, (function, items))
    try:
        with pool:
            yield from pool.map(_do, range(len(items)), chunksize=part)
    except BrokenProcessPool as error:
        raise WorkerLostError from error


_task: tuple[Callable[[Any], Any], Sequence[Any]]
"""In a forked process: what it does, and to which items. Neither need be sent."""


def _begin(function: Callable[[Any], Any], items: Sequence[Any]) -> None:
    global _task
    _task = function, items
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that forked this one is told, and ends it
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """An executor's process would wait for ever for a parent that was killed, and hold its output open."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGKILL)


def _do(number: int) -> Any:
    function, items = _task
    return function(items[number])
