"""MOD006."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.words import whole
from riktlint.text import Text


def _quoted(names: list[str], mark: str, conjunction: str) -> str:
    quoted = [f"{mark}{name}”" for name in names]
    return f" {conjunction} ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


class LawfulContentCalledCriminal(Rule):
    """What is no crime in itself is not called criminal."""

    code = "MOD006"
    name = "lawful-content-called-criminal"
    family = Family.MODERATION
    severity = Severity.NOTE
    summary = Text(
        "Sådant som inte är ett brott i sig, som svordomar och reklam, ska inte kallas brottsligt.",
        "What is no crime in itself, such as swearing and advertising, should not be called criminal.",
    )
    why = Text(
        "Den som läser kan tro att ett svärord leder till polisanmälan, och den som modererar kan polisanmäla det "
        "som är lovligt.",
        "The reader may believe that a swear word leads to a police report, and the moderator may report what is "
        "lawful.",
    )
    remedy = Text(
        "Skriv att innehållet strider mot kommunens regler, i en egen bestämmelse.",
        "Write, in a provision of its own, that the content is against the municipality's rules.",
    )
    message = Text(
        "{content} är inget brott i sig men kallas brottsligt här. Skriv att det strider mot kommunens regler.",
        "{content} is no crime in itself but is called criminal here. Write that it is against the municipality's "
        "rules.",
    )
    bad = (
        Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: states
    text: Svordomar är exempel på brottsligt innehåll.
    value: {kind: list, items: [profanity]}
    #                           ^^^^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for provision in revision.provisions_on("prohibited_content"):
            yield from self._called_criminal(provision, scope)

    def _called_criminal(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        value = provision.value_on("prohibited_content")
        if value is None or "brottslig" not in provision.text.lower():
            return
        if _hedged().search(provision.text):
            return
        contents = [scope.vocabulary.prohibited_content.get(item) for item in value.listed]
        if contents and all(content is not None and content.criminal == "no" for content in contents):
            names = [content.name for content in contents if content is not None]
            yield self.report(
                provision.place / "value" / "items" / 0,
                content=Text(_quoted(names, "”", "och"), _quoted(names, "“", "and")),
            )


@cache
def _hedged() -> re.Pattern[str]:
    return re.compile(whole("negations.not", "speech.hedges"), re.IGNORECASE)
