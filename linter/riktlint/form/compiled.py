"""Whether a value follows its schema, answered by a compiled validator.

`jsonschema-rs` (MIT, Rust, no dependencies) says valid or not some two hundred times faster than `jsonschema`,
which is only asked why a value is not: see `form.issues`. Tests hold the two to the same answer.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import jsonschema_rs

from riktlint.form.definitions import load_schemas


@cache
def _registry() -> Any:
    return jsonschema_rs.Registry([(content["$id"], content) for content in load_schemas().values()])


@cache
def _validator(schema: str) -> Any:
    return jsonschema_rs.Draft202012Validator(load_schemas()[schema], registry=_registry())


@cache
def _part(reference: str) -> Any:
    return jsonschema_rs.Draft202012Validator({"$ref": reference}, registry=_registry())


def is_sound(schema: str, value: object) -> bool:
    """Return whether a value follows the schema with this file name.

    Raises KeyError if there is no such schema.
    """
    return _follows(_validator(schema), value)


def is_sound_part(reference: str, value: object) -> bool:
    """Return whether a value follows the part of a schema that an absolute reference names."""
    return _follows(_part(reference), value)


def _follows(validator: Any, value: object) -> bool:
    try:
        return bool(validator.is_valid(value))
    except (
        ValueError
    ):  # JSON has no form for it, such as for the dates of TOML: jsonschema says what is wrong
        return False
