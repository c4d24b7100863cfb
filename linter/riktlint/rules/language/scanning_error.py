"""LNG007."""

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

_SIGN = re.compile(r"[^\W\d_](?:[0158]{1,2}|:)[a-zåäö]{2}")
_ERROR = re.compile(
    # Digits that a scanner takes for letters (l, i, o, s, B), or a colon that no ending follows.
    r"(?:[a-zåäö]{2,40}|[A-ZÅÄÖ][a-zåäö]{0,40})[0158]{1,2}[a-zåäö]{2,40}"
    r"|[A-ZÅÄÖ]?[a-zåäö]{4,40}:(?!(?:s|n|en|et|er|ar|or|na|arna|erna|ens|ets|ernas)$)[a-zåäö]{3,40}"
)


class ScanningError(Rule):
    """No word holds a digit or a colon that a scanner put there."""

    code = "LNG007"
    name = "scanning-error"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text(
        "Ett ord ska inte innehålla siffror eller kolon som har kommit dit vid inskanning.",
        "A word should not hold digits or colons that came there in scanning.",
    )
    why = Text(
        "Tecken som lästs fel gör ordet obegripligt, omöjligt att söka efter och fel i en skärmläsare.",
        "Misread characters make the word incomprehensible, impossible to search for and wrong in a screen reader.",
    )
    remedy = Text(
        "Skriv ordet rätt. Jämför med originalet om det är oklart.",
        "Spell the word right. Compare with the original if in doubt.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "”{word}” ser ut som ett fel från inskanning. Skriv ordet rätt.",
        "“{word}” looks like a scanning error. Spell the word right.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska följa dokumenthante11ngsplanen.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på direktmed:delanden.
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
    text: Redaktören ska spara 10 dagar av kommunens sms:en från G7-mötet och mp3-filer.
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska läsa falkoping.se/h1xx och EU:s regler.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether a word has such a sign inside."""
        return any(map(_SIGN.search, prose.odd))

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if _SIGN.search(text) is None:
            return
        for word in without_quotations(text).split():
            bare = word.strip(".,;:!?()”»\"'")
            if _ERROR.fullmatch(bare):
                yield self.report(place, word=bare)
