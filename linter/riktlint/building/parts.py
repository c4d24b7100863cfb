"""The parts that several kinds of file share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from riktlint.model.dates import PartialDate
from riktlint.model.municipality import Bearer
from riktlint.model.place import Place
from riktlint.model.sources import Source, SourceRef

Data = dict[str, Any]
UNKNOWN = "unknown"


@dataclass(slots=True)
class ImpossibleDates:
    """Dates of the right form that no calendar has, such as 2017-02-30; of them the month is built."""

    places: list[tuple[Place, str]] = field(default_factory=list)


def known(text: str | None) -> str | None:
    """Return the text, or None where it is missing or `unknown`."""
    return None if text == UNKNOWN else text


def build_date(data: Data, key: str, place: Place, impossible: ImpossibleDates) -> PartialDate | None:
    """Return the date under `key`, without an impossible day, or None where it is missing or `unknown`."""
    written = data.get(key)
    if written is None or written == UNKNOWN:
        return None
    try:
        return PartialDate.parse(str(written))
    except ValueError:
        impossible.places.append((place / key, str(written)))
        year, _, rest = str(written).partition("-")
        return PartialDate(int(year), int(rest[:2]))


def build_source(data: Data, place: Place, impossible: ImpossibleDates) -> Source:
    """Build one entry of `sources`."""
    return Source(
        id=data["id"],
        title=data["title"],
        kind=data["kind"],
        extent=data["extent"],
        place=place,
        publisher=data.get("publisher"),
        date=build_date(data, "date", place, impossible),
        url=data.get("url"),
        note=data.get("note"),
    )


def build_sources(data: Data, place: Place, impossible: ImpossibleDates) -> list[Source]:
    """Build the list under `sources`."""
    here = place / "sources"
    return [build_source(source, here / index, impossible) for index, source in enumerate(data["sources"])]


def build_reference(data: Data, place: Place) -> SourceRef:
    """Build the reference under `source`, which must be there."""
    source = data["source"]
    return SourceRef(
        source["document"],
        place / "source",
        source.get("section"),
        source.get("paragraph"),
        source.get("item"),
        source.get("page"),
    )


def build_optional_reference(data: Data, place: Place) -> SourceRef | None:
    """Build the reference under `source`, or None where there is none."""
    return build_reference(data, place) if "source" in data else None


def build_bearer(data: Data, place: Place) -> Bearer:
    """Build a role, a unit, or a role at a unit."""
    return Bearer(place, data.get("role"), data.get("unit"))


def build_bearers(data: Data, place: Place) -> list[Bearer]:
    """Build the list under `bearers`, empty where there is none."""
    here = place / "bearers"
    return [build_bearer(bearer, here / index) for index, bearer in enumerate(data.get("bearers", ()))]
