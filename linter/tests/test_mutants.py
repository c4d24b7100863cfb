"""No mutant of the real policies hurts riktlint, and none that breaks the schema passes.

A seeded few thousand; `make fuzz` runs a hundred thousand.
"""

from __future__ import annotations

import pytest

from fuzz import fault, faults
from mutants import Mutant, Verdict, judge, mutants, originals

PORTIONS = 14
PORTION = 150


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_mutants(portion: int) -> None:
    assert list(faults(f"test-{portion}", PORTION)) == []


def test_the_same_seed_gives_the_same_mutants() -> None:
    assert list(mutants("x", 20)) == list(mutants("x", 20))


def test_mutants_are_of_every_kind() -> None:
    """Enough of them are sound, broken and unreadable to tell something of each."""
    verdicts = [judge(mutant) for mutant in mutants("kinds", 200)]
    for verdict in Verdict:
        assert verdicts.count(verdict) >= 10, verdict


@pytest.mark.parametrize("file", originals())
def test_the_judge_finds_the_real_files_sound(file: str) -> None:
    assert judge(Mutant("", file, originals()[file], ())) is Verdict.SOUND


@pytest.mark.parametrize(
    ("data", "verdict"),
    [
        (b"a: 1\n", Verdict.BROKEN),
        (b"[]\n", Verdict.BROKEN),
        (b"a: *b\n", Verdict.UNREADABLE),
        (b"a: &b c\n", Verdict.UNREADABLE),
        (b"a: !b c\n", Verdict.UNREADABLE),
        (b"a: 1\na: 2\n", Verdict.UNREADABLE),
        (b"? [a]\n: 1\n", Verdict.UNREADABLE),
        (b"a: [\n", Verdict.UNREADABLE),
        (b"a: \xff\n", Verdict.UNREADABLE),
    ],
)
def test_the_judge_tells_the_kinds_apart(data: bytes, verdict: Verdict) -> None:
    mutant = Mutant("", "falkoping/kommun.yaml", data, ())
    assert judge(mutant) is verdict
    assert fault(mutant) is None


def test_a_miss_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test of mutants fails if riktlint stops looking at the form."""
    monkeypatch.setattr("fuzz.findings", lambda _: [])
    assert "which riktlint does not say" in (fault(Mutant("", "falkoping/kommun.yaml", b"a: 1\n", ())) or "")
