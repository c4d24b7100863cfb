"""CHN004."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.channels.accounts import bare, belongs, host_of, name_in_address
from riktlint.rules.families import Family
from riktlint.text import Text


class HandleDisagrees(Rule):
    """The account name and the address of a channel name different accounts."""

    code = "CHN004"
    name = "handle-disagrees-with-address"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "Kontonamnet och adressen ska visa samma konto.",
        "The account name and the address must show the same account.",
    )
    why = Text(
        "Läsaren kan inte veta vilket av dem som är kommunens, och det andra kan vara någon annans.",
        "Readers can't know which of them is the municipality's, and the other may be somebody else's.",
    )
    remedy = Text(
        "Öppna adressen, se efter vad kontot heter och rätta det som är fel.",
        "Open the address, see what the account is called, and correct what is wrong.",
    )
    message = Text(
        "Kontonamnet är ”{handle}”, men adressen går till ”{name}”. Rätta det som är fel.",
        "The account name is “{handle}”, but the address goes to “{name}”. Correct what is wrong.",
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
    handle: exempelbybibliotek
    #       ^^^^^^^^^^^^^^^^^^
    url: https://www.instagram.com/biblioteketexempelby/
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
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: "@ExempelbyBibliotek"
    url: https://www.instagram.com/exempelbybibliotek/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel, on a platform whose account names are known to make its addresses."""
        platform = scope.vocabulary.platforms.get(channel.platform)
        if channel.handle is None or channel.url is None or platform is None:
            return
        pattern = platform.handle_pattern
        if pattern is None or not belongs(host_of(channel.url), platform):
            return
        name = name_in_address(channel.url)
        if name is None or not re.fullmatch(pattern, channel.handle) or not re.fullmatch(pattern, name):
            return
        if bare(channel.handle) != name:
            yield self.report(
                channel.place / "handle",
                handle=channel.handle,
                name=name,
                related=((channel.place / "url", Text("Här är adressen.", "Here is the address.")),),
            )
