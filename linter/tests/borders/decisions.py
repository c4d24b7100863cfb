"""Decisions."""

from __future__ import annotations

from riktlint.rules.base import Example

_SUCCESSOR = """\
supersedes: exempelby/2024
dates:
  in_force_from: 2025-01-10
decision:
  date: 2025-01-08
"""
_DRAFT = """\
status: draft
supersedes: exempelby/2024
dates:
  in_force_from: 2025-01-10
decision:
  outcome: unknown
"""


CASES: dict[str, dict[str, Example]] = {
    "DEC004": {
        "a proposal verified before it is decided on": Example("""\
status: proposed
dates:
  recorded: 2024-03-01
  verified: 2024-03-10
decision:
  outcome: proposed
  date: 2024-03-18
"""),
        "verified on the day of the decision": Example("""\
dates:
  recorded: 2024-03-18
  verified: 2024-03-18
"""),
    },
    "DEC007": {
        "adopted on a day that has not come": Example("""\
decision:
  date: 2025-03-18
  #     ^^^^^^^^^^
"""),
        "proposed for a day that has not come": Example("""\
status: proposed
decision:
  outcome: proposed
  date: 2025-03-18
"""),
        "tomorrow": Example("""\
decision:
  date: 2025-01-16
dates:
  recorded: 2025-01-16
  verified: 2025-01-16
"""),
        "the day after tomorrow": Example("""\
dates:
  recorded: 2025-01-16
  verified: 2025-01-17
  #         ^^^^^^^^^^
"""),
    },
    "DEC008": {
        "a year of which the last digit is another": Example(
            """\
supersedes: exempelby/2023
#           ^^^^^^^^^^^^^^
""",
            file="2025.riktlinje.yaml",
        ),
        "one of the guidelines can't be read": Example(
            """\
supersedes: exempelby/2019
""",
            others={"2019.riktlinje.yaml": "status: antagen\n"},
        ),
    },
    "DEC009": {
        "after a revision that is in no circle": Example(
            """\
supersedes: exempelby/2025
#           ^^^^^^^^^^^^^^
""",
            others={
                "2019.riktlinje.yaml": "document_type: policy\n",
                "2025.riktlinje.yaml": "supersedes: exempelby/2024\n",
            },
        ),
        "two circles, and one that leads into the first": Example(
            """\
supersedes: exempelby/2025
#           ^^^^^^^^^^^^^^
""",
            others={
                "2023.riktlinje.yaml": "supersedes: exempelby/2024\n",
                "2025.riktlinje.yaml": "supersedes: exempelby/2024\n",
                "2026.riktlinje.yaml": "supersedes: exempelby/2026\n#           ^^^^^^^^^^^^^^\n",
            },
        ),
    },
    "DEC010": {
        "a draft with an older date": Example(
            """\
status: draft
supersedes: exempelby/2024
decision:
  outcome: unknown
  date: 2023-03-18
""",
            file="2025.riktlinje.yaml",
        ),
        "instead of what was only proposed": Example(
            """\
supersedes: exempelby/2024-forslag
""",
            others={
                "2024-forslag.riktlinje.yaml": """\
status: proposed
decision:
  outcome: proposed
  date: 2024-05-20
"""
            },
        ),
    },
    "DEC011": {
        "the second of two": Example(
            """\
decision:
  repeals: [exempelby/2019, exempelby/2010]
  #                         ^^^^^^^^^^^^^^
""",
            others={"2019.riktlinje.yaml": "document_type: policy\n"},
        ),
        "one of the guidelines can't be read": Example(
            """\
decision:
  repeals: [exempelby/2019]
""",
            others={"2019.riktlinje.yaml": "status: antagen\n"},
        ),
    },
    "DEC013": {
        "a draft that overlaps": Example(
            _DRAFT,
            file="2025.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "dates:\n  in_force_until: 2025-06-30\n"},
        ),
    },
    "DEC014": {
        "a draft after a gap": Example(
            _DRAFT,
            file="2025.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "dates:\n  in_force_until: 2024-11-30\n"},
        ),
        "a gap of one day": Example(
            _SUCCESSOR.replace("2025-01-10\n", "2025-01-10\n  #              ^^^^^^^^^^\n"),
            file="2025.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "dates:\n  in_force_until: 2025-01-08\n"},
        ),
        "from the day after": Example(
            _SUCCESSOR,
            file="2025.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "dates:\n  in_force_until: 2025-01-09\n"},
        ),
    },
    "DEC015": {
        "no decision is known": Example("""\
status: unknown
dates:
  review_due: 2024-10-01
  #           ^^^^^^^^^^
decision:
  outcome: unknown
"""),
        "only a draft": Example("""\
status: draft
dates:
  review_due: 2024-10-01
decision:
  outcome: unknown
"""),
        "no longer in force since yesterday": Example("""\
dates:
  in_force_until: 2025-01-14
  review_due: 2024-10-01
"""),
        "in force for the last day": Example("""\
dates:
  in_force_until: 2025-01-15
  review_due: 2024-10-01
  #           ^^^^^^^^^^
"""),
        "due today": Example("""\
dates:
  review_due: 2025-01-15
"""),
    },
    "DEC016": {
        "a proposal to replace what has been replaced": Example(
            """\
status: proposed
supersedes: exempelby/2023
decision:
  outcome: proposed
""",
            file="2025-forslag.riktlinje.yaml",
            others={
                "2023.riktlinje.yaml": "document_type: policy\n",
                "2024.riktlinje.yaml": "supersedes: exempelby/2023\n",
            },
        ),
        "both of one that is not there": Example(
            """\
supersedes: exempelby/2010
""",
            file="2025.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "supersedes: exempelby/2010\n"},
        ),
    },
    "DEC017": {
        "an amendment, a removal and what concerns the whole case": Example("""\
decision:
  motions:
    - id: andring-av-svarstiden
    # ^
      kind: amendment
      by: {role: elected_representative, party: S}
      asked: Ändra svarstiden till en arbetsdag.
      outcome: rejected
      source: {document: protokoll}
    - id: utan-kravet
    # ^
      kind: removal
      by: {role: elected_representative, party: M}
      asked: Stryk kravet på två administratörer.
      outcome: rejected
      source: {document: protokoll}
    - id: aterremiss
      kind: referral_back
      by: {role: elected_representative, party: V}
      asked: Återremittera ärendet.
      outcome: rejected
      source: {document: protokoll}
    - id: avslag
      kind: rejection
      by: {role: elected_representative, party: SD}
      asked: Avslå förslaget.
      outcome: rejected
      source: {document: protokoll}
"""),
    },
    "DEC018": {
        "referred back": Example(
            """\
status: proposed
decision:
# <-
  outcome: referred_back
""",
            without=("decision.source",),
        ),
        "rejected": Example(
            """\
status: proposed
decision:
# <-
  outcome: rejected
""",
            without=("decision.source",),
        ),
        "only proposed": Example(
            """\
status: proposed
decision:
  outcome: proposed
""",
            without=("decision.source",),
        ),
    },
}
