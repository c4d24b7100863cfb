"""Sharing the work between processes, where that pays.

By fork and pipes of our own: `multiprocessing.Pool` takes as long to start as a second process saves on a hundred
documents, and waits for ever for a process that the system has killed.
"""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from riktlint.text import Text

Work = TypeVar("Work")
Done = TypeVar("Done")

PAYS_FROM = 100
"""Documents from which forking pays: below, starting a process costs more than it saves."""

_HEAD = 8
"""Bytes that tell the length of a message."""


class WorkerLostError(Exception):
    """A process ended before it was done."""

    message = Text(
        "En av processerna som delade på arbetet avslutades utifrån, kanske för att minnet tog slut. "
        "Pröva --workers 1.",
        "One of the processes that shared the work was ended from outside, perhaps for want of memory. "
        "Try --workers 1.",
    )


def worker_count(documents: int, asked: int | None) -> int:
    """Return how many processes should share the work: as many as asked for, else by amount and cores."""
    if asked is not None:
        return max(asked, 1)
    return min(os.cpu_count() or 1, 4) if documents >= PAYS_FROM else 1


def share(
    function: Callable[[Work], Done], items: Sequence[Work], workers: int, weight: Callable[[Work], int]
) -> Iterator[Done]:
    """Yield `function(item)` for each item, in order, with forked processes where there are several.

    Forked, since parsed schemas, vocabularies and rules then need not be loaded again. `weight` says how much work
    an item is, on any scale. Where a system can't fork, the work is done in this process.

    Raises what `function` raises, and WorkerLostError if a process is killed.
    """
    if workers == 1 or len(items) <= 1 or not hasattr(os, "fork"):
        yield from map(function, items)
        return
    own, *others = _parts([weight(item) for item in items], min(workers, len(items)))
    children: dict[int, int] = {}  # the end of each pipe that is read, and the process at its other end
    try:
        for part in others:
            reading, writing = os.pipe()
            process = os.fork()
            if process == 0:
                _work(function, items, part, writing)
            os.close(writing)
            children[reading] = process
        mine = ((number, function(items[number]), None) for number in own)
        yield from _in_order(_together(mine, list(children)), len(items))
    finally:
        for reading, process in children.items():
            os.close(reading)
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _parts(weights: list[int], count: int) -> list[list[int]]:
    """Deal the numbers of items out so that the sums of their weights are about the same, each part in order."""
    parts: list[list[int]] = [[] for _ in range(count)]
    sums = [0] * count
    for number in sorted(range(len(weights)), key=lambda number: -weights[number]):
        lightest = sums.index(min(sums))
        parts[lightest].append(number)
        sums[lightest] += max(weights[number], 1)
    return [sorted(part) for part in parts]


def _work(function: Callable[[Work], Done], items: Sequence[Work], part: list[int], writing: int) -> None:
    """Do a part of the work in a forked process, send each result, and end the process."""
    import pickle

    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # the process that forked this one is interrupted, and ends it
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            for number in part:
                try:
                    message = pickle.dumps((number, function(items[number]), None))
                except Exception as error:
                    message = pickle.dumps((number, None, _sendable(error)))
                pipe.write(len(message).to_bytes(_HEAD, "big") + message)
        code = 0
    finally:
        os._exit(code)


def _sendable(error: Exception) -> Exception:
    import pickle

    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


_Message = tuple[int, Any, "Exception | None"]
"""The number of an item, and its result or the error that it gave."""


def _together(mine: Iterator[_Message], pipes: list[int]) -> Iterator[_Message]:
    """Yield this process's own results, with what the others send meanwhile, and then what they still send."""
    unread = {pipe: bytearray() for pipe in pipes}
    for message in mine:
        yield message
        yield from _received(unread, 0)
    while unread:
        yield from _received(unread, None)


def _received(unread: dict[int, bytearray], patience: float | None) -> Iterator[_Message]:
    """Yield the messages that have come by the pipes, waiting some seconds for one, or for ever.

    `unread` holds the beginning of the next message of each pipe; one that is closed is taken out.
    """
    import pickle

    for pipe in select.select(list(unread), [], [], patience)[0]:
        data = os.read(pipe, 1 << 20)
        waiting = unread[pipe]
        if not data:
            if waiting:
                raise WorkerLostError
            del unread[pipe]
        waiting += data
        while len(waiting) >= _HEAD:
            end = _HEAD + int.from_bytes(waiting[:_HEAD], "big")
            if len(waiting) < end:
                break
            yield pickle.loads(waiting[_HEAD:end])  # noqa: S301 -- our own process wrote it
            del waiting[:end]


def _in_order(messages: Iterator[_Message], count: int) -> Iterator[Any]:
    results: dict[int, Any] = {}
    following = 0
    for number, result, error in messages:
        if error is not None:
            raise error
        results[number] = result
        while following in results:
            yield results.pop(following)
            following += 1
    if following < count:
        raise WorkerLostError
