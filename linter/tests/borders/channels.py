"""Channels."""

from __future__ import annotations

from riktlint.rules.base import Example

_X = """\
channels:
  - id: biblioteket-x
    platform: x
    unit: bibliotek-och-kultur
    status: active
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
"""
_X_MARKED = _X.replace("och-kultur\n", "och-kultur\n    #     ^^^^^^^^^^^^^^^^^^^^\n")
_REPLACED = """\
units:
  - id: bibliotek-och-kultur
    name: Bibliotek och kultur
    kind: unit
    replaced_by: biblioteket
    replaced: 2025-01-15
    source: {document: webbplats}
"""
_ONLY_FACEBOOK = """\
provisions:
  - id: bara-facebook
    topic: platforms
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska bara öppna konton på Facebook.
    value: {kind: list, items: [facebook], exhaustive: true}
    source: {document: riktlinje, section: Konton}
"""
_INSTAGRAM = """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
"""
_INSTAGRAM_MARKED = _INSTAGRAM.replace("instagram\n    unit", "instagram\n    #         ^^^^^^^^^\n    unit")


CASES: dict[str, dict[str, Example]] = {
    "CHN002": {
        "a platform that anybody may run": Example(
            """\
channels:
  - id: biblioteket-mastodon
    platform: mastodon
    unit: biblioteket
    status: active
    accounts: single
    url: https://social.exempelby.example/@biblioteket
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "an address that ends in the platform's name": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    url: https://exempelbyinstagram.com/biblioteket
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    },
    "CHN003": {
        "a name of any form on a platform whose names have none": Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    handle: Exempelby bibliotek
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "what looks like an e-mail address on a platform that anybody may run": Example(
            """\
channels:
  - id: biblioteket-mastodon
    platform: mastodon
    unit: biblioteket
    status: active
    accounts: single
    handle: biblioteket@social.exempelby.example
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "the longest name, and one letter more": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    handle: "@exempelbys_bibl"
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbys_buss1
    #       ^^^^^^^^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    },
    "CHN004": {
        "a name that the platform does not take": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: Exempelby bibliotek
    url: https://www.instagram.com/biblioteketexempelby/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "an address that holds no name of the platform's form": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    url: https://www.instagram.com/exempelby-bibliotek/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "the address of a single post": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    url: https://www.instagram.com/p/biblioteketexempelby/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "a platform whose names don't make its addresses": Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    handle: Exempelby bibliotek
    url: https://www.facebook.com/biblioteketexempelby
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "the address of another platform": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    url: https://www.facebook.com/biblioteketexempelby
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "a name without an address, and an address without a name": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.instagram.com/exempelbybokbuss/
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    },
    "CHN005": {
        "the name in one entry and the address in the other": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/exempelbybibl
    #    ^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "an old and a new host of the platform": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://twitter.com/exempelbybibl
    #    ^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "an account name in other letters": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/ExempelbyBibl
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/exempelbybibl
    #    ^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "an address with a question in it may be another account": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/i?user=1
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://x.com/i?user=2
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "a name on another platform's host": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-x
    platform: x
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.instagram.com/exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "closed, and two more after it": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: biblioteket
    status: closed
    closed: 2023
    accounts: single
    handle: exempelbybibliotek
    source: {document: webbplats}
  - id: bokbussen-instagram
    platform: instagram
    unit: biblioteket
    status: active
    accounts: single
    handle: exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
  - id: barnboken-instagram
    platform: instagram
    unit: biblioteket
    status: proposed
    accounts: single
    handle: exempelbybibliotek
    #       ^^^^^^^^^^^^^^^^^^
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "the address for mobile phones": Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.facebook.com/exempelbybibliotek
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    url: https://m.facebook.com/exempelbybibliotek/
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "two addresses on one platform": Example(
            """\
channels:
  - id: biblioteket-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.facebook.com/profile.php?id=1001
    verified: 2024-05-01
    source: {document: webbplats}
  - id: bokbussen-facebook
    platform: facebook
    unit: biblioteket
    status: active
    accounts: single
    url: https://www.facebook.com/profile.php?id=1002
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "the same name on another platform": Example(
            _INSTAGRAM.replace("instagram", "tiktok"),
            file="kanaler.yaml",
        ),
    },
    "CHN007": {
        "closes today": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    closed: 2025-01-15
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "closed yesterday": Example(
            """\
channels:
  - id: biblioteket-x
    platform: x
    unit: biblioteket
    status: active
    #       ^^^^^^
    closed: 2025-01-14
    accounts: single
    handle: exempelbybibl
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
    },
    "CHN009": {
        "replaced today": Example(_X, file="kanaler.yaml", others={"kommun.yaml": _REPLACED}),
        "replaced yesterday": Example(
            _X_MARKED,
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("2025-01-15", "2025-01-14")},
        ),
        "replaced some time this year": Example(
            _X, file="kanaler.yaml", others={"kommun.yaml": _REPLACED.replace("2025-01-15", "2025")}
        ),
        "not known whether the account is in use": Example(
            _X_MARKED.replace("active", "unknown"),
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("2025-01-15", "2024")},
        ),
        "only proposed": Example(
            _X.replace("active", "proposed"),
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("2025-01-15", "2024")},
        ),
        "replaced in an adopted revision": Example(
            _X_MARKED,
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("replaced: 2025-01-15", "replaced_in: exempelby/2024")},
        ),
        "replaced in a draft": Example(
            _X,
            file="kanaler.yaml",
            others={
                "kommun.yaml": _REPLACED.replace("replaced: 2025-01-15", "replaced_in: exempelby/2026"),
                "2026.riktlinje.yaml": "status: draft\ndecision:\n  outcome: unknown\n",
            },
        ),
        "replaced in a revision that is not there": Example(
            _X,
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("replaced: 2025-01-15", "replaced_in: exempelby/2010")},
        ),
        "replaced without a date or revision": Example(
            _X,
            file="kanaler.yaml",
            others={"kommun.yaml": _REPLACED.replace("replaced: 2025-01-15", "note: Årtalet är okänt.")},
        ),
    },
    "CHN010": {
        "no decision on the guideline is known": Example(
            _INSTAGRAM_MARKED,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": f"status: unknown\ndecision:\n  outcome: unknown\n{_ONLY_FACEBOOK}",
            },
        ),
        "only in a draft": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={"2024.riktlinje.yaml": f"status: draft\ndecision:\n  outcome: unknown\n{_ONLY_FACEBOOK}"},
        ),
        "only under a condition": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": _ONLY_FACEBOOK.replace(
                    "    source", "    conditions: [När kontot vänder sig till barn]\n    source"
                )
            },
        ),
        "only of some platforms": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": _ONLY_FACEBOOK.replace(
                    "    source", "    platforms: [facebook, messenger]\n    source"
                )
            },
        ),
        "a list of what is forbidden": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": """\
provisions:
  - id: inte-tiktok
    topic: platforms
    modality: must_not
    bearers: [{role: account_owner}]
    text: Den kontoansvariga får inte öppna konton på Tiktok.
    value: {kind: list, items: [tiktok], exhaustive: true}
    source: {document: riktlinje, section: Konton}
"""
            },
        ),
        "a kind of platform among the allowed": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": _ONLY_FACEBOOK.replace("[facebook]", "[facebook, picture_account]")
            },
        ),
        "closed, and proposed": Example(
            f"""\
{_INSTAGRAM.replace("status: active", "status: closed")}\
  - id: bokbussen-tiktok
    platform: tiktok
    unit: biblioteket
    status: proposed
    accounts: single
    handle: exempelbybokbuss
    source: {{document: webbplats}}
""",
            file="kanaler.yaml",
            others={"2024.riktlinje.yaml": _ONLY_FACEBOOK},
        ),
        "allowed by the second of two lists": Example(
            _INSTAGRAM,
            file="kanaler.yaml",
            others={
                "2024.riktlinje.yaml": f"""\
{_ONLY_FACEBOOK}\
  - id: instagram-for-bilder
    topic: platforms
    modality: may
    bearers: [{{role: account_owner}}]
    text: Den kontoansvariga får lägga bilder på Instagram.
    value: {{kind: list, items: [instagram], exhaustive: false}}
    source: {{document: riktlinje, section: Konton}}
"""
            },
        ),
    },
    "CHN012": {
        "no decision on the guideline is known": Example(
            """\
channel_list:
  status: internal
  #       ^^^^^^^^
  where: Dokumenthanteringsplanen
  source: {document: riktlinje, section: Konton}
""",
            file="kommun.yaml",
            others={"2024.riktlinje.yaml": "status: unknown\ndecision:\n  outcome: unknown\n"},
        ),
        "only proposed": Example(
            """\
channel_list:
  status: internal
  where: Dokumenthanteringsplanen
  source: {document: riktlinje, section: Konton}
""",
            file="kommun.yaml",
            others={"2024.riktlinje.yaml": "status: proposed\ndecision:\n  outcome: proposed\n"},
        ),
    },
}
