"""CHN011."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import ChannelRegister
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class UnverifiedChannels(Rule):
    """The municipality has not confirmed some of the accounts in use."""

    code = "CHN011"
    name = "unverified-channels"
    family = Family.CHANNELS
    severity = Severity.NOTE
    profile = "recommended"
    once = True
    summary = Text(
        "Kommunen bör ha bekräftat de konton som används.",
        "The municipality should have confirmed the accounts in use.",
    )
    why = Text(
        "Ett konto som ingen har bekräftat kan inte användas för att avgöra om det är kommunens.",
        "An account that nobody has confirmed can't be used to tell whether it is the municipality's.",
    )
    remedy = Text(
        "Låt kommunen bekräfta kontona och skriv dagen under verified.",
        "Let the municipality confirm the accounts and write the day under verified.",
    )
    message = Text(
        "{count} av registrets {total} aktiva konton är inte bekräftade av kommunen. Det första är ”{channel}”. Lägg till "
        "verified.",
        "{count} of the register's {total} active accounts are not confirmed by the municipality. The first is “{channel}”. "
        "Add verified.",
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
    handle: exempelbybibliotek
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
    accounts: single
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register: one report at the first such channel."""
        active = [channel for channel in register.channels if channel.status == "active"]
        unverified = [channel for channel in active if channel.verified is None]
        if unverified:
            yield self.report(
                unverified[0].place / "verified",
                "key",
                count=len(unverified),
                total=len(active),
                channel=unverified[0].id,
            )
