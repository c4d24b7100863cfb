"""COR002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.place import Place
from riktlint.rules.base import CorpusRule, Example, Report
from riktlint.rules.families import Family
from riktlint.text import Text


class DoubledSlug(CorpusRule):
    """Two folders hold a municipality with the same slug."""

    code = "COR002"
    name = "doubled-municipality"
    family = Family.CORPUS
    severity = Severity.ERROR
    summary = Text(
        "En kommun ska ha en enda mapp.",
        "A municipality must have a single folder.",
    )
    why = Text(
        "Webbplatsen visar bara den ena mappen, och ingen vet vilken som är aktuell.",
        "The site shows only one of the folders, and nobody knows which is current.",
    )
    remedy = Text(
        "Slå ihop mapparna, eller ge den ena kommunen ett annat kortnamn och en mapp med samma namn.",
        "Merge the folders, or give one of the municipalities another slug and a folder of the same name.",
    )
    message = Text(
        "Kommunen ”{slug}” har redan en mapp. Slå ihop mapparna, eller byt kortnamn.",
        "The municipality “{slug}” has a folder already. Merge the folders, or change the slug.",
    )
    bad = (
        Example(
            """\
slug: exempelby
#     ^^^^^^^^^
""",
            file="kopia/exempelby/kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
slug: grannby
code: "0002"
""",
            file="grannby/kommun.yaml",
        ),
    )

    def gather(self, folder: Folder) -> Iterable[tuple[str, Place]]:
        """Return the slug; one that differs from the folder's name is another mistake."""
        if folder.municipality is not None and folder.municipality.slug == folder.slug:
            yield folder.slug, folder.municipality.place / "slug"

    def conclude(self, facts: list[tuple[str, Place]]) -> Iterable[Report]:
        """Return a report for every slug that another folder had before."""
        first: dict[str, Place] = {}
        for slug, place in facts:
            at = first.setdefault(slug, place)
            if at != place:
                yield self.report(
                    place,
                    slug=slug,
                    related=((at, Text("Här står det första gången.", "Here it stands first.")),),
                )
