"""IDN005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class DoubledId(Rule):
    """Two things of the same kind in a file with the same id."""

    code = "IDN005"
    name = "doubled-id"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Ett id får bara användas en gång för samma slags sak i en fil.",
        "An id may be used only once for the same kind of thing in a file.",
    )
    why = Text(
        "Med samma id går det inte att veta vad en länk, en hänvisning eller en jämförelse gäller.",
        "With the same id nobody can tell what a link, a reference or a comparison means.",
    )
    remedy = Text(
        "Ge den ena ett eget id. Behåll id:t på den som redan är publicerad.",
        "Give one of them its own id. Keep the id of the one that is already published.",
    )
    message = Text(
        "Id:t {id} används redan. Ge den här ett eget id.",
        "The id {id} is already used. Give this one its own id.",
    )
    bad = (
        Example("""\
sources:
  - title: Riktlinjen
    id: riktlinje
    kind: guideline
    extent: complete
  - {title: Bilagan, kind: form, extent: complete, id: riktlinje}
  #                                                    ^
  - {id: protokoll, title: Protokoll, kind: minutes, extent: complete}
"""),
        Example(
            """\
units:
  - id: kommunikationsenheten
    name: Kommunikationsenheten
    kind: unit
    source: {document: riktlinje, section: Ansvar}
  - id: kommunikationsenheten
    #   ^
    name: Kansliet
    kind: unit
    source: {document: riktlinje, section: Ansvar}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example("""\
sources:
  - {id: bilaga, title: Bilagan, kind: form, extent: complete}
"""),
    )

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality."""
        yield from self._doubled((unit.id, unit.place) for unit in municipality.units)
        yield from self._doubled((source.id, source.place) for source in municipality.sources)

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register."""
        yield from self._doubled((channel.id, channel.place) for channel in register.channels)
        yield from self._doubled((source.id, source.place) for source in register.sources)

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        yield from self._doubled((provision.id, provision.place) for provision in revision.provisions)
        yield from self._doubled((source.id, source.place) for source in revision.sources)
        yield from self._doubled((change.id, change.place) for change in revision.stated_changes)
        yield from self._doubled((motion.id, motion.place) for motion in revision.decision.motions)
        yield from self._doubled((form.id, form.place) for form in revision.forms)
        for form in revision.forms:
            fields = form.place / "fields"
            yield from self._doubled((item.id, fields / index) for index, item in enumerate(form.fields))

    def _doubled(self, items: Iterable[tuple[str, Place]]) -> Iterable[Report]:
        first: dict[str, Place] = {}
        for name, place in items:
            earlier = first.setdefault(name, place)
            if earlier is not place:
                yield self.report(
                    place / "id",
                    id=name,
                    related=((earlier / "id", Text("Här används det först.", "Here it is used first.")),),
                )
