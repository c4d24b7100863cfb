"""A limit to how long something may take: past it the test fails instead of hanging."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

WAITING = 30
"""How many times as long the clock may go: the machine does other things, too, but waiting for ever is a hang."""


class TooSlowError(AssertionError):
    """The limit has passed."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise TooSlowError where the code inside has used so many seconds of the processor. For the main thread only.

    What it waits for counts from `WAITING` times as long.
    """

    def stop(number: int, _frame: FrameType | None) -> None:
        raise TooSlowError(
            f"more than {seconds} seconds" if number == signal.SIGPROF else "it waits for ever"
        )

    timers = (
        (signal.ITIMER_PROF, signal.SIGPROF, seconds),
        (signal.ITIMER_REAL, signal.SIGALRM, seconds * WAITING),
    )
    before = {number: signal.signal(number, stop) for _, number, _ in timers}
    for timer, _, limit in timers:
        signal.setitimer(timer, limit)
    try:
        yield
    finally:
        for timer, number, _ in timers:
            signal.setitimer(timer, 0)
            signal.signal(number, before[number])
