"""The kind `frequency`: how often something is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.values.duration import Bound
from riktlint.values.length import Duration
from riktlint.values.value import Data, Value


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
