"""CMP002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_ANSWERS = Text("Här svarar riktlinjen på ämnet.", "Here the guideline answers the topic.")


class ContradictoryPosition(Rule):
    """A position that the provisions on its topic contradict."""

    code = "CMP002"
    name = "contradictory-position"
    family = Family.COMPLETENESS
    severity = Severity.ERROR
    summary = Text(
        "Ett ställningstagande ska stämma med bestämmelserna om samma ämne.",
        "A position must agree with the provisions on its topic.",
    )
    why = Text(
        "Annars visar jämförelsen att riktlinjen tiger fast den svarar, eller att den svarar utan att någon "
        "kan läsa hur.",
        "Otherwise the comparison shows that the guideline is silent although it answers, or that it answers "
        "without anybody being able to read how.",
    )
    remedy = Text(
        "Skriv regulated när en bestämmelse svarar. Skriv annars silent, unknown eller delegated och ta bort "
        "bestämmelsen.",
        "Write regulated where a provision answers. Otherwise write silent, unknown or delegated and remove "
        "the provision.",
    )
    message = Text(
        "{topic} kan inte stå som {position}: {reason} {advice}",
        "{topic} can't be {position}: {reason} {advice}",
    )
    bad = (
        Example("""\
positions:
  secrecy:
    position: silent
    #         ^
    source: {document: riktlinje}
"""),
        Example("""\
positions:
  training:
    position: regulated
    #         ^
    answer: Ja, alltid.
"""),
        Example("""\
positions:
  response_time:
    position: delegated
    #         ^
    to: Kommunens servicegarantier
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
positions:
  secrecy:
    position: regulated
    answer: Medarbetaren får inte sprida sekretessbelagda uppgifter.
"""),
        Example(
            """\
positions:
  secrecy:
    position: delegated
    to: Rutinen för sekretess
    source: {document: riktlinje}
""",
            title=Text(
                "En riktlinje får både säga något och hänvisa vidare.",
                "A guideline may both say something and refer to another document.",
            ),
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision.

        A delegated topic may have provisions: they tell how the guideline refers to the other document. But one
        with a value answers the question itself.
        """
        first: dict[str, Provision] = {}
        valued: dict[str, Provision] = {}
        for provision in revision.provisions:
            for topic in provision.topics:
                first.setdefault(topic, provision)
            if provision.value is not None:
                valued.setdefault(provision.topic, provision)
        for topic, position in revision.positions.items():
            if position.position == "regulated":
                if topic not in first:
                    yield self.report(
                        position.place / "position",
                        reason=Text("ingen bestämmelse handlar om ämnet.", "no provision is on the topic."),
                        advice=Text(
                            "Skriv bestämmelsen, eller ändra läget.",
                            "Write the provision, or change the position.",
                        ),
                        topic=topic,
                        position=position.position,
                    )
                continue
            described = revision.described_on(topic) if position.position == "silent" else []
            if described and topic not in first:
                yield self.report(
                    position.place / "position",
                    reason=Text(
                        f"enligt ”{described[0].id}” tar riktlinjen upp ämnet.",
                        f"by “{described[0].id}” the guideline takes the topic up.",
                    ),
                    advice=Text("Skriv unknown och varför.", "Write unknown and why."),
                    related=((described[0].place / "topics", _ANSWERS),),
                    topic=topic,
                    position=position.position,
                )
            contrary = (valued if position.position == "delegated" else first).get(topic)
            if contrary is not None:
                yield self.report(
                    position.place / "position",
                    reason=Text(
                        f"bestämmelsen ”{contrary.id}” svarar.", f"the provision “{contrary.id}” answers."
                    ),
                    advice=Text(
                        "Skriv regulated, eller flytta bestämmelsen till rätt ämne.",
                        "Write regulated, or move the provision to the right topic.",
                    ),
                    related=((contrary.place / "topic", _ANSWERS),),
                    topic=topic,
                    position=position.position,
                )
