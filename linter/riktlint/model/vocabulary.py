"""The vocabularies: topics, platforms, roles, statutes and the other words that files refer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.model.dates import PartialDate
from riktlint.values.scale import Scale


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """A group of topics."""

    id: str
    slug: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A question that every guideline can be asked. `scale` is what it says of its values."""

    id: str
    group: str
    slug: str
    title: str
    question: str
    explanation: str
    profile: str
    scale: Scale


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform and the host names of its addresses."""

    id: str
    name: str
    hosts: tuple[str, ...]
    handle_pattern: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class ProhibitedContent:
    """A kind of content that guidelines forbid."""

    id: str
    name: str
    criminal: Literal["yes", "no", "depends"]
    description: str | None = None
    statutes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A role that bears a duty or is concerned by one."""

    id: str
    name: str
    description: str
    plural: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body that decides."""

    id: str
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class ModalityWord:
    """A word or phrase of a source that gives a modality, and what it qualifies it by."""

    phrase: str
    example: str
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class ModalityForm:
    """A way of writing that gives a modality without a word of its own."""

    form: str
    example: str


# Known by itself: rules keep by it what they make of its many words.
@dataclass(frozen=True, slots=True, eq=False)
class Modality:
    """How binding a provision is; `strength` is 0 (states) to 3 (must, must_not).

    `words` and `forms` are what gives it in a source. A text that has one of `contradicted_by` says something else,
    unless one of `words` or `signs` shows that it may not; a star in these stands for any ending.
    """

    id: str
    name: str
    label: str
    description: str
    strength: int
    words: tuple[ModalityWord, ...] = ()
    forms: tuple[ModalityForm, ...] = ()
    signs: tuple[str, ...] = ()
    contradicted_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A level of completeness, built on another one."""

    id: str
    name: str
    description: str
    extends: str | None = None


@dataclass(frozen=True, slots=True)
class Statute:
    """A statute and the time it is in force. Dates are None where no source has been given.

    `dates_checked` says which of them were found in what else than `source`, if any.
    """

    id: str
    number: str
    name: str
    names_in_text: tuple[str, ...]
    abbreviation: str | None = None
    title: str | None = None
    in_force_from: PartialDate | None = None
    repealed: PartialDate | None = None
    replaced_by: tuple[str, ...] = ()
    source: str | None = None
    dates_checked: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All vocabularies, each by id and in the order they are shown."""

    groups: dict[str, TopicGroup]
    topics: dict[str, Topic]
    platforms: dict[str, Platform]
    prohibited_content: dict[str, ProhibitedContent]
    roles: dict[str, Role]
    bodies: dict[str, Body]
    modalities: dict[str, Modality]
    profiles: dict[str, Profile]
    statutes: dict[str, Statute]

    def topics_in(self, group: str) -> list[Topic]:
        """The topics of a group, in order."""
        return [topic for topic in self.topics.values() if topic.group == group]

    def topics_of_profile(self, profile: str) -> list[Topic]:
        """The topics that a profile asks for, those of the profiles it builds on included.

        Raises KeyError for an unknown profile.
        """
        included: set[str] = set()
        step: str | None = profile
        while step is not None and step not in included:
            included.add(step)
            step = self.profiles[step].extends
        return [topic for topic in self.topics.values() if topic.profile in included]
