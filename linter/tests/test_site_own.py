"""What the site says of a guideline that the municipality writes here, and of one that no longer counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate
from riktlint.model.revision import Outcome
from riktlint.rules.registry import all_rules
from riktlint.site import links
from riktlint.site.generator import generate
from test_history_site import Html

OUR_IGNORANCE = ("inte sett hela dokumentet", "Vi vet inte", "Okänt")


@pytest.fixture
def own(policies: Path) -> Corpus:
    """Lekeberg alone, whose guideline of 2016 is its own, adopted and in force, without positions as the template."""
    corpus = load_corpus(policies)
    folder = corpus.folders["lekeberg"]
    revision = folder.revisions["lekeberg/2016"]
    dates = replace(revision.dates, in_force_from=PartialDate.parse("2016-02-01"))
    decision = replace(revision.decision, section="§ 4")
    changed = replace(revision, text_status="official", positions={}, dates=dates, decision=decision)
    corpus.folders = {"lekeberg": replace(folder, revisions={changed.id: changed}, register=None)}
    return corpus


def _text(files: dict[str, str], page: str) -> str:
    return Html(files[page]).text


def test_own_guideline_in_force_says_so_and_asks_its_writer(own: Corpus) -> None:
    """What it does not answer is no ignorance of ours, on any page that tells of it."""
    files = generate(own, all_rules())
    revision = own.folders["lekeberg"].revisions["lekeberg/2016"]
    page = _text(files, links.revision_page(revision))
    assert "Antagen Gäller från och med 1 februari 2016." in page
    assert (
        "Frågor som riktlinjerna inte svarar på Inget svar Kommunens egen text finns här i sin helhet."
        in page
    )
    assert "Den som skriver texten har inte angett om frågorna medvetet lämnas öppna" in page
    topic = own.vocabulary.topics["archiving"]
    assert "Lekeberg Inget svar Kommunens egen text svarar inte på frågan." in _text(
        files, links.topic_page(topic)
    )
    shown = [page, _text(files, links.municipality_page("lekeberg")), _text(files, links.topic_page(topic))]
    assert [words for words in OUR_IGNORANCE[:2] for text in shown if words in text] == []
    assert "Inget svar" in _text(files, links.COMPARISON)


def test_superseded_repealed_rejected_and_referred_back(policies: Path) -> None:
    corpus = load_corpus(policies)
    proposal = corpus.folders["lekeberg"].revisions["lekeberg/2024-forslag"]
    told = {
        "smedjebacken/2011": "Källorna visar att den är antagen. Ersatt av Riktlinjer för sociala medier (2017).",
        "alingsas/2010": (
            "Källorna visar att den är antagen. Upphävd genom beslutet om Riktlinje för sociala medier "
            "(beteckning 2023)."
        ),
    }
    files = generate(corpus, all_rules())
    for name, text in told.items():
        revision = corpus.revision(name)
        assert revision is not None
        assert text in _text(files, links.revision_page(revision))
    outcomes: list[tuple[Outcome, str]] = [
        ("rejected", "Förslag Förslaget har avslagits."),
        ("referred_back", "Förslag Förslaget har återremitterats för att beredas vidare."),
    ]
    for outcome, text in outcomes:
        changed = replace(proposal, decision=replace(proposal.decision, outcome=outcome))
        corpus.folders["lekeberg"].revisions[proposal.id] = changed
        assert text in _text(generate(corpus, all_rules()), links.revision_page(changed))
