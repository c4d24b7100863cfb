"""Words in another order that say the same: an enumeration, a movable word, a phrase put first, a passive."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.changes.paraphrase.words import COMMA, Words, lists, without_commas

_LONGEST_ITEM = 4
_LONGEST_SUBJECT = 8
_FARTHEST = 3
"""How many words a movable word may be moved past."""


def reordered(one: Words, other: Words) -> bool:
    """Whether two sentences, given in canonical words with commas, say the same in another order."""
    if _enumerated(one, other):
        return True
    plain, others = without_commas(one), without_commas(other)
    return (
        _moved(plain, others)
        or _fronted(plain, others)
        or _fronted(others, plain)
        or _passive(plain, others)
        or _passive(others, plain)
    )


def _enumerated(one: Words, other: Words) -> bool:
    """The same things listed in another order, where none of them is a step before another."""
    start = next((i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None or sorted(without_commas(one)) != sorted(without_commas(other)):
        return False
    end = next(
        i for i, pair in enumerate(zip(reversed(one), reversed(other), strict=True)) if pair[0] != pair[1]
    )
    for before in range(min(_LONGEST_ITEM, start) + 1):
        for after in range(min(_LONGEST_ITEM, end) + 1):
            parts = [list(_items(words[start - before : len(words) - end + after])) for words in (one, other)]
            if len(parts[0]) > 1 and sorted(parts[0]) == sorted(parts[1]):
                return not any(_is_step(item) for item in parts[0])
    return False


def _items(words: Words) -> Iterator[Words]:
    item: list[str] = []
    for word in words:
        if word in (COMMA, "och", "eller"):
            if item:
                yield tuple(item)
            item = []
        else:
            item.append(word)
    if item:
        yield tuple(item)


def _is_step(item: Words) -> bool:
    return len(item) > _LONGEST_ITEM or any(word.startswith(lists().steps) for word in item)


def _moved(one: Words, other: Words) -> bool:
    """A movable word on another place in the clause, where no word is that it could be moved past in meaning."""
    known = lists()
    if sorted(one) != sorted(other) or known.focus & set(one):
        return False
    if [w for w in one if w not in known.movable] != [w for w in other if w not in known.movable]:
        return False
    return all(abs(one.index(word) - other.index(word)) <= _FARTHEST for word in known.movable & set(one))


def _fronted(one: Words, other: Words) -> bool:
    """A phrase that stands first in `one`, before verb and subject, and later in `other`."""
    known = lists()
    if sorted(one) != sorted(other) or not any(one[: len(phrase)] == phrase for phrase in known.fronted):
        return False
    for length in range(1, len(one) - 2):
        front, verb, rest = one[:length], one[length], one[length + 1 :]
        for subject in range(1, min(_LONGEST_SUBJECT, len(rest)) + 1):
            plain = (*rest[:subject], verb, *rest[subject:])
            if any((*plain[:at], *front, *plain[at:]) == other for at in range(subject + 1, len(plain) + 1)):
                return True
    return False


def _passive(active: Words, passive: Words) -> bool:
    """ "Redaktören ska besvara frågor" and "frågor ska besvaras av redaktören", or "i inlägg får frågor besvaras"."""
    modals = lists().modals
    at = next((i for i, word in enumerate(active) if word in modals), None)
    if at is None or at == 0 or at + 2 > len(active) or active[at] not in passive:
        return False
    subject, modal, verb, rest = active[:at], active[at], active[at + 1], active[at + 2 :]
    done = f"{verb}s"
    for length in range(1, len(rest) + 1):
        what, more = rest[:length], rest[length:]
        if passive in (
            (*what, modal, done, *more, "av", *subject),
            (*what, modal, done, "av", *subject, *more),
            ("i", *subject, modal, *what, done, *more),
        ):
            return True
    return False
