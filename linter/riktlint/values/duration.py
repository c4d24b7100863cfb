"""The kind `duration`: a time limit, or a length of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text
from riktlint.values.bounds import Bound, asking, bounded_direction, exclude
from riktlint.values.counting import Counting, compare_counted
from riktlint.values.direction import Direction
from riktlint.values.length import Duration
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Value
from riktlint.wording import say


@dataclass(frozen=True, slots=True)
class DurationValue(Value):
    """A time limit, such as an answer within 24 hours on weekdays."""

    kind: ClassVar[str] = "duration"
    amount: ClassVar[str] = "duration"
    noun: ClassVar[str] = "deadline"
    required_by: ClassVar[str] = "at-most"

    duration: Duration
    bound: Bound
    counting: Counting = "calendar_days"

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(Duration.parse(data["duration"]), data["bound"], data.get("counting", "calendar_days"))

    def to_data(self) -> dict[str, Any]:
        counting = {} if self.counting == "calendar_days" else {"counting": self.counting}
        return {"kind": self.kind, "duration": str(self.duration), "bound": self.bound, **counting}

    def worded(self, scale: Scale) -> Text:
        if self.counting == "calendar_days":
            length = self.duration.worded()
        elif self.duration.days:
            length = self.duration.worded(self.counting)
        else:
            length = say(f"values.duration.counted.{self.counting}", length=self.duration.worded())
        # A topic of another kind measures nothing: that is an error, and not told of here.
        if scale.details.get("measures") == "deadline":
            return say(f"values.duration.deadline.{self.bound}", amount=length)
        return say(f"values.bounds.{self.bound}", amount=length)

    def durations(self) -> Iterable[tuple[str, Duration]]:
        yield "duration", self.duration

    def fitting_bound(self, scale: Scale) -> Bound | None:
        return "at_most" if scale.stricter == "shorter" and self.bound == "at_least" else None

    def _compare(self, after: Self, scale: Scale) -> Direction:
        return bounded_direction(self.bound, after.bound, after.longer_than(self), scale)

    def _excludes(self, other: Self) -> bool:
        return exclude(self.bound, other.bound, self.longer_than(other))

    def longer_than(self, other: Self) -> int | None:
        """Return -1, 0 or 1 as it is shorter, as long or longer, None where nothing tells."""
        return compare_counted(self.duration, self.counting, other.duration, other.counting)

    @classmethod
    def lack(cls, wanted: str, values: Sequence[Self]) -> Text | None:
        longest = Duration.parse(wanted)
        limits = [value for value in values if value.bound != "at_least"]
        # What the requirement counts in is not said: it is what the value counts in.
        if all(compare_counted(v.duration, v.counting, longest, v.counting) == 1 for v in limits):
            return say("values.duration.lack", longest=wanted)
        return None

    @classmethod
    def blank(cls, scale: Scale) -> str:
        return f"{{kind: duration, duration: P0D, bound: {asking(scale) or 'at_most'}}}"
