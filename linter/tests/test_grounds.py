"""What rules and statutes rest on: each says whether it was held against the text of the law."""

from __future__ import annotations

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.trial import declaration_faults
from riktlint.reports.rule import rule_text
from riktlint.reports.rule_markdown import rule_markdown
from riktlint.rules.base import Rule
from riktlint.rules.grounds import LegalGround
from riktlint.rules.registry import all_rules, find_rule
from riktlint.text import Text

LEGAL = [rule for rule in all_rules() if isinstance(rule.ground, LegalGround)]
UNCHECKED = "Ej kontrollerad mot författningstexten."
RETOLD = "Ej kontrollerad mot författningstexten, bara mot hur andra återger den: "
READ = "Kontrollerad mot författningstexten: "


def test_other_grounds_are_no_statutes() -> None:
    others = {rule.name for rule in all_rules() if rule.ground is not None} - {rule.name for rule in LEGAL}
    assert others == {
        "control-character",
        "decomposed-letter",
        "duplicate-key",
        "invisible-character",
        "not-utf8",
        "section-form",
    }


@pytest.mark.parametrize("rule", LEGAL, ids=lambda rule: rule.code)
def test_a_legal_ground_says_whether_it_was_checked(rule: type[Rule]) -> None:
    ground = rule.ground
    assert isinstance(ground, LegalGround)
    assert not (ground.read and ground.retold)
    verdict = (
        f"{READ}{ground.read.sv}"
        if ground.read
        else f"{RETOLD}{ground.retold.sv}"
        if ground.retold
        else UNCHECKED
    )
    assert rule.grounds() is not None
    assert ground.told.sv == f"{ground.says.sv} {verdict}"
    assert "ontrollera" not in ground.says.sv
    assert "hecked" not in ground.says.en
    shown = " ".join(rule_text(rule, "sv").split())
    assert ground.told.sv in shown


def test_of_grounds_few_have_been_read() -> None:
    kinds = {
        "read": {rule.code for rule in LEGAL if isinstance(rule.ground, LegalGround) and rule.ground.read},
        "retold": {
            rule.code for rule in LEGAL if isinstance(rule.ground, LegalGround) and rule.ground.retold
        },
    }
    unread = {rule.code for rule in LEGAL} - kinds["read"] - kinds["retold"]
    assert {code[:3] for code in unread} == {"CHN", "MOD", "REC", "SEC", "SRC", "STA"}
    assert "CHN012" in unread


def test_the_ground_of_removing_criminal_messages() -> None:
    rule = find_rule("prohibited-without-handling")
    assert rule is not None
    grounds = rule.grounds()
    assert grounds is not None
    assert grounds.sv == (
        "Lagen (1998:112) om ansvar för elektroniska anslagstavlor, 5 §: vissa uppenbart brottsliga meddelanden, till "
        "exempel olaga hot, uppvigling och hets mot folkgrupp, ska tas bort eller hindras från att spridas. "
        "Ej kontrollerad mot författningstexten, bara mot hur andra återger den: paragrafen i lydelsen enligt SFS "
        "2018:1314, citerad på en webbplats. Senare ändringar är inte kontrollerade; prop. 2023/24:160 föreslog "
        "ändringar i lagen från den 1 december 2024."
    )
    assert "Not checked against the text of the statute, only against" in rule_markdown(rule, "en")


def test_a_statute_as_a_bare_text_is_a_fault() -> None:
    class OwnRule(all_rules()[0]):  # type: ignore[misc]
        """A rule of one's own."""

        ground = Text("Arkivlagen (1990:782), 10 §.", "The Archives Act (1990:782), section 10.")

    assert [fault.en for fault in declaration_faults(OwnRule)] == [
        "The ground names a statute: write it as a LegalGround, which says whether it was checked."
    ]


def test_statutes_say_which_dates_were_checked() -> None:
    statutes = load_vocabulary().statutes.values()
    assert all(statute.source for statute in statutes)
    assert {statute.id for statute in statutes if statute.dates_checked is None} == {
        "brottsbalken",
        "dataskyddslagen",
        "dos_lagen",
        "fl_2017",
        "gdpr",
        "pul",
        "rf",
        "tf",
        "upphovsrattslagen",
        "ygl",
    }
