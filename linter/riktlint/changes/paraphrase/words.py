"""A text as words of one form: phrases that are reviewed as the same become one, numbers become digits."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from riktlint.reading.own import read_own

Words = tuple[str, ...]
COMMA = ","
_FILE = Path(__file__).with_name("paraphrase.yaml")
_TOKEN = re.compile(r"[\w§%]+(?:[-.,:/’'][\w§%]+)*|,")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])")
_DEFINITE = re.compile(r"(?<=..)(?:(?<=are)na|(?<=[aeo]r)na|(?<=ar)e?na|na|n)$")


@dataclass(frozen=True, slots=True)
class Lists:
    """The reviewed lists of `paraphrase.yaml`, as words."""

    same: dict[Words, Words]
    longest: int
    patterns: tuple[tuple[Words, Words], ...]
    belonging: frozenset[str]
    numbers: dict[str, str]
    modals: frozenset[str]
    movable: frozenset[str]
    focus: frozenset[str]
    fronted: frozenset[Words]
    anaphoric: frozenset[str]
    steps: tuple[str, ...]


@cache
def lists() -> Lists:
    """The reviewed lists, read once.

    Raises ValueError if a phrase stands in two groups.
    """
    data = read_own(_FILE)
    same: dict[Words, Words] = {}
    for group in data["same"]:
        phrases = [tuple(phrase.split()) for phrase in group.split("|")]
        for phrase in phrases:
            if phrase in same:
                raise ValueError(f"{_FILE.name}: “{' '.join(phrase)}” stands in two groups")
            same[phrase] = phrases[0]
    return Lists(
        same=same,
        longest=max(len(phrase) for phrase in same),
        patterns=tuple(
            (tuple(one.split()), tuple(other.split()))
            for one, other in (pattern.split("|") for pattern in data["patterns"])
        ),
        belonging=frozenset(data["belonging"]),
        numbers={word: str(number) for word, number in data["numbers"].items()},
        modals=frozenset(data["modals"]),
        movable=frozenset(data["movable"]),
        focus=frozenset(data["focus"]),
        fronted=frozenset(tuple(phrase.split()) for phrase in data["fronted"]),
        anaphoric=frozenset(data["anaphoric"]),
        steps=tuple(data["steps"]),
    )


def sentences(text: str) -> list[str]:
    """The sentences of a text on one line, letters composed: å as one character and not as a with a ring."""
    return _SENTENCE.split(" ".join(unicodedata.normalize("NFC", text).split()))


def letters(text: str) -> str:
    """The letters and digits of a text alone: equal where only blanks, hyphens, marks or capitals differ."""
    return "".join(c for c in unicodedata.normalize("NFC", text).casefold() if c.isalnum())


def canonical(sentence: str) -> Words:
    """The words of a sentence in one form, with its commas."""
    words = tuple(
        lists().numbers.get(word, word) for word in _TOKEN.findall(sentence.casefold().removesuffix("."))
    )
    words = _by_patterns(_with_one_phrase_each(_by_patterns(words)))
    return _participles(_belonging(words))


def without_commas(words: Words) -> Words:
    """The words alone."""
    return tuple(word for word in words if word != COMMA)


def bare(noun: str) -> str:
    """A plural noun without the ending that makes it definite: "invånarna" and "invånare" are one."""
    return _DEFINITE.sub("", noun).removesuffix("e")


def _with_one_phrase_each(words: Words) -> Words:
    known = lists()
    found: list[str] = []
    turned: tuple[str, Words] | None = None
    at = 0
    while at < len(words):
        phrase = next(
            (words[at : at + n] for n in range(known.longest, 0, -1) if words[at : at + n] in known.same),
            None,
        )
        if phrase is not None:
            chosen = known.same[phrase]
            if len(phrase) > 1 and phrase[-1] != chosen[-1]:
                turned = phrase[-1], chosen[1:][-1:]
            found += chosen
            at += len(phrase)
            continue
        # "öppnar för dialog och för samspel": the preposition belongs to the verb each time.
        if turned is not None and words[at] == turned[0] and found[-1] in (COMMA, "och", "eller"):
            found += turned[1]
        else:
            found.append(words[at])
        at += 1
    return tuple(found)


def _by_patterns(words: Words) -> Words:
    for pattern, chosen in lists().patterns:
        filled = _match(pattern, words)
        if filled is not None:
            before, slots, after = filled
            words = (*before, *(w for part in chosen for w in slots.get(part, (part,))), *after)
    return words


def _match(pattern: Words, words: Words) -> tuple[Words, dict[str, Words], Words] | None:
    """Where a pattern stands in a sentence: what is before, what fills each slot, and what is after."""
    whole = not pattern[0].startswith("{") and pattern[-1].startswith("{")  # to the end of the sentence
    for start in range(len(words)):
        slots: dict[str, Words] = {}
        at = start
        for index, part in enumerate(pattern):
            if not part.startswith("{"):
                if words[at : at + 1] != (part,):
                    break
                at += 1
                continue
            until = pattern[index + 1] if index + 1 < len(pattern) else None
            end = len(words) if until is None else next(
                (i for i in range(at + 1, len(words)) if words[i] == until), None
            )  # fmt: skip
            if end is None or end == at or (len(pattern) == 4 and end - at > 1):
                break
            slots[part] = words[at:end]
            at = end
        else:
            if not whole or start == 0:
                return words[:start], slots, words[at:]
    return None


def _belonging(words: Words) -> Words:
    """Write "kommunens invånare" and "kommunala invånare" as "invånare i kommunen"."""
    nouns = {bare(noun) for noun in lists().belonging}
    found: list[str] = []
    at = 0
    while at < len(words):
        here = words[at]
        if here in ("kommunens", "kommunala") and at + 1 < len(words) and bare(words[at + 1]) in nouns:
            found += [bare(words[at + 1]), "i", "kommunen"]
            at += 2
        elif bare(here) in nouns and words[at + 1 : at + 3] == ("i", "kommunen"):
            found.append(bare(here))
            at += 1
        else:
            found.append(here)
            at += 1
    return tuple(found)


_SHORTEST_PARTICIPLE = 5
_PARTICIPLE = re.compile(r"(?:ats|ade|ad|at|tts|ts|dda|dd|da|d|tt|t)$")


def _participles(words: Words) -> Words:
    """Write "har godkänts" and "är godkänd" alike."""
    found = list(words)
    for index, (first, second) in enumerate(itertools.pairwise(words)):
        if len(second) < _SHORTEST_PARTICIPLE:
            continue
        if (first == "har" and second.endswith("ts")) or (
            first == "är" and second.endswith(("d", "t", "da", "ade"))
        ):
            found[index : index + 2] = ["är", _PARTICIPLE.sub("", second)]
    return tuple(found)
