"""CHN013."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class AccountNotIdentified(Rule):
    """An entry stands for one account in use, but gives neither its name nor its address."""

    code = "CHN013"
    name = "account-not-identified"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "En post för ett bestämt konto ska ha kontots namn eller adress.",
        "An entry for one account must have its name or address.",
    )
    why = Text(
        "Utan namn eller adress kan ingen avgöra vilket konto som är kommunens.",
        "Without a name or address nobody can tell which account is the municipality's.",
    )
    remedy = Text(
        "Lägg till handle eller url. Visar källan inte vilket konto det är: skriv accounts: unknown.",
        "Add handle or url. If the source doesn't show which account it is: write accounts: unknown.",
    )
    message = Text(
        "”{channel}” är ett bestämt konto men saknar både namn och adress. Lägg till handle eller url.",
        "“{channel}” is one account but has neither name nor address. Add handle or url.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-facebook
    # <-
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )
    good = (
        Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: unknown
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        if (
            channel.accounts == "single"
            and channel.status == "active"
            and channel.handle is None
            and channel.url is None
        ):
            yield self.report(channel.place / "url", "key", channel=channel.id)
