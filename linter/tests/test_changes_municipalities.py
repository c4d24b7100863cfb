"""What two municipalities ask on a topic: which is stricter, and what has the same value, where values decide it."""

from __future__ import annotations

from typing import Any

import pytest

from changes_support import Draft
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.municipalities import diff_municipalities

DAY = {"kind": "duration", "duration": "PT24H", "bound": "at_most", "counting": "weekdays"}
ONE_WEEKDAY = {**DAY, "duration": "P1D"}
TWO_WORKING_DAYS = {"kind": "duration", "duration": "P2D", "bound": "at_most", "counting": "business_days"}
MONTH, THIRTY_DAYS = ({"kind": "duration", "duration": d, "bound": "at_most"} for d in ("P1M", "P30D"))


def answering(text: str, value: dict[str, Any], **fields: Any) -> Draft:
    """The example with one answer to how soon a question is answered."""
    draft = Draft()
    others = [p["id"] for p in draft.data["provisions"] if p["topic"] == "response_time"]
    draft.drop(*others).position("response_time", "regulated")
    return draft.provision("svarstid", **{"topic": "response_time", "text": text, "value": value, **fields})


OURS = ("Redaktören ska svara inom 24 timmar på vardagar.", DAY)
THEIRS = "Frågor ska få svar."


@pytest.mark.parametrize(
    ("value", "fields", "kind"),
    [
        (DAY, {}, "theirs_same_value"),
        (ONE_WEEKDAY, {}, "theirs_same_value"),
        (TWO_WORKING_DAYS, {}, "theirs_looser"),
        ({**DAY, "duration": "PT4H"}, {}, "theirs_stricter"),
        (DAY, {"modality": "should"}, "theirs_looser"),
        (TWO_WORKING_DAYS, {"modality": "should"}, "theirs_looser"),
        ({**DAY, "duration": "PT4H"}, {"modality": "should"}, "theirs_differs"),
        # Another place or another time is another question.
        (DAY, {"platforms": ["facebook"]}, "theirs_differs"),
        (TWO_WORKING_DAYS, {"conditions": ["Frågan gäller ett ärende"]}, "theirs_differs"),
    ],
)
def test_what_theirs_is_to_ours(value: dict[str, Any], fields: dict[str, Any], kind: str) -> None:
    diff = diff_municipalities(
        answering(*OURS).revision, answering(THEIRS, value, **fields).revision, load_vocabulary()
    )
    assert [c.kind.id for c in diff.changes if c.topic == "response_time"] == [kind]


def test_where_both_hold_on_the_same_platforms_the_values_decide() -> None:
    ours, theirs = (
        answering(text, value, platforms=["facebook"]).revision
        for text, value in (OURS, (THEIRS, TWO_WORKING_DAYS))
    )
    diff = diff_municipalities(ours, theirs, load_vocabulary())
    assert [c.kind.id for c in diff.changes if c.topic == "response_time"] == ["theirs_looser"]


def test_a_month_against_thirty_days_is_not_decided() -> None:
    ours, theirs = (answering(THEIRS, value).revision for value in (MONTH, THIRTY_DAYS))
    diff = diff_municipalities(ours, theirs, load_vocabulary())
    assert [c.kind.id for c in diff.changes if c.topic == "response_time"] == ["theirs_differs"]
