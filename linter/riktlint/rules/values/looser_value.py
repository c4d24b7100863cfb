"""VAL005."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text
from riktlint.values.direction import Direction
from riktlint.values.scale import Scale
from riktlint.values.value import Value

_WEAKER = ("should", "may")
_MOST_COMPARED = 20


class LooserValue(Rule):
    """A recommendation or permission asks for less than a duty for the same people, places and times."""

    code = "VAL005"
    name = "looser-value"
    family = Family.VALUES
    severity = Severity.WARNING
    summary = Text(
        "En rekommendation eller tillåtelse får inte begära mindre än det som ska göras.",
        "A recommendation or permission must not ask for less than what must be done.",
    )
    why = Text(
        "Den som läser ”bör” först tror att det mildare räcker, fast riktlinjen kräver mer på ett annat ställe.",
        "Who reads “should” first believes that the milder will do, though the guideline demands more elsewhere.",
    )
    remedy = Text(
        "Ta bort den mildare bestämmelsen, eller skriv när den gäller i stället för kravet.",
        "Remove the milder provision, or write when it applies instead of the duty.",
    )
    message = Text(
        "”{weaker}” begär mindre än ”{duty}”, som ska följas. Ta bort den, eller skriv när den gäller.",
        "“{weaker}” asks for less than “{duty}”, which must be followed. Remove it, or write when it applies.",
    )
    bad = (
        Example("""\
provisions:
  - id: tvafaktor-rekommenderas
    topic: two_factor
    modality: should
    bearers: [{role: administrator}]
    text: Administratören rekommenderas att logga in med två faktorer.
    value: {kind: choice, choice: recommended}
    #                             ^^^^^^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor inom fyra timmar.
    value: {kind: duration, duration: PT4H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: each milder provision is compared with the duties of the same reach."""
        duties: dict[Hashable, list[tuple[Provision, Value]]] = {}
        weaker: list[tuple[Provision, Value, Scale]] = []
        for provision in revision.provisions:
            topic, value = scope.vocabulary.topics.get(provision.topic), provision.value
            if topic is None or value is None or value.adds_up:
                continue
            if provision.modality in _WEAKER:
                weaker.append((provision, value, topic.scale))
            elif provision.modality == "must":
                duties.setdefault(provision.reach, []).append((provision, value))
        for provision, value, scale in weaker:
            for duty, required in duties.get(provision.reach, [])[:_MOST_COMPARED]:
                if required.compare(value, scale) is Direction.LOOSER:
                    yield self.report(
                        provision.value_place,
                        weaker=provision.id,
                        duty=duty.id,
                        related=((duty.value_place, Text("Här står kravet.", "Here is the duty.")),),
                    )
                    break
