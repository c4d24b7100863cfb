"""Tracked changes in Word: rejecting all gives the one document, accepting all the other."""

from __future__ import annotations

import random
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from document_samples import HOSTILE, PAIRS, corpus_of, hostile_corpus, revision_of
from riktlint.documents.guideline.compose import guideline_document
from riktlint.documents.tracking import tracked_guideline
from riktlint.documents.word.flow import Piece
from riktlint.documents.word.words import changed_words
from riktlint.documents.word.writer import docx
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from word_files import PARTS, W, part, settle, shown, text_of

CHANGES = ("ins", "del", "moveFrom", "moveTo")
DAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The project's own policies."""
    return corpus_of(policies)


def assert_both_ways(old_corpus: Corpus, old: Revision, new_corpus: Corpus, new: Revision) -> bytes:
    """Compare what remains of the tracked changes with the two documents, part by part."""
    tracked = tracked_guideline((old_corpus, old), (new_corpus, new), DAY)
    before = docx(guideline_document(old_corpus, old))
    after = docx(guideline_document(new_corpus, new))
    for name in PARTS:
        rejected, accepted = part(tracked, name), part(tracked, name)
        settle(rejected, "reject")
        settle(accepted, "accept")
        assert shown(rejected) == shown(part(before, name))
        assert shown(accepted) == shown(part(after, name))
    return tracked


@pytest.mark.parametrize(("before", "after"), [*PAIRS, *((b, a) for a, b in PAIRS)])
def test_rejecting_gives_the_one_and_accepting_the_other(corpus: Corpus, before: str, after: str) -> None:
    tracked = assert_both_ways(corpus, revision_of(corpus, before), corpus, revision_of(corpus, after))
    root = part(tracked)
    changes = [*root.iter(*(f"{W}{name}" for name in CHANGES))]
    assert changes
    assert {change.get(f"{W}author") for change in changes} == {"riktlint"}
    assert {change.get(f"{W}date")[:10] for change in changes} == {"2026-11-20"}
    ids = [change.get(f"{W}id") for change in changes]
    assert len(set(ids)) == len(ids)


def test_the_same_revision_has_no_changes(corpus: Corpus) -> None:
    revision = revision_of(corpus, "falkoping/odaterad")
    root = part(tracked_guideline((corpus, revision), (corpus, revision), DAY))
    assert not [*root.iter(*(f"{W}{name}" for name in CHANGES))]


def test_changes_are_counted_word_by_word(corpus: Corpus) -> None:
    old = revision_of(corpus, "falkoping/odaterad")
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    provision = next(p for p in new.provisions if "sex månader" in p.text)
    provision.text = provision.text.replace("sex månader", "tre månader", 1)
    root = part(assert_both_ways(corpus, old, changed, new))
    inserted = ["".join(t.text for t in e.iter(f"{W}t")) for e in root.iter(f"{W}ins")]
    deleted = ["".join(t.text for t in e.iter(f"{W}delText")) for e in root.iter(f"{W}del")]
    assert (inserted, deleted) == (["tre"], ["sex"])


def test_a_provision_under_a_new_id_is_followed(corpus: Corpus) -> None:
    old = revision_of(corpus, "falkoping/odaterad")
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    provision = next(p for p in new.provisions if "sex månader" in p.text)
    provision.replaces, provision.id = [provision.id], "nytt-namn"
    root = part(assert_both_ways(corpus, old, changed, new))
    assert not [*root.iter(f"{W}ins"), *root.iter(f"{W}del")]


def test_a_moved_provision_goes_and_comes(corpus: Corpus) -> None:
    old = revision_of(corpus, "falkoping/odaterad")
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    new.provisions.append(new.provisions.pop(0))
    tracked = assert_both_ways(corpus, old, changed, new)
    root = part(tracked)
    assert_paired_moves(root)
    names = [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")]
    assert len(set(names)) == len(names)


def assert_paired_moves(root: Any) -> None:
    """Every move has one place that it goes from and one that it comes to, with the same text, each in its range."""
    texts: dict[str, dict[str, str]] = {"From": {}, "To": {}}
    for side, found in texts.items():
        for start in root.iter(f"{W}move{side}RangeStart"):
            paragraph = start.getnext()
            end = paragraph.getnext()
            assert (end.tag, end.get(f"{W}id")) == (f"{W}move{side}RangeEnd", start.get(f"{W}id"))
            assert paragraph.find(f"{W}pPr/{W}rPr/{W}move{side}") is not None
            assert not paragraph.findall(f"{W}r")
            name = start.get(f"{W}name")
            assert name not in found
            found[name] = "".join(t.text for t in paragraph.findall(f"{W}move{side}/{W}r/{W}t"))
    assert texts["From"]
    assert texts["From"] == texts["To"]


def test_a_move_across_the_end_of_a_section(corpus: Corpus) -> None:
    """The last provision of one section comes first in the next, under another topic."""
    old = revision_of(corpus, "falkoping/odaterad")
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    at = next(n for n, p in enumerate(new.provisions) if n and p.topic != new.provisions[n - 1].topic)
    new.provisions[at - 1].topic = new.provisions[at].topic
    assert_both_ways(corpus, old, changed, new)
    assert_both_ways(changed, new, corpus, old)


def test_everything_in_another_order(corpus: Corpus) -> None:
    old = revision_of(corpus, "falkoping/odaterad")
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    new.provisions.reverse()
    assert_paired_moves(part(assert_both_ways(corpus, old, changed, new)))
    assert_paired_moves(part(assert_both_ways(changed, new, corpus, old)))


def test_provisions_with_the_same_id(corpus: Corpus) -> None:
    """A file with doubled ids is an error elsewhere; here it takes neither time nor text."""
    changed = deepcopy(corpus)
    new = revision_of(changed, "falkoping/odaterad")
    for provision in new.provisions:
        provision.id = "samma"
    assert_both_ways(corpus, revision_of(corpus, "falkoping/odaterad"), changed, new)
    assert_both_ways(changed, new, corpus, revision_of(corpus, "falkoping/odaterad"))


def test_hostile_texts_on_either_side(corpus: Corpus, policies: Path) -> None:
    hostile, revision = hostile_corpus(policies)
    plain = revision_of(corpus, "smedjebacken/2017")
    assert_both_ways(corpus, plain, hostile, revision)
    assert_both_ways(hostile, revision, corpus, plain)


def test_same_bytes_every_time(corpus: Corpus) -> None:
    pair = [(corpus, revision_of(corpus, name)) for name in PAIRS[0]]
    assert tracked_guideline(pair[0], pair[1], DAY) == tracked_guideline(pair[0], pair[1], DAY)


def test_deleted_text_is_no_text_of_the_new_guideline(corpus: Corpus) -> None:
    pair = [(corpus, revision_of(corpus, name)) for name in PAIRS[0]]
    root = part(tracked_guideline(pair[0], pair[1], DAY))
    assert "Riktlinjerna handlar enbart om Facebook." not in text_of(root)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_any_two_revisions(corpus: Corpus, seed: int) -> None:
    choose = random.Random(seed)  # noqa: S311 -- no secret depends on it
    changed = deepcopy(corpus)
    new = revision_of(changed, "degerfors/odaterad")
    for _ in range(choose.randint(1, 12)):
        at = choose.randrange(len(new.provisions))
        match choose.randrange(5):
            case 0:
                del new.provisions[at]
            case 1:
                new.provisions[at].text += " " + choose.choice(HOSTILE)
            case 2:
                new.provisions[at].topic = choose.choice(list(changed.vocabulary.topics))
            case 3:
                added = deepcopy(new.provisions[at])
                added.id, added.replaces = f"ny-{choose.randrange(10**6)}", [new.provisions[at].id]
                new.provisions.insert(choose.randrange(len(new.provisions)), added)
            case _:
                new.provisions.insert(choose.randrange(len(new.provisions)), new.provisions.pop(at))
    assert_both_ways(corpus, revision_of(corpus, "degerfors/odaterad"), changed, new)


_texts = st.lists(
    st.tuples(st.text("abc åö.,:  ", max_size=12), st.sampled_from(["", "Strong", "Muted"])), max_size=5
)


@settings(max_examples=500)
@given(before=_texts, after=_texts)
def test_words_of_both_texts_remain(before: list[tuple[str, str]], after: list[tuple[str, str]]) -> None:
    old, new = ([Piece(text, style) for text, style in texts] for texts in (before, after))
    marked = changed_words(old, new)

    def characters(pieces: list[Piece]) -> list[tuple[str, str]]:
        return [(character, piece.style) for piece in pieces for character in piece.text]

    assert characters([piece for piece, mark in marked if mark != "ins"]) == characters(old)
    assert characters([piece for piece, mark in marked if mark != "del"]) == characters(new)
