"""A revision's own particulars: title, status, dates, and the other fields that stand alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit
from riktlint.changes.naming import ChangeNames, date_name, enumerated
from riktlint.changes.wording import field_name, phrase, plain_value
from riktlint.model.place import Place
from riktlint.text import Text, same

Worded = Callable[[Any, ChangeNames], Text]


def _plain(value: Any, _names: ChangeNames) -> Text:
    return plain_value(value)


def _quoted(value: Any, _names: ChangeNames) -> Text:
    return phrase("quoted", text=value) if value is not None else phrase("absent")


def _date(value: Any, _names: ChangeNames) -> Text:
    return date_name(value)


def _joined(value: Any, _names: ChangeNames) -> Text:
    return same(", ".join(value)) if value else phrase("absent")


def _enumerated(enumeration: str) -> Worded:
    return lambda value, _names: enumerated(enumeration, value)


_FIELDS: dict[tuple[str, ...], tuple[str, Worded]] = {
    ("id",): ("revision_changed", _plain),
    ("former_ids",): ("former_ids_changed", _joined),
    ("title",): ("title_changed", _quoted),
    ("document_type",): ("document_type_changed", _enumerated("document_type")),
    ("text_status",): ("text_status_changed", _enumerated("text_status")),
    ("status",): ("status_changed", _enumerated("status")),
    ("supersedes",): ("supersedes_changed", _plain),
    ("summary",): ("summary_changed", _quoted),
    ("dates", "in_force_from"): ("in_force_from_changed", _date),
    ("dates", "in_force_until"): ("in_force_until_changed", _date),
    ("dates", "published"): ("published_changed", _date),
    ("dates", "review_due"): ("review_due_changed", _date),
    ("dates", "recorded"): ("recorded_changed", _date),
    ("dates", "verified"): ("verified_changed", _date),
    ("decision", "outcome"): ("decision_outcome_changed", _enumerated("outcome")),
    ("decision", "body"): ("decision_body_changed", lambda value, names: names.decided_by(value)),
    ("decision", "date"): ("decision_date_changed", _date),
    ("decision", "not_before"): ("decision_not_before_changed", _date),
    ("decision", "section"): ("decision_section_changed", _plain),
    ("decision", "case_number"): ("decision_case_changed", _plain),
    ("decision", "proposed_decision"): ("decision_proposal_changed", _quoted),
    ("decision", "reason"): ("decision_reason_changed", _quoted),
    ("decision", "repeals"): ("decision_repeals_changed", _joined),
    ("decision", "documents"): ("decision_documents_changed", _joined),
    ("decision", "distribution"): ("decision_distribution_changed", _plain),
    ("decision", "source"): ("decision_source_changed", lambda value, names: names.locator(value)),
    ("decision", "note"): ("decision_note_changed", _quoted),
}
"""Each field that stands alone: the kind of its change, and how its value is worded."""

FIELDS = frozenset(_FIELDS)


def field_change(edit: Edit, names: ChangeNames, places: tuple[Place, Place]) -> Change:
    """Return the change of a field that stands alone."""
    kind, worded = _FIELDS.get(edit.path, ("document_field_changed", _plain))
    is_text = worded is _quoted and edit.before is not None and edit.after is not None
    here = [Place(place.file, edit.path) for place in places]
    return change(
        kind,
        [edit],
        texts=(edit.before, edit.after) if is_text else None,
        places=(here[0], here[1]),
        old=worded(edit.before, names),
        new=worded(edit.after, names),
        what=field_name(edit.path[-1]),
    )
