"""The kinds of file, by name."""

from __future__ import annotations

from enum import Enum


class FileKind(Enum):
    """A kind of file; the value is the name of its schema."""

    MUNICIPALITY = "municipality"
    CHANNELS = "channels"
    GUIDELINE = "guideline"

    @property
    def schema(self) -> str:
        """The file name of the schema."""
        return f"{self.value}.schema.json"


GUIDELINE_SUFFIX = ".riktlinje.yaml"
MUNICIPALITY_FILE = "kommun.yaml"
CHANNELS_FILE = "kanaler.yaml"


def kind_of(file: str) -> FileKind | None:
    """Return the kind of a policy file by its name, or None for another file."""
    name = file.rpartition("/")[2]
    if name == MUNICIPALITY_FILE:
        return FileKind.MUNICIPALITY
    if name == CHANNELS_FILE:
        return FileKind.CHANNELS
    if name.endswith(GUIDELINE_SUFFIX) and name != GUIDELINE_SUFFIX:
        return FileKind.GUIDELINE
    return None
