"""Errata of ours: what they name is no change of the municipality's."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.changes.edits import Edit


def erratum_edits(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits by which an erratum came, or is gone where the older state is the second."""
    return [
        edit
        for edit in edits
        if edit.path[0] == "errata" and len(edit.path) == 2 and edit.what in ("added", "removed")
    ]


class Corrections:
    """Which edits of one revision its new errata account for: exactly those of the fields that they name."""

    def __init__(self, errata: list[Edit]) -> None:
        self._by_path = {edit.path: list[Edit]() for edit in errata}
        self._named: dict[tuple[str, ...], tuple[str, ...]] = {}
        for edit in errata:
            erratum = edit.after if edit.after is not None else edit.before
            part = next(((key, erratum[key]) for key in ("provision", "topic") if key in erratum), ())
            for name in erratum["corrects"]:
                self._named.setdefault((*part, name), edit.path)

    def left(self, edits: Iterable[Edit], provisions: Iterable[str] = ()) -> list[Edit]:
        """Return the edits that no erratum accounts for, and note those that one does.

        `provisions` are the ids of the provisions that the edits are about.
        """
        ids = tuple(provisions)
        return [edit for edit in edits if not self._taken(edit, ids)]

    def of(self, erratum: Edit) -> list[Edit]:
        """The edits that an erratum accounts for."""
        return self._by_path[erratum.path]

    def _taken(self, edit: Edit, provisions: tuple[str, ...]) -> bool:
        named: list[tuple[str, ...]]
        match edit.path:
            case ("provisions", _):
                named = [("provision", id_, "whole") for id_ in provisions]
            case ("provisions", _, field, *_):
                named = [("provision", id_, field) for id_ in provisions]
            case ("positions", topic, field, *_):
                named = [("topic", topic, field)]
            case (part, field, *_):
                named = [(part,), (f"{part}.{field}",)]
            case _:
                named = [edit.path]
        taker = next((self._named[name] for name in named if name in self._named), None)
        if taker is None:
            return False
        self._by_path[taker].append(edit)
        return True
