"""What a guideline is made of when it is read: plain texts with their labels, in order, and what they lead to.

Pages and documents only draw these. Text here is plain text of one line: nothing in it is markup, and each writer
escapes it for its format. Where a paragraph ends, the next text begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.model.revision import PositionKind

Leads = Literal["nowhere", "source", "topic", "provision", "revision", "address"]
State = Literal["known", "unknown", "to_come"]
"""`unknown` is what no source shows, `to_come` what the municipality has not decided yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text, and what it leads to.

    `target` is the source's anchor, the topic's id, the revision's id, the revision's id and the provision's with `#`
    between, or the address. `hint` is what a link says besides to those who hear it.
    """

    text: str
    leads: Leads = "nowhere"
    target: str = ""
    hint: str = ""


Line = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it stands for, in one line or several."""

    key: str
    label: str
    lines: tuple[Line, ...]
    state: State = "known"


@dataclass(frozen=True, slots=True)
class ProvisionText:
    """A provision. `number` is its own in a document that numbers them, such as "3.2.1"."""

    revision: str
    id: str
    number: str
    modality: str
    modality_label: str
    texts: tuple[str, ...]
    facts: tuple[Fact, ...]
    source: Line


@dataclass(frozen=True, slots=True)
class FieldText:
    """A field of a form: what it asks for, what it is filled in with, and a hint or nothing."""

    key: str
    label: str
    kind: str
    hint: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a section: what it is called, marks beside that, texts, facts, fields of a form and its source."""

    key: str
    anchor: str
    title: Line
    tags: tuple[str, ...]
    texts: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    source: Line = ()
    fields: tuple[FieldText, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicText:
    """What a revision says on a topic.

    `answer` is the short answer as written, `short` that or one made of the provisions, `nothing` what is said where
    there is neither. `number` is empty outside the numbered sections.
    """

    id: str
    slug: str
    title: str
    question: str
    number: str
    position: PositionKind
    position_label: str
    answer: str
    short: str
    nothing: str
    texts: tuple[str, ...]
    facts: tuple[Fact, ...]
    source: Line
    described: tuple[Entry, ...]
    provisions: tuple[ProvisionText, ...]


@dataclass(frozen=True, slots=True)
class GroupText:
    """A group of topics that the revision answers or hands on."""

    id: str
    slug: str
    title: str
    number: str
    topics: tuple[TopicText, ...]


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as it is listed: where references to it lead, what it is, and how much of it has been read."""

    key: str
    anchor: str
    number: str
    label: str
    title: str
    about: str
    extent: str
    extent_text: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section after the provisions. `position` is what its topics have in common, where it lists topics."""

    key: str
    anchor: str
    title: str
    texts: tuple[str, ...] = ()
    position: PositionKind | None = None
    topics: tuple[TopicText, ...] = ()
    entries: tuple[Entry, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to read in it."""
        return not (self.topics or self.entries or self.sections)


@dataclass(frozen=True, slots=True)
class SourceSection:
    """The list of sources, with its title and what is said before it."""

    key: str
    anchor: str
    title: str
    lead: str
    sources: tuple[SourceText, ...]


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """What was decided, by whom, when, and what it replaces."""

    title: str
    status: str
    status_label: str
    status_text: str
    facts: tuple[Fact, ...]
    source: Line


@dataclass(frozen=True, slots=True)
class Count:
    """How many topics have a position."""

    position: PositionKind
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class GuidelineText:
    """A revision as it is read, in the order of the fields. `notice` says whose words the provisions are in."""

    id: str
    title: str
    name: str
    kind: str
    sender: str
    official: bool
    notice: tuple[str, str]
    summary_title: str
    summary: tuple[str, ...]
    counts: tuple[Count, ...]
    box: DecisionBox
    groups: tuple[GroupText, ...]
    sections: tuple[Section, ...]
    sources: SourceSection
