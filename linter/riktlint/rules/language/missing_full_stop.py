"""LNG014."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import rewrite
from riktlint.rules.families import Family
from riktlint.text import Text

_TITLE = Text("Sätt punkt", "Put a full stop")


class MissingFullStop(Rule):
    """A provision ends with a full stop."""

    code = "LNG014"
    name = "missing-full-stop"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "En bestämmelse ska sluta med punkt.",
        "A provision should end with a full stop.",
    )
    why = Text(
        "Utan punkt går det inte att se om bestämmelsen är hel, och en skärmläsare läser ihop den med nästa.",
        "Without a full stop nobody can see whether the provision is whole, and a screen reader runs it into the "
        "next.",
    )
    remedy = Text(
        "Sätt punkt, eller skriv det som fattas.",
        "Put a full stop, or write what is missing.",
    )
    message = Text(
        "Bestämmelsen slutar utan punkt. Sätt punkt, eller skriv det som fattas.",
        "The provision ends without a full stop. Put one, or write what is missing.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        last = provision.text.rstrip()[-1:]
        if last.isalnum() or last in (",", "-", "–"):
            place = provision.place / "text"
            # Not safe: what is missing may be more than the full stop.
            fix = rewrite(place, _TITLE, (last, f"{last}."), safe=False, where="end")
            yield self.report(place, fix=fix if last.isalnum() else None)
