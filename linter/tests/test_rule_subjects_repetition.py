"""From which share of common words on two provisions say the same."""

from __future__ import annotations

import pytest

from riktlint.model.place import Place
from riktlint.model.revision import Provision
from riktlint.model.sources import SourceRef
from riktlint.rules.repetition.likeness import alike

_TEXT = (
    "Vid kris ska redaktören bevaka kommunens konton, rätta felaktiga påståenden, besvara brådskande "
    "frågor, rapportera läget varje timme och logga åtgärderna"
)
"""Seventeen words that carry meaning."""


def _provision(name: str, text: str) -> Provision:
    place = Place("exempelby/2024.riktlinje.yaml", ("provisions", name))
    return Provision(name, "crisis", "must", text, SourceRef("riktlinje", place / "source"), place)


@pytest.mark.parametrize(
    ("more", "is_alike"),
    [
        (" kortfattat.", True),
        (" kortfattat, sakligt, löpande.", True),
        (" kortfattat, sakligt, löpande, noggrant.", False),
        (" kortfattat, sakligt, aldrig.", False),
    ],
)
def test_a_few_words_more(more: str, is_alike: bool) -> None:
    shorter, longer = _provision("kort", f"{_TEXT}."), _provision("lang", _TEXT + more)
    assert list(alike([shorter, longer])) == ([(longer, shorter)] if is_alike else [])
    assert list(alike([longer, shorter])) == ([(shorter, longer)] if is_alike else [])
