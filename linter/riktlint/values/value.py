"""What every kind of value has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Self

from riktlint.text import Text
from riktlint.values.bounds import Bound
from riktlint.values.direction import Direction
from riktlint.values.length import Duration
from riktlint.values.scale import Scale

Data = Mapping[str, Any]
Path = tuple[str | int, ...]
"""Keys and indices from a value to what stands inside it."""


class Value(ABC):
    """A typed value. Equal values mean the same; a value never changes, and can be a key."""

    __slots__ = ()

    kind: ClassVar[str]
    """The word under `kind` in the files."""
    amount: ClassVar[str]
    """The key of what is pointed at when the value is wrong, such as `duration`."""
    required_by: ClassVar[str]
    """The key of a configuration's `[[require]]` that asks something of the kind, such as `at-most`."""
    noun: ClassVar[str] = "answer"
    """What the diff's phrases call it: they stand under this word and what became of it."""
    adds_up: ClassVar[bool] = False
    """Whether several values on a topic are read together, as lists are, instead of each for itself."""

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

    @property
    def chosen(self) -> str | None:
        """The one word that is chosen; None for another kind."""
        return None

    @property
    def listed(self) -> tuple[str, ...]:
        """The words that are listed; none for another kind."""
        return ()

    @property
    def exhaustive(self) -> bool | None:
        """Whether it lists everything; None where the source does not say, False for another kind than a list."""
        return False

    @property
    def times(self) -> int | None:
        """How many times something is done; None for another kind."""
        return None

    def words(self) -> Iterable[tuple[str, Path]]:
        """Yield each word of the topic's that it holds, and where in the value it stands."""
        return ()

    def durations(self) -> Iterable[tuple[str, Duration]]:
        """Yield each length of time that it holds, by its key."""
        return ()

    def fitting_bound(self, _scale: Scale) -> Bound | None:
        """Return the bound that is meant if its own is turned round on the topic; None if it is not."""
        return None

    def compare(self, after: Value, scale: Scale) -> Direction:
        """Return which way the topic's value changes from this one to another, by the direction that it declares.

        Stricter and looser only where it can be shown, from whichever day the time runs.
        """
        if self == after:
            return Direction.NEITHER
        return self._compare(after, scale) if isinstance(after, type(self)) else Direction.UNTOLD

    @abstractmethod
    def _compare(self, after: Self, scale: Scale) -> Direction:
        """Compare with another value of the kind, which is not equal."""

    def contradicts(self, other: Value) -> bool:
        """Whether two values for the same people, places and times can't both be meant, as far as it can be shown."""
        return isinstance(other, type(self)) and self._excludes(other)

    def _excludes(self, _other: Self) -> bool:
        return False

    def mildest(self, _scale: Scale) -> bool:
        """Whether it is the mildest answer that its topic lists, such as "krävs inte"."""
        return False

    def joined(self, other: Value) -> Value | None:
        """Return what the two say together; None where they say different things."""
        return self if self == other else None

    @classmethod
    @abstractmethod
    def lack(cls, wanted: Any, values: Sequence[Self]) -> Text | None:
        """Say what values lack of what a configuration requires; None where they meet it, or may do so."""

    @classmethod
    @abstractmethod
    def blank(cls, scale: Scale) -> str:
        """Return a value to fill in, as YAML on one line. As long as it is not filled in, rules remark on it."""


def all_together(values: Sequence[Value]) -> Value | None:
    """Return the one value that some values say together; None for no values, or if they say different things."""
    if not values:
        return None
    said: Value | None = values[0]
    for value in values[1:]:
        said = said.joined(value) if said is not None else None
    return said
