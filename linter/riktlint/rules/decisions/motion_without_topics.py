"""DEC017."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class MotionWithoutTopics(Rule):
    """A motion to change the text that names no topic."""

    code = "DEC017"
    name = "motion-without-topics"
    family = Family.DECISIONS
    severity = Severity.NOTE
    summary = Text(
        "Ett yrkande om att ändra texten bör ange vilka ämnen det gäller.",
        "A motion to change the text should name the topics it concerns.",
    )
    why = Text(
        "Med ämnet syns yrkandet där läsaren söker svar, till exempel att ett tillägg om kriser avslogs.",
        "With the topic the motion shows where readers look for answers, for example that an addition on "
        "crises was rejected.",
    )
    remedy = Text(
        "Lägg till topics med de ämnen som yrkandet gäller.",
        "Add topics with the topics that the motion concerns.",
    )
    message = Text(
        "Yrkandet ”{id}” anger inget ämne. Lägg till topics.",
        "The motion “{id}” names no topic. Add topics.",
    )
    bad = (
        Example("""\
decision:
  motions:
    - id: tillagg-om-kriser
    # ^
      kind: addition
      by: {role: elected_representative, party: C}
      asked: Ta med ett stycke om kriser.
      outcome: rejected
      source: {document: protokoll}
"""),
    )
    good = (
        Example("""\
decision:
  motions:
    - id: tillagg-om-kriser
      kind: addition
      by: {role: elected_representative, party: C}
      topics: [crisis]
      asked: Ta med ett stycke om kriser.
      outcome: rejected
      source: {document: protokoll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. To refer back or reject concerns the whole case."""
        for motion in revision.decision.motions:
            if motion.kind in ("addition", "amendment", "removal") and not motion.topics:
                yield self.report(motion.place / "topics", "key", id=motion.id)
