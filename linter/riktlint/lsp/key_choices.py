"""Keys that can be written at a place, by the schema."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from riktlint.lsp.choices import Choice
from riktlint.lsp.schema_view import View, view_at
from riktlint.lsp.writing import Writing

_STEP = "  "


def key_choices(place: Writing, line: str, start: int, end: int) -> Iterator[Choice]:
    """Yield the keys that can be written between two columns (from 1) of a line, those that must be there first."""
    path = place.written.mapping
    if path is None:
        return
    beside = place.beside(path)
    word = line[start - 1 : end - 1]
    has_colon = line[end - 1 :].lstrip().startswith(":")
    view = view_at(place.file.kind, path, place.data(path))
    flow = _is_flow(line, start)
    indent = " " * (start - 1)
    names = view.key_names()
    if names:
        for entry in names.words:
            if entry.word not in beside or entry.word == word:
                note = place.explain.word(names, entry.word)
                text = entry.word if has_colon else f"{entry.word}: "
                kind = types.CompletionItemKind.EnumMember
                yield Choice(entry.word, kind, text, note.title if note else entry.meaning, note)
        return
    required = view.required
    for key, inner in sorted(view.keys().items(), key=lambda item: item[0] not in required):
        if key not in beside or key == word:
            after = "" if has_colon else _after_key(inner, indent, flow=flow)
            note = place.explain.key(key, inner, required=key in required)
            yield Choice(key, types.CompletionItemKind.Property, key + after, inner.title, note)


def _after_key(view: View, indent: str, *, flow: bool) -> str:
    """What follows a new key: a blank for its value, or the beginning of a block."""
    if flow or not view.types & {"object", "array"}:
        return ": "
    return f":\n{indent}{_STEP}" + ("- " if "array" in view.types else "")


def _is_flow(line: str, start: int) -> bool:
    """Whether a word stands inside braces or brackets that its line opens."""
    before = line[: start - 1]
    return before.count("{") > before.count("}") or before.count("[") > before.count("]")
