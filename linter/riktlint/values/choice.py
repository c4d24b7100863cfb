"""The kind `choice`: one of the answers that the topic lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text, same
from riktlint.values.direction import Direction, of_sign
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Path, Value
from riktlint.wording import say


@dataclass(frozen=True, slots=True)
class ChoiceValue(Value):
    """One of the answers that the topic lists."""

    kind: ClassVar[str] = "choice"
    amount: ClassVar[str] = "choice"
    required_by: ClassVar[str] = "choice"

    choice: str

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(data["choice"])

    def to_data(self) -> dict[str, Any]:
        return {"kind": self.kind, "choice": self.choice}

    def worded(self, scale: Scale) -> Text:
        label = scale.words.get(self.choice, self.choice)
        return same(label[:1].lower() + label[1:])

    @property
    def chosen(self) -> str:
        return self.choice

    def words(self) -> Iterable[tuple[str, Path]]:
        yield self.choice, ("choice",)

    def _compare(self, after: Self, scale: Scale) -> Direction:
        order = list(scale.words)
        if scale.stricter != "later_choice" or self.choice not in order or after.choice not in order:
            return Direction.UNTOLD
        return of_sign(order.index(after.choice) - order.index(self.choice))

    def _excludes(self, other: Self) -> bool:
        return self.choice != other.choice

    def mildest(self, scale: Scale) -> bool:
        return scale.stricter == "later_choice" and next(iter(scale.words), None) == self.choice

    @classmethod
    def lack(cls, wanted: Sequence[str], values: Sequence[Self]) -> Text | None:
        if any(value.choice in wanted for value in values):
            return None
        return say("values.choice.lack", words=", ".join(wanted))

    @classmethod
    def blank(cls, _scale: Scale) -> str:
        return "{kind: choice, choice: fyll_i}"
