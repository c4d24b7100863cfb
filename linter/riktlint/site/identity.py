"""Names that stay the same for what feeds and calendars tell of, and times for it from the data alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin
from uuid import UUID, uuid5

from riktlint.model.revision import Revision

_OURS = UUID("5b0f3c1e-6a3d-4f0e-9c55-0e7b4c2d9a61")
"""Drawn once, and never to be changed: readers of feeds would take every entry for new."""
_NEVER = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Site:
    """Which site it is: its address ("https://exempelby.example/riktlinjer/") and its name, empty where not given."""

    url: str = ""
    name: str = ""

    def uuid_of(self, *parts: object) -> UUID:
        """The name of something that the parts tell apart from all else on this site, and the site from others."""
        own = self.url.rstrip("/") or self.name
        space = uuid5(_OURS, own) if own else _OURS
        return uuid5(space, "/".join(str(part) for part in parts))

    def address(self, path: str, relative: str) -> str:
        """The address that leads from the file at a path to another; whole where the site's own is given."""
        return urljoin(f"{self.url.rstrip('/')}/{path}", relative) if self.url else relative


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
