"""The kind `frequency`: how often something is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text
from riktlint.values.duration import Bound
from riktlint.values.length import UNITS, Duration
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Value
from riktlint.wording import say
from riktlint.wording.phrases import counted

_BOUNDS: dict[str, Bound] = {"higher": "at_least", "lower": "at_most"}
"""The bound that asks for something on a topic."""


@dataclass(frozen=True, slots=True)
class FrequencyValue(Value):
    """How often: `count` times every `per`."""

    kind: ClassVar[str] = "frequency"
    amount: ClassVar[str] = "count"

    count: int
    per: Duration
    bound: Bound
    average: bool = False

    @property
    def per_year(self) -> float:
        """Times a year, for ordering."""
        return self.count * 525_960 / max(self.per.approximate_minutes, 1)

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

    @classmethod
    def blank(cls, scale: Scale) -> str:
        return f"{{kind: frequency, count: 1, per: P0D, bound: {_BOUNDS.get(scale.stricter, 'at_least')}}}"
