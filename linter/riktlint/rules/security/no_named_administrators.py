"""SEC003."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import security
from riktlint.text import Text

_WHO = re.compile(
    r"namngiv|administratör|personlig|ansvarig|redaktör|medarbetar|kolleg|chef|enhet|avdelning|förvaltning|kommunikatör"
    r"|kommunstyrelse|\bbara (?:den|de)\b|\b(?:egen|eget|egna) ",
    re.IGNORECASE,
)


class NoNamedAdministrators(Rule):
    """A provision on credentials says who has them."""

    code = "SEC003"
    name = "no-named-administrators"
    family = Family.SECURITY
    severity = Severity.NOTE
    summary = Text(
        "En bestämmelse om inloggning ska säga vem som har tillgång till kontot.",
        "A provision on credentials should say who has access to the account.",
    )
    why = Text(
        "Om ingen vet vilka som kan logga in kan ingen heller ta bort den som slutar eller agera när ett konto "
        "kapas.",
        "If nobody knows who can log in, nobody can remove those who leave or act when an account is hijacked.",
    )
    remedy = Text(
        "Skriv vilka roller som är administratörer, och ange det som typat värde.",
        "Write which roles are administrators, and give it as a typed value.",
    )
    ground = security(Text("vem som ska ha behörighet", "who is to have access"))
    message = Text(
        "Här regleras inloggningen, men inte vem som har den. Skriv vilka roller som är administratörer.",
        "The credentials are regulated here, but not who has them. Write which roles are administrators.",
    )
    bad = (
        Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: states
    text: Lösenord byts varje år och när någon slutar.
    #     ^^^^^^^^
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
        provisions = revision.provisions_on("credentials")
        if not provisions or any(p.value or p.bearers or _WHO.search(p.text) for p in provisions):
            return
        yield self.report(provisions[0].place / "text")
