"""Names of municipalities: the slug and the full name that `riktlint new` makes of them, and any name at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riktlint.errors import UserError
from riktlint.form.compiled import is_sound
from riktlint.form.kinds import kind_of
from riktlint.reading.reader import read
from riktlint.scaffolding.municipality import NewMunicipality, municipality_files
from riktlint.scaffolding.names import full_name_of, slug_of
from riktlint.scaffolding.policies import Policies


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Lekeberg", "lekeberg"),
        ("Älvkarleby", "alvkarleby"),
        ("Åmål", "amal"),
        ("Örebro", "orebro"),
        ("Upplands Väsby", "upplands-vasby"),
        ("Dals-Ed", "dals-ed"),
        ("  Malung–Sälen ", "malung-salen"),
        ("Håbo É Ü", "habo-e-u"),
        ("Tromsø Ærø", "tromso-aro"),
        ("Øst/../Øst", "ost-ost"),
        ("東京", ""),
        ("---", ""),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Lekeberg", "Lekebergs kommun"),
        ("Alingsås", "Alingsås kommun"),
        ("Vara", "Vara kommun"),
        ("Örebro", "Örebro kommun"),
        ("Bräcke", "Bräcke kommun"),
        ("Upplands Väsby", "Upplands Väsby kommun"),
        ("Åmål", "Åmåls kommun"),
    ],
)
def test_full_names(name: str, full: str) -> None:
    assert full_name_of(name) == full


@given(name=st.text(max_size=40), county=st.text(max_size=40))
def test_any_name_gives_sound_files_or_one_error(name: str, county: str) -> None:
    policies = Policies(Path(), Path("/nowhere/policies"))
    try:
        files = municipality_files(NewMunicipality(name, county=county or None), policies)
    except UserError:
        return
    for file in files:
        kind = kind_of(file.path.name)
        document, problems = read(file.content.encode("utf-8"), file.path.name)
        assert problems == []
        assert kind is not None
        assert is_sound(kind.schema, document.value)
        if file.path.name == "kommun.yaml":
            assert isinstance(document.value, dict)
            assert document.value["name"] == name
            assert document.value["county"] == (county or "FYLL I")
