"""VAL007."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import change_to
from riktlint.rules.families import Family
from riktlint.text import Text


class WrongBound(Rule):
    """A time limit is a lower bound on a topic where shorter is stricter."""

    code = "VAL007"
    name = "wrong-bound"
    family = Family.VALUES
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "Där kortare tid är strängare ska tiden vara en övre gräns.",
        "Where a shorter time is stricter, the time must be an upper bound.",
    )
    why = Text(
        "Med at_least läses ”inom två dagar” som ”tidigast efter två dagar”, och jämförelsen blir bakvänd.",
        "With at_least, “within two days” reads as “after two days at the earliest”, and the comparison is turned round.",
    )
    remedy = Text(
        "Skriv bound: at_most. Ett konto som ska avslutas efter minst sex månader får ligga stilla högst sex månader.",
        "Write bound: at_most. An account to be closed after at least six months may lie still for at most six months.",
    )
    message = Text(
        "I ämnet {topic} är tiden en övre gräns. Skriv bound: at_most.",
        "In the topic {topic} the time is an upper bound. Write bound: at_most.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_least, counting: business_days}
    #                                             ^^^^^^^^
    source: {document: riktlinje, section: Dialog}
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
        value, topic = provision.value, scope.vocabulary.topics.get(provision.topic)
        if topic is None or value is None or provision.modality == "must_not":
            return
        fitting = value.fitting_bound(topic.scale)
        if fitting is not None and value.kind == topic.scale.kind:
            place = provision.place / "value" / "bound"
            yield self.report(place, topic=topic.id, fix=change_to(place, fitting))
