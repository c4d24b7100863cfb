"""Completeness."""

from __future__ import annotations

from riktlint.rules.base import Example

_SILENT = "{position: silent, source: {document: riktlinje}}"

CASES: dict[str, dict[str, Example]] = {
    "CMP001": {
        "a draft, which is told elsewhere": Example(
            f"""\
status: draft
decision:
  outcome: unknown
positions:
  training: {_SILENT}
""",
            without=("positions.archiving",),
        ),
        "a proposal": Example(
            f"""\
status: proposed
decision:
  outcome: unknown
positions:
# <-
  training: {_SILENT}
""",
            without=("positions.archiving",),
        ),
        "nobody knows which municipality": Example(
            f"""\
positions:
  training: {_SILENT}
""",
            others={"kommun.yaml": ""},
            without=("positions.archiving",),
        ),
        "two topics": Example(
            f"""\
positions:
# <-
  training: {_SILENT}
""",
            without=("positions.archiving", "provisions.registrera-arenden", "provisions.brott-polisanmals"),
        ),
    },
    "CMP002": {
        "the second of two, after one that is regulated": Example("""\
positions:
  purpose: {position: regulated, answer: Kommunen informerar.}
  two_factor:
    position: silent
    #         ^^^
    source: {document: riktlinje}
"""),
        "the second of two, after one that is not": Example("""\
positions:
  training:
    position: regulated
    #         ^^^
    answer: Alla redaktörer går en kurs.
  two_factor:
    position: unknown
    #         ^^^
"""),
        "a delegated topic whose provision refers to the other document": Example("""\
positions:
  record_status:
    position: delegated
    to: Arkivreglementet
    source: {document: riktlinje}
"""),
        "a delegated topic whose provision has a value": Example("""\
positions:
  two_factor:
    position: delegated
    #         ^^^
    to: Riktlinje för informationssäkerhet
    source: {document: riktlinje}
"""),
    },
    "CMP003": {
        "an unknown answer": Example("""\
positions:
  archiving:
    position: unknown
    #         ^^^
"""),
        "a draft, which is told elsewhere": Example(f"""\
status: draft
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
"""),
        "a proposal": Example("""\
status: proposed
decision:
  outcome: unknown
positions:
  archiving:
    position: silent
    #         ^^^
    source: {document: riktlinje}
"""),
        "a topic of no concern to the profile": Example(f"""\
positions:
  training: {_SILENT}
"""),
        "a topic that a provision answers all the same": Example(f"""\
positions:
  credentials: {_SILENT}
"""),
        "nobody knows which municipality": Example(
            f"""\
positions:
  archiving: {_SILENT}
""",
            others={"kommun.yaml": ""},
        ),
        "superseded": Example(
            f"""\
positions:
  archiving: {_SILENT}
""",
            others={"2025.riktlinje.yaml": "supersedes: exempelby/2024\n"},
        ),
        "superseded by a proposal alone": Example(
            """\
positions:
  archiving:
    position: silent
    #         ^^^
    source: {document: riktlinje}
""",
            others={
                "2025.riktlinje.yaml": """\
supersedes: exempelby/2024
status: proposed
decision:
  outcome: unknown
"""
            },
        ),
    },
    "CMP004": {
        "nobody knows which municipality": Example(
            f"""\
text_status: restated
positions:
  archiving: {_SILENT}
""",
            others={"kommun.yaml": ""},
        ),
        "a topic of no concern to the profile": Example(f"""\
text_status: restated
positions:
  training: {_SILENT}
"""),
        "an earlier revision": Example(
            f"""\
text_status: restated
positions:
  archiving: {_SILENT}
""",
            others={
                "2025.riktlinje.yaml": """\
text_status: restated
supersedes: exempelby/2024
dates:
  in_force_from: 2025-01-01
"""
            },
        ),
    },
    "CMP005": {
        "only an excerpt": Example("""\
text_status: restated
positions:
# <-
  archiving: {position: unknown}
  training: {position: unknown}
sources:
  - id: riktlinje
    title: Riktlinje för sociala medier
    kind: guideline
    extent: excerpt
"""),
        "no guideline among the sources": Example("""\
text_status: restated
positions:
# <-
  archiving: {position: unknown}
sources:
  - id: riktlinje
    title: Tjänsteskrivelse om sociala medier
    kind: official_letter
    extent: complete
"""),
        "a municipality's own text": Example("""\
positions:
  archiving: {position: unknown}
"""),
    },
    "CMP006": {
        "what nobody knows or answers": Example("""\
status: draft
#       ^^^
dates:
  in_force_from: unknown
decision:
  outcome: unknown
  body: unknown
  case_number: unknown
positions:
  archiving: {position: unknown}
"""),
        "a topic that the text is silent on": Example(f"""\
status: draft
#       ^^^
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
"""),
        "as many topics as are shown": Example(
            f"""\
status: draft
#       ^^^
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
""",
            without=(
                "provisions.dialog-med-invanarna",
                "provisions.galler-alla-anstallda",
                "provisions.enheten-samordnar",
                "provisions.chefen-ager-kontot",
            ),
        ),
        "one topic more than are shown": Example(
            f"""\
status: draft
#       ^^^
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
""",
            without=(
                "provisions.dialog-med-invanarna",
                "provisions.galler-alla-anstallda",
                "provisions.enheten-samordnar",
                "provisions.chefen-ager-kontot",
                "provisions.uppdrag-fran-chefen",
            ),
        ),
        "a proposal, whose open topics are told elsewhere": Example(f"""\
status: proposed
#       ^^^
decision:
  outcome: unknown
  case_number: unknown
positions:
  archiving: {_SILENT}
"""),
        "a proposal that lacks nothing": Example(f"""\
status: proposed
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
"""),
        "a draft that somebody else has restated": Example(f"""\
text_status: restated
status: draft
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
"""),
        "a draft of nobody knows which municipality": Example(
            f"""\
status: draft
decision:
  outcome: unknown
positions:
  archiving: {_SILENT}
""",
            others={"kommun.yaml": ""},
        ),
    },
    "CMP007": {
        "a draft may start empty": Example("""\
status: draft
decision:
  outcome: unknown
positions: {}
provisions: []
"""),
        "a proposal may not": Example("""\
status: proposed
decision:
  outcome: unknown
positions: {}
provisions: []
# <-
"""),
        "positions alone": Example(f"""\
positions:
  archiving: {_SILENT}
provisions: []
"""),
    },
}
