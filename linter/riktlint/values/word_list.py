"""The kind `list`: words of a vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text, same
from riktlint.values.direction import Direction
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Path, Value
from riktlint.wording import say
from riktlint.wording.phrases import joined_texts


@dataclass(frozen=True, slots=True)
class ListValue(Value):
    """Words of the vocabulary that the topic names. `exhaustive` is None where the source does not say."""

    kind: ClassVar[str] = "list"
    amount: ClassVar[str] = "items"
    required_by: ClassVar[str] = "includes"
    adds_up: ClassVar[bool] = True

    items: tuple[str, ...]
    exhaustive: bool | None = None

    @classmethod
    def from_data(cls, data: Data) -> Self:
        return cls(tuple(data["items"]), data.get("exhaustive"))

    def to_data(self) -> dict[str, Any]:
        told = {} if self.exhaustive is None else {"exhaustive": self.exhaustive}
        return {"kind": self.kind, "items": list(self.items), **told}

    def worded(self, scale: Scale) -> Text:
        words = joined_texts([same(scale.words.get(item, item)) for item in self.items])
        return say("values.list.examples", words=words) if self.exhaustive is False else words

    @property
    def listed(self) -> tuple[str, ...]:
        return self.items

    def words(self) -> Iterable[tuple[str, Path]]:
        for index, item in enumerate(self.items):
            yield item, ("items", index)

    def _compare(self, after: Self, scale: Scale) -> Direction:
        if scale.stricter == "neither":
            return Direction.NEITHER
        if self.exhaustive != after.exhaustive:
            return Direction.UNTOLD
        gained, lost = set(after.items) - set(self.items), set(self.items) - set(after.items)
        return list_direction(gained, lost, scale, told=self.exhaustive is not False)

    def joined(self, other: Value) -> Value | None:
        if not isinstance(other, ListValue) or other.exhaustive != self.exhaustive:
            return None
        return ListValue(tuple(dict.fromkeys((*self.items, *other.items))), self.exhaustive)

    @classmethod
    def lack(cls, wanted: Sequence[str], values: Sequence[Self]) -> Text | None:
        listed = {item for value in values for item in value.items}
        missing = [word for word in wanted if word not in listed]
        return say("values.list.lack", words=", ".join(missing)) if missing else None

    @classmethod
    def blank(cls, _scale: Scale) -> str:
        return "{kind: list, items: [fyll_i]}"


def list_direction(gained: set[str], lost: set[str], scale: Scale, *, told: bool = True) -> Direction:
    """Return which way a list changes that gains some words and loses others.

    `told` is False for a list that only gives examples: another example need not mean another rule.
    """
    if (not gained and not lost) or scale.stricter == "neither":
        return Direction.NEITHER
    if scale.stricter not in ("more_items", "fewer_items") or not told or (gained and lost):
        return Direction.UNTOLD
    longer_is_stricter = scale.stricter == "more_items"
    return Direction.STRICTER if bool(gained) == longer_is_stricter else Direction.LOOSER
