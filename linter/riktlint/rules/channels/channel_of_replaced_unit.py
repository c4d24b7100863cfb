"""CHN009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.channels.accounts import is_open
from riktlint.rules.families import Family
from riktlint.text import Text


class ChannelOfReplacedUnit(Rule):
    """An account in use belongs to a unit that has been replaced."""

    code = "CHN009"
    name = "channel-of-replaced-unit"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "Ett konto som används ska höra till en enhet som finns.",
        "An account in use must belong to a unit that exists.",
    )
    why = Text(
        "Efter en omorganisation är det lätt att ett konto blir utan ansvarig. Ingen svarar då på det som kommer in.",
        "After a reorganisation an account is easily left without anybody responsible. Nobody then answers what comes in.",
    )
    remedy = Text(
        "Ta reda på vem som tog över kontot och skriv den enheten.",
        "Find out who took over the account and write that unit.",
    )
    message = Text(
        "Enheten ”{unit}” har ersatts av ”{successor}”. Kontrollera vem som har kontot i dag.",
        "The unit “{unit}” has been replaced by “{successor}”. Check who has the account today.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: bibliotek-och-kultur
    #     ^^^^^^^^^^^^^^^^^^^^
    status: active
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
            others={
                "kommun.yaml": """\
units:
  - id: bibliotek-och-kultur
    name: Bibliotek och kultur
    kind: unit
    replaced_by: biblioteket
    replaced: 2022
    source: {document: webbplats}
"""
            },
        ),
    )
    good = (
        Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: bibliotek-och-kultur
    status: closed
    closed: 2021
    accounts: single
    handle: exempelbybibl
    source: {document: webbplats}
""",
            file="kanaler.yaml",
            others={
                "kommun.yaml": """\
units:
  - id: bibliotek-och-kultur
    name: Bibliotek och kultur
    kind: unit
    replaced_by: biblioteket
    replaced: 2022
    source: {document: webbplats}
"""
            },
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        unit = scope.folder.unit(channel.unit) if channel.unit is not None and is_open(channel) else None
        if unit is None or unit.replaced_by is None:
            return
        if unit.replaced is not None:
            key, over = "replaced", unit.replaced.latest < scope.today
        else:
            revision = scope.folder.revision(unit.replaced_in or "")
            key, over = "replaced_in", revision is not None and revision.status == "adopted"
        if over:
            yield self.report(
                channel.place / "unit",
                unit=unit.id,
                successor=unit.replaced_by,
                related=(
                    (
                        unit.place / key,
                        Text("Här står när enheten ersattes.", "Here it says when the unit was replaced."),
                    ),
                ),
            )
