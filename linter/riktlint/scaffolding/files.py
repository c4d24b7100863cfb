"""What a command is about to write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to make, and what it holds."""

    path: Path
    content: str
