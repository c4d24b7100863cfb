"""REC002."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import REGISTRATION
from riktlint.rules.silence import silence
from riktlint.text import Text

_RECORD = re.compile(r"\b(?:allmän|allmänna|inkommen|inkomna) handling", re.IGNORECASE)


class RecordsWithoutRegistration(Rule):
    """A guideline that calls content official documents says how they are registered."""

    code = "REC002"
    name = "records-without-registration"
    family = Family.RECORDS
    severity = Severity.WARNING
    outspeaks = ("open-topic",)
    summary = Text(
        "En riktlinje som säger att innehållet är allmänna handlingar ska säga när det diarieförs.",
        "A guideline that says that content is official documents must say when it is registered.",
    )
    why = Text(
        "Den som sköter kontot vet annars att en handling har kommit in men inte vad hen ska göra med den.",
        "Otherwise whoever runs the account knows that a document has come in, but not what to do with it.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet registration om vad som registreras, när och av vem.",
        "Write a provision on the topic registration on what is registered, when and by whom.",
    )
    ground = REGISTRATION
    message = Text(
        "Riktlinjen säger att innehållet är allmänna handlingar men inte när något diarieförs. Bestäm det.",
        "The guideline says that content is official documents but not when anything is registered. Decide that.",
    )
    bad = (
        Example(
            """\
text_status: restated
positions:
  registration:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.registrera-arenden",),
        ),
    )
    good = (
        Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska lämna det som hör till ett ärende till registratorn.
    value: {kind: choice, choice: ongoing_case}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "registration", scope)
        if place is None:
            return
        records = [*revision.provisions_on("record_status"), *revision.provisions_on("private_messages")]
        stating = next((p for p in records if _RECORD.search(p.text)), None)
        if stating is not None:
            yield self.report(
                place,
                related=(
                    (stating.place / "text", Text("Här står att det är handlingar.", "Here it says so.")),
                ),
            )
