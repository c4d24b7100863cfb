"""COR004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.place import Place
from riktlint.rules.base import CorpusRule, Example, Report
from riktlint.rules.families import Family
from riktlint.text import Text


class CountyAndCode(CorpusRule):
    """Municipalities of one county have codes of different counties, or the other way round."""

    code = "COR004"
    name = "county-and-code-disagree"
    family = Family.CORPUS
    severity = Severity.WARNING
    summary = Text(
        "Kommunkodens två första siffror är länets; kommuner i samma län ska ha samma.",
        "The first two digits of a municipality's code are its county's; municipalities of one county share them.",
    )
    why = Text(
        "Den som grupperar kommunerna efter län får med fel kommuner, eller samma län två gånger.",
        "Who groups the municipalities by county gets the wrong ones, or the same county twice.",
    )
    remedy = Text(
        "Kontrollera koden och länets namn hos SCB och rätta det som är fel.",
        "Check the code and the county's name at Statistics Sweden and correct what is wrong.",
    )
    message = Text(
        "Koden {number} och länet ”{county}” går inte ihop med {other}, som har {there}. Rätta det som är fel.",
        "The code {number} and the county “{county}” don't fit {other}, which has {there}. Correct what is wrong.",
    )
    bad = (
        Example(
            """\
code: "0102"
county: Exempel län
#       ^^^^^^^^^^^
""",
            file="grannby/kommun.yaml",
        ),
        Example(
            """\
code: "0002"
county: Exempels län
#       ^^^^^^^^^^^^
""",
            file="grannby/kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
code: "0102"
county: Annat län
""",
            file="grannby/kommun.yaml",
        ),
    )

    def gather(self, folder: Folder) -> Iterable[tuple[str, Place]]:
        """Return the code, the slug and the county."""
        if folder.municipality is not None:
            municipality = folder.municipality
            fact = f"{municipality.code} {municipality.slug} {municipality.county}"
            yield fact, municipality.place / "county"

    def conclude(self, facts: list[tuple[str, Place]]) -> Iterable[Report]:
        """Return a report for every municipality that fits the first one of its county or digits no longer."""
        by_digits: dict[str, tuple[str, str, str, Place]] = {}
        by_county: dict[str, tuple[str, str, str, Place]] = {}
        for fact, place in facts:
            number, slug, county = fact.split(" ", 2)
            entry = (number, slug, county, place)
            one = by_digits.setdefault(number[:2], entry)
            other = by_county.setdefault(county, entry)
            clash = one if one[2] != county else other if other[0][:2] != number[:2] else None
            if clash is not None:
                yield self.report(
                    place,
                    number=number,
                    county=county,
                    other=clash[1],
                    there=f"{clash[0]}, {clash[2]}",
                    related=(
                        (clash[3], Text("Här är den andra kommunen.", "Here is the other municipality.")),
                    ),
                )
