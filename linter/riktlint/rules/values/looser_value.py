"""VAL005."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.values.strictness import reach, spot, strictness
from riktlint.text import Text

_WEAKER = ("should", "may")


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
        """Visit a revision: each milder provision is compared with the strictest duty of the same reach."""
        duties: dict[Hashable, tuple[float, Provision]] = {}
        weaker: list[tuple[float, Provision]] = []
        for provision in revision.provisions:
            topic = scope.vocabulary.topics.get(provision.topic)
            if provision.value is None or topic is None or provision.modality not in ("must", *_WEAKER):
                continue
            strict = strictness(provision.value, topic)
            if strict is None:
                continue
            if provision.modality in _WEAKER:
                weaker.append((strict, provision))
            else:
                held = duties.get(reach(provision))
                if held is None or strict > held[0]:
                    duties[reach(provision)] = (strict, provision)
        for strict, provision in weaker:
            duty = duties.get(reach(provision))
            if duty is not None and strict < duty[0]:
                yield self.report(
                    spot(provision),
                    weaker=provision.id,
                    duty=duty[1].id,
                    related=((spot(duty[1]), Text("Här står kravet.", "Here is the duty.")),),
                )
