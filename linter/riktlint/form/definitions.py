"""The JSON Schemas as they are written, loaded once."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from riktlint.environment.resources import schema_directory

Schema = dict[str, Any]


@cache
def load_schemas() -> dict[str, Schema]:
    """Return every schema by file name, such as `guideline.schema.json`."""
    return {
        path.name: json.loads(path.read_bytes()) for path in sorted(schema_directory().glob("*.schema.json"))
    }
