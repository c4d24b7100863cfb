"""CHN006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ClosedWithoutDate(Rule):
    """An account is closed, but it is not known since when."""

    code = "CHN006"
    name = "closed-without-date"
    family = Family.CHANNELS
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "Ett avslutat konto bör säga när det avslutades.",
        "A closed account should say when it was closed.",
    )
    why = Text(
        "Den som begär ut handlingar behöver veta till och med när kommunen skrev där, och därefter kan kontot vara "
        "någon annans.",
        "Who asks for records needs to know until when the municipality wrote there, and afterwards the account may be "
        "somebody else's.",
    )
    remedy = Text(
        "Lägg till closed med det som är känt; ett år räcker.",
        "Add closed with what is known; a year will do.",
    )
    message = Text(
        "”{channel}” är avslutat, men det framgår inte när. Lägg till closed; ett år räcker.",
        "“{channel}” is closed, but it doesn't show when. Add closed; a year will do.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-x
    # <-
    platform: x
    unit: biblioteket
    status: closed
    accounts: single
    handle: exempelbybibl
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )
    good = (
        Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: closed
    closed: 2023
    accounts: single
    handle: exempelbybibl
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        if channel.status == "closed" and channel.closed is None:
            yield self.report(channel.place / "closed", "key", channel=channel.id)
