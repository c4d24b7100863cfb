"""Processes that share the work: the same results in the same order, and an end whatever happens to one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine.workers import WorkerLostError, share


@pytest.mark.parametrize("count", [1, 2, 3, 50])
def test_results_come_in_order(count: int) -> None:
    items = list(range(40))
    assert list(share(lambda item: item * 2, items, count)) == [item * 2 for item in items]


def test_the_work_is_shared() -> None:
    def slow(_: int) -> int:
        time.sleep(0.05)
        return os.getpid()

    processes = set(share(slow, range(8), 2))
    assert len(processes) == 2
    assert os.getpid() not in processes


def test_large_results_arrive_whole() -> None:
    sent = list(share(lambda item: bytes([item]) * 3_000_000, [1, 2, 3, 4, 5], 2))
    assert [(data[0], len(data)) for data in sent] == [(item, 3_000_000) for item in (1, 2, 3, 4, 5)]


def test_an_error_reaches_the_caller() -> None:
    def fail(item: int) -> int:
        if item == 5:
            raise LookupError("fem")
        return item

    with pytest.raises(LookupError, match="fem"):
        list(share(fail, range(10), 2))


def test_the_first_error_in_order_counts() -> None:
    def fail(item: int) -> int:
        if item == 1:
            time.sleep(0.3)
        raise LookupError(str(item))

    with pytest.raises(LookupError, match="1"):
        list(share(fail, [1, 2], 2))


def test_a_rule_that_leaves_is_an_error_and_no_lost_process() -> None:
    with pytest.raises(SystemExit):
        list(share(lambda _: sys.exit(3), range(4), 2))


def test_where_children_are_not_waited_for() -> None:
    """A supervisor may have told the system to forget its children's ends."""
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert list(share(lambda item: item, range(9), 3)) == list(range(9))
    finally:
        signal.signal(signal.SIGCHLD, before)


_LARGE = """\
import os, sys, time
from riktlint.engine.workers import share
def large(_):
    print(os.getpid(), flush=True)
    time.sleep(60)
list(share(large, range(2), 2))
"""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_no_process_outlives_the_one_that_started_it(how: signal.Signals) -> None:
    """They hold its output open: who reads that would wait for ever."""
    with subprocess.Popen(
        [sys.executable, "-c", _LARGE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert len({process.stdout.readline(), process.stdout.readline()}) == 2
        process.send_signal(how)
        assert process.stdout.read() == b""


@pytest.mark.parametrize("late", [False, True])
def test_a_process_that_is_killed_ends_the_run(late: bool) -> None:
    here = os.getpid()

    def die(item: int) -> bytes:
        if os.getpid() != here:
            if late:
                time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)
        return b"x" * 100_000

    with pytest.raises(WorkerLostError):
        list(share(die, range(6), 2))


def test_no_process_is_left_behind() -> None:
    results = share(lambda _: os.getpid(), range(6), 2)
    process = next(results)
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_killed_process_on_the_command_line(
    run: Callable[..., Run], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from riktlint.engine.session import CheckSession

    here, check_folder = os.getpid(), CheckSession.check_folder

    def die(*given: object) -> object:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return check_folder(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(CheckSession, "check_folder", die)
    result = run("check", "policies", "--no-cache", "--workers", "2")
    assert (result.code, result.out) == (4, "")
    assert result.err == (
        "riktlint: En av processerna som delade på arbetet avslutades utifrån, kanske för att minnet tog slut. "
        "Pröva --workers 1.\n"
    )
