"""What the rules on channels know of addresses and account names."""

from __future__ import annotations

import pytest

from riktlint.rules.channels.accounts import comparable, host_of, name_in_address


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.Facebook.com/exempelby", "www.facebook.com"),
        ("https://www.facebook.com./exempelby", "www.facebook.com"),
        ("https://www.facebook.com:443/exempelby", "www.facebook.com"),
        ("www.facebook.com/exempelby", ""),
        ("https:///exempelby", ""),
    ],
)
def test_hosts(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("url", "compared"),
    [
        ("https://www.facebook.com/exempelby", "facebook.com/exempelby"),
        ("https://m.facebook.com/exempelby/", "facebook.com/exempelby"),
        ("https://facebook.com./exempelby", "facebook.com/exempelby"),
        ("https://medium.com/exempelby", "medium.com/exempelby"),
        ("https://www.youtube.com/playlist?list=PL1", "youtube.com/playlist?list=PL1"),
        ("https://www.facebook.com/%C3%85by", "facebook.com/Åby"),
        ("https://x.com/ExempelbyX", "x.com/ExempelbyX"),
        ("https://x.com/", "x.com"),
        ("https:///exempelby", "/exempelby"),
        ("https://[broken/", "https://[broken/"),
    ],
)
def test_comparable_addresses(url: str, compared: str) -> None:
    assert comparable(url) == compared


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.instagram.com/Exempelby?hl=sv", "exempelby"),
        ("https://www.tiktok.com/%40Exempelby/", "exempelby"),
        ("https://www.instagram.com//exempelby//", "exempelby"),
        ("https://www.instagram.com/exempelby/reels/", None),
        ("https://[broken/", None),
    ],
)
def test_names_in_addresses(url: str, name: str | None) -> None:
    assert name_in_address(url) == name
