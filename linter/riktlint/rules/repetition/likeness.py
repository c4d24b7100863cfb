"""How alike two provisions are: by the words that carry their meaning, whatever the order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain

from riktlint.model.revision import Provision
from riktlint.rules import words as known

LIKE = 0.85
"""From this share of common words on, two provisions say the same."""
MIN_WORDS = 4
MAX_CANDIDATES = 50
"""How many others a provision is compared with at most: those that share its rarest word."""

Words = frozenset[str]


@cache
def _empty() -> Words:
    return frozenset(known.words("meaning.empty"))


@cache
def _turning() -> Words:
    negations = (
        "negations.not",
        "negations.formal",
        "negations.never",
        "negations.none",
        "negations.nothing",
    )
    return frozenset(known.words(*negations, "meaning.limits"))


def content_words(text: str) -> Words:
    """Return the words that carry the meaning, in lower case. Negations and numbers are among them."""
    return frozenset(text.lower().replace(",", " ").replace(".", " ").split()) - _empty()


def says_the_same(one: Provision, other: Provision) -> bool:
    """Whether nothing beside their texts sets two provisions apart."""
    return (
        one.modality == other.modality
        and one.platforms == other.platforms
        and one.conditions == other.conditions
        and (one.value == other.value or one.value is None or other.value is None)
    )


def alike(provisions: list[Provision]) -> Iterator[tuple[Provision, Provision]]:
    """Pair each provision that says nothing beyond another one with that other one; the later comes first.

    One says nothing beyond the other when its words are among the other's and make up most of them. Two that
    differ in a word each, such as a list's entries written as sentences, are not alike.
    """
    groups: defaultdict[Words, list[int]] = defaultdict(list)
    for number, provision in enumerate(provisions):
        words = content_words(provision.text)
        if len(words) >= MIN_WORDS:
            groups[words].append(number)
    for same in groups.values():
        for number in same[1:]:
            if says_the_same(provisions[number], provisions[same[0]]):
                yield provisions[number], provisions[same[0]]
    firsts = {words: same[0] for words, same in groups.items()}
    for shorter, longer in _contained(firsts):
        first, later = sorted((firsts[shorter], firsts[longer]))
        if says_the_same(provisions[later], provisions[first]):
            yield provisions[later], provisions[first]


def _contained(texts: dict[Words, int]) -> Iterator[tuple[Words, Words]]:
    """Pair each text with one that says the same and a little more, if there is one."""
    counts = Counter(chain.from_iterable(texts))
    # A text with a word that no other has is not contained in any.
    shared = [words for words in texts if min(map(counts.__getitem__, words)) > 1]
    if not shared:
        return
    holding: defaultdict[str, list[Words]] = defaultdict(list)
    for words in texts:
        for word in words:
            holding[word].append(words)
    for words in shared:
        rarest = min(words, key=lambda word: (counts[word], word))
        for others in holding[rarest][:MAX_CANDIDATES]:
            if words < others and len(words) >= LIKE * len(others) and _turning().isdisjoint(others - words):
                yield words, others
                break
