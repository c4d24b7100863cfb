"""The kind `frequency`: how often something is done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text
from riktlint.values.bounds import Bound, asking, bounded_direction, exclude
from riktlint.values.counting import compare_counted
from riktlint.values.direction import Direction, of_sign, together
from riktlint.values.length import UNITS, Duration
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Value
from riktlint.wording import say
from riktlint.wording.phrases import counted


@dataclass(frozen=True, slots=True)
class FrequencyValue(Value):
    """How often: `count` times every `per`."""

    kind: ClassVar[str] = "frequency"
    amount: ClassVar[str] = "count"
    noun: ClassVar[str] = "rate"
    required_by: ClassVar[str] = "at-least"

    count: int
    per: Duration
    bound: Bound
    average: bool = False

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(data["count"], Duration.parse(data["per"]), data["bound"], data.get("average", False))

    def to_data(self) -> dict[str, Any]:
        average = {"average": True} if self.average else {}
        return {"kind": self.kind, "count": self.count, "per": str(self.per), "bound": self.bound, **average}

    def worded(self, scale: Scale) -> Text:
        period = {unit: count for unit, count in zip(UNITS, self.per.parts, strict=True) if count}
        times = self._times(scale)
        rate = (
            say(f"values.frequency.per.{next(iter(period))}", times=times)
            if list(period.values()) == [1]
            else say("values.frequency.over", times=times, period=self.per.worded())
        )
        bounded = say(f"values.bounds.{self.bound}", amount=rate)
        return say("values.frequency.average", rate=bounded) if self.average else bounded

    def _times(self, scale: Scale) -> Text:
        event = scale.details.get("event")
        if event is None:
            return counted("values.frequency.times", self.count)
        if self.count == 1:
            return Text(event["sv"]["one"], event["en"]["one"])
        return Text(f"{self.count} {event['sv']['many']}", f"{self.count} {event['en']['many']}")

    @property
    def times(self) -> int:
        return self.count

    def durations(self) -> Iterable[tuple[str, Duration]]:
        yield "per", self.per

    def _compare(self, after: Self, scale: Scale) -> Direction:
        rate = bounded_direction(self.bound, after.bound, after.oftener_than(self), scale)
        # What must hold each time asks for more than what must hold on average.
        return together([rate, of_sign(self.average - after.average)])

    def _excludes(self, other: Self) -> bool:
        return self.average == other.average and exclude(self.bound, other.bound, self.oftener_than(other))

    def oftener_than(self, other: FrequencyValue) -> int | None:
        """Return -1, 0 or 1 as it is more seldom, as often or more often, None where months leave it open."""
        # "twice a month" against "once a week": each period is multiplied by the other's count.
        periods = self.per.times(other.count), other.per.times(self.count)
        longer = compare_counted(periods[0], "calendar_days", periods[1], "calendar_days")
        return None if longer is None else -longer

    @classmethod
    def lack(cls, wanted: int, values: Sequence[Self]) -> Text | None:
        fewest = cls(wanted, Duration(years=1), "at_least")
        if all(value.oftener_than(fewest) == -1 for value in values if value.bound != "at_most"):
            return say("values.frequency.lack", fewest=wanted)
        return None

    @classmethod
    def blank(cls, scale: Scale) -> str:
        return f"{{kind: frequency, count: 1, per: P0D, bound: {asking(scale) or 'at_least'}}}"
