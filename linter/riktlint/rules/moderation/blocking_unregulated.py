"""MOD004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import OBJECTIVITY_AND_EXPRESSION
from riktlint.rules.silence import silence
from riktlint.text import Text


class BlockingUnregulated(Rule):
    """A guideline on removing content also says when a person may be blocked."""

    code = "MOD004"
    name = "blocking-unregulated"
    family = Family.MODERATION
    severity = Severity.NOTE
    summary = Text(
        "En riktlinje om hur innehåll tas bort bör också säga om och när någon får blockeras.",
        "A guideline on how content is removed should also say if and when somebody may be blocked.",
    )
    why = Text(
        "Den som blockeras stängs ute från samtalet. Utan en regel avgör den som sköter kontot, och lika fall kan "
        "behandlas olika.",
        "Who is blocked is shut out of the conversation. Without a rule whoever runs the account decides, and like "
        "cases may be treated differently.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet blocking om vad som krävs, vem som beslutar och hur länge blockeringen "
        "gäller, eller att ingen blockeras.",
        "Write a provision on the topic blocking on what it takes, who decides and how long it lasts, or that "
        "nobody is blocked.",
    )
    ground = OBJECTIVITY_AND_EXPRESSION
    message = Text(
        "Riktlinjen säger när innehåll tas bort men inte om någon får blockeras. Bestäm om det får ske och vem som "
        "beslutar.",
        "The guideline says when content is removed but not whether anybody may be blocked. Decide if it may be "
        "done and who decides.",
    )
    bad = (
        Example("""\
positions:
  blocking:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: blockering
    topic: blocking
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte blockera någon utan enhetschefens beslut.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = silence(revision, "blocking", scope)
        if place is None:
            return
        removing = next(
            (p for p in revision.provisions_on("hiding_deleting") if p.modality in ("must", "should", "may")),
            None,
        )
        if removing is not None:
            yield self.report(
                place,
                related=(
                    (removing.place / "text", Text("Här tas innehåll bort.", "Here content is removed.")),
                ),
            )
