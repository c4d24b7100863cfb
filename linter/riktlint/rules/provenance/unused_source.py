"""SRC004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.provenance.references import references
from riktlint.text import Text


class UnusedSource(Rule):
    """A revision lists a source that nothing in it refers to."""

    code = "SRC004"
    name = "unused-source"
    family = Family.PROVENANCE
    severity = Severity.WARNING
    summary = Text(
        "Varje källa i en revision ska användas, eller ha en anmärkning som säger vad den visar.",
        "Every source of a revision must be used, or have a note that says what it shows.",
    )
    why = Text(
        "En källa som inget hänvisar till får läsaren att tro att den har lästs och vägts in. Ofta är det hänvisningen "
        "som har fått fel id.",
        "A source that nothing refers to makes readers believe that it was read and weighed in. Often a reference has "
        "the wrong id.",
    )
    remedy = Text(
        "Hänvisa till källan där den behövs, skriv i note vad den visar, eller ta bort den.",
        "Refer to the source where it is needed, write in note what it shows, or remove it.",
    )
    message = Text(
        "Inget i revisionen hänvisar till källan ”{source}”. Hänvisa till den, skriv i note vad den visar, eller ta bort "
        "den.",
        "Nothing in the revision refers to the source “{source}”. Refer to it, write in note what it shows, or remove "
        "it.",
    )
    bad = (
        Example("""\
sources:
  - id: remissvar
    #   ^^^^^^^^^
    title: Remissvar från nämnderna
    kind: other
    extent: complete
"""),
    )
    good = (
        Example("""\
sources:
  - id: remissvar
    title: Remissvar från nämnderna
    kind: other
    extent: complete
    note: Visar när riktlinjen publicerades.
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. A draft may list what its writer has yet to use."""
        if revision.status == "draft":
            return
        used = {reference.document for reference in references(revision)}
        for source in revision.sources:
            if source.id not in used and not source.note:
                yield self.report(source.place / "id", source=source.id)
