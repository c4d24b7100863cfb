"""LNG013."""

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

_EXCLAIMS = re.compile(r"[a-zåäö]!(?=\s|$)")


class ExclamationMark(Rule):
    """A guideline does not exclaim."""

    code = "LNG013"
    name = "exclamation-mark"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    summary = Text(
        "En riktlinje ska inte ha utropstecken.",
        "A guideline should have no exclamation marks.",
    )
    why = Text(
        "Utropstecken gör en regel till en uppmaning, och det blir oklart om den är bindande.",
        "An exclamation mark turns a rule into an appeal, and it gets unclear whether it binds.",
    )
    remedy = Text(
        "Sätt punkt.",
        "End with a full stop.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "Texten har ett utropstecken. Sätt punkt i stället.",
        "The text has an exclamation mark. Use a full stop instead.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor!
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
    text: Redaktören ska svara på frågor med ”Hej!” först.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there is an exclamation mark."""
        return "!" in prose.together

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if "!" in text and _EXCLAIMS.search(without_quotations(text)):
            yield self.report(place)
