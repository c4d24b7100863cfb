"""What rules know of their subjects: names of statutes, addresses of accounts."""

from __future__ import annotations

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.rules.channels.accounts import bare, belongs, comparable, host_of, name_in_address
from riktlint.rules.statutes.names import is_known, named_in, numbers_in


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
