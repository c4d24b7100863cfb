"""RSP011."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.municipality import Bearer
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.words import entry
from riktlint.text import Text
from riktlint.wording.phrases import joined_texts

_SHORTEST = 4
_STEM = 7


class BearerNotInText(Rule):
    """A restated provision has a bearer that no word of it names."""

    code = "RSP011"
    name = "bearer-not-in-text"
    family = Family.RESPONSIBILITY
    severity = Severity.WARNING
    summary = Text(
        "Den som anges som ansvarig ska nämnas i bestämmelsen eller i rubriken den står under.",
        "Whoever is given as the bearer must be named in the provision or in the heading it stands under.",
    )
    why = Text(
        "Annars får läsaren veta att någon har en uppgift som riktlinjen inte ger någon, och luckan i riktlinjen syns"
        " inte.",
        "Otherwise the reader is told that somebody has a task which the guideline gives to nobody, and the gap in the"
        " guideline does not show.",
    )
    remedy = Text(
        "Skriv bearers: not_stated om källan inte säger vem. Säger den det: nämn vem i texten.",
        "Write bearers: not_stated if the source does not say who. If it does: name them in the text.",
    )
    message = Text(
        "Varken texten eller rubriken nämner {bearer}. Skriv not_stated, eller nämn den ansvariga i texten.",
        "Neither the text nor the heading names {bearer}. Write not_stated, or name the bearer in the text.",
    )
    bad = (
        Example("""\
text_status: restated
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    #         ^^^
    text: En skärmbild ska sparas innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
text_status: restated
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
        Example(
            """\
text_status: restated
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: En skärmbild ska sparas innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Redaktörens uppgifter}
""",
            title=Text("Rubriken säger vem.", "The heading says who."),
        ),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision of a restated text: the writer of an official one decides who it is for."""
        if scope.revision is None or scope.revision.text_status != "restated":
            return
        said = "\n".join([provision.text, *provision.conditions, provision.source.section or ""]).lower()
        unnamed = [bearer for bearer in provision.bearers if not _named(bearer, said, scope)]
        if unnamed:
            names = [Text(f"”{_called(bearer, scope)}”", f"“{_called(bearer, scope)}”") for bearer in unnamed]
            yield self.report(unnamed[0].place, bearer=joined_texts(names, "or"))


def _named(bearer: Bearer, said: str, scope: Scope) -> bool:
    stems: list[str] = []
    if bearer.unit is not None:
        unit = scope.folder.unit(bearer.unit)
        stems += _stems_of(unit.name if unit else bearer.unit.replace("-", " "))
    if bearer.role is not None:
        stems += _stems().get(bearer.role, ())
    return not stems or any(stem in said and re.search(rf"(?<!\w){re.escape(stem)}", said) for stem in stems)


@cache
def _stems_of(unit: str) -> tuple[str, ...]:
    words = re.findall(r"[\w-]+", unit.lower())
    return tuple(word[:_STEM] for word in words if len(word) >= _SHORTEST) or (unit.lower(),)


def _called(bearer: Bearer, scope: Scope) -> str:
    unit = scope.folder.unit(bearer.unit) if bearer.unit else None
    role = scope.vocabulary.roles.get(bearer.role or "")
    return unit.name if unit else role.name if role else bearer.unit or bearer.role or ""


@cache
def _stems() -> dict[str, list[str]]:
    stems: dict[str, list[str]] = entry("roles.bearer_stems")
    return stems
