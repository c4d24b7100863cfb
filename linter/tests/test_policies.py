"""The guidelines that the project publishes, tested as data: they hold, and say what will not change.

Nothing else in the tests reads them, so that they can be corrected and grow: see `corpus/README.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.findings import Severity
from riktlint.loading import load_corpus
from riktlint.model.corpus import Corpus

FIRST_FIVE = {
    "alingsas": ("Alingsås", "1489", "Västra Götalands län"),
    "degerfors": ("Degerfors", "1862", "Örebro län"),
    "falkoping": ("Falköping", "1499", "Västra Götalands län"),
    "lekeberg": ("Lekeberg", "1814", "Örebro län"),
    "smedjebacken": ("Smedjebacken", "2061", "Dalarnas län"),
}
"""Name, code and county by Statistics Sweden's list."""


@pytest.fixture(scope="module")
def live(repository: Path) -> Corpus:
    """The guidelines that the project publishes."""
    return load_corpus(repository / "policies")


def test_no_errors(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    findings = check([Path("policies")]).findings
    assert [f"{f.location}: {f.rule}" for f in findings if f.severity is Severity.ERROR] == []


@pytest.mark.parametrize("slug", FIRST_FIVE)
def test_who_the_first_five_are(live: Corpus, slug: str) -> None:
    municipality = live.folders[slug].municipality
    assert municipality is not None
    assert (municipality.name, municipality.code, municipality.county) == FIRST_FIVE[slug]


@pytest.mark.parametrize("slug", FIRST_FIVE)
def test_the_first_five_have_a_guideline_that_says_something(live: Corpus, slug: str) -> None:
    current = live.folders[slug].current()
    assert current is not None
    assert current.provisions
    assert current.sources


def test_lekeberg_decided_in_2016_and_has_a_later_proposal(live: Corpus) -> None:
    proposal = live.folders["lekeberg"].revisions["lekeberg/forslag"]
    assert proposal.status == "proposed"
    assert proposal.supersedes == "lekeberg/2016"
    assert live.folders["lekeberg"].revisions["lekeberg/2016"].status == "adopted"


def test_the_proposal_of_lekeberg_is_still_found_by_its_former_id(live: Corpus) -> None:
    found = live.revision("lekeberg/2024-forslag")
    assert found is not None
    assert found.id == "lekeberg/forslag"


def test_nothing_is_known_of_the_year_of_smedjebackens_decision_but_its_bound(live: Corpus) -> None:
    decision = live.folders["smedjebacken"].revisions["smedjebacken/2017"].decision
    assert decision.date is None
    assert str(decision.not_before) == "2017"
