"""The JSON Schemas, loaded once and linked to each other."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import urljoin

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry, Resource

from riktlint.form.compiled import is_sound_part
from riktlint.form.definitions import Schema, load_schemas


@cache
def _linked() -> dict[str, Schema]:
    """The schemas by file name, with every reference made absolute."""
    return {name: _absolute(schema, schema["$id"]) for name, schema in load_schemas().items()}


def _absolute(part: Any, home: str) -> Any:
    if isinstance(part, dict):
        return {
            key: urljoin(home, value) if key == "$ref" and isinstance(value, str) else _absolute(value, home)
            for key, value in part.items()
        }
    return [_absolute(item, home) for item in part] if isinstance(part, list) else part


def registry_of(schemas: Iterable[Schema]) -> Registry[Schema]:
    """Return schemas as what references are resolved in."""
    return Registry[Schema]().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )


@cache
def _registry() -> Registry[Schema]:
    return registry_of(_linked().values())


def _reference(
    made: Validator, reference: str, instance: object, schema: Schema
) -> Iterator[ValidationError]:
    """`$ref`, except that what the compiled validator finds sound is not gone through: nine tenths of a file."""
    if not is_sound_part(reference, instance):
        yield from Draft202012Validator.VALIDATORS["$ref"](made, reference, instance, schema)


def _pattern(
    _validator: Validator, pattern: str, instance: object, _schema: Schema
) -> Iterator[ValidationError]:
    """`pattern` as JSON Schema means it: `$` is the end, where Python's also stands before a last line feed."""
    if isinstance(instance, str) and _compiled(pattern).search(instance) is None:
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern)


def _items(made: Validator, items: object, instance: object, schema: Schema) -> Iterator[ValidationError]:
    """`items`, except that a list which is too long is not gone through: that it is too long says enough."""
    if isinstance(instance, list) and len(instance) <= schema.get("maxItems", len(instance)):
        yield from Draft202012Validator.VALIDATORS["items"](made, items, instance, schema)


def _unique_items(
    _validator: Validator, wanted: object, instance: object, _schema: Schema
) -> Iterator[ValidationError]:
    """`uniqueItems` in one pass: jsonschema's own compares every item with every other."""
    if wanted and isinstance(instance, list) and len({_identity(item) for item in instance}) < len(instance):
        yield ValidationError("items are repeated")


def _identity(value: object) -> Hashable:
    """What two values share that are equal in JSON: 1 is 1.0, but not true."""
    if isinstance(value, dict):
        return (dict, frozenset((key, _identity(item)) for key, item in value.items()))
    if isinstance(value, list):
        return (list, tuple(_identity(item) for item in value))
    return (bool, value) if isinstance(value, bool) else (None, value)


_KEYWORDS = {"$ref": _reference, "pattern": _pattern, "items": _items, "uniqueItems": _unique_items}
_Validator: Any = extend(Draft202012Validator, _KEYWORDS)  # type: ignore[no-untyped-call]


@cache
def validator(schema: str) -> Validator:
    """Return the validator of a schema by its file name.

    Raises KeyError if there is no such schema.
    """
    made: Validator = _Validator(_linked()[schema], registry=_registry())
    return made
