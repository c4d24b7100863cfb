"""LNG003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.long_sentence import MAX_WORDS
from riktlint.rules.language.measures import MOST_JOINTS, lix, sentences, words
from riktlint.text import Text

MAX_LIX = 60
MIN_WORDS = 30


class HardToRead(Rule):
    """A text with a LIX above 60 is as hard as bureaucratic Swedish gets."""

    code = "LNG003"
    name = "hard-to-read"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text(
        "En text bör ha ett läsbarhetsindex (LIX) på högst 60.",
        "A text should have a readability index (LIX) of 60 at most.",
    )
    why = Text(
        "LIX väger ihop meningarnas längd och andelen långa ord. Över 60 räknas en text som mycket svår.",
        "LIX weighs the length of sentences and the share of long words together. Above 60 a text counts as very "
        "hard.",
    )
    remedy = Text(
        "Korta meningarna och byt långa ord mot korta.",
        "Shorten the sentences and swap long words for short ones.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "Texten har LIX {lix}, som är mycket svårt. Korta meningarna och byt långa ord mot korta.",
        "The text has a LIX of {lix}, which is very hard. Shorten the sentences and swap long words for short ones.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Kommunikationsavdelningen samordnar förvaltningarnas kommunikationsverksamhet tillsammans med förvaltningsledningarna, verksamhetsansvariga och redaktionsmedlemmar. Publiceringsansvariga medarbetare upprätthåller tillgänglighetskraven, informationssäkerheten och dokumenthanteringsplanens bestämmelser. Också dataskyddsförordningens grundläggande principer, upphovsrättslagstiftningen och sekretessbestämmelserna begränsar publiceringsmöjligheterna på många olika sätt.
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
        return prose.most_blanks >= MIN_WORDS - MOST_JOINTS

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if text.count(" ") < MIN_WORDS - MOST_JOINTS or len(words(text)) < MIN_WORDS:
            return ()
        index = lix(text)
        if index <= MAX_LIX or any(len(words(sentence)) > MAX_WORDS for sentence in sentences(text)):
            return ()  # a sentence too long is a finding of its own
        return (self.report(place, lix=round(index)),)
