"""Public records."""

from __future__ import annotations

from riktlint.rules.base import Example

_NO_REGISTRATION = ("provisions.registrera-arenden",)
_NO_MESSAGES = ("provisions.meddelanden-ar-handlingar",)

CASES: dict[str, dict[str, Example]] = {
    "REC001": {
        "only the registration is regulated beside": Example(
            """\
text_status: restated
positions:
  record_status: {position: unknown}
  private_messages:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=(*_NO_MESSAGES, "provisions.inlagg-ar-handlingar"),
        ),
        "nothing is said of records at all": Example(
            """\
text_status: restated
positions:
  record_status: {position: unknown}
  registration: {position: unknown}
  private_messages:
    position: silent
    source: {document: riktlinje}
""",
            without=(*_NO_MESSAGES, "provisions.inlagg-ar-handlingar", *_NO_REGISTRATION),
        ),
        "an official text, which has to answer anyway": Example(
            """\
positions:
  private_messages:
    position: silent
    source: {document: riktlinje}
""",
            without=_NO_MESSAGES,
        ),
        "what the source says is not known": Example(
            """\
text_status: restated
positions:
  private_messages: {position: unknown}
""",
            without=_NO_MESSAGES,
        ),
    },
    "REC002": {
        "only of messages it is said that they are records": Example(
            """\
text_status: restated
positions:
  record_status: {position: unknown}
  registration:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: states
    text: Ett direktmeddelande är en inkommen handling.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
""",
            without=(*_NO_REGISTRATION, "provisions.inlagg-ar-handlingar"),
        ),
        "the second provision says so": Example(
            """\
text_status: restated
positions:
  registration:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommunen är skyldig att hålla ordning på sina inlägg.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
  - id: kommentarer-ar-handlingar
    topic: record_status
    modality: states
    text: Kommentarer blir Allmänna Handlingar när de publiceras.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
""",
            without=_NO_REGISTRATION,
        ),
        "records, but not official ones": Example(
            """\
text_status: restated
positions:
  registration:
    position: silent
    source: {document: riktlinje}
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommunen är skyldig att hålla ordning på sina handlingar.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska besvara direktmeddelanden.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
""",
            without=_NO_REGISTRATION,
        ),
        "an official text, which has to answer anyway": Example(
            """\
positions:
  registration:
    position: silent
    source: {document: riktlinje}
""",
            without=_NO_REGISTRATION,
        ),
    },
    "REC003": {
        "waived in one provision, required in the other": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Inlägg och kommentarer diarieförs inte.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: registrera-klagomal
    topic: registration
    modality: must
    bearers: [{role: registrar}]
    text: Registratorn ska diarieföra klagomål.
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "waived twice, the second time on a condition": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Inlägg diarieförs inte.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: registrera-kommentarer
    topic: registration
    modality: states
    text: Kommentarer diarieförs inte.
    conditions: [Kommentaren hör inte till något ärende.]
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "waived twice: at the first": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Inlägg diarieförs inte.
    value: {kind: choice, choice: not_required}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: registrera-kommentarer
    topic: registration
    modality: states
    text: Kommentarer diarieförs inte.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    },
    "REC004": {
        "everything is registered": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Alla kommentarer diarieförs.
    value: {kind: choice, choice: required}
    #                             ^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "nothing is registered": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Inga kommentarer diarieförs.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "the second provision is a duty of someone": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Det som hör till ett ärende diarieförs.
    value: {kind: choice, choice: ongoing_case}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: lamna-till-registratorn
    topic: registration
    modality: must
    text: Det som hör till ett ärende ska lämnas till registratorn.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "stated twice: at the first that says what is registered": Example("""\
provisions:
  - id: registrera-arenden
    topic: registration
    modality: states
    text: Kommunen har ett gemensamt diarium.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: arenden-diariefors
    topic: registration
    modality: states
    text: Det som hör till ett ärende diarieförs.
    value: {kind: choice, choice: ongoing_case}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
  - id: klagomal-diariefors
    topic: registration
    modality: states
    text: Klagomål diarieförs.
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    },
    "REC005": {
        "a document in any case and form": Example("""\
positions:
  archiving:
    position: delegated
    to: GALLRINGSBESLUT för korta meddelanden
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
"""),
        "a word that only begins like a plan": Example("""\
positions:
  archiving:
    position: delegated
    to: Planeringsavdelningen
    #   ^^^^^^^^^^^^^^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
"""),
        "answered in the guideline itself, with who can tell more": Example("""\
positions:
  archiving:
    position: regulated
    to: Arkivarien
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
provisions:
  - id: spara-inlagg
    topic: archiving
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara kommunens egna inlägg i två år.
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
"""),
        "another topic": Example("""\
positions:
  training:
    position: delegated
    to: Kommunikationschefen
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "REC006": {
        "the order of words that Swedish has": Example("""\
provisions:
  - id: prov
    topic: record_status
    modality: states
    bearers: [{role: editor}]
    text: Kommentarer räknas inte som allmänna handlingar.
    #     ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "what they are not held to be": Example("""\
provisions:
  - id: prov
    topic: record_status
    modality: states
    bearers: [{role: editor}]
    text: Kommentarerna anses inte vara allmänna handlingar.
    #     ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "the postings, in the definite form": Example("""\
provisions:
  - id: prov
    topic: record_status
    modality: states
    bearers: [{role: editor}]
    text: Inläggen är inte allmänna handlingar.
    #     ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "what they are held to be": Example("""\
provisions:
  - id: prov
    topic: record_status
    modality: states
    bearers: [{role: editor}]
    text: Kommentarer räknas som allmänna handlingar.
    source: {document: riktlinje, section: Innehåll}
"""),
        "of messages": Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: states
    text: Ett direktmeddelande är aldrig en allmän handling.
    #     ^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "under registration": Example("""\
provisions:
  - id: inlagg-registreras-inte
    topic: registration
    modality: states
    text: Innehållet på kommunens konton utgör ej allmänna handlingar och registreras därför aldrig.
    #     ^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "under a topic that is not about records": Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommentarer på kommunens konton är inte allmänna handlingar.
    source: {document: riktlinje, section: Syfte}
"""),
        "on a condition": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommentarer på kommunens konton är inte allmänna handlingar.
    conditions: [Kommentaren är skriven på ett privat konto.]
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
"""),
        "said of something else in the next sentence": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommunen sparar inlägg och kommentarer. Minnesanteckningar är inte allmänna handlingar.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
"""),
        "not all of it": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommentarer är inte allmänna handlingar alla gånger.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
"""),
    },
}
