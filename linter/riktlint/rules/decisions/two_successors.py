"""DEC016."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class TwoSuccessors(Rule):
    """Two adopted revisions that supersede the same one."""

    code = "DEC016"
    name = "two-successors"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "En revision brukar ersättas av en enda.",
        "A revision is usually superseded by one only.",
    )
    why = Text(
        "Pekar två revisioner på samma föregångare går det inte att se vilken som gäller nu.",
        "If two revisions point to the same predecessor nobody can see which is in force now.",
    )
    remedy = Text(
        "Låt den senare revisionen ersätta den mellersta, inte den äldsta.",
        "Let the later revision supersede the one between, not the oldest.",
    )
    message = Text(
        "{named} är redan ersatt av {other}. Ska {id} ersätta {other} i stället?",
        "{named} is already superseded by {other}. Should {id} supersede {other} instead?",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2023
#           ^
""",
            others={
                "2023.riktlinje.yaml": """\
id: exempelby/2023
""",
                "2024.riktlinje.yaml": """\
supersedes: exempelby/2023
""",
            },
            file="2025.riktlinje.yaml",
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
""",
            others={
                "2023.riktlinje.yaml": """\
id: exempelby/2023
""",
                "2024.riktlinje.yaml": """\
supersedes: exempelby/2023
""",
            },
            file="2025.riktlinje.yaml",
        ),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder. Drafts and proposals may well share a predecessor."""
        first: dict[str, Revision] = {}
        for revision in sorted(folder.revisions.values(), key=lambda r: r.label):
            predecessor = folder.predecessor(revision)
            if predecessor is None or revision.status != "adopted":
                continue
            named = predecessor.id
            other = first.setdefault(named, revision)
            if other is not revision:
                yield self.report(
                    revision.place / "supersedes",
                    named=named,
                    other=other.id,
                    id=revision.id,
                    related=(
                        (other.place / "supersedes", Text("Här ersätts den redan.", "Here it already is.")),
                    ),
                )
