"""What GitHub's runner makes of a line of a log, by its own source:

https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Command(NamedTuple):
    """A command that the runner would obey."""

    name: str
    properties: dict[str, str]
    data: str


def _unescape(text: str, replacements: dict[str, str]) -> str:
    for code, character in replacements.items():
        text = text.replace(code, character)
    return text


_DATA = {"%0D": "\r", "%0A": "\n", "%25": "%"}
_PROPERTY = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def command(line: str) -> Command | None:
    """Return the command in a line, or None. Any name counts as registered, so that none is missed."""
    trimmed = line.lstrip()
    end = trimmed.find("::", 2)
    if trimmed.startswith("::") and end > 0:
        name, _, written = trimmed[2:end].partition(" ")
        properties = {}
        for pair in written.split(","):
            key, _, value = pair.partition("=")
            if key and value:
                properties[key.strip()] = _unescape(value, _PROPERTY)
        return Command(name, properties, _unescape(trimmed[end + 2 :], _DATA))
    old = re.search(r"##\[([^\]]*)\](.*)", line)
    return Command(old[1].partition(" ")[0], {}, old[2]) if old else None


def obeyed_by_others(line: str) -> bool:
    """Whether Azure Pipelines or TeamCity would take something in the line for a command."""
    return re.search(r"##(?:vso|teamcity)\[", line) is not None
