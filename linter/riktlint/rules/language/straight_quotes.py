"""LNG015."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.findings.fixes import ProposedFix
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import rewrite
from riktlint.rules.families import Family
from riktlint.text import Text

_QUOTES = re.compile(r'(?<!\d)"')
_TITLE = Text("Skriv ”…”", "Write ”…”")


class StraightQuotes(Rule):
    """Swedish quotation marks are ”…”."""

    code = "LNG015"
    name = "straight-quotes"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    fixable = "safe"
    summary = Text(
        "Citattecken i svensk text ska vara ”…”.",
        "Quotation marks in Swedish text should be ”…”.",
    )
    why = Text(
        "Raka citattecken hör till programkod. Samma tecken överallt gör texten lättare att läsa och söka i.",
        "Straight quotation marks belong to program code. The same marks everywhere make the text easier to read "
        "and search.",
    )
    remedy = Text(
        "Skriv ” före och efter citatet.",
        "Write ” before and after the quotation.",
    )
    message = Text(
        "Texten har raka citattecken. Skriv ” före och efter.",
        "The text has straight quotation marks. Write ” before and after.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på "enkla frågor" direkt.
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
    text: Redaktören ska svara på ”enkla frågor” direkt.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there is such a mark."""
        return '"' in prose.together

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if '"' in text and _QUOTES.search(text):
            yield self.report(place, fix=_fix(text, place))


def _fix(text: str, place: Place) -> ProposedFix | None:
    """All of them at once; none where one may stand for inches, or its fellow is missing."""
    count = text.count('"')
    if count % 2 or len(_QUOTES.findall(text)) != count:
        return None
    return rewrite(place, _TITLE, ('"', "”"), safe=True)
