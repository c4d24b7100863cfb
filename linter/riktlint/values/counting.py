"""Time that is counted on some days only."""

from __future__ import annotations

from math import ceil
from typing import Literal

from riktlint.values.length import DAY, Duration

Counting = Literal["calendar_days", "weekdays", "business_days"]

_FEWER: dict[Counting, int] = {"calendar_days": 0, "weekdays": 1, "business_days": 2}
"""Countings from all days to the fewest: the same time counted in fewer days lasts longer."""


def compare_counted(one: Duration, one_in: Counting, other: Duration, other_in: Counting) -> int | None:
    """Return -1, 0 or 1 as `one` lasts shorter, as long or longer; None where neither can be shown.

    A counted day is 24 hours of that counting, a week seven days and a month a calendar month whatever is counted.
    What never lasts longer and sometimes shorter is shorter.
    """
    fewer = _FEWER[one_in] - _FEWER[other_in]
    amounts = [
        (a > b) - (a < b) for a, b in zip(_amounts(one, one_in), _amounts(other, other_in), strict=True)
    ]
    signs = {sign for sign in (*amounts, (fewer > 0) - (fewer < 0)) if sign}
    if not signs:
        return 0
    if len(signs) == 1:
        return signs.pop()
    shortest, longest = _span(one, one_in)
    other_shortest, other_longest = _span(other, other_in)
    if shortest == longest == other_shortest == other_longest:
        return 0
    return -1 if longest <= other_shortest else 1 if shortest >= other_longest else None


def _amounts(duration: Duration, counting: Counting) -> tuple[int, int, int]:
    """Months, minutes of whole weeks and minutes that are counted. Each longer or the same is longer together."""
    weeks, minutes = duration.weeks * 7 * DAY, duration.counted_minutes
    return (
        (duration.all_months, 0, weeks + minutes)
        if counting == "calendar_days"
        else (duration.all_months, weeks, minutes)
    )


def _span(duration: Duration, counting: Counting) -> tuple[int, int]:
    """The shortest and the longest that the duration can last, in minutes."""
    minutes = duration.counted_minutes
    shortest, longest = duration.calendar_span
    if counting != "calendar_days" and minutes:
        # Five weekdays at most lie between two weekends; the count may begin or end beside one.
        weekends = ceil(minutes / (5 * DAY))
        shortest += 2 * DAY * (weekends - 1)
        # Around Christmas and Easter every second day is off at worst, beyond a week: 1989:253 and the eves.
        longest += 2 * DAY * weekends if counting == "weekdays" else (ceil(minutes / DAY) + 7) * DAY
    return shortest + minutes, longest + minutes
