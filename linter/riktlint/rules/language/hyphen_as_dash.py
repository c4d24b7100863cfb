"""LNG016."""

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

_TITLE = Text("Skriv –", "Write –")
_HYPHEN = re.compile(r"\b([^\W\d_]{1,40})[,.]? - ([^\W\d_]{1,40})\b")


class HyphenAsDash(Rule):
    """A dash between words is –, not a hyphen."""

    code = "LNG016"
    name = "hyphen-as-dash"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    fixable = "safe"
    summary = Text(
        "Ett tankstreck mellan ord ska vara –, inte bindestreck.",
        "A dash between words should be –, not a hyphen.",
    )
    why = Text(
        "Bindestrecket binder ihop ord. Mellan blanksteg väntar läsaren ett tankstreck, eller hellre en ny mening.",
        "A hyphen joins words. Between blanks the reader expects a dash, or better a new sentence.",
    )
    remedy = Text(
        "Skriv – i stället, eller dela meningen.",
        "Write – instead, or split the sentence.",
    )
    message = Text(
        "Mellan ”{before}” och ”{after}” står ett bindestreck. Skriv – eller dela meningen.",
        "There is a hyphen between “{before}” and “{after}”. Write – or split the sentence.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor - även enkla.
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
    text: Redaktören ska svara på frågor – även enkla – och på in- och utlägg.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there is such a hyphen."""
        return " - " in prose.together

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        match = _HYPHEN.search(text) if " - " in text else None
        if match is not None:
            fix = rewrite(place, _TITLE, (match[0], match[0].replace(" - ", " – ")), safe=True)
            yield self.report(place, before=match[1], after=match[2], fix=fix)
