"""RSP005."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.words import words
from riktlint.text import Text


class VagueBearer(Rule):
    """In an official text a duty is borne only by the municipality as a whole."""

    code = "RSP005"
    name = "vague-bearer"
    family = Family.RESPONSIBILITY
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En skyldighet i kommunens egen text bör ligga på en roll eller enhet, inte på kommunen som helhet.",
        "A duty in the municipality's own text should be borne by a role or unit, not by the municipality as a whole.",
    )
    why = Text(
        "”Kommunen ska” säger inte vem som ska göra det på måndag. Den som skriver texten kan peka ut någon.",
        "“The municipality must” doesn't say who does it on Monday. Who writes the text can appoint somebody.",
    )
    remedy = Text(
        "Peka ut den roll eller enhet som har uppgiften, i texten och under bearers.",
        "Name the role or unit that has the task, in the text and under bearers.",
    )
    message = Text(
        "”{provision}” ligger på {role} som helhet. Peka ut en roll eller enhet.",
        "“{provision}” is borne by “{role}” as a whole. Name a role or unit.",
    )
    bad = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: municipality}]
    # <-
    text: Kommunen ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
        Example("""\
text_status: restated
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: municipality}]
    text: Kommunen ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if (
            provision.modality != "must"
            or not provision.bearers
            or scope.revision is None
            or scope.revision.text_status != "official"
        ):
            return
        wide = _wide_roles()
        if all(bearer.unit is None and bearer.role in wide for bearer in provision.bearers):
            role = scope.vocabulary.roles.get(provision.bearers[0].role or "")
            yield self.report(
                provision.place / "bearers",
                "key",
                provision=provision.id,
                role=role.name if role else provision.bearers[0].role,
            )


@cache
def _wide_roles() -> frozenset[str]:
    return frozenset(words("roles.wide_roles"))
