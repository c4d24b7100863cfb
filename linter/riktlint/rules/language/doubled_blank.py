"""LNG009."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import rewrite
from riktlint.rules.families import Family
from riktlint.text import Text

_TITLE = Text("Stryk blankstegen", "Strike the blanks")
_DOUBLED = re.compile(r"(\S{1,40}) {2,}(?=\S)")


class DoubledBlank(Rule):
    """One blank between words, none at the end."""

    code = "LNG009"
    name = "doubled-blank"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "safe"
    summary = Text(
        "Mellan ord ska det stå ett blanksteg, och inget i slutet av texten.",
        "There should be one blank between words, and none at the end of the text.",
    )
    why = Text(
        "Dubbla blanksteg syns i utskrift och ger skillnader som inte betyder något när två versioner jämförs.",
        "Doubled blanks show in print and make differences that mean nothing when two versions are compared.",
    )
    remedy = Text(
        "Stryk de överflödiga blankstegen.",
        "Strike the surplus blanks.",
    )
    message = Text(
        "Här står blanksteg i onödan {where}. Stryk dem.",
        "There are surplus blanks {where}. Strike them.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara  på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: "Redaktören ska svara på frågor. "
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
    text: Redaktören ska svara på frågor.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there are such blanks."""
        return any(blank in f"\n{prose.together}\n" for blank in ("  ", " \n", "\n "))

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if text[-1:] == " " or text[:1] == " ":
            start = text[:1] == " "
            pair = (text[:2], text[1:2]) if start else (text[-2:], text[-2:-1])
            # A text of blanks alone would be left empty, which no text may be.
            fix = (
                rewrite(place, _TITLE, pair, safe=True, where="start" if start else "end")
                if text.strip()
                else None
            )
            yield self.report(place, where=Text("i början eller slutet", "at the beginning or end"), fix=fix)
            return
        match = _DOUBLED.search(text) if "  " in text else None
        if match is not None:
            fix = rewrite(place, _TITLE, ("  ", " "), safe=True)
            yield self.report(place, where=Text(f"efter ”{match[1]}”", f"after “{match[1]}”"), fix=fix)
