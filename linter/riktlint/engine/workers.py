"""Sharing the work between processes, where that pays.

By fork and pipes of our own: `multiprocessing.Pool` takes five times as long to start and end, and waits for ever for
a process that the system has killed. The process that shares does a part itself.
"""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from riktlint.errors import Exit, UserError
from riktlint.text import Text

Work = TypeVar("Work")
Done = TypeVar("Done")

PAYS_FROM = 100
"""Documents from which forking pays: below, starting a process costs more than it saves."""

_HEAD = 8
"""Bytes that tell the length of a message."""


class WorkerLostError(UserError):
    """A process ended before it was done."""

    def __init__(self) -> None:
        super().__init__(
            Text(
                "En av processerna som delade på arbetet avslutades utifrån, kanske för att minnet tog slut. "
                "Pröva --workers 1.",
                "One of the processes that shared the work was ended from outside, perhaps for want of memory. "
                "Try --workers 1.",
            ),
            Exit.FAULT,
        )


def worker_count(documents: int, asked: int | None) -> int:
    """Return how many processes should share the work: as many as asked for, else by amount and cores."""
    if asked is not None:
        return max(asked, 1)
    return min(os.cpu_count() or 1, 4) if documents >= PAYS_FROM else 1


def share(
    function: Callable[[Work], Done], items: Sequence[Work], workers: int, weight: Callable[[Work], int]
) -> Iterator[Done]:
    """Yield `function(item)` for each item, in order, with forked processes beside this one where there are several.

    Forked, since parsed schemas, vocabularies and rules then need not be loaded again. `weight` says how much work
    an item is, on any scale. Where a system can't fork, the work is done in this process.

    Raises what `function` raises for the first item that fails, and WorkerLostError if a process is killed.
    """
    if workers == 1 or len(items) <= 1 or not hasattr(os, "fork"):
        yield from map(function, items)
        return
    own, *others = _parts([weight(item) for item in items], min(workers, len(items)))
    children: dict[int, int] = {}  # the end of each pipe that is read, and the process at its other end
    try:
        for part in others:
            _start(function, items, part, children)
        mine = (_done(function, items, number) for number in own)
        yield from _in_order(_together(mine, list(children)), len(items))
    finally:
        for reading, process in children.items():
            os.close(reading)
            with suppress(ProcessLookupError, ChildProcessError):  # gone, where children are not waited for
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


_Message = tuple[int, Any, "BaseException | None"]
"""The number of an item, and its result or the error that it gave."""


def _done(function: Callable[[Work], Done], items: Sequence[Work], number: int) -> _Message:
    try:
        return number, function(items[number]), None
    except (Exception, SystemExit) as error:
        return number, None, error


def _start(
    function: Callable[[Work], Done], items: Sequence[Work], part: list[int], children: dict[int, int]
) -> None:
    """Fork a process that does a part, and note it in `children`.

    An interrupt waits until that is done: it would otherwise leave a process that nobody ends.
    """
    reading, writing = os.pipe()
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        process = os.fork()
        if process == 0:
            _work(function, items, part, writing, (reading, *children))
        children[reading] = process
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
    os.close(writing)


def _work(
    function: Callable[[Work], Done],
    items: Sequence[Work],
    part: list[int],
    writing: int,
    inherited: tuple[int, ...],
) -> None:
    """Do a part of the work in a forked process, send each result, and end the process."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that forked this one is told, and ends it
        for pipe in inherited:
            os.close(pipe)  # else nobody would seem to have gone when that process has
        os.set_blocking(writing, False)
        unsent = bytearray()
        for number in part:
            message = _packed(_done(function, items, number))
            unsent += len(message).to_bytes(_HEAD, "big") + message
            with suppress(BlockingIOError):  # the other end is at work: more next time
                del unsent[: os.write(writing, unsent)]
        os.set_blocking(writing, True)
        while unsent:
            del unsent[: os.write(writing, unsent)]
    finally:
        os._exit(0)  # by what has come of its part the other end sees whether it was done


def _packed(message: _Message) -> bytes:
    import pickle

    number, result, error = message
    if error is not None:
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
        except Exception:
            error = RuntimeError(f"{type(error).__name__}: {error}")
    return pickle.dumps((number, result, error))


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
    """Yield the results by their items' numbers, and raise the first error."""
    waiting: dict[int, tuple[Any, BaseException | None]] = {}
    following = 0
    for number, given, failed in messages:
        waiting[number] = (given, failed)
        while following in waiting:
            result, error = waiting.pop(following)
            if error is not None:
                raise error
            yield result
            following += 1
    if following < count:
        raise WorkerLostError
