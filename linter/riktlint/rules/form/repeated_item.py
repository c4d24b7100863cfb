"""FRM006."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class RepeatedItem(EmittedRule):
    """The same item twice in a list."""

    code = "FRM006"
    name = "repeated-item"
    family = Family.FORM
    severity = Severity.ERROR
    fixable = "safe"
    summary = Text(
        "En lista får inte ha samma post två gånger.",
        "A list must not hold the same item twice.",
    )
    why = Text(
        "Upprepningen gör jämförelser och räkningar fel och är oftast ett misstag vid inklistring.",
        "The repetition makes comparisons and counts wrong and is mostly a slip when pasting.",
    )
    remedy = Text(
        "Ta bort den ena posten.",
        "Remove one of the items.",
    )
    bad = (
        Example("""\
provisions:
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}, {role: unit_manager}]
    #                               ^
    text: Enhetschefen ska polisanmäla innehåll som kan vara brottsligt.
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}, {role: manager}]
    text: Enhetschefen ska polisanmäla innehåll som kan vara brottsligt.
    source: {document: riktlinje, section: Moderering}
"""),
    )
