"""REC003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import REGISTRATION
from riktlint.text import Text


class RegistrationWaived(Rule):
    """Who waives registration says how the documents are kept in order."""

    code = "REC003"
    name = "registration-waived"
    family = Family.RECORDS
    severity = Severity.NOTE
    summary = Text(
        "Den som inte kräver diarieföring ska säga hur handlingarna hålls ordnade.",
        "Who does not require registration must say how the documents are kept in order.",
    )
    why = Text(
        "Allmänna handlingar ska registreras. Den som omfattas av sekretess ska alltid registreras. Andra får i stället"
        " hållas ordnade, men då måste någon göra det.",
        "Official documents are to be registered. What is secret must always be registered. Others may be kept in order"
        " instead, but then somebody has to do so.",
    )
    remedy = Text(
        "Skriv i ett villkor vilka handlingar undantaget gäller, eller lägg till en bestämmelse om det som ska "
        "diarieföras.",
        "Write in a condition which documents are excepted, or add a provision on what is to be registered.",
    )
    ground = REGISTRATION
    message = Text(
        "Här krävs ingen diarieföring alls. Skriv vilka handlingar undantaget gäller och vad som ändå registreras.",
        "No registration at all is required here. Write which documents are excepted and what is registered all the"
        " same.",
    )
    bad = (
        Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Inlägg och kommentarer diarieförs inte.
    value: {kind: choice, choice: not_required}
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
    text: Inlägg och kommentarer diarieförs inte.
    conditions:
      - Innehållet hör inte till något ärende och omfattas inte av sekretess.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        provisions = revision.provisions_on("registration")
        waiving = [p for p in provisions if p.chosen_on("registration") == "not_required"]
        if waiving and len(waiving) == len(provisions) and not any(p.conditions for p in waiving):
            yield self.report(waiving[0].value_place)
