"""REC004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import REGISTRATION
from riktlint.text import Text


class RegistrationWithoutBearer(Rule):
    """A guideline that has something registered says who does it."""

    code = "REC004"
    name = "registration-without-bearer"
    family = Family.RECORDS
    severity = Severity.NOTE
    summary = Text(
        "Diarieföring ska ha någon som gör den.",
        "Registration should have somebody who does it.",
    )
    why = Text(
        "En handling som alla tror att någon annan registrerar blir inte registrerad.",
        "A document that everybody thinks somebody else registers does not get registered.",
    )
    remedy = Text(
        "Ange bearers, och skriv i texten vem som registrerar.",
        "Give bearers, and write in the text who registers.",
    )
    ground = REGISTRATION
    message = Text(
        "Något ska diarieföras, men ingen är utpekad. Ange vem som gör det med bearers.",
        "Something is to be registered, but nobody is named. Give the one who does it with bearers.",
    )
    bad = (
        Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Det som hör till ett ärende diarieförs.
    value: {kind: choice, choice: ongoing_case}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    bearers: [{role: registrar}]
    text: Registratorn diarieför det som hör till ett ärende.
    value: {kind: choice, choice: ongoing_case}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        provisions = revision.provisions_on("registration")
        if any(p.bearers or (p.modality != "states" and not p.bearers_not_stated) for p in provisions):
            return
        for provision in provisions:
            if provision.chosen_on("registration") in ("ongoing_case", "required"):
                yield self.report(provision.value_place)
                return
