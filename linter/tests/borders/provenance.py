"""Provenance."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "SRC002": {
        "the source does not stand in the revision, which is another rule's": Example("""\
text_status: restated
positions:
  evaluation:
    position: silent
    source: {document: riktlinjen}
"""),
        "a description of the guideline, after a whole source": Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
positions:
  evaluation:
    position: silent
    source: {document: riktlinje}
  review:
    position: silent
    #         ^^^^^^
    source: {document: skrivelse}
"""),
        "unknown, by an excerpt": Example("""\
text_status: restated
positions:
  evaluation:
    position: unknown
    source: {document: protokoll}
"""),
    },
    "SRC003": {
        "a prohibition": Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    #         ^^^^^^^^
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess.
    source: {document: skrivelse, section: Innehåll}
"""),
        "two duties and a prohibition: once, with how many more": Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    #         ^^^^
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: choice, choice: required}
    source: {document: skrivelse, section: Konton}
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska polisanmäla innehåll som kan vara brottsligt.
    source: {document: skrivelse, section: Moderering}
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess.
    source: {document: skrivelse, section: Innehåll}
"""),
        "a recommendation and a permission": Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: should
    bearers: [{role: administrator}]
    text: Administratören bör logga in med två faktorer.
    value: {kind: choice, choice: recommended}
    source: {document: skrivelse, section: Konton}
  - id: tipsa-kolleger
    topic: network
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får tipsa kolleger om inlägg.
    source: {document: skrivelse, section: Konton}
"""),
        "from an excerpt": Example("""\
text_status: restated
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: choice, choice: required}
    source: {document: protokoll, section: Konton}
"""),
    },
    "SRC004": {
        "in a draft": Example(
            """\
status: draft
dates:
  in_force_from: unknown
decision:
  outcome: unknown
  date: unknown
  section: unknown
sources:
  - id: remissvar
    title: Remissvar från nämnderna
    kind: other
    extent: complete
""",
            without=("dates.published",),
        ),
        "in a proposal": Example(
            """\
status: proposed
dates:
  in_force_from: unknown
decision:
  outcome: unknown
  date: unknown
  section: unknown
sources:
  - id: remissvar
    #   ^^^^^^^^^
    title: Remissvar från nämnderna
    kind: other
    extent: complete
""",
            without=("dates.published",),
        ),
        "used by a position alone": Example("""\
sources:
  - id: arkivbeskrivning
    title: Arkivbeskrivning
    kind: other
    extent: complete
positions:
  archiving:
    position: delegated
    to: Dokumenthanteringsplanen
    source: {document: arkivbeskrivning, section: Gallring}
"""),
        "two that are not used, around one that is": Example("""\
sources:
  - id: remissvar
    #   ^^^^^^^^^
    title: Remissvar från nämnderna
    kind: other
    extent: complete
  - id: bilaga
    title: Bilaga om konton
    kind: other
    extent: complete
  - id: pressmeddelande
    #   ^^^^^^^^^^^^^^^
    title: Pressmeddelande om riktlinjen
    kind: web_page
    extent: about
provisions:
  - id: brott-polisanmals
    topic: criminal_content
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska polisanmäla innehåll som kan vara brottsligt.
    source: {document: bilaga, section: Moderering}
"""),
    },
    "SRC005": {
        "by its page alone": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinje, page: 3}
"""),
        "by its paragraph alone": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinje, paragraph: 3}
"""),
        "by its item alone": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinje, item: 3}
"""),
        "in a description, which has no such places": Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: skrivelse}
"""),
        "in an excerpt": Example("""\
text_status: restated
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: protokoll}
    # <-
"""),
        "the source does not stand in the revision, which is another rule's": Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Inlägg och kommentarer på kommunens konton är allmänna handlingar.
    source: {document: riktlinjen}
"""),
    },
    "SRC007": {
        "without a century": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Redaktören har personnumret 510618-9805.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
        "of someone older than a hundred years": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor från 811218+9876.
    #     ^
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
"""),
        "a coordination number": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Redaktören har samordningsnumret 701063-2391.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
        "the leap day of the year 2000": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Redaktören har personnumret 20000229-9808.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
        "days that do not exist": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor om beställningarna 830229-9808 och 850431-9818.
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
"""),
        "the check digit is wrong": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor om beställningen 811218-9875.
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
"""),
        "part of a longer number": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor om 5811218-9876, 811218-98761 och 811218-9876-1.
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
"""),
        "after another number of the same form": Example("""\
provisions:
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    note: Beställningen 811218-9875 gjordes av den som har personnumret 811218-9876.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
    },
    "SRC008": {
        "a name that begins like a crisis": Example("""\
provisions:
  - id: prov
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till kristina.exempel@exempelby.example.
    #     ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "a name that holds a stem is left alone": Example("""\
provisions:
  - id: prov
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till edvard.exempel@exempelby.example.
    source: {document: riktlinje, section: Innehåll}
"""),
        "a name with a hyphen": Example("""\
provisions:
  - id: prov
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till anna-lisa.exempel-by@exempelby.example.
    #     ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "a function inside a longer word": Example("""\
provisions:
  - id: prov
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till grundskola.norr@exempelby.example.
    source: {document: riktlinje, section: Innehåll}
"""),
        "after the address of a function": Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till registrator.ks@exempelby.example och anna.exempel@exempelby.example.
    #     ^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "two persons: once": Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till anna.exempel@exempelby.example eller bo.exempel@exempelby.example.
    #     ^
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
        "a function in the second word, a single word, and an account": Example("""\
provisions:
  - id: meddelanden-ar-handlingar
    topic: private_messages
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva till exempelby.kommun@exempelby.example, ks@exempelby.example eller @anna.exempel.
    source: {document: riktlinje, section: Handlingar, paragraph: 2}
"""),
    },
    "SRC009": {
        "on the day of the verification": Example("""\
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-05-01
"""),
        "on the day after the verification": Example("""\
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-05-02
    #     ^^^^^^^^^^
"""),
        "in the month of the verification": Example("""\
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-05
"""),
        "recorded before, verified after": Example("""\
dates:
  recorded: 2024-03-25
  verified: 2024-06-01
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-05-20
"""),
    },
    "SRC010": {
        "three years ago to the day": Example("""\
dates:
  in_force_from: 2019-01-01
  published: 2019-01-01
  recorded: 2019-02-01
  verified: 2022-01-15
decision:
  date: 2018-12-18
"""),
        "a day more than three years ago": Example("""\
dates:
  in_force_from: 2019-01-01
  published: 2019-01-01
  recorded: 2019-02-01
  verified: 2022-01-14
  #         ^^^^^^^^^^
decision:
  date: 2018-12-18
"""),
        "of a guideline that has been replaced": Example(
            """\
dates:
  in_force_from: 2014-04-01
  in_force_until: 2024-03-31
  published: 2014-04-01
  recorded: 2019-02-01
  verified: 2019-02-01
decision:
  date: 2014-03-18
""",
            file="2014.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "supersedes: exempelby/2014\n"},
            without=("dates.review_due",),
        ),
    },
}
