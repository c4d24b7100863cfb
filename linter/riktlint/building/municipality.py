"""Municipalities and registers of channels."""

from __future__ import annotations

from riktlint.building.parts import (
    Data,
    ImpossibleDates,
    build_bearer,
    build_date,
    build_optional_reference,
    build_reference,
    build_sources,
    known,
)
from riktlint.model.municipality import Channel, ChannelList, ChannelRegister, Municipality, Unit
from riktlint.model.place import Place


def build_municipality(data: Data, file: str, impossible: ImpossibleDates) -> Municipality:
    """Build a municipality from the data of a `kommun.yaml` that has passed its schema."""
    place = Place(file)
    listed, units = data["channel_list"], place / "units"
    return Municipality(
        slug=data["slug"],
        name=data["name"],
        full_name=data["full_name"],
        code=data["code"],
        county=data["county"],
        channel_list=ChannelList(
            status=listed["status"],
            place=place / "channel_list",
            url=listed.get("url"),
            where=listed.get("where"),
            source=build_optional_reference(listed, place / "channel_list"),
            note=listed.get("note"),
        ),
        units=[_unit(unit, units / index, impossible) for index, unit in enumerate(data["units"])],
        sources=build_sources(data, place, impossible),
        place=place,
        website=data.get("website"),
        profile=data.get("profile"),
        note=data.get("note"),
    )


def _unit(data: Data, place: Place, impossible: ImpossibleDates) -> Unit:
    return Unit(
        id=data["id"],
        name=data["name"],
        kind=data["kind"],
        source=build_reference(data, place),
        place=place,
        parent=data.get("parent"),
        replaced_by=data.get("replaced_by"),
        replaced=build_date(data, "replaced", place, impossible),
        replaced_in=data.get("replaced_in"),
        note=data.get("note"),
    )


def build_register(data: Data, file: str, impossible: ImpossibleDates) -> ChannelRegister:
    """Build a register from the data of a `kanaler.yaml` that has passed its schema."""
    place = Place(file)
    channels = place / "channels"
    return ChannelRegister(
        municipality=data["municipality"],
        coverage=data["coverage"],
        channels=[_channel(channel, channels / i, impossible) for i, channel in enumerate(data["channels"])],
        sources=build_sources(data, place, impossible),
        place=place,
        note=data.get("note"),
    )


def _channel(data: Data, place: Place, impossible: ImpossibleDates) -> Channel:
    return Channel(
        id=data["id"],
        platform=data["platform"],
        unit=known(data["unit"]),
        status=data["status"],
        accounts=data["accounts"],
        source=build_reference(data, place),
        place=place,
        handle=data.get("handle"),
        url=data.get("url"),
        purpose=data.get("purpose"),
        contact=build_bearer(data["contact"], place / "contact") if "contact" in data else None,
        opened=build_date(data, "opened", place, impossible),
        closed=build_date(data, "closed", place, impossible),
        verified=build_date(data, "verified", place, impossible),
        note=data.get("note"),
    )
