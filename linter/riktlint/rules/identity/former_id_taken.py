"""IDN012."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class FormerIdTaken(Rule):
    """A former id leads to one revision, and is nobody's present id."""

    code = "IDN012"
    name = "former-id-taken"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Ett tidigare id ska leda till en enda revision i kommunen.",
        "A former id must lead to one revision of the municipality alone.",
    )
    why = Text(
        "Gamla länkar leder annars till fel revision, eller ingenstans.",
        "Old links otherwise lead to the wrong revision, or nowhere.",
    )
    remedy = Text(
        "Ta bort id:t ur former_ids vid den revision som aldrig har hetat så.",
        "Remove the id from former_ids at the revision that never had it.",
    )
    message = Text(
        "{id} kan inte vara ett tidigare id här: {reason}. Ta bort det.",
        "{id} can't be a former id here: {reason}. Remove it.",
    )
    bad = (
        Example("""\
id: exempelby/2024
former_ids: [exempelby/2024]
#            ^^^
"""),
        Example("""\
id: exempelby/2024
former_ids: [grannby/2024-forslag]
#            ^^^
"""),
    )
    good = (
        Example("""\
id: exempelby/2024
former_ids: [exempelby/forslag]
"""),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder."""
        taken: dict[str, str] = {}
        for revision in sorted(folder.revisions.values(), key=lambda r: r.id):
            for number, former in enumerate(revision.former_ids):
                other = former if former in folder.revisions else taken.setdefault(former, revision.id)
                if former.partition("/")[0] != revision.municipality:
                    reason = Text("det är en annan kommuns", "it is another municipality's")
                elif other != revision.id or former == revision.id:
                    reason = Text(f"det leder till {other}", f"it leads to {other}")
                else:
                    continue
                yield self.report(revision.place / "former_ids" / number, id=former, reason=reason)
