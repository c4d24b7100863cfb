"""The guidelines that the project publishes, tested as data: they hold, and say what will not change.

Nothing else in the tests reads them, so that they can be corrected and grow: see `corpus/README.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.engine.corpus import load_corpus
from riktlint.findings import Severity
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Provision, Revision

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


RESTATEMENT = (
    "CMP002",
    "CMP008",
    "CMP009",
    "DEC020",
    "LNG005",
    "RSP004",
    "RSP011",
    "SRC005",
    "STA005",
    "VAL009",
)
"""The rules that see where a restatement says something that its source does not."""


def test_what_can_be_seen_of_a_restatement_is_right(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    findings = check([Path("policies")]).findings
    # Where in its source Lekeberg's guideline of 2016 speaks of signing is not known.
    assert {(f.code, f.location.file) for f in findings if f.code in RESTATEMENT} == {
        ("SRC005", "policies/lekeberg/2016.riktlinje.yaml")
    }


def provision(live: Corpus, revision: str, name: str) -> Provision:
    found = live.revision(revision)
    assert found is not None
    return next(p for p in found.provisions if p.id == name)


NOT_STATED = {
    "degerfors/odaterad": "kanalforteckning kommunen-som-avsandare logotyp-i-bilden ansvarig-forvaltning-framgar"
    " chef-tillfragas-vid-avslut chef-tillfragas-vid-oppnande",
    "falkoping/odaterad": "grafisk-profil beskrivning-i-profilen politiska-beslut inga-debattinlagg"
    " folj-relevanta-konton",
    "smedjebacken/2017": "personuppgifter-med-tillatelse bilder-med-tillatelse offentliga-inlagg-diariefors-inte"
    " pagaende-arende-diariefors fortal-och-forolampningar hets-och-trakasserier vald-och-pornografi"
    " intrang-i-upphovsratt svordomar-och-obsceniteter brott-mot-pul lankar-till-otillatet politiska-debatter"
    " grafisk-profil ersattare",
}
"""Provisions whose sentence in the source is passive, or names nobody."""


@pytest.mark.parametrize(
    ("revision", "name"),
    [(revision, name) for revision, names in NOT_STATED.items() for name in names.split()],
)
def test_a_bearer_is_written_only_where_the_source_names_one(live: Corpus, revision: str, name: str) -> None:
    found = provision(live, revision, name)
    assert found.bearers_not_stated
    assert found.bearers == []


MODALITIES = {
    ("degerfors/odaterad", "bevakar-meddelanden"): ("should", None),  # "är viktigt"
    ("degerfors/odaterad", "bevakar-inlagg"): ("should", None),
    ("falkoping/odaterad", "andras-konton"): ("states", None),  # "deltar inte"
    ("falkoping/odaterad", "beskrivning-i-profilen"): ("must", "if_possible"),
    ("lekeberg/2016", "kommunikatoren-ansvarar-for-revidering"): ("must", None),  # "ansvarar för"
    ("smedjebacken/2017", "alla-kanaler-listas"): ("states", None),  # "listas"
    ("smedjebacken/2017", "offentlighetsprincipen"): ("states", None),  # "hanteras"
    ("smedjebacken/2017", "grafisk-profil"): ("must", "strive"),  # "ska eftersträvas"
    ("smedjebacken/2017", "samordningsansvar"): ("must", None),  # "har ansvar för"
    ("smedjebacken/2017", "egen-kommunikation"): ("must", None),
    ("smedjebacken/2017", "skota-mediet-val"): ("must", None),
    ("smedjebacken/2017", "skota-mediet-enligt-riktlinjerna"): ("must", None),
    ("smedjebacken/2017", "forteckning-aktuell"): ("must", None),
    ("smedjebacken/2017", "lank-till-politikers-blogg"): ("may", None),  # "har rätt att"
    ("smedjebacken/2017", "personligt-tilltal"): ("should", "preferably"),  # "gärna"
}
"""What the words of the source give by the table of modalities."""


@pytest.mark.parametrize(("revision", "name"), MODALITIES)
def test_the_modality_follows_the_words_of_the_source(live: Corpus, revision: str, name: str) -> None:
    found = provision(live, revision, name)
    assert (found.modality, found.qualifier) == MODALITIES[revision, name]


TOPICS = {
    ("alingsas/2023", "samsyn-om-hantering"): {"document_purpose"},
    ("falkoping/odaterad", "rutinens-syfte"): {"document_purpose"},
    ("smedjebacken/2017", "syfte-upptradande"): {"document_purpose"},
    ("smedjebacken/2017", "syfte-hantering"): {"document_purpose"},
    ("lekeberg/forslag", "plattformar-som-omfattas"): {"coverage"},
    ("lekeberg/2016", "plattformar-som-omfattas"): {"coverage"},
    ("falkoping/odaterad", "skarmdump-fore-radering"): {"saving_before_deletion", "criminal_content"},
    ("falkoping/odaterad", "radering-av-brottsligt-material"): {"hiding_deleting", "criminal_content"},
    ("falkoping/odaterad", "upphovsrattsintrang"): {"prohibited_content", "copyright"},
    ("falkoping/odaterad", "reklam-och-spam"): {"prohibited_content", "advertising"},
    ("smedjebacken/2017", "avpublicera-lagstridigt"): {"criminal_content", "hiding_deleting"},
}
"""The topics that a provision answers, where it was under a wrong one or under too few."""


@pytest.mark.parametrize(("revision", "name"), TOPICS)
def test_a_provision_is_found_under_what_it_answers(live: Corpus, revision: str, name: str) -> None:
    assert set(provision(live, revision, name).topics) == TOPICS[revision, name]


UNKNOWN = {
    "lekeberg/2016": "website_relation coordinating_unit account_owner platforms clear_sender",
    "lekeberg/forslag": "coordinating_unit account_owner platforms who_answers private_messages registration"
    " two_factor",
    "alingsas/2023": "platforms target_groups who_is_bound statutes tone prohibited_content registration",
    "degerfors/odaterad": "private_messages who_is_bound",
}
"""Topics of which only a heading, a description or a name somewhere is known."""


@pytest.mark.parametrize(
    ("revision", "topic"),
    [(revision, topic) for revision, topics in UNKNOWN.items() for topic in topics.split()],
)
def test_what_is_only_described_is_unknown_and_says_why(live: Corpus, revision: str, topic: str) -> None:
    found = live.revision(revision)
    assert found is not None
    assert found.position_on(topic) == "unknown"
    assert found.positions[topic].reason


def every_revision(live: Corpus) -> list[Revision]:
    return [revision for folder in live.folders.values() for revision in folder.revisions.values()]


def test_a_topic_with_described_contents_alone_is_unknown_with_a_reason(live: Corpus) -> None:
    assert [
        (revision.id, content.id, topic)
        for revision in every_revision(live)
        for content in revision.described_contents
        for topic in content.topics
        if not revision.provisions_on(topic)
        and (revision.position_on(topic) != "unknown" or not revision.positions[topic].reason)
    ] == []


def test_every_duty_says_who_or_that_the_source_does_not(live: Corpus) -> None:
    assert [
        (revision.id, p.id)
        for revision in every_revision(live)
        for p in revision.provisions
        if p.modality != "states" and not p.bearers and not p.bearers_not_stated
    ] == []


ANSWERS = {
    ("smedjebacken/2017", "politicians_channels"): "ordinarie plats",
    ("smedjebacken/2017", "official_statement"): "Alltid",
    ("smedjebacken/2017", "freedom_to_communicate"): "om inte sekretess",
    ("falkoping/odaterad", "criminal_content"): "skärmdumpar",
    ("falkoping/odaterad", "target_groups"): "Invånarna",
    ("degerfors/odaterad", "platforms"): "syfte, målgrupp och typ av budskap",
}
"""Limits, conditions and steps that a short answer once left out."""


@pytest.mark.parametrize(("revision", "topic"), ANSWERS)
def test_an_answer_keeps_its_limits(live: Corpus, revision: str, topic: str) -> None:
    found = live.revision(revision)
    assert found is not None
    assert ANSWERS[revision, topic] in (found.positions[topic].answer or "")


def test_a_chief_is_no_line_manager(live: Corpus) -> None:
    bearers = provision(live, "falkoping/odaterad", "godkannande-av-nytt-konto").bearers
    assert [b.role for b in bearers] == ["manager", "communications_department"]


def test_nothing_says_that_the_list_of_degerfors_is_internal(live: Corpus) -> None:
    assert provision(live, "degerfors/odaterad", "kanalforteckning").value is None
    municipality = live.folders["degerfors"].municipality
    assert municipality is not None
    assert municipality.channel_list.status == "unknown"


def test_the_administrative_procedure_act_of_an_undated_decision_is_not_chosen(live: Corpus) -> None:
    assert provision(live, "smedjebacken/2017", "fler-lagar").statutes == [
        "osl",
        "upphovsrattslagen",
        "pul",
        "gdpr",
        "spraklagen",
    ]
