"""CMP006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_MOST_TOPICS = 5
_DRAFTS = {"draft": Text("utkastet", "draft"), "proposed": Text("förslaget", "proposal")}


class DraftGaps(Rule):
    """What an official draft or proposal still lacks before it can be adopted."""

    code = "CMP006"
    name = "draft-gaps"
    family = Family.COMPLETENESS
    severity = Severity.NOTE
    summary = Text(
        "Ett utkast bör vara färdigt innan det läggs fram för beslut.",
        "A draft should be finished before it is put forward for decision.",
    )
    why = Text(
        "Den som skriver ser på ett ställe vad som återstår, och beslutsfattarna slipper anta något med "
        "luckor.",
        "The writer sees in one place what remains, and those who decide need not adopt something with gaps.",
    )
    remedy = Text(
        "Svara på de ämnen och fyll i de uppgifter som meddelandet räknar upp.",
        "Answer the topics and fill in the facts that the message lists.",
    )
    message = Text(
        "Innan {draft} kan antas återstår: {gaps}.",
        "Before the {draft} can be adopted there remains: {gaps}.",
    )
    bad = (
        Example(
            """\
status: draft
#       ^
dates:
  in_force_from: unknown
decision:
  outcome: unknown
positions:
  training: {position: silent, source: {document: riktlinje}}
""",
            without=("positions.archiving",),
        ),
    )
    good = (
        Example("""\
status: draft
decision:
  outcome: unknown
  date: unknown
  section: unknown
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit an official revision that is not adopted. Open topics of a proposal are for unanswered-topic."""
        if revision.text_status != "official" or revision.status not in _DRAFTS:
            return
        facts = {
            "in_force_from": revision.dates.in_force_from,
            "body": revision.decision.body,
            "case_number": revision.decision.case_number,
        }
        missing = [name for name, known in facts.items() if known is None]
        gaps = []
        if revision.status == "draft" and scope.folder.municipality is not None:
            answered = revision.answered | {
                topic for topic, p in revision.positions.items() if p.position not in ("silent", "unknown")
            }
            profile = scope.vocabulary.topics_of_profile(scope.profile)
            topics = [topic.id for topic in profile if topic.id not in answered]
            if topics:
                shown = ", ".join(topics[:_MOST_TOPICS]) + (" …" if len(topics) > _MOST_TOPICS else "")
                count = len(topics)
                gaps.append(
                    Text(f"svar på ämnen ({count}): {shown}", f"answers to topics ({count}): {shown}")
                )
        if missing:
            listed = ", ".join(missing)
            gaps.append(Text(f"uppgift om {listed}", f"facts: {listed}"))
        if gaps:
            listed_gaps = Text("; ".join(g.sv for g in gaps), "; ".join(g.en for g in gaps))
            yield self.report(revision.place / "status", draft=_DRAFTS[revision.status], gaps=listed_gaps)
