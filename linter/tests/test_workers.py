"""Processes that share the work: the same results in the same order, and an end whatever happens to one."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine import workers
from riktlint.engine.workers import WorkerLostError, share


def _weight(item: int) -> int:
    return item


@pytest.mark.parametrize("count", [1, 2, 3, 50])
def test_results_come_in_order(count: int) -> None:
    items = list(range(40))
    assert list(share(lambda item: item * 2, items, count, _weight)) == [item * 2 for item in items]


def test_the_work_is_shared() -> None:
    processes = set(share(lambda _: os.getpid(), range(8), 2, lambda _: 1))
    assert len(processes) == 2
    assert os.getpid() not in processes


def test_large_results_arrive_whole() -> None:
    sent = list(share(lambda item: bytes([item]) * 3_000_000, [1, 2, 3, 4, 5], 2, _weight))
    assert [(data[0], len(data)) for data in sent] == [(item, 3_000_000) for item in (1, 2, 3, 4, 5)]


def test_work_is_dealt_out_by_weight() -> None:
    assert workers._parts([10, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2) == [[0], [1, 2, 3, 4, 5, 6, 7, 8, 9]]
    assert workers._parts([1, 1, 1], 3) == [[0], [1], [2]]


def test_an_error_reaches_the_caller() -> None:
    def fail(item: int) -> int:
        if item == 5:
            raise LookupError("fem")
        return item

    with pytest.raises(LookupError, match="fem"):
        list(share(fail, range(10), 2, _weight))


def test_an_error_that_can_not_be_sent_is_told_in_words() -> None:
    class OddError(Exception):
        def __init__(self, one: int, other: int) -> None:
            super().__init__(f"{one} {other}")

    def fail(_: int) -> int:
        raise OddError(1, 2)

    with pytest.raises(RuntimeError, match="OddError: 1 2"):
        list(share(fail, range(4), 2, _weight))


@pytest.mark.parametrize("late", [False, True])
def test_a_process_that_is_killed_ends_the_run(late: bool) -> None:
    def die(item: int) -> bytes:
        if item == 3:
            if late:
                time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)
        return b"x" * 100_000

    with pytest.raises(WorkerLostError):
        list(share(die, range(6), 2, _weight))


def test_no_process_is_left_behind() -> None:
    results = share(lambda _: os.getpid(), range(6), 2, _weight)
    process = next(results)
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_killed_process_on_the_command_line(
    run: Callable[..., Run], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from riktlint.engine.session import CheckSession

    monkeypatch.setattr(CheckSession, "check_folder", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    result = run("check", "policies", "--no-cache", "--workers", "2")
    assert (result.code, result.out) == (4, "")
    assert result.err == (
        "riktlint: En av processerna som delade på arbetet avslutades utifrån, kanske för att minnet tog slut. "
        "Pröva --workers 1.\n"
    )
