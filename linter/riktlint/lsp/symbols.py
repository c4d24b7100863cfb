"""A file's outline: its provisions, positions, units, channels and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lsprotocol import types

from riktlint.building.vocabulary import load_vocabulary
from riktlint.lsp.files import PolicyFile
from riktlint.lsp.schema_view import view_at
from riktlint.reading.document import MappingSpan, SequenceSpan, Span, Value, at
from riktlint.reading.spans import end_of

_LISTS = {
    "provisions": types.SymbolKind.Method,
    "units": types.SymbolKind.Class,
    "channels": types.SymbolKind.Interface,
    "sources": types.SymbolKind.File,
    "forms": types.SymbolKind.Struct,
    "stated_changes": types.SymbolKind.Event,
}
_DETAILS = ("topic", "name", "platform", "title", "date")


def outline(file: PolicyFile) -> list[types.DocumentSymbol]:
    """Return a file's outline, as it was when it last could be read."""
    document = file.good
    if not isinstance(document.spans, MappingSpan) or not isinstance(document.value, dict):
        return []
    symbols = []
    for key, span in document.spans.values.items():
        value = document.value[key]
        if isinstance(value, dict | list) and value:
            name = view_at(file.kind, (key,), None).title or key
            children = list(_children(file, key, value, span))
            symbols.append(
                _symbol(file, name, key, types.SymbolKind.Namespace, document.spans.keys[key], span, children)
            )
    return symbols


def flat(symbols: list[types.DocumentSymbol], uri: str) -> list[types.SymbolInformation]:
    """Return an outline as a list, for clients that show no tree."""
    found = []
    for symbol in symbols:
        for each, container in [(symbol, None), *((child, symbol.name) for child in symbol.children or ())]:
            place = types.Location(uri, each.range)
            found.append(types.SymbolInformation(place, each.name, each.kind, container_name=container))
    return found


def _children(file: PolicyFile, key: str, value: Value, span: Span) -> Iterator[types.DocumentSymbol]:
    if key == "positions" and isinstance(span, MappingSpan):
        topics = load_vocabulary().topics
        for topic, inner in span.values.items():
            position = at(value, (topic, "position"))
            name = topics[topic].title if topic in topics else topic
            yield _symbol(
                file, name, str(position or ""), types.SymbolKind.Property, span.keys[topic], inner, []
            )
    elif key in _LISTS and isinstance(span, SequenceSpan):
        for index, inner in enumerate(span.items):
            id_ = at(value, (index, "id"))
            if isinstance(id_, str) and isinstance(inner, MappingSpan):
                found = (at(value, (index, detail)) for detail in _DETAILS)
                detail = next((text for text in found if isinstance(text, str)), "")
                yield _symbol(file, id_, detail, _LISTS[key], inner.values["id"], inner, [], inner)


def _symbol(
    file: PolicyFile,
    name: str,
    detail: str,
    kind: types.SymbolKind,
    named: Span,
    span: Span,
    children: list[types.DocumentSymbol],
    first: Span | None = None,
) -> types.DocumentSymbol:
    position: Callable[[int, int], types.Position] = file.lines.position
    start = (first or named).start_mark
    last_line, last_column = end_of(file.good, span)
    end_of_name = (named.end_mark.line, named.end_mark.column)
    last_line, last_column = max((last_line, last_column), end_of_name)
    return types.DocumentSymbol(
        name=name or "-",
        detail=detail,
        kind=kind,
        range=types.Range(
            position(start.line + 1, start.column + 1), position(last_line + 1, last_column + 1)
        ),
        selection_range=types.Range(
            position(named.start_mark.line + 1, named.start_mark.column + 1),
            position(named.end_mark.line + 1, named.end_mark.column + 1),
        ),
        children=children or None,
    )
