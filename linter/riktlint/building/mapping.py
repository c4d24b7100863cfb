"""The one mapping between data and model: the fields of the model's dataclasses drive it in both directions.

A field is written under its own name, in a form that its type tells; `model.written` marks the few that are not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.written import UNKNOWN, Key, OrUnknown, WordFor
from riktlint.values.kinds import value_from_data
from riktlint.values.value import Value

Data = Mapping[str, Any]
Part = TypeVar("Part")


@dataclass(slots=True)
class ImpossibleDates:
    """Dates of the right form that no calendar has, such as 2017-02-30; of them the month is built."""

    places: list[tuple[Place, str]] = field(default_factory=list)


# From what is written, the place of the part, the step from there, and where impossible dates are noted.
_Reader = Callable[[Any, Place, str | int, ImpossibleDates], Any]


def build(kind: type[Part], data: Data, place: Place, impossible: ImpossibleDates) -> Part:
    """Build a part of the model from data that has passed its schema. Keys that the model lacks are left out."""
    plan = plan_of(kind)
    for name, word in plan.words.items():
        if data.get(word.field) == word.word:
            data = {**{key: value for key, value in data.items() if key != word.field}, name: True}
    readers = plan.readers
    values = {key: written for key, written in data.items() if key in readers}
    for key, reader in plan.reading:
        if key in values:
            values[key] = reader(values[key], place, key, impossible)
    return kind(place=place, **values) if plan.placed else kind(**values)  # type: ignore[call-arg]


def to_data(part: Any) -> dict[str, Any]:
    """Return a part as the data that it is built from. What is absent or `unknown` is left out."""
    plan = plan_of(type(part))
    data: dict[str, Any] = {}
    for name in plan.readers:
        value = getattr(part, name)
        if value is None or name == plan.key:
            continue
        if name in plan.words:
            if value:
                data[plan.words[name].field] = plan.words[name].word
        elif value or name in plan.required:
            data[name] = _written(value)
    return data


def _written(value: Any) -> Any:
    if isinstance(value, Value):
        return value.to_data()
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, list | tuple):
        return [_written(item) for item in value]
    if isinstance(value, dict):
        return {key: _written(item) for key, item in value.items()}
    return to_data(value) if is_dataclass(value) else value


@dataclass(frozen=True, slots=True)
class Plan:
    """How one dataclass is written: a reader for each field but its place, None where it is taken as it stands."""

    readers: dict[str, _Reader | None]
    reading: tuple[tuple[str, _Reader], ...]
    """The fields that are not taken as they stand."""
    types: dict[str, Any]
    """The type of each of these fields, `None` and marks taken off."""
    required: frozenset[str]
    words: dict[str, WordFor]
    key: str | None
    placed: bool


_PLANS: dict[type[Any], Plan] = {}


def plan_of(kind: type[Any]) -> Plan:
    """Return how a dataclass of the model is written."""
    if kind not in _PLANS:
        _PLANS[kind] = _plan(kind)
    return _PLANS[kind]


def _plan(kind: type[Any]) -> Plan:
    hints = {own.name: _hint(kind.__module__, str(own.type)) for own in fields(kind)}
    placed = hints.pop("place", None) is not None
    names = [own.name for own in fields(kind) if own.name in hints]
    types = {name: _bare(hints[name]) for name in names}
    readers = {name: _known if hints[name] == OrUnknown else _reader(types[name]) for name in names}
    return Plan(
        readers=readers,
        reading=tuple((name, reader) for name, reader in readers.items() if reader is not None),
        types=types,
        required=frozenset(
            own.name
            for own in fields(kind)
            if own.name in hints and own.default is own.default_factory is MISSING
        ),
        words={
            name: mark
            for name in names
            for mark in getattr(hints[name], "__metadata__", ())
            if isinstance(mark, WordFor)
        },
        key=next((name for name in names if hints[name] == Key), None),
        placed=placed,
    )


@cache
def _hint(module: str, annotation: str) -> Any:
    """An annotation's type. `typing.get_type_hints` compiles the same few anew for each field."""
    return eval(annotation, vars(sys.modules[module]))  # noqa: S307 -- the model's own source


def _bare(hint: Any) -> Any:
    """A type without its marks and without None."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) in (Union, UnionType):
        rest = [kind for kind in get_args(hint) if kind is not type(None)]
        return rest[0] if len(rest) == 1 else hint
    return hint


def _reader(kind: Any) -> _Reader | None:
    origin = get_origin(kind)
    if origin in (list, tuple):
        return _sequence(origin, _reader(get_args(kind)[0]))
    if origin is dict:
        return _keyed(get_args(kind)[1])
    if kind is PartialDate:
        return _date
    if kind is Value:
        return lambda written, _place, _step, _impossible: value_from_data(written)
    if is_dataclass(kind) and isinstance(kind, type):
        return lambda written, place, step, impossible: build(kind, written, place / step, impossible)
    return None


def _sequence(sequence: type[list[Any]] | type[tuple[Any, ...]], item: _Reader | None) -> _Reader:
    if item is None:
        return lambda written, _place, _step, _impossible: sequence(written)

    def read(written: Any, place: Place, step: str | int, impossible: ImpossibleDates) -> Any:
        here = place / step
        return sequence(item(one, here, index, impossible) for index, one in enumerate(written))

    return read


def _keyed(kind: Any) -> _Reader | None:
    key = plan_of(kind).key if isinstance(kind, type) and is_dataclass(kind) else None
    if key is None:
        return None

    def read(written: Any, place: Place, step: str | int, impossible: ImpossibleDates) -> Any:
        here = place / step
        return {
            name: build(kind, {key: name, **one}, here / name, impossible) for name, one in written.items()
        }

    return read


def _known(written: Any, _place: Place, _step: str | int, _impossible: ImpossibleDates) -> Any:
    return None if written == UNKNOWN else written


def _date(written: Any, place: Place, step: str | int, impossible: ImpossibleDates) -> PartialDate | None:
    text = str(written)  # a year is a number
    if text == UNKNOWN:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        impossible.places.append((place / step, text))
        year, _, rest = text.partition("-")
        return PartialDate(int(year), int(rest[:2]))
