"""The measures that the rules on language and repetition rest on."""

from __future__ import annotations

import pytest

from riktlint.model.place import Place
from riktlint.model.revision import Provision
from riktlint.model.sources import SourceRef
from riktlint.rules.language.measures import lix, sentences, without_quotations, words
from riktlint.rules.language.words import abbreviations, plain_words, words_that_double
from riktlint.rules.repetition.likeness import alike


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunen svarar. Redaktören sparar.", ["Kommunen svarar.", "Redaktören sparar."]),
        (
            "Svara på frågor, t.ex. Facebook och Instagram.",
            ["Svara på frågor, t.ex. Facebook och Instagram."],
        ),
        ("Svara på frågor, t ex Facebook.", ["Svara på frågor, t ex Facebook."]),
        (
            "Enligt 2 kap. 3 § ska den sparas. Det gäller alla.",
            ["Enligt 2 kap. 3 § ska den sparas.", "Det gäller alla."],
        ),
        ("Svara kl. 8.30 varje dag.", ["Svara kl. 8.30 varje dag."]),
        ("Får jag svara? Ja! Alltid.", ["Får jag svara?", "Ja!", "Alltid."]),
        ("Hon sa ”Svara.” Sedan gick hon.", ["Hon sa ”Svara.”", "Sedan gick hon."]),
        ("Läs falkoping.se om kontona.", ["Läs falkoping.se om kontona."]),
        ("Rubrik\nFörsta raden. Andra raden.", ["Rubrik", "Första raden.", "Andra raden."]),
        ("Det fick 3.5 av 5. Andra fick 2.", ["Det fick 3.5 av 5.", "Andra fick 2."]),
        ("utan punkt", ["utan punkt"]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_words_hold_together_over_hyphen_colon_and_full_stop() -> None:
    assert words("EU:s e-post, t.ex. in- och utlägg (2 kap.).") == [
        "EU:s",
        "e-post",
        "t.ex",
        "in",
        "och",
        "utlägg",
        "2",
        "kap",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 4 words, 1 sentence, none with more than six letters
        ("Vi ska svara dig.", 4.0),
        # 6 words, 2 sentences, 3 long: Kommunen, Redaktören, skärmbild
        ("Kommunen svarar. Redaktören ska spara skärmbild.", 6 / 2 + 100 * 3 / 6),
        # six letters are not long, seven are
        ("svarar svarade", 2 + 100 * 1 / 2),
    ],
)
def test_lix(text: str, expected: float) -> None:
    assert lix(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", " ", "… – !"])
def test_lix_needs_words(text: str) -> None:
    with pytest.raises(ValueError, match="no words"):
        lix(text)


@pytest.mark.parametrize("quoted", ["”skall”", '"skall"', "«skall»", "»skall»", "»skall«"])
def test_quotations_are_blanked_out_and_nothing_moves(quoted: str) -> None:
    text = f"Riktlinjen skriver {quoted} men menar ska."
    blanked = without_quotations(text)
    assert "skall" not in blanked
    assert len(blanked) == len(text)
    assert blanked.index("menar") == text.index("menar")


@pytest.mark.parametrize("text", ["ett ”öppet citat", 'en skärm på 15"', "ingen alls"])
def test_a_mark_that_is_not_closed_quotes_nothing(text: str) -> None:
    assert without_quotations(text) == text


def test_words_are_in_lower_case_and_lead_to_other_words() -> None:
    for written, plain in (plain_words() | abbreviations()).items():
        assert written == written.lower()
        assert plain != written
        assert plain not in plain_words()
    assert all(word.isalpha() and word.islower() for word in words_that_double())


def _provision(number: int, text: str, **changes: object) -> Provision:
    place = Place("2024.riktlinje.yaml", ("provisions", number))
    provision = Provision(f"p{number}", "purpose", "must", text, SourceRef("riktlinje", place), place)
    for name, value in changes.items():
        setattr(provision, name, value)
    return provision


def _alike(*provisions: Provision) -> list[tuple[str, str]]:
    return [(later.id, first.id) for later, first in alike(list(provisions))]


def test_order_of_words_does_not_matter() -> None:
    first = _provision(0, "Redaktören ska spara en skärmbild innan något raderas.")
    later = _provision(1, "Innan något raderas ska redaktören spara en skärmbild.")
    assert _alike(first, later) == [("p1", "p0")]


def test_entries_of_a_list_are_not_alike() -> None:
    text = "Medarbetaren får aldrig publicera känsliga uppgifter om det kan bryta mot {}."
    assert _alike(_provision(0, text.format("sekretess")), _provision(1, text.format("tystnadsplikt"))) == []


def test_a_negation_or_a_bound_sets_two_texts_apart() -> None:
    text = "Redaktören ska svara på frågor i kommentarer och meddelanden{} samma dag."
    assert _alike(_provision(0, text.format("")), _provision(1, text.format(" inte"))) == []
    assert _alike(_provision(0, text.format("")), _provision(1, text.format(" genast"))) == [("p1", "p0")]


@pytest.mark.parametrize(
    "changes", [{"modality": "may"}, {"platforms": ["facebook"]}, {"conditions": ["Frågan är ny."]}]
)
def test_what_else_sets_provisions_apart(changes: dict[str, object]) -> None:
    text = "Redaktören ska svara på frågor i kommentarer."
    assert _alike(_provision(0, text), _provision(1, text, **changes)) == []


def test_many_provisions_are_compared_with_few() -> None:
    every = [_provision(n, f"Redaktören ska svara på fråga nummer {n} samma dag.") for n in range(5000)]
    assert list(alike(every)) == []
