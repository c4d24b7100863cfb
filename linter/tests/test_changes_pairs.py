"""The project's own pairs of revisions, every change of them."""

from __future__ import annotations

import pytest

from changes_support import facts, real, real_folder
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.diff import Diff
from riktlint.changes.revisions import diff_revisions
from riktlint.values.direction import Direction

Told = set[tuple[str, str, str]]


def compared(before: str, after: str) -> Diff:
    municipality = real_folder(before.partition("/")[0]).municipality
    assert municipality is not None
    return diff_revisions(real(before), real(after), load_vocabulary(), units=municipality.units)


def told(diff: Diff) -> Told:
    found = [facts(change) for change in diff.changes]
    assert len(set(found)) == len(found)
    return set(found)


def known(*topics: str) -> Told:
    return {("topic_now_known", "neither", topic) for topic in topics}


def provisions_known(*ids: str) -> Told:
    return {("provision_now_known", "neither", name) for name in ids}


LEKEBERG: Told = {
    ("text_changed", "untold", "plattformar-som-omfattas"),
    # What the letter says: three platforms instead of one, and another department.
    ("value_loosened", "looser", "plattformar-som-omfattas"),
    ("unit_replaced", "neither", "avdelning-som-namns"),
    ("stated_added", "neither", "fler-plattformar"),
    ("stated_added", "neither", "ansvar-for-inlagg-fortydligat"),
    ("stated_added", "neither", "ansvar-for-svar-fortydligat"),
    ("stated_added", "neither", "ansvar-for-diarieforing-fortydligat"),
    ("stated_added", "neither", "gemensamma-regler-samlade"),
    ("stated_added", "neither", "avsnitt-om-kommentarer"),
    ("stated_added", "neither", "avsnitt-per-plattform"),
    ("stated_added", "neither", "upprepningar-borttagna"),
    ("stated_added", "neither", "avsnitt-om-verksamheternas-konton"),
    ("stated_added", "neither", "kommentarer-fortydligade"),
    ("stated_added", "neither", "avsnitt-om-tvafaktorsautentisering"),
    ("stated_added", "neither", "avdelningens-namn"),
    # Neither guideline has been read: what is seen in one only is known or not, and neither new nor removed.
    ("topic_now_known", "neither", "two_factor"),
    ("topic_now_known", "neither", "who_answers"),
    ("topic_now_known", "neither", "registration"),
    ("topic_no_longer_known", "neither", "website_relation"),
    ("topic_no_longer_known", "neither", "signing"),
    ("topic_no_longer_known", "neither", "review"),
    ("provision_now_known", "neither", "ansvar-for-att-folja-upp-inlagg"),
    ("provision_now_known", "neither", "ansvar-for-att-svara-pa-kommentarer"),
    ("provision_now_known", "neither", "ansvar-for-att-svara-pa-meddelanden"),
    ("provision_now_known", "neither", "ansvar-for-att-diariefora-kommentarer"),
    ("provision_now_known", "neither", "ansvar-for-att-diariefora-meddelanden"),
    ("provision_now_known", "neither", "gemensamt-avsnitt"),
    ("provision_now_known", "neither", "gemensamma-regler-om-diarieforing"),
    ("provision_now_known", "neither", "tvafaktorsautentisering-infors"),
    ("provision_now_known", "neither", "avsnitt-om-facebook"),
    ("provision_now_known", "neither", "avsnitt-om-instagram"),
    ("provision_now_known", "neither", "avsnitt-om-linkedin"),
    ("provision_now_known", "neither", "hr-anvander-linkedin"),
    ("provision_now_known", "neither", "naringsliv-och-utveckling-anvander-linkedin"),
    ("provision_no_longer_known", "neither", "kommunikatoren-ansvarar-for-revidering"),
    ("provision_no_longer_known", "neither", "verksamhetens-eget-ansvar"),
    ("provision_no_longer_known", "neither", "sociala-medier-ar-ett-komplement"),
    ("provision_no_longer_known", "neither", "nya-inlagg-signeras-inte"),
    ("provision_no_longer_known", "neither", "svar-signeras"),
    # The document and the decision.
    ("title_changed", "neither", "title"),
    ("status_changed", "neither", "status"),
    ("decision_outcome_changed", "neither", "outcome"),
    ("decision_date_changed", "neither", "date"),
    ("decision_case_changed", "neither", "case_number"),
    ("decision_proposal_changed", "neither", "proposed_decision"),
    ("decision_reason_changed", "neither", "reason"),
    ("preparation_added", "neither", "Kommunchefen och kommunikatören undertecknade skrivelsen med förslaget."),
    ("consequence_added", "neither", "barn, jämställdhet, folkhälsa, mångfald och integration, miljö och hållbarhet"),
    ("consequence_added", "neither", "ekonomi"),
    # Editorial, and the record itself.
    ("answer_changed", "neither", "account_owner"),
    ("answer_changed", "neither", "coordinating_unit"),
    ("answer_changed", "neither", "platforms"),
    ("summary_changed", "neither", "summary"),
    ("position_noted", "neither", "account_approval"),
    ("position_noted", "neither", "clear_sender"),
    ("position_noted", "neither", "hiding_deleting"),
    ("position_noted", "neither", "prohibited_content"),
    ("position_noted", "neither", "recruiting"),
    ("locator_changed", "neither", "plattformar-som-omfattas"),
    ("decision_note_changed", "neither", "note"),
    ("decision_source_changed", "neither", "source"),
    ("revision_changed", "neither", "id"),
    ("supersedes_changed", "neither", "supersedes"),
    ("source_changed", "neither", "tjansteskrivelse"),
    ("source_removed", "neither", "riktlinjer-2016"),
}  # fmt: skip

ALINGSAS: Told = {
    ("title_changed", "neither", "title"),
    ("decision_date_changed", "neither", "date"),
    ("decision_section_changed", "neither", "section"),
    ("decision_case_changed", "neither", "case_number"),
    ("decision_proposal_changed", "neither", "proposed_decision"),
    ("decision_reason_changed", "neither", "reason"),
    ("decision_repeals_changed", "neither", "repeals"),
    ("decision_distribution_changed", "neither", "distribution"),
    ("motion_added", "neither", "aterremiss-om-krishantering"),
    ("motion_added", "neither", "tillagg-om-sexistiska-yttranden"),
    ("motion_added", "neither", "tillagg-om-brottsligt-material-och-nodrop"),
    ("motion_added", "neither", "tillagg-om-kriser"),
    ("minute_added", "neither", "elected_representative C crisis"),
    ("summary_changed", "neither", "summary"),
    ("position_noted", "neither", "account_owner"),
    ("position_noted", "neither", "criminal_content"),
    ("position_noted", "neither", "person_in_danger"),
    ("position_noted", "neither", "prohibited_content"),
    ("position_noted", "neither", "registration"),
    ("position_noted", "neither", "tone"),
    ("decision_note_changed", "neither", "note"),
    ("decision_source_changed", "neither", "source"),
    ("revision_changed", "neither", "id"),
    ("supersedes_changed", "neither", "supersedes"),
    ("source_changed", "neither", "protokollsutdrag"),
    *known("purpose", "target_groups", "who_is_bound", "platforms", "crisis", "statutes"),
}

SMEDJEBACKEN: Told = {
    ("decision_date_changed", "neither", "date"),
    ("decision_section_changed", "neither", "section"),
    ("decision_case_changed", "neither", "case_number"),
    ("decision_proposal_changed", "neither", "proposed_decision"),
    ("decision_reason_changed", "neither", "reason"),
    ("decision_documents_changed", "neither", "documents"),
    ("motion_added", "neither", "aterremiss"),
    ("reservation_added", "neither", "elected_representative SD "),
    ("form_added", "neither", "ansokan"),
    ("summary_changed", "neither", "summary"),
    ("decision_note_changed", "neither", "note"),
    ("decision_source_changed", "neither", "source"),
    ("revision_changed", "neither", "id"),
    ("supersedes_changed", "neither", "supersedes"),
    ("source_added", "neither", "riktlinje"),
    ("source_added", "neither", "ansokan"),
    ("source_added", "neither", "protokollsutdrag"),
    ("source_removed", "neither", "protokollsutdrag-2017"),
}


def test_lekeberg() -> None:
    assert told(compared("lekeberg/2016", "lekeberg/2024-forslag")) == LEKEBERG


@pytest.mark.parametrize(
    ("before", "after", "expected", "steps"),
    [
        ("alingsas/2010", "alingsas/2023", ALINGSAS, 2),
        (
            "smedjebacken/2011",
            "smedjebacken/2017",
            SMEDJEBACKEN | known(*real("smedjebacken/2017").positions),
            4,
        ),
    ],
)
def test_a_guideline_that_only_its_decision_was_known_of(
    before: str, after: str, expected: Told, steps: int
) -> None:
    diff = compared(before, after)
    found = told(diff)
    preparations = {entry for entry in found if entry[0] == "preparation_added"}
    assert len(preparations) == steps
    # Nothing was known of the older text, so every provision is now known, and none is new.
    ids = [provision.id for provision in real(after).provisions]
    assert found - preparations == expected | provisions_known(*ids)
    assert diff.count(Direction.STRICTER) == diff.count(Direction.LOOSER) == diff.count(Direction.UNTOLD) == 0
