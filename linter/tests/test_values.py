"""Typed values: read and written, compared and worded, each kind in full."""

from __future__ import annotations

from typing import Any

import pytest

from riktlint.values.kinds import KINDS, value_from_data

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
