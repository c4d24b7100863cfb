"""What can be wrong with a file before its content is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.findings import Location
from riktlint.findings.fixes import ProposedFix
from riktlint.text import Text


@dataclass(slots=True)
class Problem:
    """A problem with the file or its YAML: `rule` is the name of the rule that explains it.

    `fatal` problems leave no value that could be checked further.
    """

    rule: str
    location: Location
    message: Text
    fatal: bool = True
    related: Location | None = None
    fix: ProposedFix | None = None


def point(file: str, before: str, width: int = 1) -> Location:
    """Return where `width` characters of a file stand that follow the text `before`."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line, column = len(lines), len(lines[-1]) + 1
    return Location(file, line, column, line, column + width)
