"""VAL001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text
from riktlint.wording import say


class WrongValueKind(Rule):
    """The value of a provision is not of the kind that its topic takes."""

    code = "VAL001"
    name = "wrong-value-kind"
    family = Family.VALUES
    severity = Severity.ERROR
    summary = Text(
        "En bestämmelses värde ska vara av det slag som ämnet anger.",
        "A provision's value must be of the kind that the topic takes.",
    )
    why = Text(
        "Värdena gör att kommunerna går att jämföra. Ett värde av fel slag försvinner ur jämförelsen.",
        "Values are what makes municipalities comparable. A value of the wrong kind drops out of the comparison.",
    )
    remedy = Text(
        "Byt till ämnets slag av värde, byt ämne, eller ta bort värdet.",
        "Change to the topic's kind of value, change the topic, or remove the value.",
    )
    message = Text(
        "Ämnet {topic} tar {wanted}, men här står {found}.",
        "The topic {topic} takes {wanted}, but here is {found}.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: frequency, count: 1, per: P2D, bound: at_least}
    #             ^^^^^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska polisanmäla innehåll som kan vara brottsligt.
    value: {kind: choice, choice: required}
    #             ^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        topic = scope.vocabulary.topics.get(provision.topic)
        if provision.value is None or topic is None or provision.value.kind == topic.scale.kind:
            return
        yield self.report(
            provision.place / "value" / "kind",
            topic=topic.id,
            wanted=say(f"values.{topic.scale.kind}.name"),
            found=say(f"values.{provision.value.kind}.name"),
        )
