"""MOD003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import CRIMINAL_MESSAGES
from riktlint.rules.silence import silence
from riktlint.text import Text


class ProhibitedWithoutHandling(Rule):
    """A guideline that forbids content says what happens to it."""

    code = "MOD003"
    name = "prohibited-without-handling"
    family = Family.MODERATION
    severity = Severity.WARNING
    outspeaks = ("open-topic",)
    summary = Text(
        "En riktlinje som förbjuder innehåll ska säga hur det döljs eller raderas.",
        "A guideline that forbids content must say how it is hidden or deleted.",
    )
    why = Text(
        "Ett förbud utan följd ger den som modererar inget att gå efter, och den som skriver vet inte vad som kan "
        "hända med en kommentar.",
        "A prohibition without a consequence gives the moderator nothing to go by, and who writes does not know "
        "what may happen to a comment.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet hiding_deleting om när otillåtet innehåll döljs eller raderas och av vem.",
        "Write a provision on the topic hiding_deleting on when prohibited content is hidden or deleted, and by "
        "whom.",
    )
    ground = CRIMINAL_MESSAGES
    message = Text(
        "Riktlinjen säger vad som är otillåtet men inte vad som görs med det. Bestäm när det döljs eller raderas "
        "och av vem.",
        "The guideline says what is prohibited but not what is done about it. Decide when it is hidden or deleted, "
        "and by whom.",
    )
    bad = (
        Example(
            """\
text_status: restated
positions:
  hiding_deleting:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.otillatet-tas-bort",),
        ),
    )
    good = (
        Example("""\
provisions:
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska dölja otillåtet innehåll samma dag som det upptäcks.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "hiding_deleting", scope)
        if place is None:
            return
        forbidding = next(iter(revision.provisions_on("prohibited_content")), None)
        if forbidding is not None:
            yield self.report(
                place,
                related=(
                    (forbidding.place / "text", Text("Här står förbudet.", "Here is the prohibition.")),
                ),
            )
