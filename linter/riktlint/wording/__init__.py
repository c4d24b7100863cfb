"""The wording of the command line, from `cli.yaml` beside this file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from riktlint.text import Text


@cache
def _texts() -> dict[str, Text]:
    from riktlint.reading.reader import read  # a run that says nothing needs no parser

    path = Path(__file__).with_name("cli.yaml")
    document, problems = read(path.read_bytes(), path.name)
    if problems or not isinstance(document.value, dict):
        raise ValueError(f"{path.name}: {[problem.message.en for problem in problems]}")
    texts = {}
    for key, entry in document.value.items():
        if not isinstance(entry, dict):
            raise TypeError(f"{path.name}: {key} has no sv and en")
        texts[key] = Text(str(entry["sv"]), str(entry["en"]))
    return texts


def say(key: str, **names: object) -> Text:
    """Return the wording under `key` with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    return _texts()[key].fill(**names)
