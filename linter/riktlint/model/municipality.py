"""A municipality, its units and its register of channels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.sources import Source, SourceRef
from riktlint.model.written import OrUnknown

UnitKind = Literal["administration", "department", "unit", "board", "company", "network", "other"]


@dataclass(slots=True)
class Bearer:
    """Who bears a provision: a role, a unit, or a role at a unit. At least one of them is given."""

    place: Place
    role: str | None = None
    unit: str | None = None


@dataclass(slots=True)
class Unit:
    """A part of the municipality. `replaced_by` is the unit that took over, by renaming or reorganisation."""

    id: str
    name: str
    kind: UnitKind
    source: SourceRef
    place: Place
    parent: str | None = None
    replaced_by: str | None = None
    replaced: PartialDate | None = None
    replaced_in: str | None = None
    note: str | None = None


@dataclass(slots=True)
class ChannelList:
    """Whether the municipality itself publishes a list of its channels, and where."""

    status: Literal["published", "internal", "unknown"]
    place: Place
    url: str | None = None
    where: str | None = None
    source: SourceRef | None = None
    note: str | None = None


@dataclass(slots=True)
class Municipality:
    """A municipality. `code` is Statistics Sweden's four digits, as text."""

    slug: str
    name: str
    full_name: str
    code: str
    county: str
    channel_list: ChannelList
    units: list[Unit]
    sources: list[Source]
    place: Place
    website: str | None = None
    profile: str | None = None
    note: str | None = None


@dataclass(slots=True)
class Channel:
    """One account on one platform. `unit` is None where no source names it."""

    id: str
    platform: str
    unit: OrUnknown
    status: Literal["active", "closed", "proposed", "unknown"]
    accounts: Literal["single", "several", "unknown"]
    source: SourceRef
    place: Place
    handle: str | None = None
    url: str | None = None
    purpose: str | None = None
    contact: Bearer | None = None
    opened: PartialDate | None = None
    closed: PartialDate | None = None
    verified: PartialDate | None = None
    note: str | None = None


@dataclass(slots=True)
class ChannelRegister:
    """The channels of one municipality that the sources show."""

    municipality: str
    coverage: Literal["complete", "partial", "unknown"]
    channels: list[Channel]
    sources: list[Source]
    place: Place
    note: str | None = None
