"""LNG002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.language.measures import MOST_JOINTS, words
from riktlint.text import Text

MAX_WORDS = 100


class LongParagraph(Rule):
    """A paragraph of more than 100 words looks like a wall."""

    code = "LNG002"
    name = "long-paragraph"
    family = Family.LANGUAGE
    severity = Severity.NOTE
    summary = Text(
        "Ett stycke bör ha högst 100 ord.",
        "A paragraph should have 100 words at most.",
    )
    why = Text(
        "Ett långt stycke ser tungt ut, särskilt på en telefon, och det som är viktigt göms i det.",
        "A long paragraph looks heavy, on a phone above all, and hides what matters.",
    )
    remedy = Text(
        "Dela texten i flera stycken eller flera bestämmelser, eller stryk det som inte behövs.",
        "Split the text into several paragraphs or provisions, or strike what is not needed.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "Stycket har {count} ord. Dela det, eller stryk det som inte behövs.",
        "The paragraph has {count} words. Split it, or strike what is not needed.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in.
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
    text: Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in. Redaktören ska svara vänligt och sakligt på frågor som kommer in.
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
        for paragraph in text.splitlines():
            count = len(words(paragraph))
            if count > MAX_WORDS:
                yield self.report(place, count=count)
