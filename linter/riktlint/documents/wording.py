"""The wording of documents, from `wording.yaml` beside this file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from riktlint.reading.document import Value
from riktlint.reading.own import read_own


@cache
def _texts() -> dict[str, str]:
    path = Path(__file__).with_name("wording.yaml")
    return dict(_flat("", read_own(path)))


def _flat(path: str, value: Value) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [
            pair for key, inner in value.items() for pair in _flat(f"{path}.{key}" if path else key, inner)
        ]
    return [(path, str(value))]


def word(key: str, **names: object) -> str:
    """The wording under a key such as `title.contents`, with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    text = _texts()[key]
    return text.format_map(names) if names else text
