"""The account for a terminal: what goes and comes is marked with brackets, and in colour where that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from riktlint.changes.account import Account, Line
from riktlint.changes.words import Segment
from riktlint.output.terminal import columns, safe
from riktlint.text import Language
from riktlint.values.direction import Direction
from riktlint.wording import say

Paint = Callable[[str, str], str]
"""Takes a text and a role (`heading`, `stricter`, `looser`, `untold`, `removed`, `added`, `dim`)."""

WIDTH = 100
_MARKS = {"removed": ("[-", "-]"), "added": ("{+", "+}")}


def unpainted(text: str, _role: str) -> str:
    """Return the text as it is."""
    return text


def terminal(accounts: Iterable[Account], language: Language, paint: Paint = unpainted) -> str:
    """Return the accounts one after the other, each ending with a line feed."""
    return "\n".join(_account(account, language, paint) for account in accounts)


@dataclass(frozen=True, slots=True)
class _Word:
    """Characters without a blank, and how they are painted."""

    text: str
    role: str = ""


def _account(account: Account, language: Language, paint: Paint) -> str:
    lines = [paint(safe(account.title.in_language(language)), "heading")]
    if account.subtitle is not None:
        lines += _wrapped(_words(account.subtitle.in_language(language)), 0, paint)
    lines += ["", *_wrapped(_words(account.summary.in_language(language)), 0, paint)]
    for note in account.notes:
        lines += ["", *_wrapped(_words(note.in_language(language), "dim"), 0, paint)]
    for section in account.sections:
        lines += ["", paint(safe(section.title.in_language(language)).upper(), "heading")]
        for block in section.blocks:
            if block.title is not None:
                lines.append(paint(f"  {safe(block.title.in_language(language))}", "heading"))
            for line in block.lines:
                lines += _line(line, 4 if block.title is not None else 2, language, paint)
    return "\n".join(lines) + "\n"


def _line(line: Line, indent: int, language: Language, paint: Paint) -> list[str]:
    words = [_Word("-")]
    if line.direction is not Direction.NEITHER:
        name = say(f"changes.account.direction_{line.direction.value}").in_language(language)
        words += _words(f"[{name}]", line.direction.value)
    words += _words(line.sentence.in_language(language))
    if line.ids:
        words += _words(f"({', '.join(line.ids)})", "dim")
    lines = _wrapped(words, indent, paint, hanging=2)
    if line.segments:
        lines += _wrapped(_marked(line.segments), indent + 6, paint)
    elif line.context:
        lines += _wrapped(_words(f"”{line.context}”", "dim"), indent + 6, paint)
    return lines


def _words(text: str, role: str = "") -> list[_Word]:
    return [_Word(word, role) for word in safe(text).split()]


def _marked(segments: Iterable[Segment]) -> list[_Word]:
    """The words of two texts in one, with marks around what goes and comes."""
    words: list[_Word] = []
    joins = False
    for segment in segments:
        text = safe(segment.text)
        opening, closing = _MARKS.get(segment.operation, ("", ""))
        parts = text.split() or ([""] if opening else [])
        role = segment.operation if opening else ""
        for number, part in enumerate(parts):
            first, last = number == 0, number == len(parts) - 1
            marked = f"{opening if first else ''}{part}{closing if last else ''}"
            if first and joins and not text[:1].isspace() and words:
                words[-1] = _Word(f"{words[-1].text}\0{marked}", f"{words[-1].role}\0{role}")
            else:
                words.append(_Word(marked, role))
        joins = not text[-1:].isspace()
    return words


def _wrapped(words: list[_Word], indent: int, paint: Paint, hanging: int = 0) -> list[str]:
    """The words in lines of at most WIDTH columns, painted after they are measured."""
    lines: list[list[_Word]] = [[]]
    width = indent
    for word in words:
        size = columns(word.text.replace("\0", ""))
        if lines[-1] and width + 1 + size > WIDTH:
            lines.append([])
            width = indent + hanging
        width += size + (1 if lines[-1] else 0)
        lines[-1].append(word)
    return [
        " " * (indent + (hanging if number else 0)) + " ".join(_painted(word, paint) for word in line)
        for number, line in enumerate(lines)
        if line
    ]


def _painted(word: _Word, paint: Paint) -> str:
    texts, roles = word.text.split("\0"), word.role.split("\0")
    return "".join(paint(text, role) if role else text for text, role in zip(texts, roles, strict=True))
