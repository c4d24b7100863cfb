"""Responsibility."""

from __future__ import annotations

from riktlint.rules.base import Example

_REPLACED_IN_2024 = """\
units:
  - id: informationsenheten
    name: Informationsenheten
    kind: unit
    replaced_by: kommunikationsenheten
    replaced_in: exempelby/2024
    source: {document: webbplats}
"""
_REPLACED_IN_2022 = _REPLACED_IN_2024.replace("replaced_in: exempelby/2024", "replaced: 2022")

CASES: dict[str, dict[str, Example]] = {
    "RSP001": {
        "in a restated provision that has a note": Example("""\
text_status: restated
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    note: Enheten har bytt namn sedan dess.
    source: {document: riktlinje, section: Ansvar}
"""),
        "where a form is sent, in the second of two": Example("""\
forms:
  - id: anmalan
    title: Anmälan av konto
    fields: [{id: konto, label: Konto, kind: text}]
    source: {document: riktlinje, section: Konton}
  - id: ansokan
    title: Ansökan om konto
    send_to: {unit: informationsenheten}
    #               ^^^^^^^^^^^^^^^^^^^
    fields: [{id: konto, label: Konto, kind: text}]
    source: {document: riktlinje, section: Konton}
"""),
        "of a channel and of its contact": Example(
            """\
channels:
  - id: biblioteket-instagram
    platform: instagram
    unit: folkbiblioteket
    #     ^^^^^^^^^^^^^^^
    status: active
    accounts: single
    handle: exempelbybibliotek
    contact: {role: editor, unit: bokbussen}
    #                             ^^^^^^^^^
    verified: 2024-05-01
    source: {document: webbplats}
""",
            file="kanaler.yaml",
        ),
        "who took over": Example(
            """\
units:
  - id: biblioteket
    name: Biblioteket
    kind: unit
    replaced_by: kulturhuset
    #            ^^^^^^^^^^^
    replaced: 2030
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
        "left to fill in": Example("""\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: fyll-i}]
    #                ^^^^^^
    text: En enhet ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "RSP002": {
        "replaced in this revision": Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={"kommun.yaml": _REPLACED_IN_2024},
        ),
        "replaced in a revision that this one builds on": Example(
            """\
supersedes: exempelby/2025
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2026.riktlinje.yaml",
            others={
                "2025.riktlinje.yaml": "supersedes: exempelby/2024\n",
                "kommun.yaml": _REPLACED_IN_2024,
            },
        ),
        "replaced in a later revision": Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2019.riktlinje.yaml",
            others={
                "2024.riktlinje.yaml": "supersedes: exempelby/2019\n",
                "kommun.yaml": _REPLACED_IN_2024,
            },
        ),
        "replaced without a date or revision": Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={
                "kommun.yaml": _REPLACED_IN_2024.replace(
                    "replaced_in: exempelby/2024", "note: Årtalet är okänt."
                )
            },
        ),
        "revisions that supersede each other": Example(
            """\
supersedes: exempelby/2025
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={
                "2025.riktlinje.yaml": "supersedes: exempelby/2024\n",
                "kommun.yaml": _REPLACED_IN_2024.replace("exempelby/2024", "exempelby/2023"),
            },
        ),
        "not said by which": Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={"kommun.yaml": _REPLACED_IN_2022.replace("    replaced_by: kommunikationsenheten\n", "")},
        ),
        "restated without a note, and again": Example(
            """\
text_status: restated
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
  - id: enheten-godkanner-konton
    topic: account_approval
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska godkänna nya konton innan de öppnas.
    source: {document: riktlinje, section: Konton}
""",
            others={"kommun.yaml": _REPLACED_IN_2022},
        ),
        "restated and explained in a note": Example(
            """\
text_status: restated
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska samordna kommunens konton.
    note: Riktlinjen har kvar enhetens gamla namn.
    source: {document: riktlinje, section: Ansvar}
""",
            others={"kommun.yaml": _REPLACED_IN_2022},
        ),
        "a note in the municipality's own text": Example(
            """\
text_status: official
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    note: Enhetens gamla namn.
    source: {document: riktlinje, section: Ansvar}
""",
            others={"kommun.yaml": _REPLACED_IN_2022},
        ),
    },
    "RSP003": {
        "replaced by one another, after a unit that leads into the circle": Example(
            """\
units:
  - id: kommunikationsenheten
    name: Kommunikationsenheten
    kind: unit
    replaced_by: mediecentralen
    source: {document: riktlinje, section: Ansvar}
  - id: biblioteket
    name: Biblioteket
    kind: unit
    replaced_by: mediecentralen
    #            ^^^^^^^^^^^^^^
    source: {document: webbplats}
  - id: mediecentralen
    name: Mediecentralen
    kind: unit
    replaced_by: biblioteket
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
        "part of the one that it replaced": Example(
            """\
units:
  - id: kommunikationsenheten
    name: Kommunikationsenheten
    kind: unit
    parent: biblioteket
    source: {document: riktlinje, section: Ansvar}
  - id: biblioteket
    name: Biblioteket
    kind: unit
    replaced_by: kommunikationsenheten
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    },
    "RSP005": {
        "borne by nobody": Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    text: En skärmbild ska sparas innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
        "only should be done": Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: should
    bearers: [{role: municipality}]
    text: Kommunen bör spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    },
    "RSP006": {
        "only the owner of the account is named": Example(
            """\
positions:
  who_answers:
    position: silent
    source: {document: riktlinje}
  substitute:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.ersattare-vid-franvaro", "provisions.redaktoren-svarar"),
        ),
        "only who answers is named": Example(
            """\
positions:
  account_owner:
    position: silent
    source: {document: riktlinje}
  substitute:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.ersattare-vid-franvaro", "provisions.chefen-ager-kontot"),
        ),
        "nobody is named": Example(
            """\
positions:
  account_owner:
    position: silent
    source: {document: riktlinje}
  who_answers:
    position: silent
    source: {document: riktlinje}
  substitute:
    position: silent
    source: {document: riktlinje}
""",
            without=(
                "provisions.ersattare-vid-franvaro",
                "provisions.chefen-ager-kontot",
                "provisions.redaktoren-svarar",
            ),
        ),
        "said in another document": Example(
            """\
positions:
  substitute:
    position: delegated
    to: Delegationsordningen
    source: {document: riktlinje}
""",
            without=("provisions.ersattare-vid-franvaro",),
        ),
    },
    "RSP007": {
        "one of the guidelines can't be read": Example(
            """\
units:
  - id: badhuset
    name: Badhuset
    kind: unit
    source: {document: webbplats}
""",
            file="kommun.yaml",
            others={"2019.riktlinje.yaml": "status: antagen\n"},
        ),
        "no guideline yet": Example(
            """\
units:
  - id: badhuset
    name: Badhuset
    kind: unit
    source: {document: webbplats}
""",
            file="kommun.yaml",
            others={"2024.riktlinje.yaml": ""},
        ),
        "without a register of channels": Example(
            """\
units:
  - id: biblioteket
    #   ^^^^^^^^^^^
    name: Biblioteket
    kind: unit
    source: {document: webbplats}
""",
            file="kommun.yaml",
            others={"kanaler.yaml": ""},
        ),
        "only the one that took over": Example(
            """\
units:
  - id: simhallen
    name: Simhallen
    kind: unit
    replaced_by: badhuset
    replaced: 2022
    source: {document: webbplats}
  - id: badhuset
    name: Badhuset
    kind: unit
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    },
    "RSP009": {
        "like no revision that is there": Example(
            """\
units:
  - id: biblioteksnamnden
    name: Biblioteksnämnden
    kind: board
    replaced_by: biblioteket
    replaced_in: exempelby/odaterad-omorganisation
    #            ^
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
        "one of the guidelines can't be read": Example(
            """\
units:
  - id: biblioteksnamnden
    name: Biblioteksnämnden
    kind: board
    replaced_by: biblioteket
    replaced_in: exempelby/2019
    source: {document: webbplats}
""",
            file="kommun.yaml",
            others={"2019.riktlinje.yaml": "status: antagen\n"},
        ),
    },
}
