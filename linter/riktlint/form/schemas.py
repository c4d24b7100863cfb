"""The JSON Schemas, loaded once and linked to each other."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry, Resource

from riktlint.resources import schema_directory

Schema = dict[str, Any]


@cache
def load_schemas() -> dict[str, Schema]:
    """Return every schema by file name, such as `guideline.schema.json`."""
    return {
        path.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(schema_directory().glob("*.schema.json"))
    }


@cache
def _registry() -> Registry[Schema]:
    resources = [(schema["$id"], Resource.from_contents(schema)) for schema in load_schemas().values()]
    return Registry[Schema]().with_resources(resources)


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


_KEYWORDS = {"pattern": _pattern, "items": _items, "uniqueItems": _unique_items}
_Validator: Any = extend(Draft202012Validator, _KEYWORDS)  # type: ignore[no-untyped-call]


@cache
def validator(schema: str) -> Validator:
    """Return the validator of a schema by its file name.

    Raises KeyError if there is no such schema.
    """
    made: Validator = _Validator(load_schemas()[schema], registry=_registry())
    return made
