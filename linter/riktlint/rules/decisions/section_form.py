"""DEC019."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import change_to
from riktlint.rules.families import Family
from riktlint.text import Text

_LOOSE = re.compile(r"(?:§\s?|(?i:paragraf(?:en)?|par\.?)\s)?([0-9]{1,5})\s?([a-zA-Z])?(?:\s?§)?")


class SectionForm(Rule):
    """The section of the minutes, not written as § 13."""

    code = "DEC019"
    name = "section-form"
    family = Family.DECISIONS
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "Paragrafen i protokollet skrivs § 13.",
        "The section of the minutes is written § 13.",
    )
    why = Text(
        "Samma form överallt gör paragrafen lätt att känna igen och söka efter.",
        "The same form everywhere makes the section easy to recognise and to search for.",
    )
    remedy = Text(
        "Skriv paragraftecken, blanksteg och nummer: § 13.",
        "Write the section sign, a blank and the number: § 13.",
    )
    ground = Text(
        "Språkrådet, Svenska skrivregler: blanksteg mellan paragraftecken och siffra.",
        "The Swedish Language Council, Svenska skrivregler: a blank between the section sign and the number.",
    )
    message = Text(
        "Skriv paragrafen som ”{right}”.",
        "Write the section as “{right}”.",
    )
    bad = (
        Example("""\
decision:
  section: §41
  #        ^
"""),
        Example("""\
decision:
  section: Paragraf 41
  #        ^
"""),
    )
    good = (
        Example("""\
decision:
  section: § 41
"""),
        Example("""\
decision:
  section: §§ 41–42
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: its decision and the steps before it."""
        decision = revision.decision
        for section, place in (
            (decision.section, decision.place),
            *((step.section, step.place) for step in decision.preparation),
        ):
            match = _LOOSE.fullmatch(section) if section is not None else None
            if match is not None:
                right = "§ " + match[1] + (f" {match[2]}" if match[2] else "")
                if right != (section or "").replace("\u00a0", " "):
                    yield self.report(place / "section", right=right, fix=change_to(place / "section", right))
