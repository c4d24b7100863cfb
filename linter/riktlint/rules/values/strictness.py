"""How values of provisions stand to one another: whether they can hold together, and which is stricter."""

from __future__ import annotations

import math
from collections.abc import Hashable

from riktlint.model.place import Place
from riktlint.model.revision import Provision
from riktlint.model.vocabulary import Topic
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.value import Value
from riktlint.values.word_list import ListValue


def reach(provision: Provision) -> Hashable:
    """For whom, where and when a provision on its topic holds: equal for provisions that hold side by side."""
    return (
        provision.topic,
        frozenset((bearer.role, bearer.unit) for bearer in provision.bearers),
        frozenset(provision.platforms),
        frozenset(provision.conditions),
    )


def spot(provision: Provision) -> Place:
    """Where the amount, the choice or the list of a provision's value stands."""
    here = provision.place / "value"
    match provision.value:
        case DurationValue():
            return here / "duration"
        case FrequencyValue():
            return here / "count"
        case ChoiceValue():
            return here / "choice"
        case ListValue():
            return here / "items"
    return here


def contradict(one: Value, other: Value) -> bool:
    """Whether two values for the same people, places and times can't both be meant."""
    match one, other:
        case DurationValue(), DurationValue():
            if one.counting != other.counting:
                return one.bound == other.bound
            return _disagree(
                one.bound,
                one.duration.approximate_minutes,
                other.bound,
                other.duration.approximate_minutes,
            )
        case FrequencyValue(), FrequencyValue():
            if one.average != other.average:
                return False
            return _disagree(one.bound, one.per_year, other.bound, other.per_year)
        case ChoiceValue(), ChoiceValue():
            return one.choice != other.choice
    return False


def _disagree(one_bound: str, one: float, other_bound: str, other: float) -> bool:
    if one_bound == other_bound:
        return not math.isclose(one, other)
    low, high = zip(_range(one_bound, one), _range(other_bound, other), strict=True)
    return max(low) > min(high)


def _range(bound: str, amount: float) -> tuple[float, float]:
    if bound == "at_most":
        return 0, amount
    return amount, math.inf if bound == "at_least" else amount


def strictness(value: Value, topic: Topic) -> float | None:
    """A number that grows with how strict the value is by the topic's direction; None where there is none."""
    match value, topic.scale.stricter:
        case DurationValue(bound="at_most" | "exactly", counting="calendar_days"), "shorter":
            return -float(value.duration.approximate_minutes)
        case FrequencyValue(bound="at_least" | "exactly"), "higher":
            return value.per_year
        case ChoiceValue(), "later_choice" if value.choice in topic.scale.words:
            return float(list(topic.scale.words).index(value.choice))
    return None
