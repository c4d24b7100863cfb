"""The decision on a revision."""

from __future__ import annotations

from riktlint.building.parts import (
    Data,
    ImpossibleDates,
    build_bearers,
    build_date,
    build_optional_reference,
    build_reference,
    known,
)
from riktlint.model.place import Place
from riktlint.model.revision import Consequence, Decision, Motion, Preparation, Spokesperson, Statement


def build_decision(data: Data, place: Place, impossible: ImpossibleDates) -> Decision:
    """Build the mapping under `decision`."""

    def each(key: str) -> list[tuple[Data, Place]]:
        return [(item, place / key / index) for index, item in enumerate(data.get(key, ()))]

    return Decision(
        outcome=data["outcome"],
        place=place,
        body=known(data["body"]),
        date=build_date(data, "date", place, impossible),
        not_before=build_date(data, "not_before", place, impossible),
        section=known(data["section"]),
        case_number=known(data["case_number"]),
        proposed_decision=data.get("proposed_decision"),
        reason=data.get("reason"),
        repeals=list(data.get("repeals", ())),
        preparation=[_preparation(item, at, impossible) for item, at in each("preparation")],
        motions=[_motion(item, at) for item, at in each("motions")],
        reservations=[_statement(item, at) for item, at in each("reservations")],
        statements=[_statement(item, at) for item, at in each("statements")],
        consequences=[_consequence(item, at) for item, at in each("consequences")],
        documents=list(data.get("documents", ())),
        distribution=data.get("distribution"),
        source=build_optional_reference(data, place),
        note=data.get("note"),
    )


def _preparation(data: Data, place: Place, impossible: ImpossibleDates) -> Preparation:
    return Preparation(
        text=data["text"],
        source=build_reference(data, place),
        place=place,
        bearers=build_bearers(data, place),
        body=data.get("body"),
        date=build_date(data, "date", place, impossible),
        section=data.get("section"),
    )


def _spokesperson(data: Data) -> Spokesperson:
    return Spokesperson(data["role"], data.get("party"))


def _motion(data: Data, place: Place) -> Motion:
    return Motion(
        id=data["id"],
        kind=data["kind"],
        by=_spokesperson(data["by"]),
        asked=data["asked"],
        outcome=data["outcome"],
        source=build_reference(data, place),
        place=place,
        topics=list(data.get("topics", ())),
    )


def _statement(data: Data, place: Place) -> Statement:
    by = _spokesperson(data["by"])
    return Statement(by, data["text"], build_reference(data, place), place, data.get("topic"))


def _consequence(data: Data, place: Place) -> Consequence:
    return Consequence(
        list(data["areas"]), data["effect"], build_reference(data, place), place, data.get("text")
    )
