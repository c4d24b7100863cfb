"""What is told of letters that are not written as they are read: one problem a file of each kind, with a fix."""

from __future__ import annotations

from riktlint.findings.fixes import ComposeLetters, DropUnseen, ProposedFix
from riktlint.model.place import Place
from riktlint.reading.letters import REORDERING, composed, decomposed, unseen
from riktlint.reading.problems import Problem, point
from riktlint.text import Text
from riktlint.wording import say
from riktlint.wording.phrases import together

INVISIBLE = "invisible-character"
DECOMPOSED = "decomposed-letter"


def unseen_problems(text: str, file: str) -> list[Problem]:
    """Return the problem of a file with characters that show nothing, at the first of them."""
    found = list(unseen(text))
    if not found:
        return []
    fix = ProposedFix(say("reading.fixes.unseen"), True, (DropUnseen(Place(file)),))
    told = told_unseen("".join(match[0] for match in found))
    return [Problem(INVISIBLE, point(file, text[: found[0].start()]), told, fatal=False, fix=fix)]


def told_unseen(characters: str) -> Text:
    """Return what is wrong with characters that show nothing: which the first one is, and how many they are."""
    count, name = len(characters), f"U+{ord(characters[0]):04X}"
    form = "one" if count == 1 else "many"
    reorders = any(character in REORDERING for character in characters)
    return together(
        [
            say(f"reading.unseen.{form}.first", character=name, count=count),
            *([say(f"reading.unseen.{form}.reorders")] if reorders else []),
            say(f"reading.unseen.{form}.remedy"),
        ]
    )


def decomposed_problems(text: str, file: str) -> list[Problem]:
    """Return the problem of a file with letters that are not composed, at the first of them."""
    found = list(decomposed(text))
    if not found:
        return []
    fix = ProposedFix(say("reading.fixes.decomposed"), True, (ComposeLetters(Place(file)),))
    (start, first), count = found[0], len(found)
    told = say(f"reading.decomposed.{'one' if count == 1 else 'many'}", letter=composed(first), count=count)
    return [Problem(DECOMPOSED, point(file, text[:start], len(first)), told, fatal=False, fix=fix)]
