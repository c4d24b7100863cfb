"""The model: partial dates, typed values, the order of revisions, and what a profile asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riktlint.building.vocabulary import load_vocabulary
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.revision import Dates, Decision, Position, Provision, Revision, Status
from riktlint.model.sources import SourceRef
from riktlint.values.length import Duration

PLACE = Place("2024.riktlinje.yaml")
DAYS = st.dates(min_value=date(1800, 1, 1), max_value=date(2199, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(DAYS)
    known = draw(st.integers(1, 3))
    return PartialDate(day.year, day.month if known > 1 else None, day.day if known > 2 else None)


class TestPartialDate:
    @given(partial_dates())
    def test_text_and_back(self, moment: PartialDate) -> None:
        assert PartialDate.parse(str(moment)) == moment

    @given(partial_dates())
    def test_earliest_and_latest_are_its_first_and_last_day(self, moment: PartialDate) -> None:
        def within(day: date) -> bool:
            return PartialDate.parse(day.isoformat()[: len(str(moment))]) == moment

        assert within(moment.earliest)
        assert within(moment.latest)
        assert not within(moment.earliest - timedelta(days=1))
        assert not within(moment.latest + timedelta(days=1))

    @given(partial_dates(), partial_dates())
    def test_before_mirrors_after(self, one: PartialDate, other: PartialDate) -> None:
        assert one.is_before(other) == other.is_after(one)
        assert not (one.is_before(other) and one.is_after(other))

    @given(partial_dates(), partial_dates(), st.data())
    def test_before_holds_for_every_reading(
        self, one: PartialDate, other: PartialDate, data: st.DataObject
    ) -> None:
        days = [data.draw(st.dates(moment.earliest, moment.latest)) for moment in (one, other)]
        if one.is_before(other):
            assert days[0] < days[1]
        if one.is_after(other):
            assert days[0] > days[1]

    @given(partial_dates())
    def test_not_before_itself(self, moment: PartialDate) -> None:
        assert not moment.is_before(moment)

    def test_a_year_is_neither_before_nor_after_its_months(self) -> None:
        year, month = PartialDate.parse("2017"), PartialDate.parse("2017-03")
        assert not year.is_before(month)
        assert not year.is_after(month)
        assert month.is_before(PartialDate.parse("2017-04-01"))
        assert month.is_after(PartialDate.parse("2016"))

    def test_leap_days(self) -> None:
        assert PartialDate.parse("2024-02").latest == date(2024, 2, 29)
        assert PartialDate.parse("1900-02").latest == date(1900, 2, 28)

    @pytest.mark.parametrize(
        "text",
        ["", "17", "2017-3", "2017-13", "2017-02-30", "2023-02-29", "2017-03-14T", "2017-03-14\n", "unknown"],
    )
    def test_what_is_no_date(self, text: str) -> None:
        with pytest.raises(ValueError, match=r".+"):
            PartialDate.parse(text)


COUNTS = st.integers(0, 9999)


class TestDuration:
    @given(st.builds(Duration, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS))
    def test_text_and_back(self, duration: Duration) -> None:
        assert Duration.parse(str(duration)) == duration

    @given(st.builds(Duration, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS), st.integers(0, 5))
    def test_more_of_a_part_is_longer(self, duration: Duration, part: int) -> None:
        parts = list(duration.parts)
        parts[part] += 1
        assert Duration(*parts).approximate_minutes > duration.approximate_minutes

    @pytest.mark.parametrize(
        ("text", "minutes"),
        [
            ("PT24H", 1440),
            ("P1D", 1440),
            ("P1W", 10_080),
            ("P12M", 525_960),
            ("P1Y", 525_960),
            ("P1DT30M", 1470),
        ],
    )
    def test_approximate_length(self, text: str, minutes: int) -> None:
        assert Duration.parse(text).approximate_minutes == minutes

    def test_month_and_minute_are_told_apart(self) -> None:
        assert Duration.parse("P2M") == Duration(months=2)
        assert Duration.parse("PT2M") == Duration(minutes=2)

    def test_is_kept_as_written(self) -> None:
        assert Duration.parse("PT24H") != Duration.parse("P1D")

    @pytest.mark.parametrize("text", ["", "P", "PT", "24H", "P24H", "P1.5D", "P-1D", "P1D\n", "p1d"])
    def test_what_is_no_duration(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a duration"):
            Duration.parse(text)


def revision(label: str, status: Status = "adopted", supersedes: str | None = None) -> Revision:
    recorded = PartialDate(2026, 11, 20)
    return Revision(
        id=f"exempelby/{label}",
        title="Riktlinje",
        document_type="guideline",
        text_status="restated",
        status=status,
        dates=Dates(PLACE, recorded, recorded),
        decision=Decision("adopted", PLACE),
        sources=[],
        positions={},
        provisions=[],
        place=PLACE,
        supersedes=f"exempelby/{supersedes}" if supersedes else None,
    )


def folder(*revisions: Revision) -> Folder:
    return Folder("exempelby", "policies/exempelby", revisions={r.id: r for r in revisions})


def labels(revisions: list[Revision]) -> list[str]:
    return [revision.label for revision in revisions]


class TestFolder:
    def test_labels_order_revisions_without_links(self) -> None:
        assert labels(folder(revision("2020"), revision("2011")).chronological()) == ["2011", "2020"]

    def test_what_supersedes_comes_later(self) -> None:
        newest = revision("2017-forslag", supersedes="odaterad")
        assert labels(folder(newest, revision("odaterad")).chronological()) == ["odaterad", "2017-forslag"]

    @given(st.permutations(["2001", "2005", "2009", "2013", "2017"]))
    def test_order_of_files_does_not_matter(self, order: list[str]) -> None:
        chain = {"2001": None, "2005": "2001", "2009": "2005", "2013": "2009", "2017": "2013"}
        made = folder(*(revision(label, supersedes=chain[label]) for label in order))
        assert labels(made.chronological()) == list(chain)

    def test_a_circle_ends(self) -> None:
        made = folder(revision("2010", supersedes="2020"), revision("2020", supersedes="2010"))
        assert sorted(labels(made.chronological())) == ["2010", "2020"]
        assert made.current() is not None

    def test_a_proposal_is_not_current_beside_an_adopted_revision(self) -> None:
        made = folder(revision("2016"), revision("2024-forslag", "proposed", supersedes="2016"))
        current = made.current()
        assert current is not None
        assert current.label == "2016"

    def test_a_revision_of_unknown_status_may_be_current(self) -> None:
        current = folder(revision("odaterad", "unknown"), revision("2024-forslag", "draft")).current()
        assert current is not None
        assert current.label == "odaterad"

    def test_a_proposal_is_current_when_it_is_all_there_is(self) -> None:
        current = folder(revision("forslag", "proposed")).current()
        assert current is not None
        assert current.label == "forslag"

    def test_an_empty_folder_has_no_current_revision(self) -> None:
        assert folder().current() is None

    def test_only_an_adopted_revision_succeeds(self) -> None:
        first = revision("2016")
        proposal = revision("2024-forslag", "proposed", supersedes="2016")
        assert folder(first, proposal).successor(first) is None
        adopted = revision("2025", supersedes="2016")
        made = folder(first, proposal, adopted)
        assert made.successor(first) is adopted
        assert made.predecessor(adopted) is first

    def test_a_predecessor_may_be_missing(self) -> None:
        alone = revision("2017", supersedes="2011")
        assert folder(alone).predecessor(alone) is None

    def test_units_are_unknown_without_a_municipality(self) -> None:
        assert folder().unit("biblioteket") is None


def test_corpus_finds_a_revision_by_id() -> None:
    made = folder(revision("2017"))
    corpus = Corpus(load_vocabulary(), {"exempelby": made})
    assert corpus.revision("exempelby/2017") is made.revisions["exempelby/2017"]
    assert corpus.revision("exempelby/2018") is None
    assert corpus.revision("grannby/2017") is None


class TestPositions:
    def test_provisions_regulate_where_nothing_is_written(self) -> None:
        made = revision("2024")
        made.provisions.append(
            Provision("svar", "response_time", "must", "Svara.", SourceRef("riktlinje", PLACE), PLACE)
        )
        assert made.position_on("response_time") == "regulated"
        assert [provision.id for provision in made.provisions_on("response_time")] == ["svar"]
        assert made.position_on("two_factor") is None

    def test_what_is_written_counts_first(self) -> None:
        made = revision("2024")
        made.positions["two_factor"] = Position("two_factor", "silent", PLACE)
        assert made.position_on("two_factor") == "silent"


class TestProfiles:
    def test_profiles_stack(self) -> None:
        vocabulary = load_vocabulary()
        asked: set[str] = set()
        for profile in ("minimum", "recommended", "complete"):
            topics = {topic.id for topic in vocabulary.topics_of_profile(profile)}
            assert asked < topics
            asked = topics
        assert asked == set(vocabulary.topics)

    def test_topics_come_in_the_order_of_the_vocabulary(self) -> None:
        vocabulary = load_vocabulary()
        assert [topic.id for topic in vocabulary.topics_of_profile("complete")] == list(vocabulary.topics)

    def test_an_unknown_profile_is_an_error(self) -> None:
        with pytest.raises(KeyError):
            load_vocabulary().topics_of_profile("maximum")


def test_words_of_a_topic() -> None:
    vocabulary = load_vocabulary()

    def words(topic: str) -> Mapping[str, str]:
        return vocabulary.topics[topic].scale.words

    assert words("two_factor")["required"] == "Krävs"
    assert words("platforms")["facebook"] == "Facebook"
    assert words("prohibited_content")["hate_speech"] == "hets mot folkgrupp"
    assert words("who_answers")["editor"] == "redaktören"
    assert words("statutes")["osl"] == "offentlighets- och sekretesslagen"
    assert words("tone") == {}


def test_a_place_as_a_pointer() -> None:
    place = Place("kommun.yaml") / "units" / 0 / "a/b~c"
    assert place.pointer == "/units/0/a~1b~0c"
    assert Place("kommun.yaml").pointer == ""
