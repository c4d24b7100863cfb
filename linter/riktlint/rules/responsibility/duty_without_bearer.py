"""RSP004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.responsibility.bearer_not_stated import BINDING
from riktlint.text import Text


class DutyWithoutBearer(Rule):
    """A provision says what must, may not or should be done, but not by whom."""

    code = "RSP004"
    name = "duty-without-bearer"
    family = Family.RESPONSIBILITY
    severity = Severity.WARNING
    summary = Text(
        "Det som ska, inte får eller bör göras behöver någon som det gäller.",
        "What must, may not or should be done needs somebody whom it binds.",
    )
    why = Text(
        "En uppgift som är allas blir ingens. Medarbetaren ska kunna se om den är hens.",
        "A task that is everybody's is done by nobody. Staff must be able to see whether it is theirs.",
    )
    remedy = Text(
        "Lägg till bearers med en roll eller en enhet. Säger källan inte vem: skriv bearers: not_stated, och föreslå "
        "kommunen att peka ut någon.",
        "Add bearers with a role or a unit. If the source doesn't say who: write bearers: not_stated, and suggest that the "
        "municipality name somebody.",
    )
    message = Text(
        "Det framgår inte vem ”{provision}” gäller. Lägg till bearers, eller skriv not_stated.",
        "It doesn't show whom “{provision}” binds. Add bearers, or write not_stated.",
    )
    bad = (
        Example("""\
provisions:
  - id: spara-fore-radering
    # <-
    topic: saving_before_deletion
    modality: must
    text: En skärmbild ska sparas innan något raderas.
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
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if provision.modality in BINDING and not provision.bearers and not provision.bearers_not_stated:
            yield self.report(provision.place / "bearers", "key", provision=provision.id)
