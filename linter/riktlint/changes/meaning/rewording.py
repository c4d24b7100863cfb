"""What a change of wording alone may mean: editorial where that can be shown, else left to the reader."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.changes.paraphrase.sameness import says_the_same
from riktlint.changes.paraphrase.words import Words, canonical, without_commas
from riktlint.changes.wording import phrase
from riktlint.changes.words import Segment, word_diff
from riktlint.text import Text
from riktlint.wording.phrases import joined_texts

_CONNECTING = frozenset(["och", "eller", "i", "på", "av", "till", "för", "med", "den", "det", "de", "som"])
_MOST_SHOWN = 3
"""Places where the words differ that a sentence names; the wordings beside it show the rest."""


def rewording(before: str, after: str) -> tuple[str, Text]:
    """Return the kind of a change from one text to another, and the words that differ if it is not editorial."""
    if before.split() == after.split():
        return "respaced", Text("", "")
    if says_the_same(before, after):
        return "reworded", Text("", "")
    return "text_changed", _differing(before, after)


def accounted_for(before: str, after: str, said: Iterable[str]) -> bool:
    """Whether all words that differ between two texts stand in what is said of other changes beside it."""
    told = {word for text in said for word in _words(text)} | _CONNECTING
    return all(
        set(_words(segment.text)) <= told
        for segment in word_diff(before, after)
        if segment.operation != "kept"
    )


def _words(text: str) -> Words:
    return without_commas(canonical(text))


def _differing(before: str, after: str) -> Text:
    places = list(_places(word_diff(before, after)))
    parts = [
        phrase("text_replaced", before=gone, after=come)
        if gone and come
        else phrase("text_removed", words=gone)
        if gone
        else phrase("text_added", words=come)
        for gone, come in places[:_MOST_SHOWN]
    ]
    return joined_texts([*parts, phrase("text_more")] if len(places) > _MOST_SHOWN else parts)


def _places(segments: Iterable[Segment]) -> Iterable[tuple[str, str]]:
    gone = come = ""
    for segment in (*segments, Segment("kept", "")):
        if segment.operation == "removed":
            gone = segment.text.strip(" .,")
        elif segment.operation == "added":
            come = segment.text.strip(" .,")
        elif gone or come:
            yield gone, come
            gone = come = ""
