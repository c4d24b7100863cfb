"""Sharing the work between processes, where that pays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Work = TypeVar("Work")
Done = TypeVar("Done")

PAYS_FROM = 100
"""Documents from which forking pays: below, starting a process costs more than it saves."""

_job: tuple[Callable[[Any], Any], Sequence[Any]] = (repr, ())
"""What forked processes inherit: a function, and what to call it with."""


def worker_count(documents: int, asked: int | None) -> int:
    """Return how many processes should share the work: as many as asked for, else by amount and cores."""
    if asked is not None:
        return max(asked, 1)
    return min(os.cpu_count() or 1, 4) if documents >= PAYS_FROM else 1


def share(function: Callable[[Work], Done], items: Sequence[Work], workers: int) -> Iterator[Done]:
    """Yield `function(item)` for each item, in order, with forked processes where there are several.

    Forked, since parsed schemas, vocabularies and rules then need not be loaded again. Where a system can't
    fork, the work is done in this process.
    """
    if workers == 1 or len(items) <= 1 or not hasattr(os, "fork"):
        yield from map(function, items)
        return
    import multiprocessing

    global _job
    _job = (function, items)
    try:
        size = max(1, min(16, len(items) // (workers * 4)))
        with multiprocessing.get_context("fork").Pool(min(workers, len(items))) as pool:
            yield from pool.imap(_run, range(len(items)), chunksize=size)
    finally:
        _job = (repr, ())


def _run(index: int) -> Any:
    function, items = _job
    return function(items[index])
