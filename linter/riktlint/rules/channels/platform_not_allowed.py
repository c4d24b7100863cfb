"""CHN010."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import ChannelRegister
from riktlint.model.revision import Provision
from riktlint.model.vocabulary import Vocabulary
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class PlatformNotAllowed(Rule):
    """An account is in use on a platform that the current guideline does not list, though its list is exhaustive."""

    code = "CHN010"
    name = "platform-not-allowed"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "Kommunens konton bör finnas på plattformar som den gällande riktlinjen omfattar.",
        "The municipality's accounts should be on platforms that the current guideline covers.",
    )
    why = Text(
        "På en plattform som riktlinjen inte omfattar finns inga regler för svar, moderering eller arkivering.",
        "On a platform that the guideline does not cover there are no rules on answers, moderation or archiving.",
    )
    remedy = Text(
        "Ta upp plattformen i nästa revision, eller avsluta kontot.",
        "Bring the platform up in the next revision, or close the account.",
    )
    message = Text(
        "{platform} finns inte bland de plattformar som riktlinjen {revision} omfattar. Ta upp den i nästa revision, "
        "eller avsluta kontot.",
        "{platform} is not among the platforms that the guideline {revision} covers. Bring it up in the next revision, "
        "or close the account.",
    )
    bad = (
        Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    #         ^^^^^^^^^
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": """\
provisions:
  - id: bara-facebook
    topic: platforms
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska bara öppna konton på Facebook.
    value: {kind: list, items: [facebook], exhaustive: true}
    source: {document: riktlinje, section: Konton}
"""
            },
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
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": """\
provisions:
  - id: till-exempel-facebook
    topic: platforms
    modality: may
    bearers: [{role: account_owner}]
    text: Den kontoansvariga får öppna konton på till exempel Facebook.
    value: {kind: list, items: [facebook], exhaustive: false}
    source: {document: riktlinje, section: Konton}
"""
            },
        ),
    )

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register."""
        current = scope.folder.current()
        if current is None or current.status not in ("adopted", "unknown"):
            return
        lists = [
            (provision, value)
            for provision in current.provisions_on("platforms")
            if (value := provision.value_on("platforms")) is not None and provision.modality != "must_not"
        ]
        exhaustive = next((p for p, v in lists if v.exhaustive and _is_general(p)), None)
        allowed = {item for _, value in lists for item in value.listed}
        if exhaustive is None or not _are_services(allowed, scope.vocabulary):
            return
        for channel in register.channels:
            platform = scope.vocabulary.platforms.get(channel.platform)
            if channel.status != "active" or platform is None or platform.id in allowed:
                continue
            if platform.hosts:
                yield self.report(
                    channel.place / "platform",
                    platform=platform.name,
                    revision=current.id,
                    related=(
                        (
                            exhaustive.place / "value",
                            Text(
                                "Här räknar riktlinjen upp plattformarna.",
                                "Here the guideline lists the platforms.",
                            ),
                        ),
                    ),
                )


def _is_general(provision: Provision) -> bool:
    return not (provision.conditions or provision.platforms)


def _are_services(items: set[str], vocabulary: Vocabulary) -> bool:
    """Whether every item is a service of its own: a kind, such as a blog, may cover any service."""
    return all(item in vocabulary.platforms and not vocabulary.platforms[item].description for item in items)
