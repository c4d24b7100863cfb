"""REP003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class RepeatedCondition(Rule):
    """A provision does not give the same condition twice."""

    code = "REP003"
    name = "repeated-condition"
    family = Family.REPETITION
    severity = Severity.WARNING
    summary = Text(
        "Ett villkor ska stå en gång i bestämmelsen.",
        "A condition should stand once in the provision.",
    )
    why = Text(
        "Läsaren letar efter skillnaden mellan två villkor som är lika.",
        "The reader looks for the difference between two conditions that are the same.",
    )
    remedy = Text(
        "Stryk det ena villkoret, eller det ur texten.",
        "Strike one of the conditions, or take it out of the text.",
    )
    message = Text(
        "Villkoret står redan i bestämmelsen. Stryk det ena.",
        "The provision already gives this condition. Strike one of them.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    conditions:
      - Frågan gäller kommunens verksamhet.
      - frågan gäller kommunens verksamhet
      # ^
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
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
    conditions:
      - Frågan gäller kommunens verksamhet.
      - Frågan har inte besvarats tidigare.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if len(provision.conditions) < 2:
            return
        seen: dict[str, int] = {}
        for number, condition in enumerate(provision.conditions):
            first = seen.setdefault(condition.casefold().strip(" ."), number)
            if first != number:
                place = provision.place / "conditions"
                yield self.report(
                    place / number,
                    related=(
                        (
                            place / first,
                            Text("Här står det första gången.", "Here it stands the first time."),
                        ),
                    ),
                )
