"""VAL003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_LONGEST = 50 * 525_960


class ImpossibleDuration(Rule):
    """A duration is nothing, or longer than any guideline lasts."""

    code = "VAL003"
    name = "impossible-duration"
    family = Family.VALUES
    severity = Severity.ERROR
    summary = Text(
        "En tid i ett värde ska vara längre än noll och kortare än femtio år.",
        "A duration in a value must be longer than nothing and shorter than fifty years.",
    )
    why = Text(
        "En sådan tid är ett skrivfel: P2M är två månader, PT2M två minuter. Jämförelsen och sorteringen blir fel.",
        "Such a duration is a slip: P2M is two months, PT2M two minutes. Comparison and order go wrong.",
    )
    remedy = Text(
        "Skriv tiden enligt ISO 8601, till exempel PT24H, P2D, P1W eller P6M. För ”samma dag”: P1D med at_most.",
        "Write the time by ISO 8601, such as PT24H, P2D, P1W or P6M. For “the same day”: P1D with at_most.",
    )
    message = Text(
        "Tiden är {problem}. Rätta den.",
        "The duration is {problem}. Correct it.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: PT0H, bound: at_most}
    #                                 ^^^^
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
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        for key, duration in provision.value.durations() if provision.value is not None else ():
            if duration.approximate_minutes == 0:
                problem = Text("noll", "zero")
            elif duration.approximate_minutes > _LONGEST:
                problem = Text("längre än femtio år", "longer than fifty years")
            else:
                continue
            yield self.report(provision.place / "value" / key, problem=problem)
