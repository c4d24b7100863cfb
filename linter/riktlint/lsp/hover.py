"""What is shown about the place that the pointer is at."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.building.vocabulary import load_vocabulary
from riktlint.findings import Finding, Location
from riktlint.lsp.explaining import Explainer
from riktlint.lsp.files import OpenFolder, PolicyFile
from riktlint.lsp.navigation import definitions
from riktlint.lsp.notes import Note
from riktlint.lsp.positions import Point
from riktlint.lsp.schema_view import view_at
from riktlint.lsp.spot import Spot, mention_at, spot_at
from riktlint.model.vocabulary import Topic
from riktlint.reading.document import Value, at
from riktlint.rules.base import Rule
from riktlint.text import Language

RuleSet = Iterable[type[Rule]]
_COMMENT = re.compile(r"#\s*riktlint:\s*ignore(?:-file)?\s*\[(?P<rules>[^\]]*)\]")
_KEY = re.compile(r"[\w-]+")


def notes_at(
    folder: OpenFolder,
    file: PolicyFile,
    point: Point,
    findings: Iterable[Finding],
    rules: RuleSet,
    language: Language,
) -> tuple[list[Note], Location | None]:
    """Return notes on what stands at a point, and where that stands; no notes where there is nothing to say.

    `findings` are the file's, whose rules are explained; `rules` are all that comments can name.
    """
    explain = Explainer(language)
    by_key = {key: rule for rule in rules for key in (rule.code.lower(), rule.name)}
    named = _named_rule(file, point, by_key)
    if named is not None:
        rule, where = named
        return [explain.rule(rule)], where
    spot = spot_at(file, point)
    notes = _of_spot(folder, file, spot, explain) if spot else []
    seen: set[str] = set()
    for finding in findings:
        found = by_key.get(finding.code.lower())
        if found is not None and finding.code not in seen and _covers(finding.location, point):
            seen.add(finding.code)
            notes.append(explain.rule(found))
    return notes, spot.location if spot else None


def topic_beside(value: Value, path: tuple[str | int, ...]) -> Topic | None:
    """Return the topic of the provision that a path leads into, or None."""
    provision = at(value, path[:2]) if path[:1] == ("provisions",) else None
    topic = provision.get("topic") if isinstance(provision, dict) else None
    return load_vocabulary().topics.get(topic) if isinstance(topic, str) else None


def is_value_word(path: tuple[str | int, ...]) -> bool:
    """Whether a word of the topic's vocabulary stands at a path."""
    match path:
        case ("provisions", int(), "value", "choice") | ("provisions", int(), "value", "items", int()):
            return True
    return False


def _of_spot(folder: OpenFolder, file: PolicyFile, spot: Spot, explain: Explainer) -> list[Note]:
    value = file.good.value
    view = view_at(file.kind, spot.path, value)
    if spot.part == "key":
        above = view_at(file.kind, spot.path[:-1], value)
        names = above.key_names()
        word = explain.word(names, spot.text) if names else None
        if word is not None:
            return [word]
        return [explain.key(spot.text, view, required=spot.text in above.required)] if view else []
    mention = mention_at(file, spot)
    if mention is not None:
        return [explain.defined(*found) for found in definitions(folder, file, mention)]
    if is_value_word(spot.path):
        topic = topic_beside(value, spot.path)
        word = explain.value_word(topic, spot.text) if topic else None
        return [word] if word else []
    word = explain.word(view, spot.text)
    if word is not None:
        return [word]
    key = spot.path[-1] if spot.path else ""
    # Running text needs no explanation; what has a form of its own does.
    is_explained = isinstance(key, str) and (view.has_form or view.types - {"string", "object", "array"})
    return [explain.key(str(key), view)] if is_explained else []


def _named_rule(
    file: PolicyFile, point: Point, by_key: dict[str, type[Rule]]
) -> tuple[type[Rule], Location] | None:
    """The rule whose code or name stands at a point, in a comment that silences it."""
    number, column = point
    line = file.lines.lines[number - 1]
    match = _COMMENT.search(line)
    if match is None:
        return None
    for key in _KEY.finditer(line, match.start("rules"), match.end("rules")):
        if key.start() < column <= key.end() + 1:
            rule = by_key.get(key[0].lower())
            where = Location(file.path.as_posix(), number, key.start() + 1, number, key.end() + 1)
            return (rule, where) if rule else None
    return None


def _covers(location: Location, point: Point) -> bool:
    return (location.line, location.column) <= point <= (location.end_line, location.end_column)
