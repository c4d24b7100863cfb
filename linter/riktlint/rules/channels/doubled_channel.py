"""CHN005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Channel, ChannelRegister
from riktlint.model.place import Place
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.channels.accounts import account_in_address, bare, comparable
from riktlint.rules.families import Family
from riktlint.text import Text


class DoubledChannel(Rule):
    """The same account is listed twice in a register."""

    code = "CHN005"
    name = "doubled-channel"
    family = Family.CHANNELS
    severity = Severity.ERROR
    summary = Text(
        "Ett konto ska stå en gång i registret.",
        "An account must stand once in the register.",
    )
    why = Text(
        "Står kontot två gånger kan uppgifterna om ansvarig enhet gå isär, och antalet konton blir fel.",
        "If the account stands twice, the data on the responsible unit may diverge, and the number of accounts is wrong.",
    )
    remedy = Text(
        "Slå ihop posterna, eller rätta adressen eller namnet på den ena.",
        "Merge the entries, or correct the address or name of one.",
    )
    message = Text(
        "”{channel}” är samma konto som ”{other}”. Slå ihop posterna, eller rätta den ena.",
        "“{channel}” is the same account as “{other}”. Merge the entries, or correct one.",
    )
    bad = (
        Example(
            """\
channels:
  - id: bokbussen-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    url: https://instagram.com/exempelbybibliotek
    #    ^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        Example(
            """\
channels:
  - id: bokbussen-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: "@exempelbyBibliotek"
    #       ^
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
  - id: bokbussen-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybokbuss
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register. An entry that is closed may stand beside its successor."""
        seen: dict[tuple[str, str], tuple[Channel, Place]] = {}
        for channel in register.channels:
            if channel.status == "closed":
                continue
            keys: list[tuple[tuple[str, str], str]] = []
            if channel.url is not None:
                keys.append((("url", comparable(channel.url)), "url"))
            if channel.handle is not None:
                keys.append(((channel.platform, bare(channel.handle)), "handle"))
            platform = scope.vocabulary.platforms.get(channel.platform)
            if channel.url is not None and platform is not None:
                name = account_in_address(channel.url, platform)
                if name is not None:
                    keys.append(((channel.platform, name), "url"))
            doubled = next(((key, part) for key, part in keys if key in seen), None)
            if doubled is not None and seen[doubled[0]][0].id != channel.id:
                other, at = seen[doubled[0]]
                yield self.report(
                    channel.place / doubled[1],
                    channel=channel.id,
                    other=other.id,
                    related=((at, Text("Här står kontot första gången.", "Here the account stands first.")),),
                )
            for key, part in keys:
                seen.setdefault(key, (channel, channel.place / part))
