"""DEC008."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.form.suggest import suggest
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.revisions import all_revisions_read
from riktlint.text import Text


class SupersedesNotFound(Rule):
    """A revision that supersedes one that is not there."""

    code = "DEC008"
    name = "supersedes-not-found"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "Den revision som ersätts ska finnas i samma mapp.",
        "The revision named in supersedes must be in the same folder.",
    )
    why = Text(
        "Utan den går det inte att visa vad som ändrades, och länken till den tidigare versionen leder "
        "ingenstans.",
        "Without it nobody can be shown what changed, and the link to the earlier version leads nowhere.",
    )
    remedy = Text(
        "Rätta id:t, eller lägg till den tidigare revisionen. Är bara beslutet känt, skriv unknown för dess "
        "ämnen.",
        "Correct the id, or add the earlier revision. If only the decision is known, write unknown for its "
        "topics.",
    )
    message = Text(
        "Revisionen {id} finns inte.{hint} Rätta id:t, eller lägg till {label}.riktlinje.yaml.",
        "There is no revision {id}.{hint} Correct the id, or add {label}.riktlinje.yaml.",
    )
    bad = (
        Example("""\
supersedes: exempelby/2010
#           ^
"""),
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

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        named = revision.supersedes
        if named is None or scope.folder.revision(named) or not all_revisions_read(scope.folder):
            return
        meant = suggest(named, (other for other in scope.folder.revisions if other != revision.id))
        hint = Text(f" Menade du {meant}?", f" Did you mean {meant}?") if meant else Text("", "")
        yield self.report(revision.place / "supersedes", id=named, label=named.partition("/")[2], hint=hint)
