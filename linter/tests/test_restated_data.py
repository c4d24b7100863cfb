"""What a restatement says of its source beside the provisions themselves, wherever it is read."""

from __future__ import annotations

import copy

import pytest

from changes_support import POLICIES, Draft, compare, real_data, real_folder, revision_of, told
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.revisions import diff_revisions
from riktlint.comparison.table import compare as compare_answers
from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.site import links
from riktlint.site.generator import generate
from riktlint.timeline.windows import decided_in
from riktlint.views.titles import revision_name

NO_RULES: tuple[()] = ()


def lekeberg(former: str = "lekeberg/utkast") -> Corpus:
    """The frozen Lekeberg, its proposal under another id that it has had a former one before."""
    folder = real_folder("lekeberg")
    proposal = folder.revisions.pop("lekeberg/2024-forslag")
    proposal.id, proposal.former_ids = "lekeberg/forslag", ["lekeberg/2024-forslag", former]
    folder.revisions[proposal.id] = proposal
    return Corpus(load_vocabulary(), {"lekeberg": folder})


def smedjebacken(**decision: object) -> Revision:
    """The frozen revision of Smedjebacken, its decision otherwise."""
    data = copy.deepcopy(real_data("smedjebacken/2017"))
    data["decision"] |= decision
    return revision_of(data)


# ---- Several topics


def test_a_provision_is_found_under_each_of_its_topics() -> None:
    revision = Draft().provision("spara-fore-radering", also_topics=["snapshots", "evaluation"]).revision
    for topic in ("saving_before_deletion", "snapshots", "evaluation"):
        assert [p.id for p in revision.provisions_on(topic)] == ["spara-fore-radering"]
        assert revision.position_on(topic) == "regulated"


def test_its_value_is_that_of_its_own_topic_alone() -> None:
    revision = Draft().provision("spara-fore-radering", also_topics=["two_factor"]).revision
    provision = revision.provisions_on("saving_before_deletion")[0]
    assert provision.value_on("saving_before_deletion") == provision.value
    assert provision.value_on("two_factor") is None


def test_the_comparison_answers_with_it() -> None:
    corpus = load_corpus(POLICIES)
    revision = corpus.folders["falkoping"].revisions["falkoping/odaterad"]
    next(p for p in revision.provisions if p.id == "polisanmalan").also_topics = ["blocking"]
    del revision.positions["blocking"]
    cell = next(c for c in compare_answers(corpus).row("blocking").cells if c.municipality == "falkoping")
    assert (cell.position, cell.provisions) == ("regulated", ("polisanmalan",))


def test_another_topic_that_it_answers_is_a_change() -> None:
    before, after = Draft("2024"), Draft("2025").provision("spara-fore-radering", also_topics=["snapshots"])
    assert told(compare(before, after)) == {("topics_also_changed", "neither", "spara-fore-radering")}


# ---- Who, and how unconditionally


@pytest.mark.parametrize(
    ("old", "new", "kind", "direction"),
    [
        (None, "not_stated", "bearers_settled", "neither"),
        ("not_stated", [{"role": "editor"}], "bearers_named", "untold"),
        ([{"role": "editor"}], "not_stated", "bearers_unnamed", "untold"),
    ],
)
def test_whether_the_source_names_somebody(old: object, new: object, kind: str, direction: str) -> None:
    before = Draft("2024").provision("spara-fore-radering", bearers=old)
    after = Draft("2025").provision("spara-fore-radering", bearers=new)
    assert told(compare(before, after)) == {(kind, direction, "spara-fore-radering")}


@pytest.mark.parametrize(
    ("modality", "old", "new", "kind", "direction"),
    [
        ("must", "strive", None, "qualifier_removed", "stricter"),
        ("must", None, "if_possible", "qualifier_added", "looser"),
        ("should", "preferably", None, "qualifier_removed", "stricter"),
        ("must", "strive", "if_possible", "qualifier_changed", "untold"),
        ("states", "strive", None, "qualifier_changed", "untold"),
    ],
)
def test_a_qualification_that_comes_or_goes(
    modality: str, old: str | None, new: str | None, kind: str, direction: str
) -> None:
    before = Draft("2024").provision("spara-fore-radering", modality=modality, qualifier=old)
    after = Draft("2025").provision("spara-fore-radering", modality=modality, qualifier=new)
    assert told(compare(before, after)) == {(kind, direction, "spara-fore-radering")}


# ---- Known by description


def test_what_is_known_by_description_comes_goes_and_is_put_otherwise() -> None:
    content = {
        "id": "rubrik",
        "topics": ["tone"],
        "text": "En rubrik om ton.",
        "source": {"document": "riktlinje"},
    }
    none, one = Draft("2024"), Draft("2025").set(described_contents=[content])
    other = Draft("2026").set(described_contents=[content | {"text": "En rubrik om tilltal."}])
    assert told(compare(none, one)) == {("described_added", "neither", "rubrik")}
    assert told(compare(one, none)) == {("described_removed", "neither", "rubrik")}
    assert told(compare(one, other)) == {("described_changed", "neither", "rubrik")}
    assert one.revision.position_on("tone") is None


# ---- What it covers


def test_covering_more_is_neither_stricter_nor_looser() -> None:
    drafts = [
        Draft(label).provision(
            "omfattning",
            topic="coverage",
            modality="states",
            text="Riktlinjen omfattar det som räknas upp.",
            value={"kind": "list", "items": items, "exhaustive": True},
        )
        for label, items in (("2024", ["facebook"]), ("2025", ["facebook", "instagram"]))
    ]
    assert told(compare(drafts[0], drafts[1])) == {("value_other", "neither", "omfattning")}


# ---- Ids and dates


def test_a_former_id_still_leads_to_the_revision() -> None:
    corpus = lekeberg()
    for name in ("lekeberg/forslag", "lekeberg/2024-forslag", "lekeberg/utkast"):
        found = corpus.revision(name)
        assert found is not None
        assert found.id == "lekeberg/forslag"


def test_two_states_under_different_ids_are_the_same_revision() -> None:
    before = Draft("forslag").revision
    after = Draft("2025").set(former_ids=["exempelby/forslag"]).revision
    assert diff_revisions(before, after, load_vocabulary()).mode == "same_revision"


def test_the_site_leads_from_every_former_address() -> None:
    pages = generate(lekeberg(), NO_RULES)
    for label in ("2024-forslag", "utkast"):
        assert 'href="../forslag/"' in pages[links.labelled_page("lekeberg", label)]
        assert 'href="../2016-till-forslag/"' in pages[links.labelled_pair_page("lekeberg", "2016", label)]


def test_a_bound_on_an_unknown_day() -> None:
    folder = real_folder("smedjebacken")
    revision = smedjebacken(date="unknown", not_before="2017")
    folder.revisions[revision.id] = revision
    window = decided_in(revision, folder)
    assert str(window.earliest) == "2017-01-01"


@pytest.mark.parametrize(
    ("date", "name"), [("unknown", "beteckning 2017"), ("2017-03-14", "2017"), ("2018", "beteckning 2017")]
)
def test_a_label_is_told_to_be_one_where_no_source_shows_its_year(date: str, name: str) -> None:
    assert revision_name(smedjebacken(date=date)) == name
