"""SRC008."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.rules.words import words
from riktlint.text import Text

_NAME = r"[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})?"
_ADDRESS = re.compile(rf"(?<![\w.+-])({_NAME})\.({_NAME})@[\w-]{{1,60}}\.[\w.-]{{2,60}}")


class PersonalAddress(Rule):
    """A text holds an e-mail address in the form first name, dot, last name."""

    code = "SRC008"
    name = "personal-address"
    family = Family.PROVENANCE
    severity = Severity.WARNING
    summary = Text(
        "Ingen enskild persons e-postadress bör stå i filerna.",
        "No individual's e-mail address should stand in the files.",
    )
    why = Text(
        "En persons adress är en personuppgift, och den blir fel när personen slutar. Den som söker kommunen har mer "
        "nytta av en adress till en funktion.",
        "A person's address is personal data, and goes wrong when the person leaves. Who wants to reach the municipality "
        "is better served by the address of a function.",
    )
    remedy = Text(
        "Skriv rollen eller enheten, eller en adress till en funktion.",
        "Write the role or unit, or the address of a function.",
    )
    ground = LegalGround(
        Text(
            "Dataskyddsförordningen, artikel 5.1 c (uppgiftsminimering).",
            "The General Data Protection Regulation, article 5.1 c (data minimisation).",
        )
    )
    message = Text(
        "Adressen ”{address}” ser ut att vara en persons egen. Skriv en roll, en enhet eller en funktions adress.",
        "The address “{address}” looks like a person's own. Write a role, a unit or the address of a function.",
    )
    bad = (
        Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skicka direktmeddelanden vidare till anna.exempel@exempelby.example.
    #     ^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skicka direktmeddelanden vidare till registrator.ks@exempelby.example.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether the texts hold any address."""
        return "@" in prose.together

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text: one report, for the first such address."""
        for match in _ADDRESS.finditer(text) if "@" in text else ():
            if not _is_function(match[1]) and not _is_function(match[2]):
                yield self.report(place, address=match[0].rstrip("."))
                return


def _is_function(word: str) -> bool:
    """Whether a word may be no name: better to miss a name that holds a stem than to take a function for one."""
    return any(stem in word.lower() for stem in words("addresses.functional_address_stems"))
