"""What each difference means: its kind, its direction, and that what can't be told is not guessed."""

from __future__ import annotations

from typing import Any

import pytest

from changes_support import Draft, compare, facts, told
from riktlint.building.vocabulary import load_vocabulary
from riktlint.model.municipality import Unit
from riktlint.model.place import Place
from riktlint.model.sources import SourceRef

Told = set[tuple[str, str, str]]


def after() -> Draft:
    return Draft("2025")


def one(provision: str, before: dict[str, Any], now: dict[str, Any]) -> Told:
    """What is told of one provision that had some fields and now has others."""
    return told(compare(Draft().provision(provision, **before), after().provision(provision, **now)))


def listed(*words: str, exhaustive: bool | None = True) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": "list", "items": list(words)}
    return value if exhaustive is None else value | {"exhaustive": exhaustive}


def lasting(duration: str, bound: str = "at_most", counting: str = "calendar_days") -> dict[str, Any]:
    return {"kind": "duration", "duration": duration, "bound": bound, "counting": counting}


def often(count: int, per: str, bound: str = "at_least", *, average: bool = False) -> dict[str, Any]:
    return {"kind": "frequency", "count": count, "per": per, "bound": bound, "average": average}


def chosen(choice: str) -> dict[str, Any]:
    return {"kind": "choice", "choice": choice}


WORKDAY = lasting("P1D", counting="weekdays")
EXAMPLE = listed("facebook", exhaustive=False)


@pytest.mark.parametrize(
    ("topic", "before", "now", "kind", "direction"),
    [
        ("response_time", lasting("P2D"), lasting("PT24H"), "value_tightened", "stricter"),
        ("response_time", lasting("PT24H"), lasting("P2D"), "value_loosened", "looser"),
        ("response_time", lasting("PT24H"), lasting("P1D"), "value_rewritten", "neither"),
        ("response_time", lasting("P7D"), lasting("P1W"), "value_rewritten", "neither"),
        ("response_time", lasting("P30D"), lasting("P1M"), "value_changed", "untold"),
        ("response_time", lasting("P27D"), lasting("P1M"), "value_loosened", "looser"),
        ("response_time", lasting("P12M"), lasting("P1Y"), "value_rewritten", "neither"),
        ("response_time", lasting("P2D"), lasting("P1D", bound="at_least"), "value_changed", "untold"),
        ("response_time", lasting("P2D", "at_least"), lasting("P1D", "at_least"), "value_changed", "untold"),
        ("response_time", lasting("P2D"), lasting("P2D", counting="business_days"), "value_loosened", "looser"),
        ("response_time", lasting("P2D", counting="business_days"), lasting("P1D"), "value_tightened", "stricter"),
        ("response_time", lasting("P2D"), WORKDAY, "value_changed", "untold"),
        ("response_time", WORKDAY, lasting("PT8H", counting="weekdays"), "value_tightened", "stricter"),
        ("posting_frequency", often(1, "P1W"), often(2, "P1W"), "value_tightened", "stricter"),
        ("posting_frequency", often(1, "P1W"), often(4, "P1M"), "value_loosened", "looser"),
        ("posting_frequency", often(1, "P1W"), often(3, "P1M"), "value_loosened", "looser"),
        ("posting_frequency", often(1, "P1M"), often(12, "P1Y"), "value_rewritten", "neither"),
        ("posting_frequency", often(1, "P1W", average=True), often(1, "P1W"), "value_tightened", "stricter"),
        ("posting_frequency", often(1, "P1W"), often(2, "P1W", average=True), "value_changed", "untold"),
        ("posting_frequency", often(1, "P1W", "at_most"), often(2, "P1W", "at_most"), "value_changed", "untold"),
        ("two_factor", chosen("recommended"), chosen("required"), "value_tightened", "stricter"),
        ("two_factor", chosen("required"), chosen("not_required"), "value_loosened", "looser"),
        ("platforms", listed("facebook"), listed("facebook", "instagram"), "value_loosened", "looser"),
        ("platforms", listed("facebook", "instagram"), listed("facebook"), "value_tightened", "stricter"),
        ("platforms", listed("facebook", "x"), listed("x", "facebook"), "value_rewritten", "neither"),
        ("platforms", listed("facebook"), listed("instagram"), "value_changed", "untold"),
        ("platforms", EXAMPLE, listed("facebook", "x", exhaustive=False), "value_changed", "untold"),
        ("platforms", listed("facebook", exhaustive=None), listed("facebook"), "value_changed", "untold"),
        ("prohibited_content", listed("insult"), listed("insult", "spam"), "value_tightened", "stricter"),
        ("prohibited_content", listed("insult", "spam"), listed("insult"), "value_loosened", "looser"),
        ("legal_basis", listed("consent"), listed("consent", "contract"), "value_changed", "untold"),
        ("two_factor", None, chosen("required"), "value_added", "untold"),
        ("two_factor", chosen("required"), None, "value_removed", "untold"),
    ],
)  # fmt: skip
def test_values(
    topic: str, before: dict[str, Any] | None, now: dict[str, Any] | None, kind: str, direction: str
) -> None:
    assert one("ny", {"topic": topic, "value": before}, {"topic": topic, "value": now}) == {
        (kind, direction, "ny")
    }


@pytest.mark.parametrize(
    ("before", "now", "kind", "direction"),
    [
        ("states", "may", "modality_tightened", "stricter"),
        ("may", "should", "modality_tightened", "stricter"),
        ("should", "must", "modality_tightened", "stricter"),
        ("must", "should", "modality_loosened", "looser"),
        ("must", "states", "modality_loosened", "looser"),
        ("may", "must_not", "modality_tightened", "stricter"),
        ("must_not", "may", "modality_loosened", "looser"),
        ("must", "must_not", "modality_turned", "untold"),
        ("must_not", "should", "modality_turned", "untold"),
        ("states", "must_not", "modality_turned", "untold"),
    ],
)
def test_modality(before: str, now: str, kind: str, direction: str) -> None:
    assert one("ny", {"modality": before}, {"modality": now}) == {(kind, direction, "ny")}


@pytest.mark.parametrize(
    ("modality", "kind", "direction"),
    [
        ("must", "requirement", "stricter"),
        ("must_not", "prohibition", "stricter"),
        ("should", "recommendation", "stricter"),
        ("may", "permission", "untold"),
        ("states", "statement", "neither"),
    ],
)
def test_a_provision_comes_or_goes(modality: str, kind: str, direction: str) -> None:
    opposite = {"stricter": "looser"}.get(direction, direction)
    assert told(compare(Draft(), after().provision("ny", modality=modality))) == {
        (f"{kind}_added", direction, "ny")
    }
    assert told(compare(Draft().provision("ny", modality=modality), after())) == {
        (f"{kind}_removed", opposite, "ny")
    }


def test_a_statement_with_a_value_may_ask_for_something() -> None:
    stated = after().provision("ny", topic="inactivity", modality="states", value=lasting("P6M"))
    assert told(compare(Draft(), stated)) == {("provision_added", "untold", "ny")}


def test_a_duty_of_nothing_is_no_duty() -> None:
    nothing = after().provision("ny", topic="application_form", value=chosen("not_required"))
    assert told(compare(Draft(), nothing)) == {("provision_added", "untold", "ny")}


def test_a_rule_that_a_delegated_topic_may_have_had() -> None:
    ruled = after().provision("ny", topic="archiving")
    assert told(compare(Draft(), ruled)) == {("provision_added", "untold", "ny")}


@pytest.mark.parametrize(
    ("modality", "before", "now", "kind", "direction"),
    [
        ("must", None, ["facebook"], "scope_narrowed", "looser"),
        ("must_not", ["facebook"], None, "scope_widened", "stricter"),
        ("should", ["facebook", "x"], ["x"], "scope_narrowed", "looser"),
        ("must", ["facebook"], ["x"], "scope_changed", "untold"),
        ("may", None, ["facebook"], "scope_narrower", "untold"),
        ("states", ["facebook"], ["facebook", "x"], "scope_wider", "untold"),
        ("must", ["facebook", "x"], ["x", "facebook"], "platforms_reordered", "neither"),
    ],
)
def test_platforms_of_a_provision(
    modality: str, before: list[str] | None, now: list[str] | None, kind: str, direction: str
) -> None:
    fields = {"modality": modality}
    assert one("ny", fields | {"platforms": before}, fields | {"platforms": now}) == {(kind, direction, "ny")}


EDITOR, PUBLIC = {"role": "editor"}, {"role": "public"}


@pytest.mark.parametrize(
    ("field", "before", "now", "kind", "direction"),
    [
        ("bearers", None, [EDITOR], "bearers_named", "untold"),
        ("bearers", [EDITOR], None, "bearers_unnamed", "untold"),
        ("bearers", [EDITOR], [EDITOR, PUBLIC], "bearers_added", "untold"),
        ("bearers", [EDITOR, PUBLIC], [PUBLIC], "bearers_removed", "untold"),
        ("bearers", [EDITOR], [PUBLIC], "bearers_changed", "untold"),
        ("bearers", [EDITOR, PUBLIC], [PUBLIC, EDITOR], "bearers_reordered", "neither"),
        ("conditions", None, ["Vid kris"], "conditions_added", "untold"),
        ("conditions", ["Vid kris"], None, "conditions_removed", "untold"),
        ("conditions", ["Vid kris"], ["Efter kris"], "conditions_changed", "untold"),
        ("statutes", None, ["gdpr"], "statutes_added", "neither"),
        ("statutes", ["gdpr"], None, "statutes_removed", "neither"),
        ("statutes", ["pul"], ["gdpr"], "statutes_changed", "neither"),
        ("statutes", ["osl", "gdpr"], ["gdpr", "osl"], "statutes_reordered", "neither"),
        ("topic", "tone", "plain_language", "provision_moved", "neither"),
        ("note", None, "En anmärkning.", "note_changed", "neither"),
        ("source", {"document": "riktlinje"}, {"document": "riktlinje", "page": 2}, "locator_changed", "neither"),
    ],
)  # fmt: skip
def test_other_fields_of_a_provision(field: str, before: Any, now: Any, kind: str, direction: str) -> None:
    assert one("ny", {field: before}, {field: now}) == {(kind, direction, "ny")}


@pytest.mark.parametrize(
    ("before", "now", "kind", "direction"),
    [
        ("Redaktören ska svara på frågor.", "Redaktören ska besvara frågor.", "reworded", "neither"),
        ("Redaktören ska svara på frågor.", "Redaktören svarar på frågor.", "text_changed", "untold"),
        ("Redaktören ska svara inom två dagar.", "Redaktören ska svara inom 2 dagar.", "reworded", "neither"),
        (
            "Redaktören ska svara inom två dagar.",
            "Redaktören ska svara inom tre dagar.",
            "text_changed",
            "untold",
        ),
        ("Redaktören ska svara på frågor.", "Redaktören ska inte svara på frågor.", "text_changed", "untold"),
        ("Redaktören ska svara på frågor.", "Redaktören bör svara på frågor.", "text_changed", "untold"),
        ("Redaktören ska bara svara kort.", "Redaktören ska endast svara kort.", "reworded", "neither"),
        ("Redaktören ska bara svara kort.", "Redaktören ska svara kort.", "text_changed", "untold"),
        ("Redaktören ska svara på frågor.", "Lägg bilder i arkivet efter året.", "text_changed", "untold"),
        ("Redaktören ska svara.", "Redaktören  ska svara.", "respaced", "neither"),
    ],
)
def test_rewording(before: str, now: str, kind: str, direction: str) -> None:
    assert one("ny", {"text": before}, {"text": now}) == {(kind, direction, "ny")}


def test_the_text_of_a_changed_value_is_part_of_its_change() -> None:
    now = after().provision(
        "svar-inom-tva-dagar",
        text="Redaktören ska svara på frågor inom en arbetsdag.",
        value=lasting("P1D", counting="business_days"),
    )
    (change,) = (c for c in compare(Draft(), now).changes if c.kind.id != "revision_changed")
    assert facts(change) == ("value_tightened", "stricter", "svar-inom-tva-dagar")
    assert {edit.path[-1] for edit in change.edits} == {"text", "value"}
    assert change.texts is not None
    assert change.sentence.sv == "Tiden skärps: inom 2 arbetsdagar → inom en arbetsdag."


def test_a_negation_is_told_even_when_something_else_changes() -> None:
    now = after().provision(
        "svar-inom-tva-dagar", text="Redaktören ska inte svara på frågor.", statutes=["osl"]
    )
    assert told(compare(Draft(), now)) == {
        ("statutes_added", "neither", "svar-inom-tva-dagar"),
        ("text_changed", "untold", "svar-inom-tva-dagar"),
    }


def test_each_aspect_is_a_change_of_its_own() -> None:
    now = after().provision(
        "svar-inom-tva-dagar",
        modality="should",
        bearers=[PUBLIC],
        value=lasting("P1D", counting="business_days"),
    )
    assert told(compare(Draft(), now)) == {
        ("modality_loosened", "looser", "svar-inom-tva-dagar"),
        ("bearers_changed", "untold", "svar-inom-tva-dagar"),
        ("value_tightened", "stricter", "svar-inom-tva-dagar"),
    }


# ---- Lists that several provisions make up together


def _prohibition(draft: Draft, name: str, *words: str) -> Draft:
    names = [load_vocabulary().prohibited_content[word].name for word in words]
    text = f"Kommentarer får inte innehålla {' eller '.join(names)}."
    fields = {"topic": "prohibited_content", "modality": "must_not", "bearers": [PUBLIC]}
    return draft.provision(name, text=text, value=listed(*words), **fields)


def test_a_word_that_only_moves_within_the_topic_is_neither_stricter_nor_looser() -> None:
    before = _prohibition(_prohibition(Draft(), "a", "spam", "insult"), "b", "defamation")
    now = _prohibition(_prohibition(after(), "a", "spam"), "b", "defamation", "insult")
    assert told(compare(before, now)) == {
        ("list_redistributed", "neither", "a"),
        ("list_redistributed", "neither", "b"),
    }


def test_a_list_gathered_in_one_provision_loses_nothing() -> None:
    before = _prohibition(_prohibition(Draft(), "a", "spam"), "b", "defamation")
    now = _prohibition(after(), "a", "spam", "defamation")
    assert told(compare(before, now)) == {
        ("list_redistributed", "neither", "a"),
        ("covered_removed", "neither", "b"),
    }


def test_a_word_that_moves_to_fewer_people_can_be_missed() -> None:
    before = _prohibition(Draft(), "a", "spam", "insult")
    now = _prohibition(_prohibition(after(), "a", "spam"), "b", "insult").provision("b", bearers=[EDITOR])
    assert told(compare(before, now)) == {
        ("value_loosened", "looser", "a"),
        ("prohibition_added", "stricter", "b"),
    }


# ---- What is not known


def partly(draft: Draft) -> Draft:
    """A revision of which only an excerpt is known."""
    draft.data["sources"][0]["extent"] = "excerpt"
    return draft.set(text_status="restated")


def test_what_was_not_read_is_now_known_and_not_new() -> None:
    known = told(compare(partly(Draft()), after().set(text_status="restated").provision("ny")))
    assert ("provision_now_known", "neither", "ny") in known
    assert not any(direction == "stricter" for _, direction, _ in known)


def test_what_is_not_read_is_no_longer_known_and_not_removed() -> None:
    lost = told(compare(Draft().set(text_status="restated").provision("ny"), partly(after())))
    assert ("provision_no_longer_known", "neither", "ny") in lost
    assert not any(direction == "looser" for _, direction, _ in lost)


def test_a_draft_is_known_whatever_its_sources() -> None:
    now = partly(after()).set(status="draft").drop("svar-inom-tva-dagar")
    assert ("requirement_removed", "looser", "svar-inom-tva-dagar") in told(
        compare(Draft().set(text_status="restated"), now)
    )


def test_an_unknown_topic_is_now_known() -> None:
    before = Draft().position("tone", "unknown")
    now = after().position("tone", "regulated", answer="Vänligt.").provision("ny")
    assert told(compare(before, now)) == {
        ("topic_now_known", "neither", "tone"),
        ("provision_now_known", "neither", "ny"),
    }


SILENT = {"source": {"document": "riktlinje"}}


@pytest.mark.parametrize(
    ("before", "now", "kind", "direction"),
    [
        (("silent", SILENT), ("regulated", {}), "topic_now_regulated", "neither"),
        (("not_applicable", {"reason": "Skäl."}), ("regulated", {}), "topic_now_regulated", "neither"),
        (("regulated", {}), ("silent", SILENT), "topic_no_longer_regulated", "neither"),
        (("unknown", {}), ("silent", SILENT), "topic_now_known", "neither"),
        (("silent", SILENT), ("unknown", {}), "topic_no_longer_known", "neither"),
        (("regulated", {}), ("delegated", SILENT | {"to": "Planen"}), "topic_now_delegated", "untold"),
        (("delegated", SILENT | {"to": "Planen"}), ("regulated", {}), "topic_taken_back", "untold"),
        (("silent", SILENT), ("delegated", SILENT | {"to": "Planen"}), "reference_added", "untold"),
        (("delegated", SILENT | {"to": "Planen"}), ("silent", SILENT), "reference_removed", "untold"),
        (
            ("delegated", SILENT | {"to": "A"}),
            ("delegated", SILENT | {"to": "B"}),
            "reference_changed",
            "untold",
        ),
        (("silent", SILENT), ("not_applicable", {"reason": "Skäl."}), "topic_not_applicable", "neither"),
        (("not_applicable", {"reason": "Skäl."}), ("silent", SILENT), "topic_applicable", "neither"),
        (("regulated", {"answer": "Ja."}), ("regulated", {"answer": "Nej."}), "answer_changed", "neither"),
        (("unknown", {}), ("unknown", {"reason": "Skäl."}), "position_noted", "neither"),
    ],
)
def test_positions(
    before: tuple[str, dict[str, Any]], now: tuple[str, dict[str, Any]], kind: str, direction: str
) -> None:
    old = Draft().position("tone", before[0], **before[1])
    new = after().position("tone", now[0], **now[1])
    assert told(compare(old, new)) == {(kind, direction, "tone")}


# ---- Units, documents, decisions


def _unit(name: str, replaced_by: str | None = None) -> Unit:
    place = Place("kommun.yaml")
    return Unit(name, name.title(), "unit", SourceRef("riktlinje", place), place, replaced_by=replaced_by)


def test_a_unit_that_was_replaced() -> None:
    units = [_unit("informationsenheten", "kommunikationsenheten"), _unit("kommunikationsenheten")]
    before = Draft().provision("enheten-samordnar", bearers=[{"unit": "informationsenheten"}])
    assert told(compare(before, after(), units)) == {("unit_replaced", "neither", "enheten-samordnar")}
    assert told(compare(before, after())) == {("bearers_changed", "untold", "enheten-samordnar")}


def test_a_unit_that_was_replaced_is_one_change_however_many_provisions_name_it() -> None:
    units = [_unit("informationsenheten", "kommunikationsenheten"), _unit("kommunikationsenheten")]
    before, now = Draft(), after()
    for name in ("ny", "annan", "tredje"):
        before.provision(name, bearers=[{"unit": "informationsenheten"}])
        now.provision(name, bearers=[{"unit": "kommunikationsenheten"}])
    (change,) = (c for c in compare(before, now, units).changes if c.kind.id != "revision_changed")
    assert facts(change) == ("unit_replaced", "neither", "ny annan tredje")
    assert change.sentence.sv == (
        "Enheten byts ut: Informationsenheten → Kommunikationsenheten (3 bestämmelser)."
    )


def test_the_document_and_the_decision() -> None:
    by = {"role": "elected_representative", "party": "C"}
    now = after().set(
        title="Ny titel", status="proposed", document_type="policy", supersedes="exempelby/2024"
    )
    now.decision(
        section=None,
        outcome="proposed",
        repeals=["exempelby/2024"],
        reservations=[{"by": by, "text": "Nej.", "source": {"document": "protokoll"}}],
    )
    now.data["decision"]["section"] = "unknown"
    now.data["dates"] |= {"review_due": "2029", "verified": "2024-06-01"}
    assert told(compare(Draft(), now)) == {
        ("title_changed", "neither", "title"),
        ("status_changed", "neither", "status"),
        ("document_type_changed", "neither", "document_type"),
        ("supersedes_changed", "neither", "supersedes"),
        ("decision_section_changed", "neither", "section"),
        ("decision_outcome_changed", "neither", "outcome"),
        ("decision_repeals_changed", "neither", "repeals"),
        ("reservation_added", "neither", "elected_representative C "),
        ("review_due_changed", "neither", "review_due"),
        ("verified_changed", "neither", "verified"),
    }


# ---- Errata of ours


def _erratum(*corrects: str, **part: str) -> dict[str, Any]:
    return {"date": "2024-05-01", "text": "Tiden var fel återgiven.", "corrects": list(corrects), **part}


def _corrected(label: str) -> Draft:
    draft = Draft(label).provision("svar-inom-tva-dagar", value=lasting("P3D", counting="business_days"))
    return draft.position("response_time", "regulated", answer="Inom tre arbetsdagar.")


def test_what_an_erratum_corrects_is_no_change_of_the_municipality() -> None:
    before = Draft().position("response_time", "regulated", answer="Inom två arbetsdagar.")
    errata = [
        _erratum("value", provision="svar-inom-tva-dagar"),
        _erratum("answer", topic="response_time"),
    ]
    now = _corrected("2024").set(errata=errata).provision("ny")
    diff = compare(before, now)
    assert diff.mode == "same_revision"
    assert told(diff) == {
        ("erratum_added", "neither", "svar-inom-tva-dagar"),
        ("erratum_added", "neither", "2024-05-01 response_time"),
        ("requirement_added", "stricter", "ny"),
    }
    corrections = [change for change in diff.changes if change.kind.id == "erratum_added"]
    assert [[edit.path for edit in change.edits[1:]] for change in corrections] == [
        [("provisions", "svar-inom-tva-dagar", "value")],
        [("positions", "response_time", "answer")],
    ]


@pytest.mark.parametrize(
    ("erratum", "left"),
    [
        (_erratum("text", provision="svar-inom-tva-dagar"), {"value_loosened", "answer_changed", "title_changed"}),
        (_erratum("value", provision="chefen-ager-kontot"), {"value_loosened", "answer_changed", "title_changed"}),
        (_erratum("title"), {"value_loosened", "answer_changed"}),
        (_erratum("provisions"), {"value_loosened", "answer_changed", "title_changed"}),
        (_erratum("whole", provision="svar-inom-tva-dagar"), {"value_loosened", "answer_changed", "title_changed"}),
        (_erratum("reason", topic="response_time"), {"value_loosened", "answer_changed", "title_changed"}),
    ],
)  # fmt: skip
def test_an_erratum_accounts_for_the_fields_that_it_names_and_no_others(
    erratum: dict[str, Any], left: set[str]
) -> None:
    before = Draft().position("response_time", "regulated", answer="Inom två arbetsdagar.")
    now = _corrected("2024").set(title="Rätt titel", errata=[erratum])
    assert {kind for kind, _, _ in told(compare(before, now))} == {"erratum_added", *left}


def test_an_erratum_of_a_whole_provision_accounts_for_its_coming() -> None:
    now = Draft().provision("ny").set(errata=[_erratum("whole", provision="ny")])
    assert told(compare(Draft(), now)) == {("erratum_added", "neither", "ny")}


def test_an_erratum_of_one_field_does_not_hide_another_of_the_same_provision() -> None:
    now = Draft().provision("svar-inom-tva-dagar", modality="may", note="Ny anmärkning.")
    now.set(errata=[_erratum("note", provision="svar-inom-tva-dagar")])
    assert told(compare(Draft(), now)) == {
        ("erratum_added", "neither", "svar-inom-tva-dagar"),
        ("modality_loosened", "looser", "svar-inom-tva-dagar"),
    }


def test_an_erratum_of_what_stands_under_another_key() -> None:
    before = Draft()
    now = Draft()
    now.data["decision"]["case_number"] = "KS 2024/7"
    now.set(errata=[_erratum("decision.case_number")])
    assert {kind for kind, _, _ in told(compare(before, now))} == {"erratum_added"}


def test_an_erratum_of_another_revision_accounts_for_nothing() -> None:
    now = _corrected("2025").set(errata=[_erratum("value", provision="svar-inom-tva-dagar")])
    assert ("value_loosened", "looser", "svar-inom-tva-dagar") in told(compare(Draft(), now))
