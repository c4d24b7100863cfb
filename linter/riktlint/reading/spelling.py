"""What is told of letters that are not written as they are read: one problem a file of each kind, with a fix."""

from __future__ import annotations

from riktlint.findings.fixes import ComposeLetters, DropUnseen, ProposedFix
from riktlint.model.place import Place
from riktlint.reading.letters import REORDERING, composed, decomposed, unseen
from riktlint.reading.problems import Problem, point
from riktlint.text import Text

INVISIBLE = "invisible-character"
DECOMPOSED = "decomposed-letter"


def unseen_problems(text: str, file: str) -> list[Problem]:
    """Return the problem of a file with characters that show nothing, at the first of them."""
    found = list(unseen(text))
    if not found:
        return []
    fix = ProposedFix(
        Text("Ta bort det som inte syns", "Remove what is not seen"), True, (DropUnseen(Place(file)),)
    )
    told = told_unseen("".join(match[0] for match in found))
    return [Problem(INVISIBLE, point(file, text[: found[0].start()]), told, fatal=False, fix=fix)]


def told_unseen(characters: str) -> Text:
    """Return what is wrong with characters that show nothing: which the first one is, and how many they are."""
    count, name = len(characters), f"U+{ord(characters[0]):04X}"
    if count == 1:
        sv, en = f"Tecknet {name} syns inte.", f"The character {name} can't be seen."
    else:
        sv = f"Tecknet {name} syns inte. Det är det första av {count} sådana."
        en = f"The character {name} can't be seen. It is the first of {count} such characters."
    if any(character in REORDERING for character in characters):
        sv += (
            " De kan visa texten i en annan ordning än den står."
            if count > 1
            else (" Det kan visa texten i en annan ordning än den står.")
        )
        en += " The text may be shown in another order than it stands."
    return Text(
        sv + (" Ta bort det." if count == 1 else " Ta bort dem."),
        en + (" Remove it." if count == 1 else " Remove them."),
    )


def decomposed_problems(text: str, file: str) -> list[Problem]:
    """Return the problem of a file with letters that are not composed, at the first of them."""
    found = list(decomposed(text))
    if not found:
        return []
    fix = ProposedFix(
        Text("Sätt ihop bokstäverna", "Compose the letters"), True, (ComposeLetters(Place(file)),)
    )
    (start, first), count = found[0], len(found)
    sv = f"”{composed(first)}” är skrivet som flera tecken."
    en = f"“{composed(first)}” is written as several characters."
    if count > 1:
        sv += f" Det är det första av {count} ställen i filen."
        en += f" It is the first of {count} places in the file."
    told = Text(sv + " Skriv varje bokstav som ett tecken.", en + " Write each letter as one character.")
    return [Problem(DECOMPOSED, point(file, text[:start], len(first)), told, fatal=False, fix=fix)]
