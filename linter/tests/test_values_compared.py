"""Values of the same kind compared: which is stricter, which can't both be meant, and what can't be told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.values.counting import Counting, compare_counted
from riktlint.values.direction import Direction
from riktlint.values.length import Duration
from riktlint.values.value import Value, all_together
from test_values import lasting, often, value

ALL: Counting = "calendar_days"
WEEKDAYS: Counting = "weekdays"
WORKING: Counting = "business_days"


def choice(word: str) -> Value:
    """A choice."""
    return value(f"kind: choice, choice: {word}")


def listing(*words: str, exhaustive: str = "true") -> Value:
    """A list."""
    return value(f"kind: list, items: [{', '.join(words)}], exhaustive: {exhaustive}")


@pytest.mark.parametrize(
    ("one", "one_in", "other", "other_in", "longer"),
    [
        # The same length, written in two ways.
        ("PT24H", ALL, "P1D", ALL, 0),
        ("P1W", ALL, "P7D", ALL, 0),
        ("P12M", ALL, "P1Y", ALL, 0),
        ("PT24H", WEEKDAYS, "P1D", WEEKDAYS, 0),
        # Months against days: from which day decides.
        ("P1M", ALL, "P30D", ALL, None),
        ("P1M", ALL, "P27D", ALL, 1),
        ("P1M", ALL, "P31D", ALL, -1),
        ("P1M", ALL, "P32D", ALL, -1),
        ("P1Y", ALL, "P365D", ALL, 1),
        ("P1M2D", ALL, "P1M", ALL, 1),
        ("P1M", ALL, "P4W", ALL, 1),
        # Counted in fewer days, the same or a longer time lasts longer.
        ("P2D", WEEKDAYS, "P2D", ALL, 1),
        ("P2D", WORKING, "P2D", WEEKDAYS, 1),
        ("P3D", WORKING, "PT24H", ALL, 1),
        ("PT24H", WEEKDAYS, "P2D", WORKING, -1),
        ("PT8H", WEEKDAYS, "P1D", WEEKDAYS, -1),
        # A shorter time that is counted in fewer days: only if it is over whenever it begins.
        ("P1D", WEEKDAYS, "P2D", ALL, None),
        ("P1D", WEEKDAYS, "P3D", ALL, -1),
        ("P5D", WEEKDAYS, "P7D", ALL, -1),
        ("P6D", WEEKDAYS, "P9D", ALL, None),
        ("P6D", WEEKDAYS, "P10D", ALL, -1),
        ("P6D", WEEKDAYS, "P7D", ALL, 1),
        ("P5D", WEEKDAYS, "P1W", WEEKDAYS, -1),
        ("P2D", WORKING, "P1W", ALL, None),
        ("P2D", WORKING, "P11D", ALL, -1),
        ("P10D", WORKING, "P1M", ALL, -1),
        ("P1D", WORKING, "P2D", WEEKDAYS, None),
    ],
)
def test_lengths(one: str, one_in: Counting, other: str, other_in: Counting, longer: int | None) -> None:
    lengths = Duration.parse(one), Duration.parse(other)
    assert compare_counted(lengths[0], one_in, lengths[1], other_in) == longer
    mirrored = None if longer is None else -longer
    assert compare_counted(lengths[1], other_in, lengths[0], one_in) == mirrored


def _days_off(year: int) -> set[date]:
    """The public holidays (1989:253) and the eves that are kept as such, by the Gregorian Easter."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    ell = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * ell) // 451
    month, day = divmod(h + ell - 7 * m + 114, 31)
    easter = date(year, month, day + 1)
    fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)]
    midsummer = next(date(year, 6, day) for day in range(19, 26) if date(year, 6, day).weekday() == 4)
    moved = {easter + timedelta(days) for days in (-2, 1, 39)}
    return {*(date(year, *on) for on in fixed), *moved, midsummer}


def test_working_days_are_over_within_the_span_that_is_reckoned_with() -> None:
    """Whenever they begin, twenty-eight years long: then weekdays and dates have met in every way."""
    off = {day for year in range(2000, 2030) for day in _days_off(year)}
    calendar = [date(2000, 1, 1) + timedelta(days) for days in range(28 * 366)]
    working = [day for day in calendar if day.weekday() < 5 and day not in off]
    for count in range(1, 61):
        longest = max((last - before).days for before, last in zip(working, working[count:], strict=False))
        within = Duration(days=longest)
        assert compare_counted(Duration(days=count), WORKING, within, ALL) != -1
        weeks = Duration(days=2 * count + 7)
        assert longest <= weeks.days
        assert compare_counted(Duration(days=count), WORKING, weeks, ALL) == -1


STRICTER, LOOSER, NEITHER, UNTOLD = Direction.STRICTER, Direction.LOOSER, Direction.NEITHER, Direction.UNTOLD


@pytest.mark.parametrize(
    ("topic", "before", "after", "direction"),
    [
        ("response_time", lasting("PT24H", counting=WEEKDAYS), lasting("PT24H", counting=WEEKDAYS), NEITHER),
        ("response_time", lasting("PT24H", counting=WEEKDAYS), lasting("P1D", counting=WEEKDAYS), NEITHER),
        ("response_time", lasting("PT24H", counting=WEEKDAYS), lasting("P2D", counting=WORKING), LOOSER),
        ("response_time", lasting("P30D"), lasting("P1M"), UNTOLD),
        ("response_time", lasting("P1D", "at_least"), lasting("P2D", "at_least"), UNTOLD),
        ("response_time", lasting("P1D"), lasting("P1D", "exactly"), UNTOLD),
        ("response_time", lasting("P1D", "exactly"), lasting("P2D"), LOOSER),
        ("response_time", lasting("P2D", "exactly"), lasting("P1D", "exactly"), STRICTER),
        ("posting_frequency", often(1, "P1W"), often(2, "P1W"), STRICTER),
        ("posting_frequency", often(1, "P1W"), often(1, "P1W", average="true"), LOOSER),
        ("posting_frequency", often(1, "P1W"), often(2, "P1W", average="true"), UNTOLD),
        ("posting_frequency", often(1, "P1W"), often(4, "P1M"), LOOSER),
        ("posting_frequency", often(1, "P1D"), often(30, "P1M"), UNTOLD),
        ("two_factor", choice("recommended"), choice("required"), STRICTER),
        ("two_factor", choice("recommended"), choice("nagot_annat"), UNTOLD),
        ("prohibited_content", listing("spam"), listing("spam", "insult"), STRICTER),
        ("prohibited_content", listing("spam"), listing("insult"), UNTOLD),
        ("prohibited_content", listing("spam"), listing("spam", exhaustive="false"), UNTOLD),
        ("response_time", lasting("P1D"), often(1, "P1W"), UNTOLD),
    ],
)
def test_direction(topic: str, before: Value, after: Value, direction: Direction) -> None:
    scale = load_vocabulary().topics[topic].scale
    assert before.compare(after, scale) is direction
    assert after.compare(before, scale) is direction.mirrored


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (lasting("PT24H"), lasting("P2D"), True),
        (lasting("PT24H"), lasting("P1D"), False),
        (lasting("P2D"), lasting("P1D", "at_least"), False),
        (lasting("P1D"), lasting("P2D", "at_least"), True),
        (lasting("P1D", "exactly"), lasting("P2D"), False),
        (lasting("P3D", "exactly"), lasting("P2D"), True),
        (lasting("P1D", "exactly"), lasting("P2D", "at_least"), True),
        (lasting("P3D", "exactly"), lasting("P2D", "at_least"), False),
        (lasting("P1D"), lasting("P1D", counting=WORKING), True),
        (lasting("P1M"), lasting("P30D"), False),
        (lasting("P1D", counting=WORKING), lasting("P2D"), False),
        (often(1, "P1W"), often(2, "P2W"), False),
        (often(1, "P1W"), often(2, "P1W"), True),
        (often(1, "P1W"), often(2, "P1W", average="true"), False),
        (often(1, "P1W"), often(3, "P1W", "at_most"), False),
        (often(4, "P1W"), often(3, "P1W", "at_most"), True),
        (choice("required"), choice("recommended"), True),
        (choice("required"), choice("required"), False),
        (listing("facebook"), listing("x"), False),
        (lasting("P1D"), choice("required"), False),
    ],
)
def test_contradictions_go_both_ways(one: Value, other: Value, clash: bool) -> None:
    assert one.contradicts(other) is clash
    assert other.contradicts(one) is clash


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([], None),
        ([lasting("P1D"), lasting("P1D")], lasting("P1D")),
        ([lasting("P1D"), lasting("P2D")], None),
        ([listing("spam", "insult"), listing("spam", "x")], listing("spam", "insult", "x")),
        ([listing("spam"), listing("x", exhaustive="false")], None),
        ([listing("spam"), choice("x"), listing("spam")], None),
    ],
)
def test_what_values_say_together(values: list[Value], said: Value | None) -> None:
    assert all_together(values) == said


def test_the_mildest_answer_is_the_first_of_an_ordered_topic() -> None:
    scale = load_vocabulary().topics["two_factor"].scale
    assert [choice(word).mildest(scale) for word in scale.words] == [True] + [False] * (len(scale.words) - 1)
    assert not lasting("P1D").mildest(scale)
