"""CHN008."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class OpenedAfterClosed(Rule):
    """An account was opened after it was closed."""

    code = "CHN008"
    name = "opened-after-closed"
    family = Family.CHANNELS
    severity = Severity.ERROR
    summary = Text(
        "Ett konto kan inte ha öppnats efter att det avslutades.",
        "An account can't have been opened after it was closed.",
    )
    why = Text(
        "Den som söker handlingar från kontot letar i fel tid.",
        "Who looks for records from the account looks in the wrong time.",
    )
    remedy = Text(
        "Rätta opened eller closed. Öppnades kontot på nytt: gör en post till.",
        "Correct opened or closed. If the account was opened anew: add another entry.",
    )
    message = Text(
        "”{channel}” öppnades {opened}, efter att det avslutades {closed}. Rätta ett av datumen.",
        "“{channel}” was opened {opened}, after it was closed {closed}. Correct one of the dates.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: closed
    opened: 2023
    closed: 2021-06
    #       ^^^^^^^
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
    opened: 2021
    closed: 2021-06
    accounts: single
    handle: exempelbybibl
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        opened, closed = channel.opened, channel.closed
        if opened is not None and closed is not None and opened.is_after(closed):
            yield self.report(
                channel.place / "closed",
                channel=channel.id,
                opened=opened,
                closed=closed,
                related=((channel.place / "opened", Text("Här öppnades det.", "Here it was opened.")),),
            )
