"""LNG006."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.measures import without_quotations
from riktlint.rules.language.words import abbreviations, first_runs
from riktlint.text import Text


@cache
def _beginnings() -> frozenset[str]:
    return first_runs(abbreviations())


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(abbreviations(), key=len, reverse=True)
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)


class Abbreviation(Rule):
    """Abbreviations are written out."""

    code = "LNG006"
    name = "abbreviation"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    summary = Text(
        "Förkortningar bör skrivas ut.",
        "Abbreviations should be written out.",
    )
    why = Text(
        "En skärmläsare läser dem fel, och alla läsare känner inte till dem. Utskrivna tar de sällan mer plats.",
        "A screen reader misreads them, and not every reader knows them. Written out they seldom take more room.",
    )
    remedy = Text(
        "Skriv ut förkortningen.",
        "Write the abbreviation out.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "Skriv ”{plain}” i stället för ”{word}”.",
        "Write “{plain}” instead of “{word}”.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor, t.ex. i kommentarer.
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
    text: Redaktören ska svara på frågor, till exempel i kommentarer.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether one of the abbreviations may be there."""
        return not prose.runs.isdisjoint(_beginnings())

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        for match in _pattern().finditer(without_quotations(text)):
            yield self.report(place, word=match[0], plain=abbreviations()[match[0].lower()])
