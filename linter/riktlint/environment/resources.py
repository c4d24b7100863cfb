"""Where the schemas and the vocabularies are found."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def schema_directory() -> Path:
    """Return the folder with `*.schema.json` and `vocabulary/`.

    An installed wheel carries it inside the package; a checkout has it at the top of the repository.

    Raises FileNotFoundError if neither is there.
    """
    for candidate in (_PACKAGE / "schema", _PACKAGE.parent.parent / "schema"):
        if (candidate / "guideline.schema.json").is_file():
            return candidate
    raise FileNotFoundError("the riktlint installation lacks its schema folder; install riktlint again")
