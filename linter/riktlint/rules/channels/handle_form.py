"""CHN003."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.municipality import Channel
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_compiled = cache(re.compile)


class HandleForm(Rule):
    """An account name has a form that its platform does not allow."""

    code = "CHN003"
    name = "handle-form"
    family = Family.CHANNELS
    severity = Severity.ERROR
    summary = Text(
        "Kontonamnet ska kunna finnas på plattformen.",
        "The account name must be possible on the platform.",
    )
    why = Text(
        "Den som söker på namnet ska hitta kommunens konto, inte ingenting eller någon annan.",
        "Who searches for the name must find the municipality's account, not nothing or somebody else.",
    )
    remedy = Text(
        "Skriv namnet som det står på plattformen, utan mellanslag, adress eller e-post.",
        "Write the name as it stands on the platform, without blanks, address or e-mail.",
    )
    message = Text(
        "”{handle}” kan inte vara ett kontonamn på {platform}. Skriv namnet som det står där.",
        "“{handle}” can't be an account name on {platform}. Write the name as it stands there.",
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
    handle: Exempelby bibliotek
    #       ^^^^^^^^^^^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    handle: biblioteket@exempelby.example
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
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
    handle: "@exempelby.bibliotek"
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    )

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel. Where no form is known, an e-mail address is still no name on a platform with hosts."""
        platform = scope.vocabulary.platforms.get(channel.platform)
        if channel.handle is None or platform is None:
            return
        if platform.handle_pattern is not None:
            wrong = _compiled(platform.handle_pattern).fullmatch(channel.handle) is None
        else:
            wrong = bool(platform.hosts) and _MAIL.fullmatch(channel.handle) is not None
        if wrong:
            yield self.report(channel.place / "handle", handle=channel.handle, platform=platform.name)
