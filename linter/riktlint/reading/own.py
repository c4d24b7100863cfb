"""The YAML that comes with riktlint itself: words and lists that people edit beside the code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from riktlint.reading.reader import read


def read_own(path: Path) -> dict[str, Any]:
    """Return the mapping in a file of riktlint's own, as policy files are read.

    Raises ValueError if it is not sound YAML with a mapping, OSError if it can't be read.
    """
    document, problems = read(path.read_bytes(), path.name)
    if problems or not isinstance(document.value, dict):
        said = "; ".join(f"line {problem.location.line}: {problem.message.en}" for problem in problems)
        raise ValueError(f"{path.name}: {said or 'no mapping'}")
    return document.value
