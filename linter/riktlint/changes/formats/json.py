"""The comparison for programs: JSON with a version of its own, described by `schema/diff.schema.json`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from riktlint.changes.account import summary
from riktlint.changes.change import Change
from riktlint.changes.diff import Diff, DiffSide
from riktlint.changes.edits import Edit
from riktlint.changes.words import word_diff
from riktlint.model.place import Place
from riktlint.reports.json_text import versioned
from riktlint.text import Language
from riktlint.values.direction import Direction

FORMAT_VERSION = 1
"""Raised when a key is removed or changes meaning; new keys may come without it."""


def json_diff(diffs: Iterable[Diff], language: Language) -> str:
    """Return the comparisons as one JSON document, ending with a line feed."""
    content = {"diffs": [_diff(diff, language) for diff in diffs]}
    return versioned("riktlint-diff", FORMAT_VERSION, language, content)


def _diff(diff: Diff, language: Language) -> dict[str, Any]:
    return {
        "mode": diff.mode,
        "before": _subject(diff.before),
        "after": _subject(diff.after),
        "summary": summary(diff).in_language(language),
        "counts": {direction.value: diff.count(direction) for direction in Direction},
        "changes": [_change(change, language) for change in diff.changes],
    }


def _subject(subject: DiffSide | None) -> dict[str, Any] | None:
    if subject is None:
        return None
    return {
        "id": subject.id,
        "title": subject.title,
        "municipality": subject.municipality,
        "file": subject.file,
        "status": subject.status,
        "whole": subject.whole,
    }


def _change(change: Change, language: Language) -> dict[str, Any]:
    return {
        "kind": change.kind.id,
        "area": change.kind.area,
        "direction": change.direction.value,
        "level": change.kind.level.value,
        "removes": change.kind.removes,
        "topic": change.topic,
        "ids": {"before": list(change.before), "after": list(change.after)},
        "label": change.kind.label.in_language(language),
        "sentence": change.sentence.in_language(language),
        "old": change.old.in_language(language),
        "new": change.new.in_language(language),
        "words": [{"operation": s.operation, "text": s.text} for s in word_diff(*change.texts)]
        if change.texts
        else None,
        "places": {"before": _place(change.places[0]), "after": _place(change.places[1])},
        "edits": [_edit(edit) for edit in change.edits],
    }


def _place(place: Place | None) -> dict[str, str] | None:
    return {"file": place.file, "pointer": place.pointer} if place else None


def _edit(edit: Edit) -> dict[str, Any]:
    return {
        "path": list(edit.path),
        "what": edit.what,
        "before": edit.before,
        "after": edit.after,
        "index": edit.index,
    }
