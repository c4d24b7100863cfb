"""`riktlint diff` of two revisions of 2,000 provisions, beside `riktlint check` of the same files.

    python benchmarks/diff.py [--provisions NUMBER] [--rounds NUMBER]

The second revision has every tenth provision changed in one of several ways, some moved, some new, some gone. Both
commands run as processes of their own, the check without its cache; the least of the rounds counts. Exit code 1
if a comparison takes more than three checks.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate import DEFAULT_SEED, guideline, municipality, register, slug_of

LIMIT = 3.0
_ITEM = re.compile(r"(?=^  - id: )", re.MULTILINE)


def write_pair(folder: Path, provisions: int) -> tuple[str, str]:
    """Write a municipality with two revisions, and return their ids."""
    directory = folder / slug_of(0)
    directory.mkdir(parents=True)
    old = guideline(0, provisions, random.Random(DEFAULT_SEED))  # noqa: S311 -- the same bytes each time
    (directory / "kommun.yaml").write_text(municipality(0), encoding="utf-8")
    (directory / "kanaler.yaml").write_text(register(0), encoding="utf-8")
    (directory / "2024.riktlinje.yaml").write_text(old, encoding="utf-8")
    (directory / "2025.riktlinje.yaml").write_text(revised(old), encoding="utf-8")
    return f"{slug_of(0)}/2024", f"{slug_of(0)}/2025"


def revised(text: str) -> str:
    """A revision after another, with every tenth provision changed."""
    head, _, body = text.partition("provisions:\n")
    head = head.replace("/2024\n", "/2025\n", 1).replace(
        "status: adopted\n", f"status: draft\nsupersedes: {slug_of(0)}/2024\n", 1
    )
    items = [item for item in _ITEM.split(body) if item]
    for number in range(0, len(items), 10):
        match number // 10 % 6:
            case 0:
                items[number] = items[number].replace("modality: must\n", "modality: should\n")
            case 1:
                items[number] = re.sub(r"( ska )(\w+)", r"\1alltid \2", items[number], count=1)
            case 2:
                items[number] = re.sub(r"- id: (\S+)", r"- id: \1-ny", items[number], count=1)
            case 3:
                items[number] = ""
            case 4:
                items.append(re.sub(r"- id: (\S+)", r"- id: tillagd-\1", items[number], count=1))
            case _:
                items[number], items[number - 1] = items[number - 1], items[number]
    return head + "provisions:\n" + "".join(items)


def least_time(command: list[str], rounds: int) -> float:
    """Return the shortest time that a command takes, in seconds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 -- the words are our own
        times.append(time.perf_counter() - started)
        if done.returncode not in (0, 1):
            raise SystemExit(done.stderr.decode())
    return min(times)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--provisions", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    riktlint = [sys.executable, "-m", "riktlint"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before, after = write_pair(folder, chosen.provisions)
        check = least_time([*riktlint, "check", "--no-cache", "--no-config", str(folder)], chosen.rounds)
        print(f"check                      {check:6.2f} s")
        slowest = 0.0
        for form in ("terminal", "markdown", "html", "json"):
            words = [*riktlint, "diff", before, after, "--policies", str(folder), "--format", form]
            taken = least_time(words, chosen.rounds)
            slowest = max(slowest, taken)
            print(f"diff --format {form:<12} {taken:6.2f} s  {taken / check:5.2f} checks")
    sys.exit(slowest > LIMIT * check)


if __name__ == "__main__":
    main()
