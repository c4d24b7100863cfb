"""The kind `duration`: a time limit, or a length of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Self

from riktlint.values.length import Duration
from riktlint.values.value import Data, Value

Bound = Literal["at_most", "at_least", "exactly"]
Counting = Literal["calendar_days", "weekdays", "business_days"]


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
