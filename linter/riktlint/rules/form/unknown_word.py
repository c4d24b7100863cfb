"""FRM003."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class UnknownWord(EmittedRule):
    """A word that is not in the vocabulary of its key."""

    code = "FRM003"
    name = "unknown-word"
    family = Family.FORM
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Ett värde ur en vokabulär ska stå precis som i vokabulären.",
        "A value from a vocabulary must stand exactly as in the vocabulary.",
    )
    why = Text(
        "Bara samma ord går att jämföra mellan kommuner.",
        "Only the same words can be compared between municipalities.",
    )
    remedy = Text(
        "Välj ett av de ord som meddelandet räknar upp.",
        "Choose one of the words that the message lists.",
    )
    bad = (
        Example("""\
document_type: guidelines
#              ^^^^^^^^^^
"""),
    )
    good = (
        Example("""\
document_type: guideline
"""),
    )
