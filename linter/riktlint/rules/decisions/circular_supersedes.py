"""DEC009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.revisions import supersedes_itself
from riktlint.text import Text


class CircularSupersedes(Rule):
    """Revisions that supersede each other in a circle."""

    code = "DEC009"
    name = "circular-supersedes"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "En revision kan inte ersätta sig själv, direkt eller genom andra.",
        "A revision can't supersede itself, directly or through others.",
    )
    why = Text(
        "I en cirkel finns ingen äldsta och ingen gällande revision.",
        "In a circle there is no oldest revision and none in force.",
    )
    remedy = Text(
        "Ta bort supersedes från den äldsta revisionen.",
        "Remove supersedes from the oldest revision.",
    )
    message = Text(
        "{id} ersätter sig själv genom {named}. Ta bort supersedes från den äldsta revisionen.",
        "{id} supersedes itself through {named}. Remove supersedes from the oldest revision.",
    )
    bad = (
        Example("""\
supersedes: exempelby/2024
#           ^
"""),
        Example(
            """\
supersedes: exempelby/2025
#           ^
""",
            others={
                "2025.riktlinje.yaml": """\
id: exempelby/2025
supersedes: exempelby/2024
"""
            },
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
""",
            file="2025.riktlinje.yaml",
        ),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder. A circle is reported once, where its first revision by id stands."""
        reported: set[str] = set()
        for revision in sorted(folder.revisions.values(), key=lambda r: r.id):
            if revision.id in reported or not supersedes_itself(revision, folder):
                continue
            step: Revision | None = revision
            while step is not None and step.id not in reported:
                reported.add(step.id)
                step = folder.predecessor(step)
            yield self.report(revision.place / "supersedes", id=revision.id, named=revision.supersedes)
