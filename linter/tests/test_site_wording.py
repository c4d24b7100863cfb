"""The site has a Swedish word for everything that the model can hold."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import pytest

from riktlint.findings import Severity
from riktlint.model import municipality, revision, sources
from riktlint.values import scale
from riktlint.wording import words


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("positions", revision.PositionKind),
        ("status", revision.Status),
        ("outcome", revision.Outcome),
        ("document_type", get_type_hints(revision.Revision)["document_type"]),
        ("text_status", get_type_hints(revision.Revision)["text_status"]),
        ("motion_kind", get_type_hints(revision.Motion)["kind"]),
        ("motion_outcome", get_type_hints(revision.Motion)["outcome"]),
        ("change_kind", get_type_hints(revision.StatedChange)["kind"]),
        ("effect", get_type_hints(revision.Consequence)["effect"]),
        ("field_kind", get_type_hints(revision.FormField)["kind"]),
        ("source_kind", sources.SourceKind),
        ("extent", sources.Extent),
        ("unit_kind", municipality.UnitKind),
        ("channel_status", get_type_hints(municipality.Channel)["status"]),
        ("accounts", get_type_hints(municipality.Channel)["accounts"]),
        ("coverage", get_type_hints(municipality.ChannelRegister)["coverage"]),
        ("stricter", scale.Stricter),
    ],
)
def test_every_word_of_the_model_is_worded(key: str, known: Any) -> None:
    """No more and no less than the model's words."""
    assert set(words("model")[key]) == set(get_args(known))


def test_severities_are_worded() -> None:
    """Every severity of a rule has a label."""
    assert {severity.value for severity in Severity} <= set(words("model")["severity"])
