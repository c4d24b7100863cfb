"""Which of two typed values is stricter, by the direction that their topic declares."""

from __future__ import annotations

from riktlint.changes.kinds import Direction
from riktlint.changes.meaning.directions import of_sign, together
from riktlint.model.vocabulary import Topic
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import Counting, DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.length import Duration
from riktlint.values.value import Value
from riktlint.values.word_list import ListValue

# The shortest and the longest that each part of a duration can be, in minutes.
_DAY = 1_440
_SHORTEST = (365 * _DAY, 28 * _DAY, 7 * _DAY, _DAY, 60, 1)
_LONGEST = (366 * _DAY, 31 * _DAY, 7 * _DAY, _DAY, 60, 1)
# Counted in fewer days of the week, the same number of days lasts longer.
_LASTS: dict[Counting, int] = {"calendar_days": 0, "weekdays": 1, "business_days": 2}


def value_direction(before: Value, after: Value, topic: Topic) -> Direction:
    """Return which way a value changes by the topic's declared direction."""
    if before == after:
        return Direction.NEITHER
    match before, after:
        case DurationValue(), DurationValue():
            return _durations(before, after, topic)
        case FrequencyValue(), FrequencyValue():
            return _frequencies(before, after, topic)
        case ListValue(), ListValue():
            if topic.scale.stricter == "neither":
                return Direction.NEITHER
            if before.exhaustive != after.exhaustive:
                return Direction.UNTOLD
            gained, lost = set(after.items) - set(before.items), set(before.items) - set(after.items)
            return list_direction(gained, lost, topic, told=before.exhaustive is not False)
        case ChoiceValue(), ChoiceValue():
            return _choices(before, after, topic)
    return Direction.UNTOLD


def list_direction(gained: set[str], lost: set[str], topic: Topic, *, told: bool = True) -> Direction:
    """Return which way a list changes that gains some words and loses others.

    `told` is False for a list that only gives examples: another example need not mean another rule.
    """
    if (not gained and not lost) or topic.scale.stricter == "neither":
        return Direction.NEITHER
    if topic.scale.stricter not in ("more_items", "fewer_items") or not told or (gained and lost):
        return Direction.UNTOLD
    longer_is_stricter = topic.scale.stricter == "more_items"
    return Direction.STRICTER if bool(gained) == longer_is_stricter else Direction.LOOSER


def mildest(value: Value, topic: Topic) -> bool:
    """Whether a value is the mildest answer that its topic lists, such as "krävs inte"."""
    return (
        isinstance(value, ChoiceValue)
        and topic.scale.stricter == "later_choice"
        and next(iter(topic.scale.words), None) == value.choice
    )


def compare_durations(one: Duration, other: Duration) -> int | None:
    """Return -1, 0 or 1 as `one` is shorter, equal or longer; None where months and years leave it open."""
    if one == other:
        return 0
    months = [duration.years * 12 + duration.months for duration in (one, other)]
    rests = [sum(n * size for n, size in zip(d.parts[2:], _LONGEST[2:], strict=True)) for d in (one, other)]
    if months[0] == months[1] or rests[0] == rests[1]:
        lengths = rests if months[0] == months[1] else months
        return (lengths[0] > lengths[1]) - (lengths[0] < lengths[1])
    if _length(one, _LONGEST) < _length(other, _SHORTEST):
        return -1
    if _length(one, _SHORTEST) > _length(other, _LONGEST):
        return 1
    return None


def _length(duration: Duration, sizes: tuple[int, ...]) -> int:
    return sum(count * size for count, size in zip(duration.parts, sizes, strict=True))


def _durations(before: DurationValue, after: DurationValue, topic: Topic) -> Direction:
    # A shortest time grows stricter as it grows, a longest as it shrinks; against the topic nothing is told.
    allowed = {"shorter": "at_most", "longer": "at_least"}.get(topic.scale.stricter)
    if allowed is None or before.bound != after.bound or before.bound not in (allowed, "exactly"):
        return Direction.UNTOLD
    counting = _LASTS[after.counting] - _LASTS[before.counting]
    if (counting or _LASTS[after.counting]) and _in_days(before.duration) != _in_days(after.duration):
        return Direction.UNTOLD  # a working day is no number of hours
    length = compare_durations(after.duration, before.duration)
    if length is None:
        return Direction.UNTOLD
    lasts = together([of_sign(length), of_sign(counting)])
    return lasts.mirrored if topic.scale.stricter == "shorter" else lasts


def _in_days(duration: Duration) -> bool:
    return any(duration.parts[:4])


def _frequencies(before: FrequencyValue, after: FrequencyValue, topic: Topic) -> Direction:
    allowed = {"higher": "at_least", "lower": "at_most"}.get(topic.scale.stricter)
    if allowed is None or before.bound != after.bound or before.bound not in (allowed, "exactly"):
        return Direction.UNTOLD
    often = _compare_rates(after, before)
    if often is None:
        return Direction.UNTOLD
    # What must hold each time asks for more than what must hold on average.
    evenly = of_sign(before.average - after.average)
    more = of_sign(often)
    return together([more if topic.scale.stricter == "higher" else more.mirrored, evenly])


def _compare_rates(one: FrequencyValue, other: FrequencyValue) -> int | None:
    """Return -1, 0 or 1 as `one` is more seldom, as often or more often; None where months leave it open."""
    # "twice a month" against "once a week": each period is multiplied by the other's count.
    length = compare_durations(_times(one.per, other.count), _times(other.per, one.count))
    return None if length is None else -length


def _times(duration: Duration, factor: int) -> Duration:
    return Duration(*(part * factor for part in duration.parts))


def _choices(before: ChoiceValue, after: ChoiceValue, topic: Topic) -> Direction:
    order = list(topic.scale.words)
    if topic.scale.stricter != "later_choice" or before.choice not in order or after.choice not in order:
        return Direction.UNTOLD
    return of_sign(order.index(after.choice) - order.index(before.choice))
