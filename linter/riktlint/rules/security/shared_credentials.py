"""SEC001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import security
from riktlint.text import Text


class SharedCredentials(Rule):
    """Nobody shares a password: every administrator logs in as themselves."""

    code = "SEC001"
    name = "shared-credentials"
    family = Family.SECURITY
    severity = Severity.WARNING
    summary = Text(
        "Flera personer ska inte dela ett användarnamn och ett lösenord.",
        "Several people should not share one user name and password.",
    )
    why = Text(
        "Med delade uppgifter går det inte att se vem som har gjort vad, och den som slutar kan lösenordet. Det är "
        "ett vanligt sätt att förlora ett konto.",
        "With shared credentials nobody can see who did what, and who leaves knows the password. It is a common way"
        " to lose an account.",
    )
    remedy = Text(
        "Låt namngivna administratörer logga in med egna konton (named_administrators eller personal).",
        "Let named administrators log in with accounts of their own (named_administrators or personal).",
    )
    ground = security(Text("delad inloggning", "shared credentials"))
    message = Text(
        "Inloggningen delas. Låt namngivna administratörer logga in var för sig.",
        "The credentials are shared. Let named administrators log in one by one.",
    )
    bad = (
        Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska ge minst två kollegor användarnamn och lösenord.
    value: {kind: choice, choice: shared}
    #                             ^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska utse två administratörer och ta bort dem som slutar.
    value: {kind: choice, choice: named_administrators}
    source: {document: riktlinje, section: Konton}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for provision in revision.provisions_on("credentials"):
            if provision.chosen_on("credentials") == "shared":
                yield self.report(provision.value_place)
