"""LNG001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.measures import MOST_JOINTS, sentences, words
from riktlint.text import Text

MAX_WORDS = 30


class LongSentence(Rule):
    """A sentence of more than 30 words is hard to keep in mind."""

    code = "LNG001"
    name = "long-sentence"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text(
        "En mening bör ha högst 30 ord.",
        "A sentence should have 30 words at most.",
    )
    why = Text(
        "Den som läser på en telefon, snabbt eller på ett nytt språk tappar tråden i en lång mening.",
        "Who reads on a phone, in a hurry or in a new language loses the thread of a long sentence.",
    )
    remedy = Text(
        "Dela meningen: ett påstående i varje.",
        "Split the sentence: one statement in each.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "Meningen som börjar ”{start} …” har {count} ord. Dela den.",
        "The sentence that begins “{start} …” has {count} words. Split it.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor som kommer in i kommentarer eller i meddelanden, och om frågan hör till en annan verksamhet ska redaktören lämna den vidare dit och samtidigt berätta för den som frågade vem som svarar, när svaret kan väntas och vart det kommer.
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
    text: Redaktören ska svara på frågor som kommer in i kommentarer eller i meddelanden. Hör frågan till en annan verksamhet ska redaktören lämna den vidare dit.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether a text is long enough."""
        return prose.most_blanks >= MAX_WORDS - MOST_JOINTS

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        return self._long(text, place) if text.count(" ") >= MAX_WORDS - MOST_JOINTS else ()

    def _long(self, text: str, place: Place) -> Iterable[Report]:
        for sentence in sentences(text):
            count = len(words(sentence))
            if count > MAX_WORDS:
                yield self.report(place, start=" ".join(sentence.split()[:4]), count=count)
