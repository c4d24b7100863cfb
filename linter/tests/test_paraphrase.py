"""A rewording is editorial only if it can be shown to be: what is shown, and what is left to the reader."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from riktlint.changes.paraphrase.sameness import says_the_same
from riktlint.changes.paraphrase.words import canonical, lists

CASES: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "data/rewordings.yaml").read_text(encoding="utf-8")
)
FLAGGED_AT_MOST = 0.1
"""The share of true rewordings of real guidelines that may be left to the reader."""


@pytest.mark.parametrize(("before", "after"), CASES["same"])
def test_shown_to_be_the_same(before: str, after: str) -> None:
    assert says_the_same(before, after)
    assert says_the_same(after, before)


@pytest.mark.parametrize(("before", "after"), CASES["not_shown"])
def test_left_to_the_reader(before: str, after: str) -> None:
    assert not says_the_same(before, after)
    assert not says_the_same(after, before)


@pytest.mark.parametrize(
    "edit", [e for e in CASES["edits"] if e["changes"] == "meaning"], ids=lambda e: e["after"]
)
def test_no_change_of_meaning_is_shown_to_be_none(edit: dict[str, str]) -> None:
    assert not says_the_same(edit["before"], edit["after"])
    assert not says_the_same(edit["after"], edit["before"])


def test_few_true_rewordings_are_left_to_the_reader() -> None:
    rewordings = [edit for edit in CASES["edits"] if edit["changes"] == "wording"]
    left = [edit["after"] for edit in rewordings if not says_the_same(edit["before"], edit["after"])]
    assert len(left) <= FLAGGED_AT_MOST * len(rewordings), left


def test_decomposed_letters_equal_composed_ones() -> None:
    text = "Kommunen får besvara frågor på åtta språk."
    assert says_the_same(text, unicodedata.normalize("NFD", text))
    assert says_the_same(text, unicodedata.normalize("NFD", text.replace("åtta", "8")))


@pytest.mark.parametrize("phrase", lists().same, ids=" ".join)
def test_a_listed_phrase_is_its_groups_first(phrase: tuple[str, ...]) -> None:
    assert canonical(" ".join(phrase)) == canonical(" ".join(lists().same[phrase]))
