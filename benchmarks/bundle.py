"""One self-contained schema for all kinds of policy file, for tools that know no `$id` to fetch from disk.

riktlint picks the schema by the file's name. The peers take one schema a run, so that the bundle picks by the keys
that only one kind of file has. References between the files become references within the bundle. The meaning
is the same.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_SHARED = ("common", "values", "vocabulary")
_KINDS = ("guideline", "channels", "municipality")


def bundle(directory: Path, kind: str | None = None) -> dict[str, Any]:
    """Return the schemas of the policy files in `directory` as one, for all kinds of file or for one kind alone."""
    names = (*_SHARED, *(_KINDS if kind is None else (kind,)))
    parts = {
        name: json.loads((directory / f"{name}.schema.json").read_text(encoding="utf-8")) for name in names
    }
    for name, schema in parts.items():
        schema.pop("$id")
        schema.pop("$schema")
        _redirect(schema, name)
    choice: dict[str, Any] = {
        "if": {"required": ["provisions"]},
        "then": {"$ref": "#/$defs/guideline"},
        "else": {
            "if": {"required": ["channels"]},
            "then": {"$ref": "#/$defs/channels"},
            "else": {"$ref": "#/$defs/municipality"},
        },
    }
    if kind is not None:
        choice = {"$ref": f"#/$defs/{kind}"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        **choice,
        "$defs": parts,
    }


def _redirect(node: Any, home: str) -> None:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            file, _, pointer = reference.partition("#")
            node["$ref"] = f"#/$defs/{file.removesuffix('.schema.json') or home}{pointer}"
        for child in node.values():
            _redirect(child, home)
    elif isinstance(node, list):
        for child in node:
            _redirect(child, home)
