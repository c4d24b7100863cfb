"""The kinds of value, each declared in its own file."""

from __future__ import annotations

from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.value import Data, Value
from riktlint.values.word_list import ListValue

KINDS: dict[str, type[Value]] = {
    kind.kind: kind for kind in (DurationValue, FrequencyValue, ListValue, ChoiceValue)
}
"""Every kind by the word for it, in the order that they are shown."""


def value_from_data(data: Data) -> Value:
    """Read a value that has passed the schema, by its `kind`.

    Raises KeyError for an unknown kind.
    """
    return KINDS[data["kind"]].from_data(data)
