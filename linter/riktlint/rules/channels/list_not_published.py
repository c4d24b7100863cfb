"""CHN012."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Municipality
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.text import Text


class ListNotPublished(Rule):
    """The current guideline demands a public list of accounts, but the municipality's file shows none."""

    code = "CHN012"
    name = "list-not-published"
    family = Family.CHANNELS
    severity = Severity.WARNING
    summary = Text(
        "Kräver riktlinjen en publicerad förteckning över konton ska kommunen också ha en.",
        "If the guideline demands a published list of accounts, the municipality must have one.",
    )
    why = Text(
        "Förteckningen är invånarens sätt att skilja kommunens konton från bluffkonton.",
        "The list is how residents tell the municipality's accounts from fakes.",
    )
    remedy = Text(
        "Skriv status: published med adressen under channel_list, eller be kommunen publicera förteckningen.",
        "Write status: published with the address under channel_list, or ask the municipality to publish the list.",
    )
    ground = LegalGround(
        Text(
            "Riktlinjen själv. Förvaltningslagen (2017:900), 7 §, handlar om hur myndigheter är tillgängliga. Den åberopas "
            "inte som ett krav på en förteckning över konton.",
            "The guideline itself. The Administrative Procedure Act (2017:900), section 7, is about how authorities can be "
            "reached. It is not invoked as a demand for a list of accounts.",
        )
    )
    message = Text(
        "Riktlinjen {revision} kräver en publicerad förteckning över konton, men här står {status}. Ange var den finns.",
        "The guideline {revision} demands a published list of accounts, but here is {status}. Give its address.",
    )
    bad = (
        Example(
            """\
channel_list:
  status: internal
  #       ^^^^^^^^
  where: Dokumenthanteringsplanen
  source: {document: riktlinje, section: Konton}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
channel_list:
  status: published
  url: https://www.exempelby.example/konton
  source: {document: riktlinje, section: Konton}
""",
            file="kommun.yaml",
        ),
    )

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality."""
        current = scope.folder.current()
        listed = municipality.channel_list
        if current is None or listed.status == "published" or current.status not in ("adopted", "unknown"):
            return
        for provision in current.provisions_on("public_channel_list"):
            if provision.modality == "must" and provision.chosen_on("public_channel_list") == "published":
                yield self.report(
                    listed.place / "status",
                    revision=current.id,
                    status=listed.status,
                    related=((provision.place / "value", Text("Här står kravet.", "Here is the demand.")),),
                )
                return
