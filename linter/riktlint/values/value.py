"""What every kind of value has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from riktlint.text import Text
from riktlint.values.scale import Scale

Data = Mapping[str, Any]


class Value(ABC):
    """A typed value. Equal values mean the same; a value never changes, and can be a key."""

    __slots__ = ()

    kind: ClassVar[str]
    """The word under `kind` in the files."""
    amount: ClassVar[str]
    """The key of what is pointed at when the value is wrong, such as `duration`."""

    @classmethod
    @abstractmethod
    def from_data(cls, data: Data) -> Self:
        """Read a value that has passed the schema.

        Raises KeyError or ValueError for data that would not have.
        """

    @abstractmethod
    def to_data(self) -> dict[str, Any]:
        """Return the value as it is written, without keys that say what their absence says."""

    @abstractmethod
    def worded(self, scale: Scale) -> Text:
        """Word the value as it stands inside a sentence, in lower case, such as "inom 24 timmar på vardagar".

        The topic's words are Swedish in both languages: they are the guidelines' own.
        """

    @classmethod
    @abstractmethod
    def blank(cls, scale: Scale) -> str:
        """Return a value to fill in, as YAML on one line. As long as it is not filled in, rules remark on it."""
