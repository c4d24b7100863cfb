"""The kind `choice`: one of the answers that the topic lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.values.value import Data, Value


@dataclass(frozen=True, slots=True)
class ChoiceValue(Value):
    """One of the answers that the topic lists."""

    kind: ClassVar[str] = "choice"
    amount: ClassVar[str] = "choice"

    choice: str

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(data["choice"])

    def to_data(self) -> dict[str, Any]:
        return {"kind": self.kind, "choice": self.choice}
