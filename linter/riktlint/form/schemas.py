"""The JSON Schemas, loaded once and linked to each other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
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


_Validator: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


@cache
def validator(schema: str) -> Validator:
    """Return the validator of a schema by its file name.

    Raises KeyError if there is no such schema.
    """
    made: Validator = _Validator(load_schemas()[schema], registry=_registry())
    return made
