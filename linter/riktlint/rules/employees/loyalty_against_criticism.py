"""EMP005."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import EXPRESSION_LIMITED_BY_LAW
from riktlint.rules.words import whole
from riktlint.text import Text


class LoyaltyAgainstCriticism(Rule):
    """A provision on loyalty says that the freedom of expression comes first."""

    code = "EMP005"
    name = "loyalty-against-criticism"
    family = Family.EMPLOYEES
    severity = Severity.NOTE
    summary = Text(
        "En bestämmelse om lojalitet bör säga att yttrandefriheten går före.",
        "A provision on loyalty should say that the freedom of expression comes first.",
    )
    why = Text(
        "För den som är anställd i en kommun begränsas lojalitetsplikten av grundlagarna. Den som bara läser om "
        "lojalitet kan tro att kritik är förbjuden.",
        "For those employed by a municipality the constitution limits the duty of loyalty. Who reads of loyalty "
        "alone may believe that criticism is forbidden.",
    )
    remedy = Text(
        "Lägg till att den som är anställd har rätt att uttrycka kritik, eller stryk hänvisningen till lojalitet.",
        "Add that employees have the right to express criticism, or strike the reference to loyalty.",
    )
    ground = EXPRESSION_LIMITED_BY_LAW
    message = Text(
        "Lojalitetsplikten nämns mot den som uttrycker kritik, men inte att yttrandefriheten går före. Lägg till "
        "det.",
        "The duty of loyalty is invoked against criticism, but not that the freedom of expression comes first. Add "
        "that.",
    )
    bad = (
        Example("""\
provisions:
  - id: lojalitetsplikt
    topic: loyalty
    modality: states
    bearers: [{role: employee}]
    text: Den medarbetare som talar illa om kommunen kan bryta mot sin lojalitetsplikt.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: lojalitetsplikt
    topic: loyalty
    modality: states
    bearers: [{role: employee}]
    text: Lojalitetsplikten hindrar inte att medarbetaren uttrycker kritik mot kommunen.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if "ojal" not in provision.text or _criticism().search(provision.text) is None:
            return
        if not any(_freedom().search(text) for text in (provision.text, *provision.conditions)):
            yield self.report(provision.place / "text")


@cache
def _criticism() -> re.Pattern[str]:
    return re.compile(whole("speech.criticism"), re.IGNORECASE)


@cache
def _freedom() -> re.Pattern[str]:
    return re.compile(whole("negations.not", "negations.never", "speech.freedoms"), re.IGNORECASE)
