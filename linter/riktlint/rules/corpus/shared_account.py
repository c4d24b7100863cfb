"""COR003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.place import Place
from riktlint.rules.base import CorpusRule, Example, Report
from riktlint.rules.channels.accounts import comparable, is_open
from riktlint.rules.families import Family
from riktlint.text import Text


class SharedAccount(CorpusRule):
    """The same address stands in the registers of two municipalities."""

    code = "COR003"
    name = "shared-account"
    family = Family.CORPUS
    severity = Severity.WARNING
    summary = Text(
        "Ett konto bör stå i en enda kommuns register.",
        "An account should stand in the register of a single municipality.",
    )
    why = Text(
        "Den som frågar om kontot är kommunens får två svar. Oftast har en post kopierats utan att adressen byttes.",
        "Who asks whose account it is gets two answers. Mostly an entry was copied without changing the address.",
    )
    remedy = Text(
        "Rätta adressen. Delar kommunerna kontot: låt det stå hos den som ansvarar för det.",
        "Correct the address. If the municipalities share the account: leave it with the one that is responsible.",
    )
    message = Text(
        "Adressen står redan i registret för {other}. Rätta den, eller låt kontot stå hos den kommun som ansvarar.",
        "The address is already in the register of {other}. Correct it, or leave the account with the municipality that "
        "is responsible.",
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
    url: https://www.instagram.com/exempelbybibliotek/
    #    ^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="grannby/kanaler.yaml",
            others={"grannby/kommun.yaml": 'code: "0002"\n'},
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
    url: https://www.instagram.com/grannbybibliotek/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="grannby/kanaler.yaml",
            others={"grannby/kommun.yaml": 'code: "0002"\n'},
        ),
    )

    def gather(self, folder: Folder) -> Iterable[tuple[str, Place]]:
        """Return the municipality and address of every account that may be in use."""
        if folder.register is not None:
            for channel in folder.register.channels:
                if channel.url is not None and is_open(channel):
                    yield f"{folder.register.municipality} {comparable(channel.url)}", channel.place / "url"

    def conclude(self, facts: list[tuple[str, Place]]) -> Iterable[Report]:
        """Return a report for every address that another municipality had before."""
        first: dict[str, tuple[str, Place]] = {}
        for fact, place in facts:
            municipality, _, url = fact.partition(" ")
            other, at = first.setdefault(url, (municipality, place))
            if other != municipality:
                yield self.report(
                    place,
                    other=other,
                    related=(
                        (at, Text("Här står adressen första gången.", "Here the address stands first.")),
                    ),
                )
