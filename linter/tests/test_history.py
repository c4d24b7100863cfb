"""The timeline: what happened when, what was in force on a day, and `riktlint log`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Run
from riktlint.engine.corpus import load_corpus
from riktlint.form.definitions import load_schemas
from riktlint.form.schemas import validator
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.revision import Erratum, Revision, Status
from riktlint.timeline.days import Interval, Verdict, intervals
from riktlint.timeline.events import EventKind, events
from riktlint.timeline.recent import recent
from riktlint.timeline.timeline import neighbours, timelines

RECORDED = "2026-11-20"


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The project's own policies."""
    return load_corpus(policies)


def _events(corpus: Corpus, slug: str) -> list[tuple[str, str, str, str]]:
    """The events but for our own: kind, revision, date, and the window's days where the date is unknown."""
    return [
        (
            event.kind,
            event.revision.label,
            str(event.date or "?"),
            "" if event.date else f"{event.window.earliest}..{event.window.latest}",
        )
        for event in events(corpus.folders[slug], corpus.vocabulary)
        if not event.ours
    ]


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        (
            "alingsas",
            [
                ("decided", "2010", "2010-11-01", ""),
                ("decided", "2023", "?", f"2023-03-22..{RECORDED}"),
                ("repealed", "2010", "?", f"2023-03-22..{RECORDED}"),
            ],
        ),
        ("degerfors", [("undecided", "odaterad", "?", f"None..{RECORDED}")]),
        ("falkoping", [("undecided", "odaterad", "?", f"None..{RECORDED}")]),
        (
            "lekeberg",
            [
                ("decided", "2016", "2016-01-18", ""),
                ("proposed", "2024-forslag", "?", f"2016-01-18..{RECORDED}"),
            ],
        ),
        (
            "smedjebacken",
            [
                ("decided", "2011", "2011-04-05", ""),
                ("decided", "2017", "2017", ""),
                ("superseded", "2011", "2017", ""),
            ],
        ),
    ],
)
def test_events_of_the_five(corpus: Corpus, slug: str, expected: list[tuple[str, str, str, str]]) -> None:
    """What the sources show has happened, no more and no less; a label's year is no date."""
    assert _events(corpus, slug) == expected


def test_every_revision_is_recorded_by_us(corpus: Corpus) -> None:
    """Our own dates are events too, and marked as ours."""
    for folder in corpus.folders.values():
        ours = [event for event in events(folder, corpus.vocabulary) if event.ours]
        assert {event.revision.id for event in ours} == set(folder.revisions)
        assert all(str(event.date) == RECORDED for event in ours)


def test_rejected_motions_and_reservations_are_counted(corpus: Corpus) -> None:
    """The decision's event tells how many, and the page links to them."""
    told = {
        e.revision.id: e.detail.sv
        for f in corpus.folders.values()
        for e in events(f, corpus.vocabulary)
        if e.kind == "decided"
    }
    assert "Fyra yrkanden avslogs." in told["alingsas/2023"]
    assert "Ett yrkande avslogs. En reservation finns." in told["smedjebacken/2017"]


def _spans(found: list[Interval]) -> list[tuple[str, str, str, str]]:
    return [
        (
            str(interval.since or ""),
            str(interval.until or ""),
            interval.verdict,
            " ".join(revision.label for revision in interval.revisions),
        )
        for interval in found
    ]


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        (
            "alingsas",
            [
                ("", "2010-11-01", "none", ""),
                ("2010-11-01", "2023-03-22", "decided", "2010"),
                ("2023-03-22", "2026-11-20", "untold", "2010 2023"),
                ("2026-11-20", "2026-11-21", "decided", "2023"),
                ("2026-11-21", "", "decided", "2023"),
            ],
        ),
        (
            "falkoping",
            [("", "2026-11-21", "untold", "odaterad"), ("2026-11-21", "", "untold", "odaterad")],
        ),
        (
            "degerfors",
            [("", "2026-11-21", "untold", "odaterad"), ("2026-11-21", "", "untold", "odaterad")],
        ),
        (
            "lekeberg",
            [
                ("", "2016-01-18", "none", ""),
                ("2016-01-18", "2026-11-20", "decided", "2016"),
                ("2026-11-20", "2026-11-21", "decided", "2016"),
                ("2026-11-21", "", "decided", "2016"),
            ],
        ),
        (
            "smedjebacken",
            [
                ("", "2011-04-05", "none", ""),
                ("2011-04-05", "2017-01-01", "decided", "2011"),
                ("2017-01-01", "2017-12-31", "untold", "2011 2017"),
                ("2017-12-31", "2026-11-21", "decided", "2017"),
                ("2026-11-21", "", "decided", "2017"),
            ],
        ),
    ],
)
def test_days_of_the_five(corpus: Corpus, slug: str, expected: list[tuple[str, str, str, str]]) -> None:
    """Each day has one answer, and none is surer than the sources."""
    assert _spans(intervals(corpus.folders[slug])) == expected


def test_proposal_is_told_from_its_recording_and_never_counts(corpus: Corpus) -> None:
    """A proposal without a date can't be told of before anybody knew of it, and is in force on no day."""
    found = intervals(corpus.folders["lekeberg"])
    assert not [i for i in found for revision in i.revisions if revision.status == "proposed"]
    assert [(str(i.since), len(i.proposals)) for i in found] == [
        ("None", 0), ("2016-01-18", 0), ("2026-11-20", 1), ("2026-11-21", 1)
    ]  # fmt: skip
    assert (
        "Det finns också ett förslag, Riktlinjer för sociala medier, reviderat förslag (beteckning 2024, förslag). "
        "Ingen källa visar om det antogs."
    ) in found[2].answer.sv


def test_every_day_has_exactly_one_answer(corpus: Corpus) -> None:
    """The intervals follow on each other without a gap, at every edge and on the days around it."""
    for folder in corpus.folders.values():
        found = intervals(folder)
        edges = [i.since for i in found if i.since] or [date(2020, 1, 1)]
        days = [edge + timedelta(n) for edge in edges for n in (-1, 0, 1)] + [date(1, 1, 1), date(9999, 1, 1)]
        assert all(sum(interval.holds(day) for interval in found) == 1 for day in days)


def _with(folder: Folder, *revisions: Revision) -> Folder:
    return replace(folder, revisions={revision.id: revision for revision in revisions})


_STATUSES: tuple[Status, ...] = ("adopted", "unknown", "proposed", "draft")
_DATES = (
    st.none()
    | st.builds(
        PartialDate,
        st.integers(2008, 2020),
        st.none() | st.integers(1, 12),
    )
    | st.dates(date(2008, 1, 1), date(2020, 12, 31)).map(lambda d: PartialDate(d.year, d.month, d.day))
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_answer_is_surer_than_the_dates(corpus: Corpus, data: st.DataObject) -> None:
    """Whatever is known of the dates: every day has one answer, and a sure one holds in every reading of them."""
    folder = corpus.folders["smedjebacken"]
    revisions = []
    for revision in folder.chronological():
        dates = replace(revision.dates, in_force_from=data.draw(_DATES), in_force_until=data.draw(_DATES))
        decision = replace(revision.decision, date=data.draw(_DATES))
        status = data.draw(st.sampled_from(_STATUSES))
        revisions.append(replace(revision, dates=dates, decision=decision, status=status))
    drawn = _with(folder, *revisions)
    assert events(drawn, corpus.vocabulary)
    found = intervals(drawn)
    assert bool(found) == any(revision.status in ("adopted", "unknown") for revision in revisions)
    for one, other in pairwise(found):
        assert one.until == other.since is not None
    for interval in found:
        assert interval.answer.sv and interval.answer.en
        if interval.verdict == "in_force":
            known = interval.revisions[0].dates
            assert known.in_force_from is not None and interval.since is not None
            assert known.in_force_from.latest <= interval.since
            if known.in_force_until is not None and interval.until is not None:
                assert interval.until <= known.in_force_until.earliest + timedelta(1)


def test_dates_in_force_make_the_answer_sure(corpus: Corpus) -> None:
    """With dates that say so, a guideline was in force, then none was, and the last day counts."""
    folder = corpus.folders["lekeberg"]
    old = folder.revisions["lekeberg/2016"]
    dates = replace(
        old.dates,
        in_force_from=PartialDate.parse("2016-02-01"),
        in_force_until=PartialDate.parse("2019-12-31"),
        review_due=PartialDate.parse("2018-06"),
        published=PartialDate.parse("2016-02-03"),
    )
    known = _with(folder, replace(old, dates=dates))
    assert _spans(intervals(known)) == [
        ("", "2016-01-18", "none", ""),
        ("2016-01-18", "2016-02-01", "none", ""),
        ("2016-02-01", "2020-01-01", "in_force", "2016"),
        ("2020-01-01", "2026-11-21", "after", ""),
        ("2026-11-21", "", "after", ""),
    ]
    assert [interval.answer.sv for interval in intervals(known)[2:]] == [
        "Riktlinjer för sociala medier (2016) gällde.",
        "Ingen riktlinje som vi känner till gällde.",
        (
            "Ingen riktlinje som vi känner till gäller. Vi kontrollerade uppgifterna senast den 20 november 2026. "
            "Vad kommunen kan ha beslutat efter det vet vi inte."
        ),
    ]
    kinds = [event.kind for event in events(known, corpus.vocabulary)]
    assert kinds == ["decided", "in_force", "published", "review_due", "ended", "recorded"]
    assert "Källorna visar inte när" not in events(known, corpus.vocabulary)[0].detail.sv


def test_erratum_is_ours(corpus: Corpus) -> None:
    """A correction is an event of ours that says that the decision stands; without a date it says so."""
    folder = corpus.folders["lekeberg"]
    old = folder.revisions["lekeberg/2016"]
    errata = [
        Erratum("Fel sida.", Place("x.yaml"), PartialDate.parse("2026-12-01")),
        Erratum("Fel ord.", Place("x.yaml")),
    ]
    corrected = [
        e
        for e in events(_with(folder, replace(old, errata=errata)), corpus.vocabulary)
        if e.kind == "corrected"
    ]
    assert all(event.ours and "Kommunens beslut har inte ändrats." in event.detail.sv for event in corrected)
    assert [event.when.sv for event in corrected] == ["Okänt datum", "1 december 2026"]


def test_revisions_that_supersede_each_other_end(corpus: Corpus) -> None:
    """A circle in the data, which a rule reports, hangs nothing."""
    folder = corpus.folders["smedjebacken"]
    one, two = folder.chronological()
    unknown = replace(one.decision, date=None)
    circle = _with(folder, replace(one, supersedes=two.id, decision=unknown), replace(two, decision=unknown))
    assert events(circle, corpus.vocabulary)
    assert intervals(circle)


def test_neighbours(corpus: Corpus) -> None:
    """Each revision but the first is compared with the one it supersedes."""
    pairs = [(b.id, a.id) for folder in corpus.folders.values() for b, a in neighbours(folder)]
    assert pairs == [
        ("alingsas/2010", "alingsas/2023"),
        ("lekeberg/2016", "lekeberg/2024-forslag"),
        ("smedjebacken/2011", "smedjebacken/2017"),
    ]


def test_recent_is_newest_first(corpus: Corpus) -> None:
    """What is dated comes first, from the newest; the rest last."""
    items = recent(timelines(corpus))
    dated = [item.event.date.earliest for item in items if item.event.date]
    assert dated == sorted(dated, reverse=True)
    assert [item.event.date is None for item in items] == sorted(item.event.date is None for item in items)
    assert {item.event.revision.id for item in items if item.event.date is None} == {
        "alingsas/2023",
        "degerfors/odaterad",
        "falkoping/odaterad",
        "lekeberg/2024-forslag",
    }


def test_log_tells_the_timeline(run: Callable[..., Run], policies: Path) -> None:
    """The same facts in the terminal, in both languages."""
    found = run("log", "alingsas", "--policies", policies)
    assert found.code == 0
    assert "Okänt datum, tidigast 22 mars 2023 och senast 20 november 2026" in found.out
    assert "Upphävd: Riktlinje för sociala medier på Internet (alingsas/2010)" in found.out
    assert "Det senast kända beslutet var Riktlinje för sociala medier på Internet (2010)" in found.out
    assert "Det går inte att säga" not in found.out
    assert "\x1b" not in found.out
    english = run("log", "alingsas", "--policies", policies, "--lang", "en", "--color", "always").out
    assert "Date unknown, at the earliest 22 March 2023" in english
    assert "\x1b[" in english


def test_log_as_json(run: Callable[..., Run], policies: Path) -> None:
    """Dates as they are known, and the days between which the rest must be."""
    told = json.loads(run("log", "smedjebacken", "--format", "json", "--policies", policies).out)
    assert (told["format"], told["format_version"], told["language"]) == ("riktlint-log", 1, "sv")
    assert told["municipality"] == {"slug": "smedjebacken", "name": "Smedjebacken", "code": "2061"}
    decided = [e for e in told["events"] if e["kind"] == "decided"]
    assert [(e["date"], e["earliest"], e["latest"]) for e in decided] == [
        ("2011-04-05", "2011-04-05", "2011-04-05"),
        ("2017", "2017-01-01", "2017-12-31"),
    ]
    assert [i["verdict"] for i in told["intervals"]] == ["none", "decided", "untold", "decided", "decided"]
    assert [i["verified"] for i in told["intervals"]] == [None, None, None, None, RECORDED]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("slug", ["alingsas", "degerfors", "falkoping", "lekeberg", "smedjebacken"])
def test_log_follows_its_schema(run: Callable[..., Run], policies: Path, slug: str, language: str) -> None:
    words = ("log", slug, "--format", "json", "--policies", policies, "--lang", language)
    told = json.loads(run(*words).out)
    assert [error.message for error in validator("log.schema.json").iter_errors(told)] == []


def test_the_schema_of_the_log_knows_every_word() -> None:
    parts = load_schemas()["log.schema.json"]["$defs"]
    assert parts["event"]["properties"]["kind"]["enum"] == list(get_args(EventKind))
    assert parts["interval"]["properties"]["verdict"]["enum"] == list(get_args(Verdict))


def test_log_of_what_is_not_there(run: Callable[..., Run], policies: Path) -> None:
    """One line that says what was wrong."""
    found = run("log", "lekeber", "--policies", policies)
    assert (found.code, found.out) == (2, "")
    assert "Menade du lekeberg?" in found.err
