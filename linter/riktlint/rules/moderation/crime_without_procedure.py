"""MOD002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import CRIMINAL_MESSAGES
from riktlint.rules.silence import silence
from riktlint.text import Text


class CrimeWithoutProcedure(Rule):
    """A guideline that forbids criminal content says what is done about it."""

    code = "MOD002"
    name = "crime-without-procedure"
    family = Family.MODERATION
    severity = Severity.WARNING
    outspeaks = ("open-topic",)
    summary = Text(
        "En riktlinje som förbjuder brottsligt innehåll ska säga vad kommunen gör när det dyker upp.",
        "A guideline that forbids criminal content must say what the municipality does when it turns up.",
    )
    why = Text(
        "Den som möter ett hot eller hets mot folkgrupp behöver genast veta vem som säkrar bevis, tar bort "
        "innehållet och polisanmäler.",
        "Who meets a threat or hate speech needs to know at once who secures evidence, removes the content and "
        "reports it to the police.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet criminal_content om vem som dokumenterar, tar bort och polisanmäler.",
        "Write a provision on the topic criminal_content on who documents, removes and reports to the police.",
    )
    ground = CRIMINAL_MESSAGES
    message = Text(
        "Riktlinjen förbjuder {content}, som är ett brott, men säger inget om vad som görs när det förekommer. "
        "Bestäm vem som dokumenterar, tar bort och polisanmäler.",
        "The guideline forbids {content}, which is a crime, but says nothing about what is done when it occurs. "
        "Decide who documents, removes and reports it to the police.",
    )
    bad = (
        Example(
            """\
text_status: restated
positions:
  criminal_content:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.brott-polisanmals",),
        ),
    )
    good = (
        Example("""\
provisions:
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska dokumentera, ta bort och polisanmäla innehåll som kan vara brottsligt.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "criminal_content", scope)
        if place is None:
            return
        for provision in revision.provisions_on("prohibited_content"):
            value = provision.value_on("prohibited_content")
            if value is None:
                continue
            for number, item in enumerate(value.listed):
                content = scope.vocabulary.prohibited_content.get(item)
                if content is not None and content.criminal == "yes":
                    item_place = provision.value_place / number
                    yield self.report(
                        place,
                        content=Text(f"”{content.name}”", f"“{content.name}”"),
                        related=((item_place, Text("Här förbjuds det.", "Here it is forbidden.")),),
                    )
                    return
