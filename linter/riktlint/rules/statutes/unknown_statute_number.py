"""STA004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.statutes.names import is_known, numbers_in
from riktlint.text import Text


class UnknownStatuteNumber(Rule):
    """A text gives the number of a statute that the vocabulary does not know."""

    code = "STA004"
    name = "unknown-statute-number"
    family = Family.STATUTES
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En författnings nummer i texten bör finnas i vokabulären.",
        "The number of a statute in a text should be in the vocabulary.",
    )
    why = Text(
        "Ett felskrivet nummer leder läsaren till en helt annan lag. Och en lag som vokabulären saknar kan riktlint inte "
        "följa när den ändras.",
        "A mistyped number leads readers to quite another act. And riktlint can't follow an act that the vocabulary lacks "
        "when it changes.",
    )
    remedy = Text(
        "Kontrollera numret mot Svensk författningssamling. Stämmer det: föreslå att författningen läggs till i vokabulären.",
        "Check the number against the Swedish Code of Statutes. If it is right: propose to add the statute to the "
        "vocabulary.",
    )
    message = Text(
        "Vokabulären känner ingen författning med nummer {number}. Kontrollera numret.",
        "The vocabulary knows no statute with number {number}. Check the number.",
    )
    bad = (
        Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess (2090:400).
    #     ^
    source: {document: riktlinje, section: Innehåll}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess (2009:400).
    statutes: [osl]
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        for number in dict.fromkeys(numbers_in(provision.text)):
            if not is_known(number, scope.vocabulary):
                yield self.report(provision.place / "text", number=number)
