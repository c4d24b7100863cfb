"""REC003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text
from riktlint.values.choice import ChoiceValue


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
        "Allmänna handlingar ska registreras. Undantag finns, men handlingar som hör till ett ärende eller omfattas"
        " av sekretess ska ändå diarieföras.",
        "Official documents are to be registered. There are exceptions, but what belongs to a case or is secret "
        "must be registered all the same.",
    )
    remedy = Text(
        "Skriv i ett villkor vilka handlingar undantaget gäller, eller lägg till en bestämmelse om det som ska "
        "diarieföras.",
        "Write in a condition which documents are excepted, or add a provision on what is to be registered.",
    )
    ground = Text(
        "Offentlighets- och sekretesslagen (2009:400), 5 kap. 1 §, som kräver att allmänna handlingar registreras "
        "eller, om de inte är sekretessbelagda, hålls ordnade.",
        "The Public Access to Information and Secrecy Act (2009:400), chapter 5, section 1, which requires that "
        "official documents be registered or, if not secret, kept in order.",
    )
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
        waiving = [p for p in provisions if p.value_on("registration") == ChoiceValue("not_required")]
        if waiving and len(waiving) == len(provisions) and not any(p.conditions for p in waiving):
            yield self.report(waiving[0].place / "value" / "choice")
