"""The kind `list`: words of a vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.values.value import Data, Value


@dataclass(frozen=True, slots=True)
class ListValue(Value):
    """Words of the vocabulary that the topic names. `exhaustive` is None where the source does not say."""

    kind: ClassVar[str] = "list"
    amount: ClassVar[str] = "items"

    items: tuple[str, ...]
    exhaustive: bool | None = None

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(tuple(data["items"]), data.get("exhaustive"))

    def to_data(self) -> dict[str, Any]:
        told = {} if self.exhaustive is None else {"exhaustive": self.exhaustive}
        return {"kind": self.kind, "items": list(self.items), **told}
