"""Identity."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "IDN002": {
        "two files with each other's id": Example(
            """\
id: exempelby/2025
#   ^^^^^^^^^^^^^^
""",
            others={"2025.riktlinje.yaml": "id: exempelby/2024\n#   ^^^^^^^^^^^^^^\n"},
        ),
        "a file name that makes no id": Example(
            """\
id: exempelby/2025
#   ^^^^^^^^^^^^^^
""",
            file="utkast.riktlinje.yaml",
        ),
        "a file name that makes an id that is free": Example(
            """\
id: exempelby/2025
#   ^^^^^^^^^^^^^^
""",
            file="2025-forslag.riktlinje.yaml",
        ),
    },
    "IDN004": {
        "only a register of channels": Example(
            """\
schema_version: 1
# <-
""",
            file="kanaler.yaml",
            others={"kommun.yaml": "", "2024.riktlinje.yaml": ""},
        ),
        "a file that can't be read": Example("", others={"kommun.yaml": "code: 0001\n"}),
    },
    "IDN005": {
        "fields of a form": Example("""\
forms:
  - id: anmalan
    title: Anmälan av konto
    fields:
      - {id: konto, label: Konto, kind: text}
      - {id: enhet, label: Enhet, kind: text}
      - {id: konto, label: Kontots adress, kind: text}
      #      ^^^^^
    source: {document: riktlinje, section: Konton}
"""),
        "fields of two forms": Example("""\
forms:
  - id: anmalan
    title: Anmälan av konto
    fields: [{id: konto, label: Konto, kind: text}]
    source: {document: riktlinje, section: Konton}
  - id: avslut
    title: Avslut av konto
    fields: [{id: konto, label: Konto, kind: text}]
    source: {document: riktlinje, section: Konton}
"""),
    },
    "IDN006": {
        "like no provision that is there": Example("""\
errata:
  - date: 2024-05-01
    provision: arkivering-varje-kvartal
    #          ^^^^^^^^^^^^^^^^^^^^^^^^
    text: Bestämmelsen hörde till en annan riktlinje.
"""),
        "of the whole guideline, before one of a provision": Example("""\
errata:
  - date: 2024-05-01
    text: Titeln var fel återgiven.
  - date: 2024-05-01
    provision: svar-inom-tre-dagar
    #          ^^^^^^^^^^^^^^^^^^^
    text: Tiden var fel återgiven.
"""),
    },
    "IDN007": {
        "a predecessor that is not there": Example(
            """\
supersedes: exempelby/2019
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tre-dagar]
    source: {document: riktlinje, section: Dialog}
""",
        ),
        "the second of two": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tva-dagar, arkivering-varje-kvartal]
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^
    source: {document: riktlinje, section: Dialog}
""",
            file="2025.riktlinje.yaml",
        ),
    },
    "IDN008": {
        "no predecessor": Example("""\
provisions:
  - id: svar-varje-dag
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska läsa kommentarer varje dag.
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
"""),
        "a revision that supersedes itself": Example("""\
supersedes: exempelby/2024
provisions:
  - id: svar-varje-dag
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska läsa kommentarer varje dag.
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
"""),
        "one that replaces itself": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
""",
            file="2025.riktlinje.yaml",
        ),
    },
    "IDN009": {
        "said again while the first still stands": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: samordning
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Konton}
""",
            file="2025.riktlinje.yaml",
        ),
        "replaced by one, and like another": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: enheten-leder
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska leda arbetet och kalla till möten varje månad.
    replaces: [enheten-samordnar]
    source: {document: riktlinje, section: Ansvar}
  - id: samordning
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.enheten-samordnar",),
        ),
        "like what is gone, but said to replace another": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: samordning
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    replaces: [chefen-ager-kontot]
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.enheten-samordnar",),
        ),
        "one that stands still, like what is gone": Example(
            """\
supersedes: exempelby/2024
""",
            file="2025.riktlinje.yaml",
            others={
                "2024.riktlinje.yaml": """\
provisions:
  - id: samordning
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Konton}
"""
            },
        ),
        "the same words as an advice": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: samordning
    topic: coordinating_unit
    modality: should
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten bör samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.enheten-samordnar",),
        ),
    },
    "IDN010": {
        "three words in ten are the same": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: enheten-samordnar
    topic: crisis
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna det som vi skriver i alla våra kanaler vid en svår kris.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
        ),
        "one word more, and less than three in ten are the same": Example(
            """\
supersedes: exempelby/2024
provisions:
  - id: enheten-samordnar
    #   ^^^^^^^^^^^^^^^^^
    topic: crisis
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna allt det som vi skriver i alla våra kanaler vid en svår kris.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
        ),
    },
}
