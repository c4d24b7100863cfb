"""How texts name statutes, word by word, and what is said of the statutes themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.check import check
from riktlint.model.vocabulary import Statute, Vocabulary
from riktlint.rules.base import Example
from riktlint.rules.examples import assemble
from riktlint.rules.statutes.citations import called, replacement
from riktlint.rules.statutes.names import is_known, named_in, numbers_in, same_name
from riktlint.rules.statutes.repealed_since import RepealedSince
from riktlint.text import Text


@pytest.fixture
def vocabulary() -> Vocabulary:
    """A vocabulary that nobody has asked for yet."""
    return replace(load_vocabulary())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # By name, in any case, with the words as they stand.
        ("Följ Brottsbalken.", {"brottsbalken": "Brottsbalken"}),
        ("TRYCKFRIHETSFÖRORDNINGEN gäller.", {"tf": "TRYCKFRIHETSFÖRORDNINGEN"}),
        ("Språklagens krav", {"spraklagen": "Språklagens"}),
        # The longest name counts.
        ("Lagen om upphovsrätt gäller.", {"upphovsrattslagen": "Lagen om upphovsrätt"}),
        ("Förvaltningslagen (1986:223)", {"fl_1986": "Förvaltningslagen (1986:223)"}),
        ("Förvaltningslagen (2017:900)", {"fl_2017": "Förvaltningslagen (2017:900)"}),
        ("1986 års förvaltningslag", {"fl_1986": "1986 års förvaltningslag"}),
        # By abbreviation, as it is written.
        ("OSL gäller.", {"osl": "OSL"}),
        ("Samtycke krävdes i PuL.", {"pul": "PuL"}),
        ("Samtycke krävdes i PUL:s regler.", {"pul": "PUL:s"}),
        ("Vissa brott i BrB.", {"brottsbalken": "BrB"}),
        ("Vissa brott i BRB.", {}),
        ("Vissa krav i DOS-lagen.", {"dos_lagen": "DOS-lagen"}),
        # Two letters, with a genitive too, only after a chapter or the like.
        ("Det framgår av 2 § FL.", {"fl_2017": "FL"}),
        ("Handlingar enligt TF:s regler", {"tf": "TF:s"}),
        ("Kom ihåg TF:s födelsedag.", {}),
        # By number, where no name stands.
        ("Se lagen (1998:204).", {"pul": "1998:204"}),
        ("Se SFS 1949:105.", {"tf": "1949:105"}),
        ("Se lagen (2090:204).", {}),
        # Parts of other words.
        ("Den gamla personuppgiftslagen-gruppen", {}),
        ("Fusket i delspråklagen", {}),
        ("Mappen heter gamla_OSL.", {}),
        ("Kursen heter e-OSL.", {}),
        ("Kursen heter OSL-dagen.", {}),
        ("Skriv till KOSL.", {}),
        # Words that only end like statutes.
        ("Kommunens förordningar och balkar i alla slag.", {}),
    ],
)
def test_the_words_that_name_a_statute(text: str, named: dict[str, str], vocabulary: Vocabulary) -> None:
    assert named_in(text, vocabulary) == named


def test_another_vocabulary_has_names_of_its_own(vocabulary: Vocabulary) -> None:
    osl = vocabulary.statutes["osl"]
    new = Statute(id="ny_lag", number="SFS 2030:1", name="Nya lagen", names_in_text=("nya lagen", "NYL"))
    other = replace(vocabulary, statutes={"ny_lag": new})
    assert named_in("Nya lagen och OSL", vocabulary) == {"osl": "OSL"}
    assert named_in("Nya lagen och OSL", other) == {"ny_lag": "Nya lagen"}
    assert is_known("2030:1", other)
    assert not is_known(osl.number.removeprefix("SFS "), other)
    assert is_known("2009:400", vocabulary)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(1698:1)", []),
        ("(1734:123 s. 1)", ["1734:123"]),
        ("(2009:40000)", []),
        ("SFS 2009:4000.", ["2009:4000"]),
        ("KS 2009:400", []),
    ],
)
def test_forms_of_numbers(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_statutes_that_go_by_the_same_name() -> None:
    statutes = load_vocabulary().statutes
    assert same_name(statutes["fl_1986"], statutes["fl_2017"])
    assert same_name(statutes["spraklagen"], statutes["spraklagen"])
    assert not same_name(statutes["spraklagen"], statutes["arkivlagen"])
    assert not same_name(statutes["osl"], statutes["tf"])
    assert not same_name(statutes["osl"], statutes["spraklagen"])


def test_what_is_said_of_statutes() -> None:
    vocabulary = load_vocabulary()
    statutes = vocabulary.statutes
    assert called(statutes["osl"]) == "Offentlighets- och sekretesslagen (SFS 2009:400)"
    assert called(statutes["fl_1986"]) == "Förvaltningslagen (1986)"
    assert replacement(statutes["osl"], vocabulary) == Text("", "")
    assert replacement(replace(statutes["pul"], replaced_by=("ny_lag",)), vocabulary) == Text("", "")
    assert replacement(statutes["fl_1986"], vocabulary) == Text(
        " Den ersattes av förvaltningslagen (SFS 2017:900).",
        " It was replaced by förvaltningslagen (SFS 2017:900).",
    )


@pytest.mark.parametrize(
    ("today", "repealed"),
    [
        (date(2018, 5, 24), []),
        (date(2018, 5, 25), ["Personuppgiftslagen"]),
        (date(2018, 6, 30), ["Personuppgiftslagen"]),
        (date(2018, 7, 1), ["Förvaltningslagen", "Personuppgiftslagen"]),
    ],
)
def test_a_statute_is_repealed_from_its_day_on(tmp_path: Path, today: date, repealed: list[str]) -> None:
    example = Example("""\
decision:
  date: 2014-03-18
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa förvaltningslagen och personuppgiftslagen.
    statutes: [fl_1986, pul]
    source: {document: riktlinje, section: Lagar}
""")
    (tmp_path / "exempelby").mkdir()
    for name, text in assemble(example).items():
        (tmp_path / "exempelby" / name).write_text(text, encoding="utf-8")
    findings = check([tmp_path], [RepealedSince], today=today).findings
    assert [finding.message.sv.split()[0] for finding in findings] == repealed
