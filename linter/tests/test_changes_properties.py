"""What holds for any two revisions: nothing is lost, nothing is told twice, and back is the mirror of forth."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from changes_support import edited_data, real, real_data, real_folder, revision_of
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.account import account
from riktlint.changes.diff import Diff
from riktlint.changes.edits import apply
from riktlint.changes.facts import facts_of
from riktlint.changes.formats.terminal import terminal
from riktlint.changes.meaning.organisation import organisation_changes
from riktlint.changes.municipalities import diff_municipalities
from riktlint.changes.naming import ChangeNames
from riktlint.changes.revisions import diff_revisions
from riktlint.model.revision import Revision

LOOSE = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
IDS = ["smedjebacken/2017", "lekeberg/2024-forslag", "falkoping/odaterad"]


def compared(before: Revision, after: Revision) -> Diff:
    units = folder.units if (folder := real_folder(before.municipality).municipality) else []
    return diff_revisions(before, after, load_vocabulary(), units=units)


def assert_complete(diff: Diff, before: Revision, after: Revision) -> None:
    """Every difference is in exactly one change, and all of them together lead from the one to the other."""
    edits = [edit for change in diff.changes for edit in change.edits]
    assert apply(facts_of(before), edits) == facts_of(after)
    places = Counter((edit.path, edit.what, edit.index) for edit in edits)
    assert max(places.values(), default=1) == 1
    assert all(edit.before != edit.after for edit in edits)
    assert all(change.edits for change in diff.changes)


def mirrored(diff: Diff) -> Counter[tuple[Any, ...]]:
    return Counter(
        (change.kind.mirror, change.direction.mirrored.value, change.after, change.before)
        for change in diff.changes
    )


def named(diff: Diff) -> Counter[tuple[Any, ...]]:
    return Counter(
        (change.kind.id, change.direction.value, change.before, change.after) for change in diff.changes
    )


def pairs() -> st.SearchStrategy[tuple[dict[str, Any], dict[str, Any]]]:
    def two(revision_id: str) -> st.SearchStrategy[tuple[dict[str, Any], dict[str, Any]]]:
        label = st.sampled_from([None, "2030"])
        after = label.flatmap(lambda name: edited_data(revision_id, label=name))
        return st.tuples(st.just(real_data(revision_id)) | edited_data(revision_id), after)

    return st.sampled_from(IDS).flatmap(two)


@LOOSE
@given(pairs())
def test_nothing_is_lost_and_nothing_told_twice(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = map(revision_of, pair)
    assert_complete(compared(before, after), before, after)


@LOOSE
@given(pairs())
def test_back_mirrors_forth(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = map(revision_of, pair)
    assert mirrored(compared(before, after)) == named(compared(after, before))


@LOOSE
@given(st.sampled_from(IDS).flatmap(edited_data))
def test_nothing_differs_from_itself(data: dict[str, Any]) -> None:
    assert compared(revision_of(data), revision_of(data)).changes == ()


@LOOSE
@given(pairs())
def test_the_account_is_the_same_each_time_and_ends_its_sentences(
    pair: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    before, after = map(revision_of, pair)
    drawn = [account(compared(before, after), load_vocabulary()) for _ in range(2)]
    assert terminal(drawn[:1], "sv") == terminal(drawn[1:], "sv")
    for change in compared(before, after).changes:
        for sentence in change.sentence:
            assert "{" not in sentence
            assert "  " not in sentence
            assert ".." not in sentence
            assert ".”." not in sentence


@LOOSE
@given(st.data())
def test_between_municipalities_nothing_is_lost(data: st.DataObject) -> None:
    ours, theirs = (
        revision_of(data.draw(edited_data(name))) for name in ("falkoping/odaterad", "smedjebacken/2017")
    )
    forth = diff_municipalities(ours, theirs, load_vocabulary())
    assert_complete(forth, ours, theirs)
    assert mirrored(forth) == named(diff_municipalities(theirs, ours, load_vocabulary()))


@pytest.mark.parametrize("first", IDS)
@pytest.mark.parametrize("second", IDS)
def test_any_two_real_guidelines(first: str, second: str) -> None:
    before, after = real(first), real(second)
    if before.municipality != after.municipality:
        assert_complete(diff_municipalities(before, after, load_vocabulary()), before, after)


SLUGS = ["alingsas", "degerfors", "falkoping", "lekeberg", "smedjebacken"]


@pytest.mark.parametrize("first", SLUGS)
@pytest.mark.parametrize("second", SLUGS)
def test_any_two_municipalities_and_registers(first: str, second: str) -> None:
    folders = real_folder(first), real_folder(second)
    names = ChangeNames(
        load_vocabulary(), [u for f in folders if f.municipality for u in f.municipality.units]
    )
    for part in ("municipality", "register"):
        before, after = (getattr(folder, part) for folder in folders)
        changes = organisation_changes(before, after, names)
        edits = [edit for change in changes for edit in change.edits]
        assert apply(facts_of(before), edits) == facts_of(after)
        assert bool(changes) == (first != second)
        forth = Diff("municipality", None, None, tuple(changes))
        back = Diff("municipality", None, None, tuple(organisation_changes(after, before, names)))
        assert mirrored(forth) == named(back)


def test_a_unit_that_is_replaced() -> None:
    before, after = (real_folder("lekeberg").municipality for _ in range(2))
    assert before is not None
    assert after is not None
    before.units[0].replaced_by = before.units[0].replaced_in = None
    (change,) = organisation_changes(before, after, ChangeNames(load_vocabulary(), after.units))
    assert change.kind.id == "unit_succeeded"
    assert change.sentence.sv == (
        "Enheten administrativa avdelningen anges vara ersatt av näringslivs- och utvecklingsavdelningen "
        "(ersatt i revisionen: uppgift saknas → lekeberg/2024-forslag)."
    )
    (change,) = organisation_changes(after, before, ChangeNames(load_vocabulary(), after.units))
    assert change.kind.id == "unit_unsucceeded"
