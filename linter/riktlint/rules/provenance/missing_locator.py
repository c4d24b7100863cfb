"""SRC005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class MissingLocator(Rule):
    """A provision says which document it stands in, but not where."""

    code = "SRC005"
    name = "missing-locator"
    family = Family.PROVENANCE
    severity = Severity.WARNING
    profile = "recommended"
    summary = Text(
        "En bestämmelse ska säga var i dokumentet den står.",
        "A provision must say where in the document it stands.",
    )
    why = Text(
        "Invånare och handläggare som vill läsa bestämmelsen i sitt sammanhang ska slippa leta igenom hela dokumentet.",
        "Residents and officials who want to read the provision in its context should not have to search the whole "
        "document.",
    )
    remedy = Text(
        "Lägg till section (avsnittets rubrik), eller page, paragraph eller item.",
        "Add section (the heading), or page, paragraph or item.",
    )
    message = Text(
        "Det framgår inte var i ”{source}” bestämmelsen ”{provision}” står. Lägg till section.",
        "It doesn't show where in “{source}” the provision “{provision}” stands. Add section.",
    )
    bad = (
        Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinje}
    # <-
"""),
    )
    good = (
        Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinje, section: Handlingar}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        at = provision.source
        if at.section or at.page or at.paragraph or at.item or scope.revision is None:
            return
        source = next((s for s in scope.revision.sources if s.id == at.document), None)
        if source is not None and source.extent != "about":
            yield self.report(at.place / "section", "key", source=source.id, provision=provision.id)
