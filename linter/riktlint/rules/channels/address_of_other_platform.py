"""CHN002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.channels.accounts import belongs, host_of
from riktlint.rules.families import Family
from riktlint.text import Text


class AddressOfOtherPlatform(Rule):
    """The address of a channel leads to another host than the platform's."""

    code = "CHN002"
    name = "address-of-other-platform"
    family = Family.CHANNELS
    severity = Severity.ERROR
    summary = Text(
        "En kanals adress ska leda till plattformen som anges.",
        "A channel's address must lead to the platform that is given.",
    )
    why = Text(
        "Invånare använder registret för att skilja kommunens konton från bluffkonton. En adress som leder någon "
        "annanstans är farlig.",
        "Residents use the register to tell the municipality's accounts from fakes. An address that leads elsewhere is "
        "dangerous.",
    )
    remedy = Text(
        "Rätta adressen eller plattformen. Är det en ny adress för plattformen: föreslå att den läggs till i vokabulären.",
        "Correct the address or the platform. If the platform has a new host: propose to add it to the vocabulary.",
    )
    message = Text(
        "Adressen leder till {host}, som inte hör till {platform}. Rätta adressen eller plattformen.",
        "The address leads to {host}, which does not belong to {platform}. Correct the address or the platform.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.facebook.com/exempelbybibliotek
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    url: https://instagram.com.exempel.example/exempelbybibliotek
    #    ^
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
  - id: biblioteket-instagram
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    url: https://sv-se.facebook.com/exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        platform = scope.vocabulary.platforms.get(channel.platform)
        if channel.url is None or platform is None or not platform.hosts:
            return
        host = host_of(channel.url)
        if not belongs(host, platform):
            yield self.report(channel.place / "url", host=host or "?", platform=platform.name)
