"""What can be written at a place: keys by the schema, words by the vocabularies, ids by the folder."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lsprotocol import types

from riktlint.lsp.choices import Choice, Choices
from riktlint.lsp.cursor import written_at
from riktlint.lsp.explaining import Explainer
from riktlint.lsp.files import OpenFolder, PolicyFile
from riktlint.lsp.key_choices import key_choices
from riktlint.lsp.positions import Point
from riktlint.lsp.spot import word_at
from riktlint.lsp.value_choices import value_choices
from riktlint.lsp.writing import Writing
from riktlint.rules.base import Rule
from riktlint.text import Language

_RULES = re.compile(r"#\s*riktlint:\s*ignore(?:-file)?\[(?:[^\]]*,)?\s*[\w-]*$")


def choices_at(
    folder: OpenFolder, file: PolicyFile, point: Point, rules: Iterable[type[Rule]], language: Language
) -> Choices | None:
    """Return what can be written at a point of a file, the likeliest first; None where nothing can."""
    number, column = point
    lines = file.lines.lines
    line = lines[number - 1]
    start, end = word_at(line, column)
    explain = Explainer(language)
    if _RULES.search(line[: column - 1]):
        kind = types.CompletionItemKind.Reference
        found = [Choice(r.code, kind, r.code, r.name, explain.rule(r)) for r in rules]
        return Choices(number, start, end, found)
    written = written_at(lines, number, start)
    if written is None:
        return None
    place = Writing(folder, file, written, explain)
    found = [*value_choices(place), *key_choices(place, line, start, end)]
    return Choices(number, start, end, found) if found else None
