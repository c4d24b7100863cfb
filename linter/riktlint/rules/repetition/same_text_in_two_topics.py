"""REP002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.repetition.likeness import says_the_same
from riktlint.text import Text


class SameTextInTwoTopics(Rule):
    """The same text does not answer two topics."""

    code = "REP002"
    name = "same-text-in-two-topics"
    family = Family.REPETITION
    severity = Severity.WARNING
    summary = Text(
        "Samma text ska inte stå under två ämnen.",
        "The same text should not stand under two topics.",
    )
    why = Text(
        "En bestämmelse svarar på ett ämne. Står den två gånger räknas den dubbelt i jämförelsen, och en ändring "
        "görs lätt bara på det ena stället.",
        "A provision answers one topic. Standing twice it counts double in the comparison, and a change is easily "
        "made in one place only.",
    )
    remedy = Text(
        "Välj det ämne som passar bäst, eller skriv för vart och ett vad som gäller just där.",
        "Choose the topic that fits best, or write for each what applies there.",
    )
    message = Text(
        "Texten står också i ”{other}”, under ämnet {topic}. Välj ett ämne, eller skriv vad som gäller i vart och "
        "ett.",
        "The text also stands in “{other}”, on the topic {topic}. Choose one topic, or write what applies in each.",
    )
    bad = (
        Example("""\
provisions:
  - id: svara-i-meddelanden
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    #     ^^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svara-i-meddelanden
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska bevaka kommentarer varje vardag.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        seen: dict[str, Provision] = {}
        for provision in revision.provisions:
            first = seen.setdefault(provision.text, provision)
            if first.topic != provision.topic and says_the_same(first, provision):
                yield self.report(
                    provision.place / "text",
                    other=first.id,
                    topic=first.topic,
                    related=(
                        (
                            first.place / "text",
                            Text("Här står det första gången.", "Here it stands the first time."),
                        ),
                    ),
                )
