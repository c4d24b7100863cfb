"""SEC004."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import security
from riktlint.text import Text

# Without `\b` at the beginning, which would keep the search from skipping ahead: see `_is_meant`.
_LEAVING = re.compile(
    r"(?P<word>slut(?:a|ar|at|ade|ar sin)\b|lämnar (?:kommunen|sin|uppdraget|tjänsten)"
    r"|byter (?:arbete|jobb|tjänst|uppgift|roll)|avgår\b)"
    r"|anställning(?:en)? (?:upphör|avslutas)|uppdrag(?:et)? (?:upphör|avslutas)|avslutar sin|återkalla|inte längre"
    r"|ta(?:r|s)? bort behörighet|behörighet\w* (?:tas|ska tas) bort|byt(?:er|s|a|as)? lösenord|aktuella behörigheter"
)


def _is_meant(match: re.Match[str]) -> bool:
    """Whether what must be a word of its own is one, as "slutar" and not "beslutar"."""
    return match["word"] is None or not match.string[match.start() - 1 : match.start()].isalnum()


class NoStepWhenStaffLeave(Rule):
    """An official guideline says what happens to access when somebody leaves."""

    code = "SEC004"
    name = "no-step-when-staff-leave"
    family = Family.SECURITY
    severity = Severity.NOTE
    summary = Text(
        "Kommunens egen riktlinje bör säga vad som händer med inloggningen när någon slutar.",
        "The municipality's own guideline should say what happens to access when somebody leaves.",
    )
    why = Text(
        "Den som har slutat men kan logga in kan skriva i kommunens namn, med eller utan avsikt.",
        "Who has left but can log in may write in the municipality's name, on purpose or not.",
    )
    remedy = Text(
        "Lägg till i bestämmelserna om inloggning att behörigheten tas bort när någon slutar eller byter uppgifter,"
        " och vem som gör det.",
        "Add to the provisions on credentials that access is removed when somebody leaves or changes tasks, and who"
        " does it.",
    )
    ground = security(Text("vad som görs när någon slutar", "what is done when somebody leaves"))
    message = Text(
        "Inget sägs om vad som händer när en administratör slutar. Bestäm vem som tar bort behörigheten.",
        "Nothing is said on what happens when an administrator leaves. Decide who removes the access.",
    )
    bad = (
        Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska utse två namngivna administratörer.
    #     ^^^
    value: {kind: choice, choice: named_administrators}
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
        if revision.text_status != "official" or scope.folder.current() is not revision:
            return
        provisions = revision.provisions_on("credentials")
        every = "\n".join([text for p in revision.provisions for text in (p.text, *p.conditions)])
        if provisions and not any(map(_is_meant, _LEAVING.finditer(every.lower()))):
            yield self.report(provisions[0].place / "text")
