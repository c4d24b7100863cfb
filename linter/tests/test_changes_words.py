"""Two texts compared word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riktlint.changes.words import word_diff

TEXTS = st.text("ab c.,-\n\u00e5", max_size=40)


def marked(before: str, after: str) -> str:
    marks = {"kept": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(marks[s.operation].format(s.text) for s in word_diff(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Svara inom två dagar.", "Svara inom tre dagar.", "Svara inom [-två-]{+tre+} dagar."),
        ("Svara genast.", "Svara genast och vänligt.", "Svara genast{+ och vänligt+}."),
        ("Svara, om möjligt, genast.", "Svara genast.", "Svara[-, om möjligt,-] genast."),
        ("Svara genast", "Svara genast", "Svara genast"),
        ("Svara\n  genast", "Svara genast", "Svara genast"),
        ("", "Svara", "{+Svara+}"),
        ("Svara", "", "[-Svara-]"),
        ("e-post", "e-brev", "[-e-post-]{+e-brev+}"),
        # Two texts with little in common are easier to read one after the other.
        ("Kommunen svarar på alla frågor som kommer in", "Bilder på barn kräver samtycke från en vårdnadshavare",
         "[-Kommunen svarar på alla frågor som kommer in-]{+Bilder på barn kräver samtycke från en vårdnadshavare+}"),
    ],
)  # fmt: skip
def test_word_diff(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


@given(TEXTS, TEXTS)
def test_the_segments_make_up_both_texts(before: str, after: str) -> None:
    segments = word_diff(before, after)
    assert "".join(s.text for s in segments if s.operation != "added") == " ".join(before.split())
    assert "".join(s.text for s in segments if s.operation != "removed") == " ".join(after.split())
    assert all(segment.text for segment in segments)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x y " * 5000, "y x z " * 3400),
        ("a " * 10_000, "a " * 9_999 + "b"),
        ("Ja. " * 5000, "Nej. Ja. " * 2200),
    ],
)
def test_the_longest_texts_that_repeat_themselves(before: str, after: str) -> None:
    segments = word_diff(before, after)
    assert "".join(s.text for s in segments if s.operation != "removed") == after.strip()
