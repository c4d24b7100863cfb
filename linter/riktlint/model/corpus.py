"""A corpus: municipalities with their guidelines and channels, and the vocabulary they use."""

from __future__ import annotations

from dataclasses import dataclass, field

from riktlint.model.municipality import ChannelRegister, Municipality, Unit
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Vocabulary


@dataclass(slots=True)
class Folder:
    """What stands in one municipality's folder. A part that is missing or did not validate is None or absent.

    `unusable` names the files that were there but could not be turned into the model: what refers to them
    can't be judged.
    """

    slug: str
    directory: str
    municipality: Municipality | None = None
    register: ChannelRegister | None = None
    revisions: dict[str, Revision] = field(default_factory=dict)
    unusable: set[str] = field(default_factory=set)

    def revision(self, revision_id: str) -> Revision | None:
        """The revision with this id, or that has had it, or None."""
        found = self.revisions.get(revision_id)
        if found is not None:
            return found
        return next((r for r in self.revisions.values() if revision_id in r.former_ids), None)

    def unit(self, unit_id: str) -> Unit | None:
        """The unit with this id, or None."""
        if self.municipality is None:
            return None
        return next((unit for unit in self.municipality.units if unit.id == unit_id), None)

    def predecessor(self, revision: Revision) -> Revision | None:
        """The revision that this one says it supersedes, if it is here."""
        return self.revision(revision.supersedes) if revision.supersedes else None

    def successor(self, revision: Revision) -> Revision | None:
        """The adopted revision that supersedes this one, if there is one."""
        return next(
            (r for r in self.revisions.values() if r.supersedes in revision.ids and r.status == "adopted"),
            None,
        )

    def repealing(self, revision: Revision) -> Revision | None:
        """The adopted revision whose decision repeals this one, if there is one."""
        return next(
            (
                r
                for r in self.chronological()
                if r.status == "adopted" and not set(revision.ids).isdisjoint(r.decision.repeals)
            ),
            None,
        )

    def chronological(self) -> list[Revision]:
        """The revisions from the oldest to the newest.

        A revision comes after the one it supersedes; otherwise the label decides.
        """

        def depth(revision: Revision) -> int:
            steps, seen = 0, {revision.id}
            step = self.predecessor(revision)
            while step is not None and step.id not in seen:
                seen.add(step.id)
                steps += 1
                step = self.predecessor(step)
            return steps

        return sorted(self.revisions.values(), key=lambda r: (depth(r), r.label))

    def current(self) -> Revision | None:
        """The revision that readers are shown: the newest that is adopted or of unknown status, else the newest."""
        ordered = self.chronological()
        in_use = [revision for revision in ordered if revision.status in ("adopted", "unknown")]
        candidates = in_use or ordered
        return candidates[-1] if candidates else None


@dataclass(slots=True)
class Corpus:
    """Every folder by slug, in alphabetical order, and the vocabulary."""

    vocabulary: Vocabulary
    folders: dict[str, Folder]

    def revision(self, revision_id: str) -> Revision | None:
        """The revision with this id, such as `smedjebacken/2017`, or that has had it, or None."""
        folder = self.folders.get(revision_id.partition("/")[0])
        return folder.revision(revision_id) if folder else None
