"""What is said of a day: the latest decision known by then first, then what is uncertain, in exact words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.dates import PartialDate
from riktlint.model.revision import Revision
from riktlint.timeline.days import Interval, intervals
from riktlint.timeline.events import events

_DATES = ("in_force_from", "in_force_until", "recorded", "verified")


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The frozen policies."""
    return load_corpus(policies)


def _changed(revision: Revision, **values: Any) -> Revision:
    """The revision with other values; those of its dates and its decision are given by their names."""
    known: dict[str, Any] = {
        key: PartialDate.parse(value) if key in (*_DATES, "date") else value for key, value in values.items()
    }
    dates = {key: known.pop(key) for key in _DATES if key in known}
    decision = {key: known.pop(key) for key in ("date", "outcome") if key in known}
    return replace(
        revision,
        dates=replace(revision.dates, **dates),
        decision=replace(revision.decision, **decision),
        **known,
    )


def _folder(folder: Folder, *revisions: Revision) -> Folder:
    return replace(folder, revisions={revision.id: revision for revision in revisions})


def _said(found: list[Interval], day: str) -> str:
    return next(i.answer.sv for i in found if i.holds(date.fromisoformat(day)))


@pytest.mark.parametrize(
    ("slug", "day", "expected"),
    [
        ("lekeberg", "2016-01-17", "Vi känner inte till någon riktlinje från den här tiden."),
        (
            "lekeberg",
            "2020-05-05",
            (
                "Det senast kända beslutet var Riktlinjer för sociala medier (2016), fattat den 18 januari 2016. "
                "Källorna visar inte när det började gälla."
            ),
        ),
        (
            "alingsas",
            "2024-01-01",
            (
                "Det senast kända beslutet var Riktlinje för sociala medier på Internet (2010), fattat den 1 november "
                "2010. Källorna visar inte när det började gälla. Riktlinje för sociala medier (beteckning 2023) "
                "beslutades någon gång mellan den 22 mars 2023 och den 20 november 2026 och kan ha tagit dess plats."
            ),
        ),
        (
            "smedjebacken",
            "2017-06-01",
            (
                "Det senast kända beslutet var Riktlinjer för sociala medier (2011), fattat den 5 april 2011. Källorna "
                "visar inte när det började gälla. Riktlinjer för sociala medier (2017) beslutades 2017 och kan ha "
                "tagit dess plats."
            ),
        ),
        (
            "falkoping",
            "2026-11-19",
            "Rutin för sociala medier (odaterad) kan ha gällt. Källorna visar varken om eller när den beslutades.",
        ),
        (
            "falkoping",
            "2026-12-24",
            (
                "Rutin för sociala medier (odaterad) kan gälla. Källorna visar varken om eller när den beslutades. "
                "Vi kontrollerade uppgifterna senast den 20 november 2026. Vad kommunen kan ha beslutat efter det vet "
                "vi inte."
            ),
        ),
    ],
)
def test_days_of_the_five_in_words(corpus: Corpus, slug: str, day: str, expected: str) -> None:
    assert _said(intervals(corpus.folders[slug]), day) == expected


def test_no_answer_begins_with_what_cannot_be_said(corpus: Corpus) -> None:
    told = [interval.answer for folder in corpus.folders.values() for interval in intervals(folder)]
    assert not [text for text in told if text.sv.startswith("Det går inte") or text.en.startswith("It can")]


def test_own_guideline_in_force_is_in_force_after_the_verification_too(corpus: Corpus) -> None:
    """What the municipality writes here itself is so until it writes otherwise; the verification stands beside."""
    folder = corpus.folders["lekeberg"]
    own = _changed(
        folder.revisions["lekeberg/2016"],
        text_status="official",
        in_force_from="2016-02-01",
        verified="2026-11-20",
    )
    found = intervals(_folder(folder, own))
    assert _said(found, "2016-01-20") == (
        "Riktlinjer för sociala medier (2016) var beslutad men började gälla först den 1 februari 2016."
    )
    assert _said(found, "2026-11-20") == "Riktlinjer för sociala medier (2016) gällde."
    assert _said(found, "2026-12-24") == (
        "Riktlinjer för sociala medier (2016) gäller. Uppgifterna kontrollerades senast den 20 november 2026."
    )
    assert found[-1].verdict == "in_force"


def test_guideline_decided_but_not_in_force_yet(corpus: Corpus) -> None:
    """The old one counts until the new one's day."""
    folder = corpus.folders["smedjebacken"]
    old, new = folder.chronological()
    found = intervals(
        _folder(
            folder,
            _changed(old, in_force_from="2011-05-01"),
            _changed(new, date="2017-01-31", in_force_from="2017-03-01"),
        )
    )
    assert _said(found, "2017-02-10") == (
        "Riktlinjer för sociala medier (2011) gällde. Riktlinjer för sociala medier (2017) var beslutad men började "
        "gälla först den 1 mars 2017."
    )
    assert _said(found, "2017-03-01") == "Riktlinjer för sociala medier (2017) gällde."


@pytest.mark.parametrize(
    ("outcome", "label", "expected"),
    [
        ("rejected", "Avslagen", "avslogs den 5 maj 2024."),
        ("referred_back", "Återremitterad", "återremitterades den 5 maj 2024."),
    ],
)
def test_rejected_and_referred_back_are_told(corpus: Corpus, outcome: str, label: str, expected: str) -> None:
    """In the history and on the days from then on."""
    folder = corpus.folders["lekeberg"]
    old, proposal = folder.chronological()
    changed = _folder(folder, old, _changed(proposal, outcome=outcome, date="2024-05-05"))
    told = next(e for e in events(changed, corpus.vocabulary) if e.revision.id == proposal.id and not e.ours)
    assert (told.kind, told.label.sv, told.when.sv) == (outcome, label, "5 maj 2024")
    assert told.detail.sv == "Beslut av kommunstyrelsen."
    found = intervals(changed)
    assert "förslag" not in _said(found, "2024-05-04")
    assert _said(found, "2024-05-05").endswith(
        f" Ett förslag, Riktlinjer för sociala medier, reviderat förslag (2024, förslag), {expected}"
    )
