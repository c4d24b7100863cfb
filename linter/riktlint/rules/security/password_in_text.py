"""SEC005."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import security
from riktlint.text import Text

_PASSWORD = re.compile(
    r"(?:[Ll]ösenord(?:et)?|[Pp]assword)(?: är)?(?: ?[:=] ?|(?<=är) )[”\"']?"
    r"(?=\S{0,60}[0-9])(?=\S{0,60}[A-ZÅÄÖ])(?=\S{0,60}[a-zåäö])[^\s,;]{8,60}(?=[\s,;]|$)"
)


class PasswordInText(Rule):
    """No text holds a password."""

    code = "SEC005"
    name = "password-in-text"
    family = Family.SECURITY
    severity = Severity.ERROR
    summary = Text(
        "Ett lösenord får inte stå i en text.",
        "A password may not stand in a text.",
    )
    why = Text(
        "Filerna är offentliga. Ett lösenord som har stått där är röjt, även om det tas bort.",
        "The files are public. A password that has stood there is disclosed, even if it is removed.",
    )
    remedy = Text(
        "Stryk lösenordet och byt det genast där det används.",
        "Strike the password and change it at once where it is used.",
    )
    ground = security(Text("lösenord", "passwords"))
    message = Text(
        "Texten ser ut att innehålla ett lösenord. Stryk det och byt det genast där det används.",
        "The text seems to hold a password. Strike it and change it at once where it is used.",
    )
    bad = (
        Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: "Administratören ska logga in med lösenordet: Exempelby2024!"
    #     ^^^^^
    value: {kind: choice, choice: required}
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
    text: "Administratören ska ha ett lösenord: minst 12 tecken, och en kod i mobilen."
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Konton}
"""),
    )

    def reads(self, prose: Prose) -> bool:
        """Whether a password is spoken of."""
        return "ösenord" in prose.together or "assword" in prose.together

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        if _PASSWORD.search(text):
            yield self.report(place)
