"""What the rules on language know: words as they stand in a text, and where its sentences end."""

from __future__ import annotations

import pytest

from riktlint.rules.language.measures import lix, sentences, without_quotations
from riktlint.rules.language.words import first_runs


def test_what_words_begin_with() -> None:
    assert first_runs(["skall", "t.ex.", "bl a", "…"]) == {
        *("skall", "Skall", "SKALL"),
        *("t", "T"),
        *("bl", "Bl", "BL"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Svara i dag. Vänta inte.", ["Svara i dag.", "Vänta inte."]),
        ("Svara. Vänta. Tacka.", ["Svara.", "Vänta.", "Tacka."]),
        # An abbreviation ends no sentence: in brackets, in quotation marks, with a capital, before a number.
        ("Svara överallt (t.ex. Facebook).", ["Svara överallt (t.ex. Facebook)."]),
        ("Svara på ”t.ex. Facebook”.", ["Svara på ”t.ex. Facebook”."]),
        ("Svara direkt. T.ex. Facebook är snabbt.", ["Svara direkt.", "T.ex. Facebook är snabbt."]),
        ("Se 2 kap. 3 § först.", ["Se 2 kap. 3 § först."]),
        # Nor do initials, and what is none does.
        ("Läs S.O.S. Alarms råd.", ["Läs S.O.S. Alarms råd."]),
        ("Läs avsnitt 2. Svara sedan.", ["Läs avsnitt 2.", "Svara sedan."]),
        # A full stop inside an address, or before a small letter, is no end.
        ("Läs webbplatsen m.m. och svara.", ["Läs webbplatsen m.m. och svara."]),
        ("Läs kommunen.se. Svara sedan.", ["Läs kommunen.se.", "Svara sedan."]),
    ],
)
def test_where_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_text_without_words_is_not_hard() -> None:
    with pytest.raises(ValueError, match=r"^no words$"):
        lix("… – !")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skriv ”ska” alltid.", "Skriv       alltid."),
        ("Skriv ”ska” och ”bör” rätt.", "Skriv       och       rätt."),
        ("Skriv ”ska alltid.", "Skriv ”ska alltid."),
        ("Skriv ”ska\ninte skall” alltid.", "Skriv ”ska\ninte skall” alltid."),
        ("Skriv ska alltid.", "Skriv ska alltid."),
    ],
)
def test_somebody_elses_words_are_blanked_out(text: str, expected: str) -> None:
    assert without_quotations(text) == expected
