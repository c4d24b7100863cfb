"""SRC006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class OfficialWithoutOwnText(Rule):
    """A revision counts as official, yet none of its sources is the whole guideline."""

    code = "SRC006"
    name = "official-without-own-text"
    family = Family.PROVENANCE
    severity = Severity.ERROR
    summary = Text(
        "Bara den som har hela riktlinjen kan ange texten som kommunens egen.",
        "Only who has the whole guideline can call the text official.",
    )
    why = Text(
        "official betyder att texten här är den som gäller. Invånarna och medarbetarna rättar sig efter den, och då får "
        "inget saknas.",
        "official means that the text here is the one that applies. Residents and staff go by it, so nothing may be "
        "missing.",
    )
    remedy = Text(
        "Ange riktlinjen själv som källa, med kind: guideline och extent: complete. Har du den inte: skriv restated.",
        "Give the guideline itself as a source, with kind: guideline and extent: complete. If you don't have it: write "
        "restated.",
    )
    message = Text(
        "Texten är official, men ingen källa är hela riktlinjen (kind: guideline, extent: complete). Lägg till den, "
        "eller skriv restated.",
        "The text is official, but no source is the whole guideline (kind: guideline, extent: complete). Add it, or "
        "write restated.",
    )
    bad = (
        Example("""\
text_status: official
#            ^^^^^^^^
sources:
  - id: riktlinje
    title: Utdrag ur riktlinjen
    kind: guideline
    extent: excerpt
"""),
    )
    good = (
        Example("""\
text_status: official
"""),
        Example("""\
text_status: restated
sources:
  - id: riktlinje
    title: Utdrag ur riktlinjen
    kind: guideline
    extent: excerpt
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        if revision.text_status == "official" and not any(
            source.kind == "guideline" and source.extent == "complete" for source in revision.sources
        ):
            yield self.report(revision.place / "text_status")
