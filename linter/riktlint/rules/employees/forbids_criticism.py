"""EMP002."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.employees.speech import is_about_employees, is_about_own_speech
from riktlint.rules.families import Family
from riktlint.rules.grounds import EXPRESSION_LIMITED_BY_LAW
from riktlint.text import Text

_CRITICISE = re.compile(
    r"\b(?:kritisera|(?:uttrycka|framföra|föra fram|sprida|rikta) (?:öppen |offentlig )?kritik|(?:uttala|uttrycka) sig (?:negativt|kritiskt)"
    r"|skriva (?:negativt|kritiskt|illa))\b[^.]{0,60}(?:kommun|arbetsgivar|arbetsplats|verksamhet|chef|politik|beslut|nämnd|förvaltning)",
    re.IGNORECASE,
)


class ForbidsCriticism(Rule):
    """No provision forbids employees to criticise the municipality."""

    code = "EMP002"
    name = "forbids-criticism"
    family = Family.EMPLOYEES
    severity = Severity.WARNING
    summary = Text(
        "En kommun får inte förbjuda medarbetare att uttrycka kritik mot kommunen som privatpersoner.",
        "A municipality may not forbid employees to express criticism of it as private persons.",
    )
    why = Text(
        "Yttrandefriheten får bara begränsas genom lag. Den som är anställd i en kommun får kritisera den "
        "offentligt, och kommunen får inte bestraffa det.",
        "The freedom of expression may be limited only by law. Who is employed by a municipality may criticise it "
        "in public, and the municipality may not punish it.",
    )
    remedy = Text(
        "Stryk förbudet. Vill ni att kritik tas upp på arbetsplatsen först, skriv det som ett råd med bör.",
        "Strike the ban. If you want criticism to be raised at work first, write that as advice, with should.",
    )
    ground = EXPRESSION_LIMITED_BY_LAW
    message = Text(
        "Bestämmelsen förbjuder kritik. Stryk den, eller skriv den som ett råd.",
        "The provision forbids criticism. Strike it, or write it as advice.",
    )
    bad = (
        Example("""\
provisions:
  - id: kritik-mot-kommunen
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte kritisera kommunen i sociala medier.
    #     ^^^^^
    source: {document: riktlinje, section: Ansvar}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: kritik-mot-kommunen
    topic: workplace_criticism
    modality: should
    bearers: [{role: employee}]
    text: Medarbetaren bör i första hand ta upp kritik med sin chef.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if provision.modality != "must_not" or _CRITICISE.search(provision.text) is None:
            return
        if is_about_employees(provision) and is_about_own_speech(provision):
            yield self.report(provision.place / "text")
