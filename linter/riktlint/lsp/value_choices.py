"""Values that can be written at a place, by the schema and the vocabularies."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from riktlint.environment import clock
from riktlint.lsp.choices import Choice
from riktlint.lsp.hover import is_value_word
from riktlint.lsp.id_choices import id_choices
from riktlint.lsp.mentions import thing_at
from riktlint.lsp.schema_view import View, view_at
from riktlint.lsp.writing import Writing
from riktlint.model.place import Path
from riktlint.model.vocabulary import Topic


def value_choices(place: Writing) -> Iterator[Choice]:
    """Yield the values that can be written at a place."""
    path = place.written.value
    if path is None:
        return
    named = thing_at(place.file.kind, path)
    if named is not None:
        yield from id_choices(place, path, *named)
        return
    if is_value_word(path):
        topic = place.topic(path)
        if topic is not None:
            yield from _value_words(place, topic, path)
        return
    view = view_at(place.file.kind, path, place.data(path[:-1]))
    if path[-2:] == ("value", "kind"):
        yield from _value_kinds(place, view, path)
    elif view.words:
        taken = place.taken(path)
        for entry in view.words:
            if entry.word not in taken:
                note = place.explain.word(view, entry.word)
                detail = note.title if note and view.vocabulary else entry.meaning
                yield Choice(entry.word, types.CompletionItemKind.EnumMember, entry.word, detail, note)
    elif view.types == {"boolean"}:
        for word in ("true", "false"):
            yield Choice(word, types.CompletionItemKind.Keyword, word)
    else:
        yield from _plain_values(view)


def _value_words(place: Writing, topic: Topic, path: Path) -> Iterator[Choice]:
    taken = place.taken(path)
    for word, label in topic.scale.words.items():
        if word not in taken:
            note = place.explain.value_word(topic, word)
            yield Choice(word, types.CompletionItemKind.EnumMember, word, label, note)


def _value_kinds(place: Writing, view: View, path: Path) -> Iterator[Choice]:
    topic = place.topic(path)
    wanted = topic.scale.kind if topic else None
    for entry in sorted(view.words, key=lambda entry: entry.word != wanted):
        yield Choice(entry.word, types.CompletionItemKind.EnumMember, entry.word, entry.meaning)


def _plain_values(view: View) -> Iterator[Choice]:
    """Values of a form of its own: the day for full dates, and the examples that the schema gives."""
    kind = types.CompletionItemKind.Value
    if view.refers_to("fullDate"):
        yield Choice(today := clock.today().isoformat(), kind, today)
        return
    if view.refers_to("slug") or view.refers_to("httpsUrl"):
        return
    for example in view.examples:
        if isinstance(example, str | int):
            yield Choice(str(example), kind, str(example))
