"""The comparison and the wording of typed values."""

from __future__ import annotations

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.comparison import compare, newest_proposal, shorten
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.dates import PartialDate
from riktlint.model.municipality import ChannelList, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Dates, Decision, Position, PositionKind, Provision, Revision, Status
from riktlint.model.sources import SourceRef
from riktlint.value_text import duration_text, value_text
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import Bound, Counting, DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.length import Duration
from riktlint.values.value import Value
from riktlint.values.word_list import ListValue
from riktlint.wording.phrases import joined

PLACE = Place("prov/2024.riktlinje.yaml")
DAY = PartialDate(2024, 5, 1)


def provision(topic: str, text: str, value: Value | None = None, number: int = 1) -> Provision:
    """A provision on a topic."""
    return Provision(
        f"{topic}-{number}".replace("_", "-"), topic, "must", text, SourceRef("k", PLACE), PLACE, value=value
    )


def revision(
    label: str,
    provisions: list[Provision],
    positions: dict[str, Position] | None = None,
    status: Status = "adopted",
    supersedes: str | None = None,
) -> Revision:
    """A revision of the municipality of the tests."""
    return Revision(
        f"prov/{label}", "Riktlinje", "guideline", "restated", status, Dates(PLACE, DAY, DAY),
        Decision("unknown", PLACE), [], positions or {}, provisions, PLACE, supersedes=supersedes,
    )  # fmt: skip


def corpus(*revisions: Revision) -> Corpus:
    """A corpus of one municipality."""
    municipality = Municipality(
        "prov", "Prov", "Provs kommun", "9999", "Län", ChannelList("unknown", PLACE), [], [], PLACE
    )
    folder = Folder("prov", "prov", municipality, revisions={r.id: r for r in revisions})
    return Corpus(load_vocabulary(), {"prov": folder})


def position(topic: str, kind: PositionKind, **given: str) -> dict[str, Position]:
    """A written position on a topic."""
    return {topic: Position(topic, kind, PLACE, **given)}  # type: ignore[arg-type]


def test_written_answer_comes_first() -> None:
    """The answer that the file gives is used as it stands."""
    value = DurationValue(Duration(hours=24), "at_most", "weekdays")
    given = revision(
        "2024",
        [provision("response_time", "Svara.", value)],
        position("response_time", "regulated", answer="Inom ett dygn."),
    )
    cell = compare(corpus(given)).row("response_time").cells[0]
    assert (cell.answer, cell.position, cell.provisions) == (
        "Inom ett dygn.",
        "regulated",
        ("response-time-1",),
    )
    assert cell.revision == "prov/2024"


def test_typed_value_answers_next() -> None:
    """Without a written answer the typed values are worded, each once."""
    value = DurationValue(Duration(hours=24), "at_most", "weekdays")
    given = revision("2024", [provision("response_time", "Svara.", value, n) for n in (1, 2)])
    assert compare(corpus(given)).row("response_time").cells[0].answer == "Inom 24 timmar på vardagar"


def test_provision_text_answers_last_and_shortened() -> None:
    """Without a typed value the first provision's text answers, cut at a word."""
    given = revision("2024", [provision("tone", "Skriv vänligt. " * 20)])
    answer = compare(corpus(given)).row("tone").cells[0].answer
    assert answer.endswith(" …")
    assert len(answer) <= 165


@pytest.mark.parametrize("kind", ["silent", "unknown", "not_applicable"])
def test_open_position_has_no_answer(kind: PositionKind) -> None:
    """What the guideline does not say is a position, not an answer."""
    cell = compare(corpus(revision("2024", [], position("crisis", kind)))).row("crisis").cells[0]
    assert (cell.position, cell.answer, cell.provisions) == (kind, "", ())


def test_delegated_position_names_the_document() -> None:
    """A guideline that hands on answers with the document's name."""
    given = revision("2024", [], position("archiving", "delegated", to="Dokumenthanteringsplanen"))
    assert compare(corpus(given)).row("archiving").cells[0].answer == "Dokumenthanteringsplanen"


def test_nothing_recorded_is_no_position() -> None:
    """A topic that the file leaves out has no position at all."""
    assert compare(corpus(revision("2024", []))).row("crisis").cells[0].position is None


def test_current_revision_is_compared_and_a_proposal_stands_beside() -> None:
    """A later proposal that answers is carried by the cell of the current revision."""
    old = revision("2020", [provision("tone", "Var vänlig.")])
    new = revision(
        "2024-forslag", [provision("tone", "Var saklig.")], status="proposed", supersedes="prov/2020"
    )
    both = corpus(old, new)
    cell = compare(both).row("tone").cells[0]
    assert (cell.revision, cell.answer) == ("prov/2020", "Var vänlig.")
    assert cell.proposal is not None
    assert (cell.proposal.revision, cell.proposal.answer) == ("prov/2024-forslag", "Var saklig.")
    assert compare(both).row("crisis").cells[0].proposal is None
    assert newest_proposal(both.folders["prov"]) is new


def test_municipality_without_revision_is_left_out() -> None:
    """There is nothing to compare where no guideline is recorded."""
    assert compare(corpus()).municipalities == ()


def test_rows_follow_the_vocabulary_by_group() -> None:
    """Every topic is a row, and the groups come in the vocabulary's order."""
    given = corpus(revision("2024", []))
    grouped = compare(given).grouped(given.vocabulary)
    assert [group.id for group, _ in grouped] == list(given.vocabulary.groups)
    assert sum(len(rows) for _, rows in grouped) == len(given.vocabulary.topics)
    with pytest.raises(KeyError):
        compare(given).row("no-such-topic")


def test_shorten_keeps_short_text() -> None:
    """A text that fits is only put on one line."""
    assert shorten("ett\n två") == "ett två"


@pytest.mark.parametrize(
    ("duration", "bound", "counting", "topic", "expected"),
    [
        (Duration(hours=24), "at_most", "weekdays", "response_time", "inom 24 timmar på vardagar"),
        (Duration(days=1), "at_most", "business_days", "response_time", "inom en arbetsdag"),
        (Duration(days=3), "at_most", "weekdays", "response_time", "inom 3 vardagar"),
        (Duration(days=2), "at_most", "calendar_days", "response_time", "inom 2 dagar"),
        (Duration(months=6), "at_most", "calendar_days", "inactivity", "högst 6 månader"),
        (Duration(months=6), "at_least", "calendar_days", "inactivity", "minst 6 månader"),
        (Duration(years=2), "exactly", "calendar_days", "review", "efter 2 år"),
        (Duration(hours=8), "at_most", "business_days", "response_time", "inom 8 timmar på arbetsdagar"),
    ],
)
def test_duration_is_worded(
    duration: Duration, bound: Bound, counting: Counting, topic: str, expected: str
) -> None:
    """A time limit reads as a Swedish phrase."""
    vocabulary = load_vocabulary()
    assert (
        value_text(DurationValue(duration, bound, counting), vocabulary.topics[topic], vocabulary) == expected
    )


@pytest.mark.parametrize(
    ("count", "per", "bound", "average", "topic", "expected"),
    [
        (
            1,
            Duration(weeks=1),
            "at_least",
            True,
            "posting_frequency",
            "minst ett inlägg per vecka i genomsnitt",
        ),
        (3, Duration(days=1), "at_most", False, "posting_frequency", "högst 3 inlägg per dag"),
        (1, Duration(months=3), "exactly", False, "snapshots", "en ögonblicksbild på 3 månader"),
        (2, Duration(years=1), "exactly", False, "snapshots", "2 ögonblicksbilder per år"),
    ],
)
def test_frequency_is_worded(
    count: int, per: Duration, bound: Bound, average: bool, topic: str, expected: str
) -> None:
    """A frequency names what is counted."""
    vocabulary = load_vocabulary()
    assert (
        value_text(FrequencyValue(count, per, bound, average), vocabulary.topics[topic], vocabulary)
        == expected
    )


def test_lists_and_choices_are_worded() -> None:
    """Words of a vocabulary become their Swedish names."""
    vocabulary = load_vocabulary()
    banned = vocabulary.topics["prohibited_content"]
    assert value_text(ListValue(("insult", "spam")), banned, vocabulary) == "förolämpning och skräpinlägg"
    assert value_text(ListValue(("spam",), False), banned, vocabulary) == "bland annat skräpinlägg"
    assert value_text(ChoiceValue("required"), vocabulary.topics["two_factor"], vocabulary) == "krävs"


def test_durations_and_lists_read_as_swedish() -> None:
    """Parts are joined by a comma and by och."""
    assert duration_text(Duration(years=1, months=6)) == "ett år och 6 månader"
    assert duration_text(Duration()) == "0 minuter"
    assert joined(["a", "b", "c"]) == "a, b och c"
    assert joined([]) == ""
