"""Where one revision ends and the next begins."""

from __future__ import annotations

from typing import NamedTuple

from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules.base import Scope
from riktlint.text import Text

_ENDS = Text("Här slutar den tidigare att gälla.", "Here the earlier one ends.")


class Handover(NamedTuple):
    """An adopted revision's predecessor, the predecessor's last day and the revision's own first day."""

    earlier: Revision
    until: PartialDate
    start: PartialDate

    @property
    def related(self) -> tuple[tuple[Place, Text], ...]:
        """Where the earlier revision says when it ends."""
        return ((self.earlier.dates.place / "in_force_until", _ENDS),)


def handover(revision: Revision, scope: Scope) -> Handover | None:
    """Return how a revision takes over, or None if it is not adopted or one of the dates is unknown."""
    earlier = scope.folder.predecessor(revision)
    if earlier is None or earlier.id == revision.id or revision.status != "adopted":
        return None
    until, start = earlier.dates.in_force_until, revision.dates.in_force_from
    return Handover(earlier, until, start) if until is not None and start is not None else None
