"""Typed values: read and written, compared and worded, each kind in full."""

from __future__ import annotations

from typing import Any

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.reading.reader import read
from riktlint.values.kinds import KINDS, value_from_data
from riktlint.values.length import Duration
from riktlint.values.scale import Scale
from riktlint.values.value import Value

WRITTEN: list[dict[str, Any]] = [
    {"kind": "duration", "duration": "PT24H", "bound": "at_most"},
    {"kind": "duration", "duration": "P1Y6M", "bound": "exactly", "counting": "business_days"},
    {"kind": "frequency", "count": 3, "per": "P1W", "bound": "at_least"},
    {"kind": "frequency", "count": 1, "per": "P1M", "bound": "at_most", "average": True},
    {"kind": "list", "items": ["facebook", "x"]},
    {"kind": "list", "items": ["spam"], "exhaustive": False},
    {"kind": "list", "items": ["spam"], "exhaustive": True},
    {"kind": "choice", "choice": "required"},
]
"""Values of every kind, as their files write them."""


def value(written: str) -> Value:
    """A value as its file writes it, without the braces."""
    document, problems = read(f"{{{written}}}".encode(), "value")
    assert not problems
    assert isinstance(document.value, dict)
    return value_from_data(document.value)


def lasting(duration: str, bound: str = "at_most", counting: str = "calendar_days") -> Value:
    """A duration."""
    return value(f"kind: duration, duration: {duration}, bound: {bound}, counting: {counting}")


def often(count: int, per: str, bound: str = "at_least", average: str = "false") -> Value:
    """A frequency."""
    return value(f"kind: frequency, count: {count}, per: {per}, bound: {bound}, average: {average}")


@pytest.mark.parametrize("data", WRITTEN, ids=str)
def test_a_value_is_written_as_it_was_read(data: dict[str, Any]) -> None:
    assert value_from_data(data).to_data() == data


def test_what_absence_says_is_not_written() -> None:
    """A key that says no more than its absence is the same value, and is left out."""
    said = {"kind": "duration", "duration": "P2D", "bound": "at_most", "counting": "calendar_days"}
    left_out = {"kind": "duration", "duration": "P2D", "bound": "at_most"}
    assert value_from_data(said) == value_from_data(left_out)
    assert value_from_data(said).to_data() == left_out
    often = {"kind": "frequency", "count": 1, "per": "P1D", "bound": "at_most"}
    assert value_from_data({**often, "average": False}).to_data() == often


def test_every_kind_is_among_the_values_of_these_tests() -> None:
    assert {data["kind"] for data in WRITTEN} == set(KINDS)


@pytest.mark.parametrize(
    ("topic", "given", "sv", "en"),
    [
        (
            "response_time",
            lasting("PT24H", counting="weekdays"),
            "inom 24 timmar på vardagar",
            "within 24 hours on weekdays",
        ),
        (
            "response_time",
            lasting("P1D", counting="business_days"),
            "inom en arbetsdag",
            "within one working day",
        ),
        ("response_time", lasting("P3D", counting="weekdays"), "inom 3 vardagar", "within 3 weekdays"),
        ("response_time", lasting("P2D"), "inom 2 dagar", "within 2 days"),
        (
            "response_time",
            lasting("PT8H", counting="business_days"),
            "inom 8 timmar på arbetsdagar",
            "within 8 hours on working days",
        ),
        (
            "response_time",
            lasting("P2D", "at_least"),
            "tidigast efter 2 dagar",
            "no sooner than after 2 days",
        ),
        ("inactivity", lasting("P6M"), "högst 6 månader", "at most 6 months"),
        ("inactivity", lasting("P6M", "at_least"), "minst 6 månader", "at least 6 months"),
        ("inactivity", lasting("P1Y", "exactly"), "ett år", "one year"),
        ("review", lasting("P2Y", "exactly"), "efter 2 år", "after 2 years"),
        (
            "posting_frequency",
            often(1, "P1W", average="true"),
            "minst ett inlägg per vecka i genomsnitt",
            "at least one post a week on average",
        ),
        ("posting_frequency", often(3, "P1D", "at_most"), "högst 3 inlägg per dag", "at most 3 posts a day"),
        (
            "snapshots",
            often(1, "P3M", "exactly"),
            "en ögonblicksbild på 3 månader",
            "one snapshot in 3 months",
        ),
        ("snapshots", often(2, "P1Y", "exactly"), "2 ögonblicksbilder per år", "2 snapshots a year"),
        (
            "prohibited_content",
            value("kind: list, items: [insult, spam]"),
            "förolämpning och skräpinlägg",
            "förolämpning and skräpinlägg",
        ),
        (
            "prohibited_content",
            value("kind: list, items: [spam], exhaustive: false"),
            "bland annat skräpinlägg",
            "among others skräpinlägg",
        ),
        ("two_factor", value("kind: choice, choice: required"), "krävs", "krävs"),
    ],
)
def test_a_value_is_worded(topic: str, given: Value, sv: str, en: str) -> None:
    assert given.worded(load_vocabulary().topics[topic].scale) == (sv, en)


def test_a_frequency_of_a_topic_that_names_no_event_counts_times() -> None:
    scale = Scale("frequency", "higher")
    assert often(1, "P1D").worded(scale) == ("minst en gång per dag", "at least once a day")
    assert often(4, "P1Y", "exactly").worded(scale) == ("4 gånger per år", "4 times a year")


def test_lengths_are_worded_part_by_part() -> None:
    assert Duration.parse("P1Y6M").worded() == ("ett år och 6 månader", "one year and 6 months")
    assert Duration.parse("P1W2DT3H").worded().sv == "en vecka, 2 dagar och 3 timmar"
    assert Duration().worded() == ("0 minuter", "0 minutes")
