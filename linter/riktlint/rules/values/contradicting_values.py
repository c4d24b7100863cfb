"""VAL004."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_MOST_COMPARED = 20


class ContradictingValues(Rule):
    """Two duties on the same topic, for the same people, places and times, have values that can't both be meant."""

    code = "VAL004"
    name = "contradicting-values"
    family = Family.VALUES
    severity = Severity.WARNING
    summary = Text(
        "Bestämmelser som gäller samma sak får inte ge olika besked.",
        "Provisions about the same thing must not give different answers.",
    )
    why = Text(
        "Medarbetaren vet inte vilket besked som gäller, och invånaren kan hävda det som passar bäst.",
        "Staff can't know which answer applies, and residents may claim the one that suits them best.",
    )
    remedy = Text(
        "Behåll ett besked, eller skriv under conditions, platforms eller bearers vad som skiljer bestämmelserna åt.",
        "Keep one answer, or write under conditions, platforms or bearers what sets the provisions apart.",
    )
    message = Text(
        "”{one}” ger ett annat besked än ”{other}” i samma ämne. Behåll ett, eller skriv vad som skiljer dem åt.",
        "“{one}” gives another answer than “{other}” on the same topic. Keep one, or write what sets them apart.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    #                                 ^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svar-pa-klagomal
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på klagomål inom tio arbetsdagar.
    conditions: [Kommentaren är ett klagomål]
    value: {kind: duration, duration: P10D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each duty that disagrees with one before it."""
        before: dict[Hashable, list[Provision]] = {}
        for provision in revision.provisions:
            topic = scope.vocabulary.topics.get(provision.topic)
            if provision.value is None or provision.modality != "must" or topic is None:
                continue
            if provision.value.kind != topic.scale.kind or provision.value.adds_up:
                continue
            earlier = before.setdefault(provision.reach, [])
            for other in earlier[:_MOST_COMPARED]:
                if other.value is not None and provision.value.contradicts(other.value):
                    yield self.report(
                        provision.value_place,
                        one=provision.id,
                        other=other.id,
                        related=(
                            (
                                other.value_place,
                                Text("Här är det andra beskedet.", "Here is the other answer."),
                            ),
                        ),
                    )
                    break
            earlier.append(provision)
