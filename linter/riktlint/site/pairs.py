"""Neighbouring revisions compared: once for all pages and feeds that tell of it."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.changes.account import Account, account
from riktlint.changes.diff import Diff
from riktlint.changes.revisions import diff_revisions
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.timeline.timeline import neighbours


@dataclass(frozen=True, slots=True)
class Pair:
    """Two neighbouring revisions and what differs between them."""

    before: Revision
    after: Revision
    diff: Diff
    account: Account


def pairs_of(corpus: Corpus, slug: str) -> list[Pair]:
    """A municipality's neighbouring revisions, from the oldest to the newest."""
    folder, vocabulary = corpus.folders[slug], corpus.vocabulary
    units = folder.municipality.units if folder.municipality else []
    found = []
    for before, after in neighbours(folder):
        diff = diff_revisions(before, after, vocabulary, units=units)
        found.append(Pair(before, after, diff, account(diff, vocabulary)))
    return found
