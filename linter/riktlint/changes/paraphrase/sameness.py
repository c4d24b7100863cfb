"""Whether a text says the same in other words, shown by reviewed lists and a few forms of Swedish."""

from __future__ import annotations

from itertools import zip_longest

from riktlint.changes.paraphrase.order import reordered
from riktlint.changes.paraphrase.words import Words, canonical, letters, lists, sentences, without_commas

_SHORTEST_SPELT = 6
"""From this length on, one letter doubled, missing or swapped is taken for a mistake in spelling."""
_ARTICLES = {"en": ("en", "n"), "ett": ("et", "t")}
_COUNTING = frozenset(["minst", "högst", "bara", "mer", "fler", "än", "inte", "var", "varje"])


def says_the_same(before: str, after: str) -> bool:
    """Whether two texts can be shown to mean the same. False says only that it can't be shown.

    What can be shown: other blanks, marks, capitals or hyphens; a mistake in spelling mended; endings that carry no
    meaning; numbers in letters or digits; words and phrases that `paraphrase.yaml` lists as the same; the same words
    in another order where the order says nothing.
    """
    if letters(before) == letters(after):
        return True
    old, new = ([canonical(part) for part in sentences(text)] for text in (before, after))
    if len(old) != len(new):
        return False
    if all(_same(one, other) for one, other in zip(old, new, strict=True)):
        return True
    return sorted(map(without_commas, old)) == sorted(map(without_commas, new)) and not any(
        words[:1] and words[0] in lists().anaphoric for words in (*old, *new)
    )


def _same(one: Words, other: Words) -> bool:
    plain, others = without_commas(one), without_commas(other)
    return plain == others or _inflected(plain, others) or reordered(one, other)


def _inflected(one: Words, other: Words) -> bool:
    """Whether two sentences have the same words in the same order, but for endings and spelling."""
    first = second = 0
    while first < len(one) and second < len(other):
        if one[first] == other[second] or _alike(one[first], other[second]):
            first, second = first + 1, second + 1
        elif _is_definite_of(one[first : first + 2], other[second], one[max(first - 1, 0) : first]):
            first, second = first + 2, second + 1
        elif _is_definite_of(other[second : second + 2], one[first], other[max(second - 1, 0) : second]):
            first, second = first + 1, second + 2
        else:
            return False
    return first == len(one) and second == len(other)


def _is_definite_of(indefinite: Words, definite: str, preceding: Words) -> bool:
    """Whether "ett konto" stands in one text where the other has "kontot", and nothing counts it."""
    if len(indefinite) < 2 or indefinite[0] not in _ARTICLES or _COUNTING & set(preceding):
        return False
    return definite in {indefinite[1] + ending for ending in _ARTICLES[indefinite[0]]}


def _alike(one: str, other: str) -> bool:
    """The same word with an ending for somebody or anybody ("ansvarige", "ansvariga"), or spelt otherwise."""
    if len(one) == len(other) and one[:-1] == other[:-1]:
        return {one[-1], other[-1]} == {"a", "e"} and len(one) >= _SHORTEST_SPELT
    if min(len(one), len(other)) < _SHORTEST_SPELT:
        return False
    return _undoubled(one) == _undoubled(other) or _swapped(one, other)


def _undoubled(word: str) -> str:
    return "".join(letter for letter, following in zip_longest(word, word[1:]) if letter != following)


def _swapped(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    differ = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and one[differ[0]] == other[differ[1]]
        and one[differ[1]] == other[differ[0]]
    )
