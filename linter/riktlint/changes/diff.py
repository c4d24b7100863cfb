"""What a comparison gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.changes.change import Change
from riktlint.values.direction import Direction

Mode = Literal["revisions", "same_revision", "municipalities", "municipality", "channels"]
"""Two revisions of one municipality, two states of one revision, two municipalities' guidelines, or two states
of a municipality's other files."""


@dataclass(frozen=True, slots=True)
class DiffSide:
    """One side of a comparison. `municipality` is its name, or its slug where the name is not known.

    `whole` is whether all of the guideline is known, None where that is not asked.
    """

    id: str
    title: str
    municipality: str
    file: str
    status: str | None = None
    whole: bool | None = None


@dataclass(frozen=True, slots=True)
class Diff:
    """Every change from one side to the other. A side is None where a whole file has come or gone."""

    mode: Mode
    before: DiffSide | None
    after: DiffSide | None
    changes: tuple[Change, ...]

    def count(self, direction: Direction) -> int:
        """How many changes go this way."""
        return sum(change.direction is direction for change in self.changes)
