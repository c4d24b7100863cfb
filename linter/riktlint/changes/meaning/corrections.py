"""Errata of ours: what they account for is no change of the municipality's."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.changes.edits import Edit
from riktlint.changes.facts import Branch

_NEVER = (("dates", "verified"), ("dates", "recorded"))


def erratum_edits(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits by which an erratum came, or is gone where the older state is the second."""
    return [
        edit
        for edit in edits
        if edit.path[0] == "errata" and len(edit.path) == 2 and edit.what in ("added", "removed")
    ]


class Corrections:
    """Which edits of one revision its new errata account for.

    An erratum that names a provision accounts for that provision and for the short answer on its topic; one that
    names none for whatever the others leave.
    """

    def __init__(self, before: Branch, after: Branch, errata: list[Edit]) -> None:
        self._by_path = {edit.path: list[Edit]() for edit in errata}
        self._general: tuple[str, ...] | None = None
        self._provisions: dict[str, tuple[str, ...]] = {}
        self._topics: dict[str, tuple[str, ...]] = {}
        for edit in errata:
            erratum = edit.after if edit.after is not None else edit.before
            provision = erratum.get("provision")
            if provision is None:
                self._general = self._general or edit.path
                continue
            self._provisions.setdefault(provision, edit.path)
            for side in (before, after):
                item = side["provisions"].get(provision)
                if item is not None:
                    self._topics.setdefault(item["topic"], edit.path)

    def take(self, edits: list[Edit], ids: Iterable[str] = ()) -> bool:
        """Whether an erratum accounts for edits that belong together, and if so, note that.

        `ids` are the provisions that they are about.
        """
        if not self._by_path or any(edit.path in _NEVER or edit.path[0] == "errata" for edit in edits):
            return False
        named = next((self._provisions[id_] for id_ in ids if id_ in self._provisions), None)
        if named is None and edits and edits[0].path[0] == "positions":
            named = self._topics.get(edits[0].path[1])
        taker = named or self._general
        if taker is None:
            return False
        self._by_path[taker] += edits
        return True

    def of(self, erratum: Edit) -> list[Edit]:
        """The edits that an erratum accounts for."""
        return self._by_path[erratum.path]
