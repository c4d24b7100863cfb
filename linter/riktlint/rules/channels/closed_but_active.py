"""CHN007."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import change_to
from riktlint.rules.families import Family
from riktlint.text import Text


class ClosedButActive(Rule):
    """An account has a closing date that has passed, yet counts as in use."""

    code = "CHN007"
    name = "closed-but-active"
    family = Family.CHANNELS
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text(
        "Ett konto vars slutdatum har passerat ska inte stå som aktivt.",
        "An account whose closing date has passed must not count as active.",
    )
    why = Text(
        "Invånare som skriver till ett avslutat konto får inget svar, och någon annan kan ha tagit över namnet.",
        "Residents who write to a closed account get no answer, and somebody else may have taken over the name.",
    )
    remedy = Text(
        "Skriv status: closed, eller ta bort closed om kontot används.",
        "Write status: closed, or remove closed if the account is in use.",
    )
    message = Text(
        "”{channel}” avslutades {closed} men står som aktivt. Skriv status: closed, eller ta bort closed.",
        "“{channel}” was closed {closed} but counts as active. Write status: closed, or remove closed.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    #       ^^^^^^
    closed: 2023-06
    accounts: single
    handle: exempelbybibl
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
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    closed: 2031-06
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        if channel.status == "active" and channel.closed is not None and channel.closed.latest < scope.today:
            yield self.report(
                channel.place / "status",
                channel=channel.id,
                closed=channel.closed,
                fix=change_to(channel.place / "status", "closed"),
                related=(
                    (channel.place / "closed", Text("Här är slutdatumet.", "Here is the closing date.")),
                ),
            )
