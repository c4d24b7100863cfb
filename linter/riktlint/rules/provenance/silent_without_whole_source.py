"""SRC002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Position
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class SilentWithoutWholeSource(Rule):
    """A position can only be `silent` when the whole of the guideline has been read."""

    code = "SRC002"
    name = "silent-without-whole-source"
    family = Family.PROVENANCE
    severity = Severity.ERROR
    summary = Text(
        "Ett ämne får bara stå som ”nämns inte” om hela riktlinjen är läst.",
        "A topic may only be silent when the whole guideline has been read.",
    )
    why = Text(
        "Att en riktlinje tiger är ett påstående om hela dokumentet. Den som bara har sett ett utdrag, eller en "
        "beskrivning, vet inte vad som står i resten.",
        "That a guideline is silent is a claim about the whole document. Who has seen an excerpt, or a description, "
        "does not know what the rest says.",
    )
    remedy = Text(
        "Skriv unknown i stället, eller hänvisa till en källa med extent: complete.",
        "Write unknown instead, or refer to a source with extent: complete.",
    )
    message = Text(
        "”{topic}” kan inte stå som ”nämns inte” (silent): källan ”{source}” är {extent}. Skriv unknown, eller hänvisa till hela "
        "dokumentet.",
        "“{topic}” can't be silent: the source “{source}” is {extent}. Write unknown, or refer to the whole document.",
    )
    bad = (
        Example("""\
text_status: restated
sources:
  - id: riktlinje
    title: Utdrag ur riktlinjen
    kind: guideline
    extent: excerpt
positions:
  evaluation:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
positions:
  evaluation:
    position: silent
    source: {document: riktlinje}
"""),
    )

    _EXTENTS = {  # noqa: RUF012 -- read only
        "excerpt": Text("ett utdrag", "an excerpt"),
        "about": Text("bara en beskrivning", "only a description"),
    }

    def position(self, position: Position, scope: Scope) -> Iterable[Report]:
        """Visit one position."""
        if position.position != "silent" or position.source is None or scope.revision is None:
            return
        source = next((s for s in scope.revision.sources if s.id == position.source.document), None)
        if source is not None and source.extent != "complete":
            yield self.report(
                position.place / "position",
                topic=position.topic,
                source=source.id,
                extent=self._EXTENTS[source.extent],
                related=(
                    (
                        source.place / "extent",
                        Text("Här står vad vi har av källan.", "Here is what we have of the source."),
                    ),
                ),
            )
