"""SEC002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import security
from riktlint.rules.silence import silence
from riktlint.text import Text


class NoTwoFactor(Rule):
    """The guideline in use requires two-factor authentication."""

    code = "SEC002"
    name = "no-two-factor"
    family = Family.SECURITY
    severity = Severity.WARNING
    summary = Text(
        "Den riktlinje som gäller ska kräva tvåfaktorsautentisering.",
        "The guideline in use should require two-factor authentication.",
    )
    why = Text(
        "Ett kapat konto talar i kommunens namn. Ett lösenord räcker inte som skydd: det kan läcka eller gissas.",
        "A hijacked account speaks in the municipality's name. A password is not protection enough: it may leak or "
        "be guessed.",
    )
    remedy = Text(
        "Skriv i nästa revision en bestämmelse i ämnet two_factor som kräver två faktorer för alla som kan logga "
        "in.",
        "Write, in the next revision, a provision on the topic two_factor that requires two factors of all who can "
        "log in.",
    )
    ground = security(Text("tvåfaktorsautentisering", "two-factor authentication"))
    message = Text(
        "Riktlinjen kräver inte tvåfaktorsautentisering. Kräv det av alla som kan logga in på kommunens konton.",
        "The guideline does not require two-factor authentication. Require it of all who can log in to the "
        "municipality's accounts.",
    )
    bad = (
        Example(
            """\
positions:
  two_factor:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.tvafaktor-pa-alla-konton",),
        ),
        Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: may
    bearers: [{role: administrator}]
    text: Administratören får logga in med två faktorer.
    value: {kind: choice, choice: not_required}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Konton}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        if scope.folder.current() is not revision:
            return
        place = silence(revision, "two_factor", scope)
        if place is not None:
            yield self.report(place)
        for provision in revision.provisions_on("two_factor"):
            if provision.chosen_on("two_factor") == "not_required":
                yield self.report(provision.value_place)
