"""What rules know of their subjects: names of statutes, values that clash, addresses of accounts."""

from __future__ import annotations

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.rules.channels.accounts import bare, belongs, comparable, host_of, name_in_address
from riktlint.rules.statutes.names import is_known, named_in, numbers_in
from riktlint.rules.values.strictness import contradict, strictness
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import Bound, DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.length import Duration
from riktlint.values.value import Value
from riktlint.values.word_list import ListValue


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Personuppgiftslagen (PUL) gäller.", {"pul"}),
        ("Enligt Offentlighets- och sekretesslagens regler.", {"osl"}),
        ("Följ förvaltningslagen (1986:223).", {"fl_1986"}),
        ("Följ förvaltningslagen.", {"fl_2017"}),
        ("Se 2 kap. TF om allmänna handlingar.", {"tf"}),
        ("Rätten följer enligt TF.", {"tf"}),
        ("BBS-lagen och brottsbalken gäller.", {"bbs_lagen", "brottsbalken"}),
        ("Se lagen (2018:218).", {"dataskyddslagen"}),
        # What only looks like one.
        ("TF lades ned, och FL likaså.", set()),
        ("Ange kontots URL.", set()),
        ("Delta i GDPR-utbildningen.", set()),
        ("Handlingar enligt pul och gdpr.", set()),
        ("Arbetet leds av tf. chefen.", set()),
        ("Mötet börjar 1998:20 enligt klockan 12:30.", set()),
        ("Arkivlagenheten sparar.", set()),
    ],
)
def test_statutes_named_in_text(text: str, named: set[str]) -> None:
    assert set(named_in(text, load_vocabulary())) == named


def test_statute_numbers() -> None:
    assert numbers_in("Lagen (1998:204), SFS 2009:400 och ärende 2017:21") == ["1998:204", "2009:400"]
    assert is_known("1998:204", load_vocabulary())
    assert not is_known("1998:205", load_vocabulary())


def _within(text: str, bound: Bound = "at_most") -> DurationValue:
    return DurationValue(Duration.parse(text), bound)


def _times(count: int, per: str, bound: Bound = "at_least", average: bool = False) -> FrequencyValue:
    return FrequencyValue(count, Duration.parse(per), bound, average)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (_within("PT24H"), _within("P2D"), True),
        (_within("PT24H"), _within("P1D"), False),
        (_within("P2D"), _within("P1D", "at_least"), False),
        (_within("P1D"), _within("P2D", "at_least"), True),
        (_within("P1D", "exactly"), _within("P2D"), False),
        (_within("P1D"), DurationValue(Duration.parse("P1D"), "at_most", "business_days"), True),
        (_times(1, "P1W"), _times(2, "P2W"), False),
        (_times(1, "P1W"), _times(2, "P1W"), True),
        (_times(1, "P1W"), _times(2, "P1W", average=True), False),
        (_times(1, "P1W"), _times(3, "P1W", "at_most"), False),
        (ChoiceValue("required"), ChoiceValue("recommended"), True),
        (ChoiceValue("required"), ChoiceValue("required"), False),
        (ListValue(("facebook",)), ListValue(("x",)), False),
    ],
)
def test_contradictions_go_both_ways(one: Value, other: Value, clash: bool) -> None:
    assert contradict(one, other) is clash
    assert contradict(other, one) is clash


def test_strictness_follows_the_topic() -> None:
    topics = load_vocabulary().topics

    def strict(topic: str, value: Value) -> float:
        found = strictness(value, topics[topic])
        assert found is not None
        return found

    assert strict("response_time", _within("PT4H")) > strict("response_time", _within("P1D"))
    assert strict("posting_frequency", _times(2, "P1W")) > strict("posting_frequency", _times(1, "P1W"))
    required, recommended = ChoiceValue("required"), ChoiceValue("recommended")
    assert strict("two_factor", required) > strict("two_factor", recommended)
    assert strictness(ListValue(("facebook",)), topics["platforms"]) is None
    assert strictness(_within("P1D", "at_least"), topics["response_time"]) is None


def test_addresses() -> None:
    facebook = load_vocabulary().platforms["facebook"]
    assert belongs(host_of("https://SV-SE.facebook.com/kommunen"), facebook)
    assert not belongs(host_of("https://notfacebook.com/kommunen"), facebook)
    assert not belongs(host_of("https://facebook.com.example/kommunen"), facebook)
    assert host_of("https://[broken/") == ""
    assert comparable("https://www.X.com/Kommunen/") == comparable("https://x.com/Kommunen")
    assert comparable("https://facebook.com/profile.php?id=1") != comparable(
        "https://facebook.com/profile.php?id=2"
    )
    assert name_in_address("https://www.instagram.com/Exempelby/") == "exempelby"
    assert name_in_address("https://www.tiktok.com/@exempelby") == bare("@Exempelby")
    assert name_in_address("https://www.instagram.com/p/abc/") is None
    assert name_in_address("https://www.instagram.com/") is None
