"""CMP004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class OpenTopic(Rule):
    """A topic of the profile on which a restated guideline in use is silent."""

    code = "CMP004"
    name = "open-topic"
    family = Family.COMPLETENESS
    severity = Severity.WARNING
    summary = Text(
        "En riktlinje som används bör svara på alla ämnen i kommunens profil.",
        "A guideline in use should answer every topic of the municipality's profile.",
    )
    why = Text(
        "Där riktlinjen tiger vet varken allmänheten eller medarbetarna vad som gäller. Det är underlag för "
        "nästa revision.",
        "Where the guideline is silent neither the public nor the staff know what holds. It is material for "
        "the next revision.",
    )
    remedy = Text(
        "Texten är kommunens, så inget ska ändras här. Ta upp ämnet när riktlinjen revideras.",
        "The text is the municipality's, so nothing is to be changed here. Take the topic up when the "
        "guideline is revised.",
    )
    message = Text(
        "Riktlinjen tiger om {topic}: {question} Ta upp det i nästa revision.",
        "The guideline is silent on {topic}: {question} Take it up in the next revision.",
    )
    bad = (
        Example("""\
text_status: restated
positions:
  archiving:
    position: silent
    #         ^
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
text_status: restated
positions:
  archiving:
    position: unknown
"""),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder: only its current revision matters."""
        revision = folder.current() if folder.municipality is not None else None
        if revision is None or revision.text_status != "restated":
            return
        answered = revision.answered
        for topic in scope.vocabulary.topics_of_profile(scope.profile):
            position = revision.positions.get(topic.id)
            if position is not None and position.position == "silent" and topic.id not in answered:
                yield self.report(position.place / "position", topic=topic.id, question=topic.question)
