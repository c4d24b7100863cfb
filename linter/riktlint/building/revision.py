"""Revisions of guidelines."""

from __future__ import annotations

from riktlint.building.decision import build_decision
from riktlint.building.parts import (
    Data,
    ImpossibleDates,
    build_bearer,
    build_bearers,
    build_date,
    build_optional_reference,
    build_reference,
    build_sources,
)
from riktlint.model.place import Place
from riktlint.model.revision import (
    NOT_STATED,
    Dates,
    DescribedContent,
    Erratum,
    Form,
    FormField,
    Position,
    Provision,
    Revision,
    StatedChange,
)
from riktlint.values.kinds import value_from_data


def build_revision(data: Data, file: str, impossible: ImpossibleDates) -> Revision:
    """Build a revision from the data of a guideline file that has passed its schema."""
    place = Place(file)

    def each(key: str) -> list[tuple[Data, Place]]:
        return [(item, place / key / index) for index, item in enumerate(data.get(key, ()))]

    return Revision(
        id=data["id"],
        title=data["title"],
        document_type=data["document_type"],
        text_status=data["text_status"],
        status=data["status"],
        dates=_dates(data["dates"], place / "dates", impossible),
        decision=build_decision(data["decision"], place / "decision", impossible),
        sources=build_sources(data, place, impossible),
        positions={
            topic: _position(topic, position, place / "positions" / topic)
            for topic, position in data["positions"].items()
        },
        provisions=[_provision(item, at) for item, at in each("provisions")],
        place=place,
        former_ids=list(data.get("former_ids", ())),
        supersedes=data.get("supersedes"),
        summary=data.get("summary"),
        stated_changes=[
            StatedChange(i["id"], i["kind"], i["text"], build_reference(i, at), at, i.get("topic"))
            for i, at in each("stated_changes")
        ],
        described_contents=[
            DescribedContent(i["id"], list(i["topics"]), i["text"], build_reference(i, at), at, i.get("note"))
            for i, at in each("described_contents")
        ],
        forms=[_form(item, at) for item, at in each("forms")],
        errata=[_erratum(item, at, impossible) for item, at in each("errata")],
    )


def _dates(data: Data, place: Place, impossible: ImpossibleDates) -> Dates:
    return Dates(
        place=place,
        recorded=build_date(data, "recorded", place, impossible),
        verified=build_date(data, "verified", place, impossible),
        in_force_from=build_date(data, "in_force_from", place, impossible),
        in_force_until=build_date(data, "in_force_until", place, impossible),
        published=build_date(data, "published", place, impossible),
        review_due=build_date(data, "review_due", place, impossible),
    )


def _position(topic: str, data: Data, place: Place) -> Position:
    return Position(
        topic=topic,
        position=data["position"],
        place=place,
        answer=data.get("answer"),
        to=data.get("to"),
        reason=data.get("reason"),
        source=build_optional_reference(data, place),
    )


def _provision(data: Data, place: Place) -> Provision:
    return Provision(
        id=data["id"],
        topic=data["topic"],
        modality=data["modality"],
        text=data["text"],
        source=build_reference(data, place),
        place=place,
        also_topics=list(data.get("also_topics", ())),
        qualifier=data.get("qualifier"),
        bearers=[] if data.get("bearers") == NOT_STATED else build_bearers(data, place),
        bearers_not_stated=data.get("bearers") == NOT_STATED,
        conditions=list(data.get("conditions", ())),
        platforms=list(data.get("platforms", ())),
        statutes=list(data.get("statutes", ())),
        value=value_from_data(data["value"]) if "value" in data else None,
        replaces=list(data.get("replaces", ())),
        note=data.get("note"),
    )


def _form(data: Data, place: Place) -> Form:
    return Form(
        id=data["id"],
        title=data["title"],
        fields=[
            FormField(f["id"], f["label"], f["kind"], f.get("hint"), f.get("repeat", 1))
            for f in data["fields"]
        ],
        source=build_reference(data, place),
        place=place,
        send_to=build_bearer(data["send_to"], place / "send_to") if "send_to" in data else None,
    )


def _erratum(data: Data, place: Place, impossible: ImpossibleDates) -> Erratum:
    return Erratum(
        data["text"],
        place,
        build_date(data, "date", place, impossible),
        data.get("provision"),
        data.get("topic"),
        list(data["corrects"]),
    )
