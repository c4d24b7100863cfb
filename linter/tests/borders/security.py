"""Security."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
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
}
