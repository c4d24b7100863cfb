"""LNG008."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, pairwise
from operator import eq

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import rewrite
from riktlint.rules.families import Family
from riktlint.rules.language.words import words_that_double
from riktlint.text import Text


class DoubledWord(Rule):
    """No word stands twice in a row by mistake."""

    code = "LNG008"
    name = "doubled-word"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "Samma ord ska inte stå två gånger i rad.",
        "The same word should not stand twice in a row.",
    )
    why = Text(
        "Ett dubblerat ord är nästan alltid ett skrivfel. Det stör läsningen.",
        "A doubled word is nearly always a slip. It disturbs the reading.",
    )
    remedy = Text(
        "Stryk det ena.",
        "Strike one of them.",
    )
    message = Text(
        "”{word}” står två gånger i rad. Stryk det ena.",
        "“{word}” stands twice in a row. Strike one of them.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ska svara på frågor.
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
    text: Redaktören ska göra det som som regel fungerar bäst.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether a word stands twice, in one text or at the border of two."""
        return any(map(eq, prose.words, islice(prose.words, 1, None)))

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        every = text.split()
        return self._doubled(every, place) if any(map(eq, every, every[1:])) else ()

    def _doubled(self, every: list[str], place: Place) -> Iterable[Report]:
        for word, after in pairwise(every):
            if word == after and word.isalpha() and word.islower() and word not in words_that_double():
                title = Text(f"Stryk det ena ”{word}”", f"Strike one “{word}”")
                fix = rewrite(place, title, (f"{word} {word}", word), safe=False, where="words")
                yield self.report(place, word=word, fix=fix)
