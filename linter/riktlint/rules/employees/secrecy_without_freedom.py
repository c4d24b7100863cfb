"""EMP006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.employees.speech import is_about_employees
from riktlint.rules.families import Family
from riktlint.rules.grounds import FREEDOM_TO_INFORM
from riktlint.rules.silence import silence
from riktlint.text import Text


class SecrecyWithoutFreedom(Rule):
    """A guideline that binds employees to secrecy also names the freedom to communicate information."""

    code = "EMP006"
    name = "secrecy-without-freedom"
    family = Family.EMPLOYEES
    severity = Severity.NOTE
    summary = Text(
        "En riktlinje om tystnadsplikt bör också nämna meddelarfriheten.",
        "A guideline on secrecy should also name the freedom to communicate information.",
    )
    why = Text(
        "Meddelarfriheten gäller ofta även uppgifter under sekretess. Den som bara läser om sekretess kan tro att "
        "hen aldrig får tala med medier.",
        "The freedom to communicate information often covers secret information, too. Who reads of secrecy alone "
        "may believe that speaking to the media is never allowed.",
    )
    remedy = Text(
        "Lägg till en bestämmelse i ämnet freedom_to_communicate om meddelarfriheten.",
        "Add a provision on the topic freedom_to_communicate about the freedom to communicate information.",
    )
    ground = FREEDOM_TO_INFORM
    message = Text(
        "Riktlinjen kräver tystnad men nämner inte meddelarfriheten. Lägg till vad den innebär.",
        "The guideline requires silence but does not name the freedom to communicate information. Add what it "
        "means.",
    )
    bad = (
        Example("""\
positions:
  freedom_to_communicate:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: meddelarfrihet
    topic: freedom_to_communicate
    modality: states
    text: Medarbetare har meddelarfrihet och får lämna uppgifter till medier.
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "freedom_to_communicate", scope)
        if place is None or any("meddelarfrihet" in p.text.lower() for p in revision.provisions):
            return
        for provision in revision.provisions_on("secrecy"):
            if provision.modality == "must_not" and is_about_employees(provision):
                yield self.report(
                    place,
                    related=(
                        (provision.place / "text", Text("Här krävs tystnad.", "Here silence is required.")),
                    ),
                )
                return
