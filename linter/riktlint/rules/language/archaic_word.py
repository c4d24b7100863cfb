"""LNG004."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.findings.fixes import ProposedFix
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.reading.limits import MAX_REWRITTEN
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import rewrite
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.measures import without_quotations
from riktlint.rules.language.words import first_runs, plain_words
from riktlint.text import Text


@cache
def _beginnings() -> frozenset[str]:
    return first_runs(plain_words())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(plain_words())})(?![\w-])", re.IGNORECASE)


class ArchaicWord(Rule):
    """Plain words instead of those of old statutes."""

    code = "LNG004"
    name = "archaic-word"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "Ålderdomliga ord ska bytas mot vanliga.",
        "Old-fashioned words should give way to ordinary ones.",
    )
    why = Text(
        "Ord som skall, ej och vederbörande gör texten svårare utan att göra den säkrare.",
        "Words such as skall, ej and vederbörande make the text harder without making it safer.",
    )
    remedy = Text(
        "Byt ordet mot det som meddelandet föreslår.",
        "Swap the word for the one that the message suggests.",
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
    text: Redaktören skall svara på frågor.
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
        """Whether one of the words may be there."""
        return not prose.runs.isdisjoint(_beginnings())

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        for match in _pattern().finditer(without_quotations(text)):
            word, plain = match[0], plain_words()[match[0].lower()]
            yield self.report(place, word=word, plain=plain, fix=_fix(word, plain, text, place))


def _fix(word: str, plain: str, text: str, place: Place) -> ProposedFix | None:
    """The plain word with the old one's capital; none where somebody else's words have it too, or a text is long."""
    if len(text) > MAX_REWRITTEN or word.isupper() or _is_quoted(word, text):
        return None
    new = plain[:1].upper() + plain[1:] if word[:1].isupper() else plain
    title = Text(f"Skriv ”{new}”", f"Write “{new}”")
    return rewrite(place, title, (word, new), safe=False, where="words")


def _is_quoted(word: str, text: str) -> bool:
    def count(part: str) -> int:
        return sum(match[0] == word for match in _pattern().finditer(part))

    return count(text) != count(without_quotations(text))
