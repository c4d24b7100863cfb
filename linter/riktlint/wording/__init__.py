"""The wording of the command line, from `cli.json` beside this file.

JSON where the other words are YAML, since every run reads it: a run that finds all in the cache then needs no YAML.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from riktlint.text import Text


@cache
def _texts() -> dict[str, Text]:
    entries = json.loads(Path(__file__).with_name("cli.json").read_bytes())
    return {key: Text(entry["sv"], entry["en"]) for key, entry in entries.items()}


def say(key: str, **names: object) -> Text:
    """Return the wording under `key` with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    return _texts()[key].fill(**names)
