"""Whole processes: how long one takes, and how much memory it and its children hold."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_POLL = 0.02


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of a process.

    Seconds of wall time and of processor time (its children's included), bytes of memory at most, exit code, output.
    """

    seconds: float
    processor: float
    memory: int
    code: int
    output: str


def run(
    command: Sequence[str | Path], directory: Path, environment: Mapping[str, str], output: Path
) -> Measured:
    """Run a command to its end. The memory is that of the largest single process (`wait4`)."""
    with output.open("wb") as stream:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 -- our own commands
            [str(word) for word in command],
            cwd=directory,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts ru_maxrss in kibibytes.
    text = output.read_text(encoding="utf-8", errors="replace")
    processor = usage.ru_utime + usage.ru_stime
    return Measured(seconds, processor, usage.ru_maxrss * 1024, process.returncode, text)


def tree_memory(
    command: Sequence[str | Path], directory: Path, environment: Mapping[str, str], output: Path
) -> int:
    """Run a command and return the most memory that it and its children held together, in bytes.

    Pages that processes share count once (`Pss`). The processes are looked at every 20 ms, so that this run's time
    says nothing; a peak between two looks is missed, and the largest process's own peak is then the answer.
    """
    most = 0
    with output.open("wb") as stream:
        process = subprocess.Popen(  # noqa: S603
            [str(word) for word in command],
            cwd=directory,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        while True:
            pid, _, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                process.returncode = 0
                return max(most, usage.ru_maxrss * 1024)
            most = max(most, sum(_proportional(each) for each in _family(process.pid)))
            time.sleep(_POLL)


def _family(pid: int) -> list[int]:
    found, waiting = [], [pid]
    while waiting:
        each = waiting.pop()
        found.append(each)
        try:
            for children in Path(f"/proc/{each}/task").glob("*/children"):
                waiting += map(int, children.read_text().split())
        except OSError:
            # The process ended while we looked.
            continue
    return found


def _proportional(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
