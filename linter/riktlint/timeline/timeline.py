"""The timeline of one municipality, and of all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Vocabulary
from riktlint.timeline.days import Interval, intervals
from riktlint.timeline.events import Event, events


@dataclass(frozen=True, slots=True)
class Timeline:
    """What has happened to a municipality's guideline, and what was in force when."""

    municipality: Municipality
    folder: Folder
    events: list[Event]
    intervals: list[Interval]


def timeline(folder: Folder, municipality: Municipality, vocabulary: Vocabulary) -> Timeline:
    """Draw up the timeline of a municipality."""
    return Timeline(municipality, folder, events(folder, vocabulary), intervals(folder))


def timelines(corpus: Corpus) -> list[Timeline]:
    """Draw up every municipality's timeline, in the order of the corpus."""
    return [
        timeline(folder, folder.municipality, corpus.vocabulary)
        for folder in corpus.folders.values()
        if folder.municipality is not None
    ]


def neighbours(folder: Folder) -> list[tuple[Revision, Revision]]:
    """Every revision with the one before it: the one it supersedes, else the one that is listed before it."""
    ordered = folder.chronological()
    pairs = [(folder.predecessor(after) or before, after) for before, after in pairwise(ordered)]
    return [(before, after) for before, after in pairs if before.id != after.id]
