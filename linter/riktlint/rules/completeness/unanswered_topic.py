"""CMP003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class UnansweredTopic(Rule):
    """A topic of the profile that the municipality's own guideline leaves open."""

    code = "CMP003"
    name = "unanswered-topic"
    family = Family.COMPLETENESS
    severity = Severity.ERROR
    summary = Text(
        "En kommuns egen riktlinje ska svara på alla ämnen i den profil som kommunen har valt.",
        "A municipality's own guideline must answer every topic of the profile that the municipality has "
        "chosen.",
    )
    why = Text(
        "Profilen är det kommunen själv har sagt att riktlinjen ska täcka. Ett ämne som lämnas öppet får "
        "varje medarbetare avgöra för sig.",
        "The profile is what the municipality itself has said that the guideline shall cover. A topic left "
        "open is for every employee to settle alone.",
    )
    remedy = Text(
        "Skriv en bestämmelse, hänvisa till ett annat dokument med delegated, eller ange med not_applicable "
        "och ett skäl varför ämnet inte gäller er.",
        "Write a provision, refer to another document with delegated, or say with not_applicable and a reason"
        " why the topic does not concern you.",
    )
    message = Text(
        "Riktlinjen svarar inte på {topic}: {question} Skriv en bestämmelse, eller hänvisa med delegated.",
        "The guideline does not answer {topic}: {question} Write a provision, or refer with delegated.",
    )
    bad = (
        Example("""\
positions:
  archiving:
    position: silent
    #         ^
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
positions:
  archiving:
    position: not_applicable
    reason: Kommunens arkivmyndighet bevarar alla konton i sin helhet.
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: an official one that is not superseded. What a draft lacks is for draft-gaps."""
        if (
            revision.text_status != "official"
            or revision.status == "draft"
            or scope.folder.municipality is None
            or scope.folder.successor(revision) is not None
        ):
            return
        answered = revision.answered
        for topic in scope.vocabulary.topics_of_profile(scope.profile):
            position = revision.positions.get(topic.id)
            if (
                position is not None
                and position.position in ("silent", "unknown")
                and topic.id not in answered
            ):
                yield self.report(position.place / "position", topic=topic.id, question=topic.question)
