"""The kind `choice`: one of the answers that the topic lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text, same
from riktlint.values.scale import Scale
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

    def worded(self, scale: Scale) -> Text:
        label = scale.words.get(self.choice, self.choice)
        return same(label[:1].lower() + label[1:])

    @classmethod
    def blank(cls, _scale: Scale) -> str:
        return "{kind: choice, choice: fyll_i}"
