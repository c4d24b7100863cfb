"""SRC007."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.text import Text

_FORM = re.compile(r"(?<![\d-])(?:18|19|20)?(\d\d)(\d\d)(\d\d)[-+](\d{4})(?![\d-])", re.ASCII)
_HINT = re.compile(r"[0-9][-+][0-9]{4}(?![0-9])")
_COORDINATION = 60


class PersonalIdentityNumber(Rule):
    """A text holds what is a Swedish personal identity number or coordination number."""

    code = "SRC007"
    name = "personal-identity-number"
    family = Family.PROVENANCE
    severity = Severity.ERROR
    summary = Text(
        "Inget personnummer får stå i filerna.",
        "No personal identity number may stand in the files.",
    )
    why = Text(
        "Filerna är offentliga och kopieras vidare. Registret behöver inga personuppgifter: roller och enheter räcker.",
        "The files are public and get copied. The register needs no personal data: roles and units are enough.",
    )
    remedy = Text(
        "Ta bort numret. Har filen redan publicerats: ta bort det ur historiken också och kontakta dataskyddsombudet.",
        "Remove the number. If the file has been published: remove it from the history too and tell the data protection "
        "officer.",
    )
    ground = LegalGround(
        Text(
            "Dataskyddsförordningen, artikel 5.1 c (uppgiftsminimering), och dataskyddslagen (2018:218), 3 kap. 10 § "
            "(personnummer).",
            "The General Data Protection Regulation, article 5.1 c (data minimisation), and the Swedish Data Protection Act "
            "(2018:218), chapter 3, section 10 (identity numbers).",
        )
    )
    message = Text(
        "Här står ett personnummer eller samordningsnummer. Ta bort det.",
        "Here is a personal identity number or coordination number. Remove it.",
    )
    bad = (
        Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Redaktören har personnumret 19121212-1212.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Kommunens organisationsnummer är 212000-1488.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether the texts hold anything that may be such a number."""
        return _HINT.search(prose.together) is not None

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if any(_is_number(match) for match in _FORM.finditer(text)):
            yield self.report(place)


def _is_number(match: re.Match[str]) -> bool:
    """Whether the date exists (in any century) and the check digit is right."""
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if day > _COORDINATION:
        day -= _COORDINATION
    try:
        date(2000 + year if year % 4 == 0 else 1900 + year, month, day)
    except ValueError:
        return False
    total = 0
    for index, digit in enumerate(f"{match[1]}{match[2]}{match[3]}{match[4]}"):
        product = int(digit) * (2 - index % 2)
        total += product // 10 + product % 10
    return total % 10 == 0
