"""LNG005."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.language.measures import without_quotations
from riktlint.text import Text


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_DUTY = r"ska|skall|måste|skyldig\w*|kräv\w*|behöver|ansvara\w*|åligger|obligatorisk\w*|bunden|alltid"
_NEGATION = (
    r"inte|ej|icke|aldrig|ingen|inga|inget|förbju\w*|förbud\w*|otillåt\w*|avstå\w*|undvik\w*|utan|bara|endast|enbart|"
    r"varken|vare sig|olaglig\w*|stri(?:d|der|da)|låta bli|först|tidigast|högst|upphör\w*|slut\w*|"
    r"ta bort|tas bort|rader\w*|döljs?|dölja|hindra\w*|stopp\w*|tillstånd|godkän\w*"
)
_SIGNS = {
    # modality: what says something else, and what shows that the text may still say the same
    "must": (_words("bör"), _words(rf"{_DUTY}|{_NEGATION}")),
    "must_not": (_words(r"ska|skall|måste|bör|får"), _words(_NEGATION)),
    "should": (
        _words(r"måste|får inte"),
        _words(
            r"bör|borde|rekommend\w*|helst|gärna|råd\w*|viktig\w*|lämplig\w*|uppman\w*|sträva\w*|kan|tänk\w*"
        ),
    ),
    "may": (
        _words(r"måste|får inte"),
        _words(
            r"får (?!inte)\w+|kan|behöver inte|måste inte|frivillig\w*|valfri\w*|tillåt\w*|rätt|möjlig\w*|fri|fritt"
        ),
    ),
}


class ModalityDisagreesWithText(Rule):
    """A provision's text says what its modality says."""

    code = "LNG005"
    name = "modality-disagrees-with-text"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text(
        "Bestämmelsens text och dess modality ska säga samma sak.",
        "A provision's text and its modality must say the same.",
    )
    why = Text(
        "Jämförelsen och historiken bygger på modality, läsaren på texten. Säger de olika vet ingen vad som gäller.",
        "The comparison and the history rest on modality, the reader on the text. If they differ, nobody knows what"
        " applies.",
    )
    remedy = Text(
        "Skriv ska för must, får inte för must_not, bör för should och får för may, eller byt modality.",
        "Write ska for must, får inte for must_not, bör for should and får for may, or change modality.",
    )
    message = Text(
        "Modaliteten är {modality}, men texten säger ”{word}”. Ändra texten eller modality.",
        "The modality is {modality}, but the text says “{word}”. Change the text or modality.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        says, unsays = _SIGNS.get(provision.modality, (None, None))
        if says is None or unsays is None or says.search(provision.text) is None:
            return
        if unsays.search(provision.text):
            return
        match = says.search(without_quotations(provision.text))
        if match is not None:
            yield self.report(provision.place / "text", modality=provision.modality, word=match[0])
