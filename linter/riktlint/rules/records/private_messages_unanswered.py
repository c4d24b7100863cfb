"""REC001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import OFFICIAL_DOCUMENTS
from riktlint.rules.silence import silence
from riktlint.text import Text


class PrivateMessagesUnanswered(Rule):
    """A guideline on public records covers private messages."""

    code = "REC001"
    name = "private-messages-unanswered"
    family = Family.RECORDS
    severity = Severity.WARNING
    outspeaks = ("open-topic",)
    summary = Text(
        "En riktlinje om allmänna handlingar ska också säga hur privata meddelanden hanteras.",
        "A guideline on official documents must also say how private messages are handled.",
    )
    why = Text(
        "Ett privat meddelande till kommunen är i regel en allmän handling, men det syns inte för andra och glöms "
        "lätt.",
        "A private message to the municipality is as a rule an official document, but others don't see it and it is"
        " easily forgotten.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet private_messages om hur meddelanden tas om hand.",
        "Write a provision on the topic private_messages on how messages are taken care of.",
    )
    ground = OFFICIAL_DOCUMENTS
    message = Text(
        "Riktlinjen handlar om allmänna handlingar men säger inget om privata meddelanden. Bestäm hur de tas om "
        "hand.",
        "The guideline deals with official documents but says nothing about private messages. Decide how they are "
        "taken care of.",
    )
    bad = (
        Example(
            """\
text_status: restated
positions:
  private_messages:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.meddelanden-ar-handlingar",),
        ),
    )
    good = (
        Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska lämna direktmeddelanden till registratorn.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "private_messages", scope)
        if place is None:
            return
        related = [*revision.provisions_on("record_status"), *revision.provisions_on("registration")]
        if related:
            yield self.report(
                place,
                related=(
                    (
                        related[0].place / "text",
                        Text(
                            "Här handlar det om allmänna handlingar.",
                            "Here it deals with official documents.",
                        ),
                    ),
                ),
            )
