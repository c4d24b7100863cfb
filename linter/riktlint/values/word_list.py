"""The kind `list`: words of a vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from riktlint.text import Text, same
from riktlint.values.scale import Scale
from riktlint.values.value import Data, Value
from riktlint.wording import say
from riktlint.wording.phrases import joined_texts


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

    def worded(self, scale: Scale) -> Text:
        words = joined_texts([same(scale.words.get(item, item)) for item in self.items])
        return say("values.list.examples", words=words) if self.exhaustive is False else words

    @classmethod
    def blank(cls, _scale: Scale) -> str:
        return "{kind: list, items: [fyll_i]}"
