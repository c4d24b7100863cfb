"""How alike two texts are, word by word, and which provisions seem to be the same under another id."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from riktlint.model.revision import Provision

ALIKE = 0.85
"""From this likeness on, two texts are nearly identical."""

_SHARED = 0.7
_MOST_WORDS = 300
_MOST_COMPARED = 50
_MOST_MEASURED = 20_000
"""Pairs whose likeness is measured: no file makes a run last longer than that takes."""


def words_of(text: str) -> set[str]:
    """Return the different words of a text, case aside: comparing them is cheap."""
    return set(text.casefold().split())


def likeness(first: str, second: str) -> float:
    """Return 0 (nothing in common) to 1 (the same words in the same order), whichever text comes first."""
    one, other = sorted(text.casefold().split()[:_MOST_WORDS] for text in (first, second))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def near_identical(
    gone: Iterable[Provision], appeared: Iterable[Provision]
) -> list[tuple[Provision, Provision]]:
    """Pair provisions that are gone with nearly identical ones that appeared, each in one pair at most.

    Only provisions of the same topic and modality are compared, and of each a bounded number. The pairs are the
    same, turned around, when the two sides change places.
    """
    candidates: dict[tuple[str, str], list[tuple[set[str], Provision]]] = {}
    for provision in gone:
        candidates.setdefault((provision.topic, provision.modality), []).append(
            (words_of(provision.text), provision)
        )
    found: list[tuple[float, list[str], Provision, Provision]] = []
    compared: dict[tuple[str, str], int] = {}
    measured = 0
    for provision in appeared:
        kind = (provision.topic, provision.modality)
        compared[kind] = compared.get(kind, 0) + 1
        if kind not in candidates or compared[kind] > _MOST_COMPARED:
            continue
        words = words_of(provision.text)
        for old_words, old in candidates[kind][:_MOST_COMPARED]:
            if len(words & old_words) < _SHARED * max(len(words), len(old_words)):
                continue
            measured += 1
            if measured > _MOST_MEASURED:
                break
            alike = likeness(old.text, provision.text)
            if alike >= ALIKE:
                found.append((-alike, sorted((old.id, provision.id)), old, provision))
    pairs, taken = [], set()
    for _, _, old, provision in sorted(found, key=lambda entry: entry[:2]):
        if id(old) not in taken and id(provision) not in taken:
            taken |= {id(old), id(provision)}
            pairs.append((old, provision))
    return pairs
