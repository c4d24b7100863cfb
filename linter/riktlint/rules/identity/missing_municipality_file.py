"""IDN004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.form.kinds import MUNICIPALITY_FILE
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class MissingMunicipalityFile(Rule):
    """A folder with guidelines or channels but without kommun.yaml."""

    code = "IDN004"
    name = "missing-municipality-file"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Varje mapp med riktlinjer eller kanaler ska ha en kommun.yaml.",
        "Every folder with guidelines or channels must have a kommun.yaml.",
    )
    why = Text(
        "Utan den går det inte att visa vilken kommun det gäller, och enheter och profil går inte att "
        "granska.",
        "Without it nobody can be shown which municipality it is, and units and profile can't be checked.",
    )
    remedy = Text(
        "Skapa kommun.yaml i mappen, med kommunens namn, kod, län, enheter och källor.",
        "Make a kommun.yaml in the folder, with the municipality's name, code, county, units and sources.",
    )
    message = Text(
        "Mappen {folder} saknar kommun.yaml. Skapa filen.",
        "The folder {folder} has no kommun.yaml. Make the file.",
    )
    bad = (
        Example(
            """\
schema_version: 1
# <-
""",
            others={"kommun.yaml": ""},
        ),
    )
    good = (
        Example("""\
title: Riktlinje för sociala medier
"""),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder."""
        if folder.municipality is None and MUNICIPALITY_FILE not in folder.unusable:
            places = [revision.place for revision in folder.revisions.values()]
            if folder.register is not None:
                places.append(folder.register.place)
            if places:
                yield self.report(min(places), folder=folder.slug)
