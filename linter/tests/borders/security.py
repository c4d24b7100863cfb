"""Security."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "SEC003": {
        "whom it binds is said, and nothing else": Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Lösenord byts varje år och när någon slutar.
    source: {document: riktlinje, section: Konton}
"""),
        "the answer is said, and nothing else": Example("""\
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: states
    text: Lösenord byts varje år och när någon slutar.
    value: {kind: choice, choice: named_administrators}
    source: {document: riktlinje, section: Konton}
"""),
    },
    "SEC004": {
        "a word that only ends like leaving": Example("""\
text_status: official
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga beslutar om två administratörer.
    #     ^^^
    value: {kind: choice, choice: named_administrators}
    source: {document: riktlinje, section: Konton}
"""),
        "said in a condition of another provision": Example("""\
text_status: official
provisions:
  - id: namngivna-administratorer
    topic: credentials
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga utser två administratörer.
    value: {kind: choice, choice: named_administrators}
    source: {document: riktlinje, section: Konton}
  - id: oversyn
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska se över listan.
    conditions: [När någon Avgår.]
    source: {document: riktlinje, section: Konton}
"""),
    },
    "SEC005": {
        "the English word, with the password itself": Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: "Administratören ska logga in med password: Exempelby2024!"
    #     ^^^^^
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Konton}
"""),
        "the English word alone": Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska inte lämna ut sitt password till någon.
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Konton}
"""),
    },
}
