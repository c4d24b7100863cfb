"""COR001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.place import Place
from riktlint.rules.base import CorpusRule, Example, Report
from riktlint.rules.families import Family
from riktlint.text import Text


class DoubledCode(CorpusRule):
    """Two municipalities have the same code."""

    code = "COR001"
    name = "doubled-municipality-code"
    family = Family.CORPUS
    severity = Severity.ERROR
    summary = Text(
        "Varje kommun ska ha sin egen kommunkod.",
        "Every municipality must have its own code.",
    )
    why = Text(
        "Den som lägger ihop uppgifterna med statistik från SCB får fel kommun.",
        "Who joins the data with figures from Statistics Sweden gets the wrong municipality.",
    )
    remedy = Text(
        "Slå upp koden hos SCB och rätta den som är fel.",
        "Look the code up at Statistics Sweden and correct the one that is wrong.",
    )
    message = Text(
        "Kommunkoden {number} har redan {other}. Slå upp koden hos SCB och rätta den som är fel.",
        "The code {number} already belongs to {other}. Look it up at Statistics Sweden and correct the wrong one.",
    )
    bad = (
        Example(
            """\
code: "0001"
#     ^^^^^^
""",
            file="grannby/kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
code: "0002"
""",
            file="grannby/kommun.yaml",
        ),
    )

    def gather(self, folder: Folder) -> Iterable[tuple[str, Place]]:
        """Return the code and the slug."""
        if folder.municipality is not None:
            municipality = folder.municipality
            yield f"{municipality.code} {municipality.slug}", municipality.place / "code"

    def conclude(self, facts: list[tuple[str, Place]]) -> Iterable[Report]:
        """Return a report for every code that another municipality had before."""
        first: dict[str, tuple[str, Place]] = {}
        for fact, place in facts:
            number, _, slug = fact.partition(" ")
            other, at = first.setdefault(number, (slug, place))
            if other != slug:
                yield self.report(
                    place,
                    number=number,
                    other=other,
                    related=((at, Text("Här står koden första gången.", "Here the code stands first.")),),
                )
