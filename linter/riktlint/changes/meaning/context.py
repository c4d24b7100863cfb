"""What judging a difference between two revisions needs to know of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from riktlint.changes.naming import ChangeNames
from riktlint.model.municipality import Unit
from riktlint.model.revision import Provision, Revision
from riktlint.model.vocabulary import Topic, Vocabulary


@dataclass(slots=True)
class KnownRevision:
    """One revision, and what its provisions say together."""

    revision: Revision
    on: dict[str, list[Provision]] = field(init=False)
    _lists: dict[Hashable, set[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.on = {}
        self._lists = {}
        for provision in self.revision.provisions:
            for topic in provision.topics:
                self.on.setdefault(topic, []).append(provision)
            if provision.value is not None and provision.value.adds_up:
                self._lists.setdefault((provision.modality, provision.reach), set()).update(
                    provision.value.listed
                )

    @property
    def whole(self) -> bool:
        """Whether what the revision does not say is known not to be said.

        That is so where the whole guideline has been read, and where the text is written here.
        """
        revision = self.revision
        return (
            revision.text_status == "official"
            or revision.status == "draft"
            or any(source.kind == "guideline" and source.extent == "complete" for source in revision.sources)
        )

    def tells(self, topic: str) -> bool:
        """Whether it is known what the revision does not say on a topic."""
        return self.whole and self.position(topic) != "unknown"

    def position(self, topic: str) -> str | None:
        """What the revision says on a topic."""
        written = self.revision.positions.get(topic)
        return written.position if written else "regulated" if topic in self.on else None

    def listed(self, provision: Provision) -> set[str]:
        """The words that lists list on a provision's topic, for the same people, places and times."""
        return self._lists.get((provision.modality, provision.reach), set())


@dataclass(slots=True)
class Context:
    """Both revisions, the vocabulary and words for ids."""

    before: KnownRevision
    after: KnownRevision
    vocabulary: Vocabulary
    names: ChangeNames
    successors: Mapping[str, str]

    @classmethod
    def of(
        cls, before: Revision, after: Revision, vocabulary: Vocabulary, units: Iterable[Unit] = ()
    ) -> Context:
        """Join two revisions with the units that either side knows."""
        known = list(units)
        return cls(
            KnownRevision(before),
            KnownRevision(after),
            vocabulary,
            ChangeNames(vocabulary, known),
            {unit.id: unit.replaced_by for unit in known if unit.replaced_by},
        )

    def topic(self, topic_id: str) -> Topic | None:
        """The topic of the vocabulary, or None."""
        return self.vocabulary.topics.get(topic_id)

    def latest(self, bearer: Mapping[str, Any]) -> tuple[str | None, str | None]:
        """A bearer by role and the unit that has taken over last."""
        unit: str | None = bearer.get("unit")
        seen: set[str] = set()
        while unit is not None and unit in self.successors and unit not in seen:
            seen.add(unit)
            unit = self.successors[unit]
        return bearer.get("role"), unit
