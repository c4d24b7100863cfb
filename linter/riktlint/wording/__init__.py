"""What readers see, outside the rules: the YAML files beside this one, each a subject, read when first asked for.

An entry is a text in two languages (`{sv: …, en: …}`) or in Swedish alone, for what is shown in Swedish alone.
Entries stand in groups of any depth. A key such as `reports.heading.why` names the file and the way to the entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from riktlint.text import Text

FOLDER = Path(__file__).parent


@cache
def words(subject: str) -> Mapping[str, Any]:
    """Return all that stands in a subject's file: texts, lists and groups of them.

    Raises FileNotFoundError if there is no such subject, yaml.YAMLError if its file can't be read.
    """
    import yaml  # a run that says nothing, or what a run before it said, needs no YAML

    # Every scalar as the text that it is; libyaml, where it is there, reads some twenty times as fast.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    content: dict[str, Any] = yaml.load((FOLDER / f"{subject}.yaml").read_bytes(), loader)  # noqa: S506
    return content


def say(key: str, /, **names: object) -> Text:
    """Return the text in two languages under `key` with its `{names}` filled; a `Text` among them keeps its language.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    found = entry(key)
    return Text(found["sv"], found["en"]).fill(**names)


def word(key: str, /, **names: object) -> str:
    """Return the Swedish text under `key` with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    text: str = entry(key)
    return text.format_map(names)


def entry(key: str) -> Any:
    """Return what stands under `key`, as it stands there.

    Raises KeyError for an unknown key.
    """
    subject, *path = key.split(".")
    found: Any = words(subject)
    for name in path:
        found = found[name]
    return found
