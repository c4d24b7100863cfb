"""LNG010."""

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

_BLANK = re.compile(r" ([.,;:!?])(?=\s|$)")
_WITH_NEXT = re.compile(r" [.,;:!?] (?=\S)")
_TITLE = Text("Stryk blanksteget", "Strike the blank")


class BlankBeforePunctuation(Rule):
    """No blank before a full stop or a comma."""

    code = "LNG010"
    name = "blank-before-punctuation"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "safe"
    summary = Text(
        "Före punkt, komma och andra skiljetecken ska det inte stå blanksteg.",
        "There should be no blank before a full stop, a comma or another mark.",
    )
    why = Text(
        "Skiljetecknet kan hamna ensamt på nästa rad, och texten ser slarvig ut.",
        "The mark may end up alone on the next line, and the text looks careless.",
    )
    remedy = Text(
        "Stryk blanksteget.",
        "Strike the blank.",
    )
    message = Text(
        "Före ”{mark}” står ett blanksteg. Stryk det.",
        "There is a blank before “{mark}”. Strike it.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor , och kommentarer.
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
    text: Redaktören ska svara på frågor, och sedan … vänta.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether there is such a mark."""
        return not prose.distinct.isdisjoint(".,;:!?")

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        match = _BLANK.search(text)
        if match is not None:
            # With what follows, so that .docx and the like keep their blank.
            pairs = {(found[0], found[0][1:]) for found in _WITH_NEXT.finditer(text)}
            fix = rewrite(place, _TITLE, *sorted(pairs), safe=True) if pairs else None
            fix = fix or rewrite(place, _TITLE, (match[0], match[1]), safe=True, where="end")
            yield self.report(place, mark=match[1], fix=fix)
