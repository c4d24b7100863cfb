"""Rules about completeness, decisions and identity, in the cases that their examples don't show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.environment import clock
from riktlint.rules.base import Example
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble
from riktlint.rules.provenance.verified_long_ago import VerifiedLongAgo

Check = Callable[..., list[tuple[str, str]]]
FAMILIES = ("CMP", "DEC", "IDN")


@pytest.fixture
def found(tmp_path: Path) -> Check:
    """Check pieces laid over the example, and return (rule, file) of what these families find."""

    def call(
        pieces: dict[str, str], *, without: tuple[str, ...] = (), today: date = EXAMPLE_TODAY
    ) -> list[tuple[str, str]]:
        first, *others = pieces
        example = Example(pieces[first], first, {name: pieces[name] for name in others}, without)
        folder = tmp_path / EXAMPLE_SLUG
        folder.mkdir(exist_ok=True)
        for name, text in assemble(example).items():
            (folder / name).write_text(text, encoding="utf-8")
        findings = check([tmp_path], today=today).findings
        return [(f.rule, Path(f.location.file).name) for f in findings if f.code[:3] in FAMILIES]

    return call


G2024, G2025, G2026 = "2024.riktlinje.yaml", "2025.riktlinje.yaml", "2026.riktlinje.yaml"


def test_a_circle_of_three_is_one_finding(found: Check) -> None:
    circle = {
        G2024: "supersedes: exempelby/2026\n",
        G2025: "supersedes: exempelby/2024\n",
        G2026: "supersedes: exempelby/2025\n",
    }
    assert [f for f in found(circle) if f[0] == "circular-supersedes"] == [("circular-supersedes", G2024)]


def test_a_chain_that_enters_a_circle_is_not_part_of_it(found: Check) -> None:
    chain = {
        G2024: "supersedes: exempelby/2024\n",
        G2025: "supersedes: exempelby/2024\n",
    }
    assert [f for f in found(chain) if f[0] == "circular-supersedes"] == [("circular-supersedes", G2024)]


def test_a_predecessor_that_could_not_be_read_is_not_called_missing(found: Check) -> None:
    result = found({G2025: "supersedes: exempelby/2024\n", G2024: "status: antagen\n"})
    assert "supersedes-not-found" not in {rule for rule, _ in result}


def test_a_municipality_that_could_not_be_read_is_not_called_missing(found: Check) -> None:
    assert found({"kommun.yaml": "slug: Å\n"}) == []


def test_without_a_municipality_there_is_one_finding(found: Check) -> None:
    pieces = {G2024: "positions:\n  archiving: {position: unknown}\n", "kommun.yaml": ""}
    assert found(pieces) == [("missing-municipality-file", G2024)]


def test_a_larger_profile_asks_for_more(found: Check) -> None:
    assert found({"kommun.yaml": "profile: minimum\n"}) == []
    result = found({"kommun.yaml": "profile: recommended\n"})
    assert {rule for rule, _ in result} == {"missing-position"}
    assert len(result) > 20


def test_topics_beyond_the_profile_are_free(found: Check) -> None:
    piece = "positions:\n  training: {position: silent, source: {document: riktlinje}}\n"
    assert found({G2024: piece}) == []


def test_a_superseded_guideline_is_not_asked_to_answer(found: Check) -> None:
    silent = "positions:\n  archiving: {position: silent, source: {document: riktlinje}}\n"
    assert found({G2024: silent}) == [("unanswered-topic", G2024)]
    result = found({G2024: silent, G2025: "supersedes: exempelby/2024\n"})
    assert ("unanswered-topic", G2024) not in result


def test_a_draft_is_told_once_what_it_lacks(found: Check) -> None:
    piece = "status: draft\ndecision:\n  outcome: unknown\n  body: unknown\npositions: {}\nprovisions: []\n"
    assert found({G2024: piece}) == [("draft-gaps", G2024)]


def test_only_the_guideline_in_use_falls_due(found: Check) -> None:
    due = "dates:\n  review_due: 2024-12\n"
    assert found({G2024: due}, today=date(2024, 12, 31)) == []
    assert found({G2024: due}, today=date(2025, 1, 1)) == [("review-overdue", G2024)]
    result = found({G2024: due, G2025: "supersedes: exempelby/2024\ndates:\n  review_due: 2030\n"})
    assert "review-overdue" not in {rule for rule, _ in result}


def test_tomorrow_is_no_future_for_somebody_in_another_time_zone(found: Check) -> None:
    piece = {G2024: "dates:\n  verified: 2025-01-16\n"}
    assert found(piece, today=date(2025, 1, 15)) == []
    assert found(piece, today=date(2025, 1, 14)) == [("date-in-future", G2024)]


@pytest.mark.parametrize("value", ["2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31"])
@pytest.mark.parametrize("key", ["in_force_from", "recorded", "verified", "review_due"])
def test_an_impossible_date_is_one_error(tmp_path: Path, key: str, value: str) -> None:
    folder = tmp_path / EXAMPLE_SLUG
    folder.mkdir()
    for name, text in assemble(Example(f"dates:\n  {key}: {value}\n")).items():
        (folder / name).write_text(text, encoding="utf-8")
    errors = [f.rule for f in check([tmp_path], today=EXAMPLE_TODAY).findings if f.rule == "impossible-date"]
    assert errors == ["impossible-date"]


@pytest.mark.parametrize("value", ["0000-01-01", "0000", "1799-12", "3000-01-01"])
def test_a_year_of_no_guideline_is_one_error(tmp_path: Path, value: str) -> None:
    folder = tmp_path / EXAMPLE_SLUG
    folder.mkdir()
    for name, text in assemble(Example(f'decision:\n  date: "{value}"\n')).items():
        (folder / name).write_text(text, encoding="utf-8")
    found = [f.rule for f in check([tmp_path], today=EXAMPLE_TODAY).findings]
    assert found == ["wrong-form"]


@pytest.mark.parametrize(
    ("section", "right"),
    [
        ("§ 13", None),
        ("§ 13 a", None),
        ("§§ 13–14", None),
        ("§\u00a013", None),
        ("punkt 4", None),
        ("2017:13", None),
        ("unknown", None),
        ("§13", "§ 13"),
        ("13 §", "§ 13"),
        ('"13"', "§ 13"),
        ("paragraf 13", "§ 13"),
        ("§ 13a", "§ 13 a"),
    ],
)
def test_section(tmp_path: Path, section: str, right: str | None) -> None:
    folder = tmp_path / EXAMPLE_SLUG
    folder.mkdir()
    for name, text in assemble(Example(f"decision:\n  section: {section}\n")).items():
        (folder / name).write_text(text, encoding="utf-8")
    findings = [f for f in check([tmp_path], today=EXAMPLE_TODAY).findings if f.rule == "section-form"]
    assert [f.message.sv for f in findings] == ([f"Skriv paragrafen som ”{right}”."] if right else [])


def test_the_day_of_the_run_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert clock.today() == date(2023, 11, 14)


@pytest.mark.parametrize("value", ["", "tomorrow", "1e9", "9" * 30])
def test_a_day_that_is_none_falls_back_to_the_clock(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert clock.today() >= date(2024, 1, 1)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert clock.today() >= date(2024, 1, 1)


def test_the_projects_own_policies_have_no_errors(policies: Path) -> None:
    findings = check([policies], today=date(2026, 11, 20)).findings
    assert [f for f in findings if f.code[:3] in FAMILIES and f.severity.value == "error"] == []


@pytest.mark.parametrize(("verified", "rules"), [("2025-02-28", []), ("2025-02-27", ["verified-long-ago"])])
def test_three_years_ago_on_the_leap_day(tmp_path: Path, verified: str, rules: list[str]) -> None:
    """No calendar has the same day three years before."""
    folder = tmp_path / EXAMPLE_SLUG
    folder.mkdir()
    for name, text in assemble(Example(f"dates:\n  verified: {verified}\n")).items():
        (folder / name).write_text(text, encoding="utf-8")
    findings = check([tmp_path], [VerifiedLongAgo], today=date(2028, 2, 29)).findings
    assert [finding.rule for finding in findings] == rules
