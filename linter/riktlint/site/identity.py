"""Names that stay the same for what feeds and calendars tell of, and times for it from the data alone."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from riktlint.model.revision import Revision

_OURS = UUID("5b0f3c1e-6a3d-4f0e-9c55-0e7b4c2d9a61")
"""Drawn once, and never to be changed: readers of feeds would take every entry for new."""
_NEVER = date(1970, 1, 1)


def uuid_of(*parts: object) -> UUID:
    """The name of something that the parts tell apart from all else."""
    return uuid5(_OURS, "/".join(str(part) for part in parts))


def known_since(revision: Revision) -> date:
    """The day on which we recorded a revision: what it tells was known here from then."""
    known = revision.dates.recorded or revision.dates.verified
    return known.earliest if known else _NEVER


def changed(revision: Revision) -> date:
    """The day on which we last changed what we say of a revision: when it was recorded, or put right."""
    corrected = [erratum.date.latest for erratum in revision.errata if erratum.date is not None]
    return max([known_since(revision), *corrected])


def latest(days: list[date]) -> date:
    """The latest of some days, or the first day there is where there are none."""
    return max(days, default=_NEVER)
