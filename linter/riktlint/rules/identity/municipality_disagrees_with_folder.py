"""IDN003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class MunicipalityDisagreesWithFolder(Rule):
    """A municipality's slug that differs from the folder's name, or between the folder's files."""

    code = "IDN003"
    name = "municipality-disagrees-with-folder"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Kommunens kortnamn ska vara detsamma i mappens namn och i alla filer i mappen.",
        "The municipality's slug must be the same in the folder's name and in every file of the folder.",
    )
    why = Text(
        "Kortnamnet binder ihop kommun, kanaler och riktlinjer. Skiljer det sig hamnar uppgifterna hos fel "
        "kommun, ofta efter en kopiering.",
        "The slug ties municipality, channels and guidelines together. If it differs the facts end up with "
        "the wrong municipality, often after copying.",
    )
    remedy = Text(
        "Rätta kortnamnet i filen, eller byt namn på mappen om det är den som är fel.",
        "Correct the slug in the file, or rename the folder if that is what is wrong.",
    )
    message = Text(
        "Här står {found} men {where} {wanted}. Rätta det som är fel.",
        "This says {found} but {where} {wanted}. Correct the one that is wrong.",
    )
    bad = (
        Example(
            """\
slug: exempel
#     ^
""",
            others={
                "kanaler.yaml": """\
municipality: exempel
""",
                "2024.riktlinje.yaml": """\
id: exempel/2024
""",
            },
            file="kommun.yaml",
        ),
        Example(
            """\
municipality: annanby
#             ^
""",
            file="kanaler.yaml",
        ),
        Example("""\
id: annanby/2024
#   ^
"""),
    )
    good = (
        Example("""\
id: exempelby/2024
"""),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder. Where kommun.yaml differs from the folder's name, the other files are held to kommun.yaml."""
        municipality = folder.municipality
        if municipality is None:
            return
        wanted = municipality.slug
        if wanted != folder.slug:
            yield self.report(
                municipality.place / "slug",
                found=wanted,
                where=Text("mappen heter", "the folder is called"),
                wanted=folder.slug,
            )
        named = [(revision.municipality, revision.place / "id") for revision in folder.revisions.values()]
        if folder.register is not None:
            named.append((folder.register.municipality, folder.register.place / "municipality"))
        for found, place in named:
            if found != wanted:
                yield self.report(
                    place,
                    found=found,
                    where=Text("kommun.yaml säger", "kommun.yaml says"),
                    wanted=wanted,
                    related=(
                        (
                            municipality.place / "slug",
                            Text("Här står kommunens kortnamn.", "Here is the slug."),
                        ),
                    ),
                )
