"""Statutes as running text names them: by name, by abbreviation or by number."""

from __future__ import annotations

import re

from riktlint.model.vocabulary import Statute, Vocabulary

_NUMBER = re.compile(r"(?:\bSFS |\()((?:1[7-9]|20)\d\d:\d{1,4})(?!\d)")
_SHORTEST_ALONE = 3
_BEFORE_SHORT = ("§ ", "kap. ", "enligt ", "Enligt ")


class _StatuteNames:
    """The patterns of one vocabulary. Names are matched whole; abbreviations by case as well."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.by_number = {s.number.removeprefix("SFS "): s.id for s in vocabulary.statutes.values()}
        self.by_word: dict[str, str] = {}
        self.by_abbreviation: dict[str, str] = {}
        for statute in vocabulary.statutes.values():
            for name in statute.names_in_text:
                target = self.by_abbreviation if _is_abbreviation(name) else self.by_word
                target.setdefault(name if _is_abbreviation(name) else name.lower(), statute.id)
        self.words = _pattern(self.by_word)
        self.abbreviations = _pattern(self.by_abbreviation)


def named_in(text: str, vocabulary: Vocabulary) -> dict[str, str]:
    """The ids of the statutes that a text names, each with the words it uses. Unknown numbers are left out."""
    names = _names(vocabulary)
    found: dict[str, str] = {}
    lower = text.lower()
    if "lag" in lower or "balk" in lower or "förordning" in lower:
        for match in names.words.finditer(lower):
            if _begins_word(lower, match.start()):
                found.setdefault(names.by_word[match[0]], text[match.start() : match.end()])
    for match in names.abbreviations.finditer(text):
        if _begins_word(text, match.start()) and _is_meant(match, text):
            found.setdefault(names.by_abbreviation[match[0]], match[0])
    for number in numbers_in(text):
        if number in names.by_number:
            found.setdefault(names.by_number[number], number)
    return found


def numbers_in(text: str) -> list[str]:
    """The numbers in the Swedish Code of Statutes that a text gives, such as 1998:204."""
    return _NUMBER.findall(text) if ":" in text else []


def is_known(number: str, vocabulary: Vocabulary) -> bool:
    """Whether the vocabulary holds the statute with this number."""
    return number in _names(vocabulary).by_number


def same_name(one: Statute, other: Statute) -> bool:
    """Whether two statutes go by the same name or abbreviation.

    So do the old and the new Administrative Procedure Act, and the Secrecy Act with the one that took up its name.
    """
    if one.id == other.id or (one.abbreviation is not None and one.abbreviation == other.abbreviation):
        return True
    names = sorted((one.name.lower(), other.name.lower()), key=len)
    return names[1].endswith(f" {names[0]}")


_cache: list[tuple[Vocabulary, _StatuteNames]] = []


def _names(vocabulary: Vocabulary) -> _StatuteNames:
    """The patterns of a vocabulary, kept for the last one that was asked for."""
    if not _cache or _cache[0][0] is not vocabulary:
        _cache[:] = [(vocabulary, _StatuteNames(vocabulary))]
    return _cache[0][1]


def _is_abbreviation(name: str) -> bool:
    return " " not in name and (name[:2].isupper() or any(letter.isupper() for letter in name[1:3]))


def _pattern(names: dict[str, str]) -> re.Pattern[str]:
    """A pattern for whole names, but for their beginning: a look behind would keep it from skipping ahead."""
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?:{alternatives})(?![\w-])")


def _begins_word(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or before in ("_", "-"))


def _is_meant(match: re.Match[str], text: str) -> bool:
    """Whether an abbreviation is one: two letters may stand for anything unless a chapter or the like precedes."""
    letters = match[0].partition(":")[0]
    return len(letters) >= _SHORTEST_ALONE or text.endswith(_BEFORE_SHORT, 0, match.start())
