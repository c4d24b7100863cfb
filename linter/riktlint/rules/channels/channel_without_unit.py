"""CHN001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ChannelWithoutUnit(Rule):
    """It is unknown which unit answers for an account in use."""

    code = "CHN001"
    name = "channel-without-unit"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "Varje konto som används ska höra till en enhet.",
        "Every account in use must belong to a unit.",
    )
    why = Text(
        "När något händer på kontot, eller en medarbetare slutar, måste det vara känt vem som svarar för det.",
        "When something happens on the account, or an employee leaves, it must be known who answers for it.",
    )
    remedy = Text(
        "Ta reda på vilken enhet som ansvarar och skriv dess id under unit.",
        "Find out which unit is responsible and write its id under unit.",
    )
    message = Text(
        "Det är okänt vilken enhet som ansvarar för ”{channel}”. Ta reda på det och skriv enhetens id.",
        "It is unknown which unit is responsible for “{channel}”. Find out and write the unit's id.",
    )
    bad = (
        Example(
            """\
channels:
  - id: naturum-instagram
    platform: instagram
    unit: unknown
    #     ^^^^^^^
    status: active
    accounts: single
    handle: naturumexempelby
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
  - id: naturum-instagram
    platform: instagram
    unit: unknown
    status: closed
    closed: 2021-05
    accounts: single
    handle: naturumexempelby
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        if channel.unit is None and channel.status == "active":
            yield self.report(channel.place / "unit", channel=channel.id)
