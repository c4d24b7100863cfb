"""LNG012."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.measures import without_quotations
from riktlint.text import Text

_CAPITALS = re.compile(r"\b[A-ZÅÄÖ]{4,40}(?: [A-ZÅÄÖ]{2,40}){0,10} [A-ZÅÄÖ]{4,40}\b")


class Shouting(Rule):
    """Words are not written in capitals for emphasis."""

    code = "LNG012"
    name = "shouting"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    summary = Text(
        "Ord ska inte skrivas med versaler för att betonas.",
        "Words should not be written in capitals for emphasis.",
    )
    why = Text(
        "Versaler är svårare att läsa, låter som ett rop och kan bokstaveras av en skärmläsare.",
        "Capitals are harder to read, sound like a shout and may be spelled out by a screen reader.",
    )
    remedy = Text(
        "Skriv orden med gemener.",
        "Write the words in lower case.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "”{words}” står med versaler. Skriv orden med gemener.",
        "“{words}” is in capitals. Write the words in lower case.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska SVARA GENAST på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska följa GDPR och OSL när hen svarar.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there are words in capitals."""
        return any(len(word) > 3 for word in filter(str.isupper, prose.distinct))

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        match = _CAPITALS.search(without_quotations(text))
        if match is not None:
            yield self.report(place, words=match[0])
