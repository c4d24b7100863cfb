"""The comparison and the wording of typed values."""

from __future__ import annotations

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.comparison.answers import shorten
from riktlint.comparison.table import compare, newest_proposal
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.dates import PartialDate
from riktlint.model.municipality import ChannelList, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Dates, Decision, Position, PositionKind, Provision, Revision, Status
from riktlint.model.sources import SourceRef
from riktlint.values.duration import DurationValue
from riktlint.values.length import Duration
from riktlint.values.value import Value

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
