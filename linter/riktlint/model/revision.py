"""One revision of a guideline."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Annotated, Literal

from riktlint.model.dates import PartialDate
from riktlint.model.municipality import Bearer
from riktlint.model.place import Place
from riktlint.model.sources import Source, SourceRef
from riktlint.model.written import Key, OrUnknown, WordFor
from riktlint.values.value import Value

PositionKind = Literal["regulated", "delegated", "silent", "unknown", "not_applicable"]
Status = Literal["draft", "proposed", "adopted", "unknown"]
NOT_STATED = "not_stated"
"""What stands for a provision's bearers where the source names none."""
Qualifier = Literal["strive", "if_possible", "preferably"]
Outcome = Literal["adopted", "proposed", "referred_back", "rejected", "unknown"]


@dataclass(slots=True)
class Position:
    """What a revision says on one topic. `place` is that of the topic's key under `positions`."""

    topic: Key
    position: PositionKind
    place: Place
    answer: str | None = None
    to: str | None = None
    reason: str | None = None
    source: SourceRef | None = None


@dataclass(slots=True)
class Provision:
    """One statement that can be followed or broken.

    It answers `topic`, whose typed value it may bear, and `also_topics`. `bearers` are those that the source names;
    `bearers_not_stated` says that it names none. Neither means that nobody has looked.
    """

    id: str
    topic: str
    modality: str
    text: str
    source: SourceRef
    place: Place
    also_topics: list[str] = field(default_factory=list)
    qualifier: Qualifier | None = None
    bearers: list[Bearer] = field(default_factory=list)
    bearers_not_stated: Annotated[bool, WordFor("bearers", NOT_STATED)] = False
    conditions: list[str] = field(default_factory=list)
    platforms: list[str] = field(default_factory=list)
    statutes: list[str] = field(default_factory=list)
    value: Value | None = None
    replaces: list[str] = field(default_factory=list)
    note: str | None = None

    @property
    def topics(self) -> tuple[str, ...]:
        """Every topic that the provision answers, its own first."""
        return (self.topic, *self.also_topics)

    def value_on(self, topic: str) -> Value | None:
        """The typed value, which only the provision's own topic has."""
        return self.value if topic == self.topic else None

    def chosen_on(self, topic: str) -> str | None:
        """The answer that it chooses among those of its own topic; None if it is about another, or chooses none."""
        value = self.value_on(topic)
        return value.chosen if value is not None else None

    @property
    def value_place(self) -> Place:
        """Where what the value says stands: its amount, its choice or its list."""
        here = self.place / "value"
        return here / self.value.amount if self.value is not None else here

    @property
    def reach(self) -> Hashable:
        """For whom, where and when it holds on its topic: equal for provisions that hold side by side."""
        return (
            self.topic,
            frozenset((bearer.role, bearer.unit) for bearer in self.bearers),
            frozenset(self.platforms),
            frozenset(self.conditions),
        )


@dataclass(slots=True)
class Spokesperson:
    """Somebody elected or employed, by role and party, never by name."""

    role: str
    party: str | None = None


@dataclass(slots=True)
class Preparation:
    """A step before the decision."""

    text: str
    source: SourceRef
    place: Place
    bearers: list[Bearer] = field(default_factory=list)
    body: str | None = None
    date: PartialDate | None = None
    section: str | None = None


@dataclass(slots=True)
class Motion:
    """A motion or amendment, and what became of it."""

    id: str
    kind: Literal["referral_back", "addition", "amendment", "removal", "rejection"]
    by: Spokesperson
    asked: str
    outcome: Literal["approved", "rejected", "withdrawn", "unknown"]
    source: SourceRef
    place: Place
    topics: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Statement:
    """A reservation against the decision, or a statement to the minutes."""

    by: Spokesperson
    text: str
    source: SourceRef
    place: Place
    topic: str | None = None


@dataclass(slots=True)
class Consequence:
    """What the case says that the decision leads to in some areas."""

    areas: list[str]
    effect: Literal["none", "some", "unknown"]
    source: SourceRef
    place: Place
    text: str | None = None


@dataclass(slots=True)
class Decision:
    """The decision on a revision. `body`, `date`, `section` and `case_number` are None where unknown.

    `not_before` bounds a day that is unknown: the decision was made then or later.
    """

    outcome: Outcome
    place: Place
    body: OrUnknown = None
    date: PartialDate | None = None
    not_before: PartialDate | None = None
    section: OrUnknown = None
    case_number: OrUnknown = None
    proposed_decision: str | None = None
    reason: str | None = None
    repeals: list[str] = field(default_factory=list)
    preparation: list[Preparation] = field(default_factory=list)
    motions: list[Motion] = field(default_factory=list)
    reservations: list[Statement] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    consequences: list[Consequence] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    distribution: str | None = None
    source: SourceRef | None = None
    note: str | None = None


@dataclass(slots=True)
class Dates:
    """When a revision is in force, and when we recorded and verified it. None where unknown."""

    place: Place
    recorded: PartialDate | None = None
    verified: PartialDate | None = None
    in_force_from: PartialDate | None = None
    in_force_until: PartialDate | None = None
    published: PartialDate | None = None
    review_due: PartialDate | None = None


@dataclass(slots=True)
class StatedChange:
    """A change from the revision before that the source itself describes."""

    id: str
    kind: Literal["added", "removed", "widened", "clarified", "renamed", "moved"]
    text: str
    source: SourceRef
    place: Place
    topic: str | None = None


@dataclass(slots=True)
class DescribedContent:
    """What a source says that the guideline takes up, without telling what it says there."""

    id: str
    topics: list[str]
    text: str
    source: SourceRef
    place: Place
    note: str | None = None


@dataclass(slots=True)
class FormField:
    """One field of a form; `repeat` is how many times it stands there."""

    id: str
    label: str
    kind: Literal["text", "contact", "confirmation", "signature"]
    hint: str | None = None
    repeat: int = 1


@dataclass(slots=True)
class Form:
    """A form that belongs to the guideline."""

    id: str
    title: str
    fields: list[FormField]
    source: SourceRef
    place: Place
    send_to: Bearer | None = None


@dataclass(slots=True)
class Erratum:
    """An error of ours that was put right; the municipality's decision did not change.

    `corrects` names the fields that were put right: of the provision or of the position on the topic that it names,
    else of the revision (`decision.date`). `whole` stands for the provision as a whole.
    """

    text: str
    place: Place
    date: PartialDate | None = None
    provision: str | None = None
    topic: str | None = None
    corrects: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Revision:
    """One dated state of a guideline. `id` is `municipality/label`, such as `smedjebacken/2017`.

    `former_ids` are ids that it has had, which still lead here.
    """

    id: str
    title: str
    document_type: Literal["guideline", "routine", "policy", "instruction", "rules", "plan"]
    text_status: Literal["restated", "official"]
    status: Status
    dates: Dates
    decision: Decision
    sources: list[Source]
    positions: dict[str, Position]
    provisions: list[Provision]
    place: Place
    former_ids: list[str] = field(default_factory=list)
    supersedes: str | None = None
    summary: str | None = None
    stated_changes: list[StatedChange] = field(default_factory=list)
    described_contents: list[DescribedContent] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    errata: list[Erratum] = field(default_factory=list)

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id, and those that it has had."""
        return (self.id, *self.former_ids)

    @property
    def answered(self) -> set[str]:
        """The topics that its provisions answer."""
        return {topic for provision in self.provisions for topic in provision.topics}

    @property
    def municipality(self) -> str:
        """The slug of the municipality, the first half of the id."""
        return self.id.partition("/")[0]

    @property
    def label(self) -> str:
        """The revision's own half of the id, such as `2017` or `forslag`."""
        return self.id.partition("/")[2]

    def provisions_on(self, topic: str) -> list[Provision]:
        """The provisions that answer a topic, in the file's order."""
        return [one for one in self.provisions if one.topic == topic or topic in one.also_topics]

    def described_on(self, topic: str) -> list[DescribedContent]:
        """What is known by description on a topic, in the file's order."""
        return [content for content in self.described_contents if topic in content.topics]

    def position_on(self, topic: str) -> PositionKind | None:
        """What the revision says on a topic: as written, else `regulated` where a provision is there.

        None means that nothing is recorded, which is a finding of its own.
        """
        written = self.positions.get(topic)
        if written is not None:
            return written.position
        return "regulated" if any(topic in p.topics for p in self.provisions) else None
