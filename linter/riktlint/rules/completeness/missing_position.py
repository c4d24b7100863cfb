"""CMP001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class MissingPosition(Rule):
    """A topic of the municipality's profile on which the revision records nothing."""

    code = "CMP001"
    name = "missing-position"
    family = Family.COMPLETENESS
    severity = Severity.ERROR
    summary = Text(
        "Varje ämne i kommunens profil ska ha en bestämmelse eller ett ställningstagande.",
        "Every topic of the municipality's profile must have a provision or a position.",
    )
    why = Text(
        "Den som jämför kommuner, eller söker svar på en fråga, behöver veta om riktlinjen tiger eller om "
        "ingen har tittat efter.",
        "Whoever compares municipalities, or looks for an answer, needs to know whether the guideline is "
        "silent or nobody has looked.",
    )
    remedy = Text(
        "Skriv en bestämmelse om ämnet, eller lägg till det under positions med delegated, silent, unknown "
        "eller not_applicable.",
        "Write a provision on the topic, or add it under positions with delegated, silent, unknown or "
        "not_applicable.",
    )
    message = Text(
        "Ämnet {topic} saknas: {question} Skriv en bestämmelse, eller lägg till {topic} under positions.",
        "The topic {topic} is missing: {question} Write a provision, or add {topic} under positions.",
    )
    bad = (
        Example(
            """\
positions:
# <-
  training: {position: silent, source: {document: riktlinje}}
""",
            without=("positions.archiving",),
        ),
    )
    good = (
        Example("""\
positions:
  archiving:
    position: delegated
    to: Dokumenthanteringsplanen
    source: {document: riktlinje}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. One that records nothing at all is for empty-revision, a draft for draft-gaps."""
        recorded = revision.positions.keys() | revision.answered
        if scope.folder.municipality is None or revision.status == "draft" or not recorded:
            return
        for topic in scope.vocabulary.topics_of_profile(scope.profile):
            if topic.id not in recorded:
                yield self.report(
                    revision.place / "positions" / topic.id, "key", topic=topic.id, question=topic.question
                )
