"""The kind `duration`: a time limit, or a length of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Self

from riktlint.text import Text
from riktlint.values.length import Duration
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Value
from riktlint.wording import say

Bound = Literal["at_most", "at_least", "exactly"]
Counting = Literal["calendar_days", "weekdays", "business_days"]

_BOUNDS: dict[str, Bound] = {"shorter": "at_most", "longer": "at_least"}
"""The bound that asks for something on a topic: the time that may not be longer, or not shorter."""


@dataclass(frozen=True, slots=True)
class DurationValue(Value):
    """A time limit, such as an answer within 24 hours on weekdays."""

    kind: ClassVar[str] = "duration"
    amount: ClassVar[str] = "duration"

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
        is_deadline = scale.details.get("measures") == "deadline"
        bounds = "values.duration.deadline" if is_deadline else "values.bounds"
        return say(f"{bounds}.{self.bound}", amount=length)

    @classmethod
    def blank(cls, scale: Scale) -> str:
        return f"{{kind: duration, duration: P0D, bound: {_BOUNDS.get(scale.stricter, 'at_most')}}}"
