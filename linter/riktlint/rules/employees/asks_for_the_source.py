"""EMP003."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import TRACING
from riktlint.rules.words import whole
from riktlint.text import Text

_TRACES = re.compile(
    r"\b(?:efterforska\b[^.]{0,30}\b(?:källan|vem som)|(?:ta reda på|utreda|spåra|fråga)\b[^.]{0,30}\bvem som (?:har )?"
    r"(?:läckt|tipsat|kontaktat|talat med|pratat med|lämnat (?:ut )?(?:uppgift|information|handling)))\w*"
    r"[^.]{0,60}\b(?:medi|massmedi|press|journalist|tidning|report)",
    re.IGNORECASE,
)


class AsksForTheSource(Rule):
    """No provision has somebody find out who spoke to the media."""

    code = "EMP003"
    name = "asks-for-the-source"
    family = Family.EMPLOYEES
    severity = Severity.WARNING
    summary = Text(
        "En kommun får inte låta någon ta reda på vem som har lämnat uppgifter till medier.",
        "A municipality may not have somebody find out who gave information to the media.",
    )
    why = Text(
        "Efterforskningsförbudet skyddar den som lämnar uppgifter. Att bryta mot det kan vara ett brott.",
        "The ban on tracing sources protects those who give information. To break it may be a crime.",
    )
    remedy = Text(
        "Stryk bestämmelsen, och skriv i stället att ingen får efterforska källan.",
        "Strike the provision, and write instead that nobody may trace the source.",
    )
    ground = TRACING
    message = Text(
        "Bestämmelsen låter någon efterforska vem som har lämnat uppgifter. Det är förbjudet: stryk den.",
        "The provision has somebody trace who gave information. That is forbidden: strike it.",
    )
    bad = (
        Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska ta reda på vem som har lämnat uppgifter till tidningen.
    #     ^^^^
    source: {document: riktlinje, section: Ansvar}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: must_not
    bearers: [{role: employer}]
    text: Arbetsgivaren får inte ta reda på vem som har lämnat uppgifter till tidningen.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if "vem som" not in provision.text and "fterforska" not in provision.text:
            return
        if provision.modality not in ("must", "should", "may") or _TRACES.search(provision.text) is None:
            return
        if _not().search(provision.text) is None:
            yield self.report(provision.place / "text")


@cache
def _not() -> re.Pattern[str]:
    return re.compile(
        whole("negations.not", "negations.never", "negations.none", "speech.forbidding"), re.IGNORECASE
    )
