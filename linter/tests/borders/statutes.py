"""Statutes."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "STA001": {
        "repealed on the very day of the decision": Example("""\
dates:
  in_force_from: 2018-06-01
  published: 2018-05-25
decision:
  date: 2018-05-25
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "repealed on the day after the decision, before the guideline came into force": Example("""\
dates:
  in_force_from: 2018-06-01
  published: 2018-05-25
decision:
  date: 2018-05-24
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
"""),
        "of the decision only the month is known": Example("""\
decision:
  date: 2018-05
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
"""),
        "in the list that is the answer, beside statutes in force": Example("""\
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa offentlighets- och sekretesslagen och personuppgiftslagen.
    value: {kind: list, items: [osl, pul]}
    #                                ^^^
    source: {document: riktlinje, section: Lagar}
"""),
        "beside a word that the vocabulary does not know, which is another rule's": Example("""\
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa kommunallagen och personuppgiftslagen.
    value: {kind: list, items: [kommunallagen, pul]}
    #                                          ^^^
    source: {document: riktlinje, section: Lagar}
"""),
        "in the list and under statutes: at the latter": Example("""\
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa personuppgiftslagen.
    statutes: [pul]
    #          ^^^
    value: {kind: list, items: [pul]}
    source: {document: riktlinje, section: Lagar}
"""),
        "the replacement stands in the list": Example("""\
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa dataskyddsförordningen, som har ersatt personuppgiftslagen.
    statutes: [pul]
    value: {kind: list, items: [gdpr]}
    source: {document: riktlinje, section: Lagar}
"""),
        "in two provisions: once, also where the second is the list": Example("""\
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa personuppgiftslagen.
    value: {kind: list, items: [pul]}
    source: {document: riktlinje, section: Lagar}
"""),
        "two statutes in one provision, each by its own date": Example("""\
decision:
  date: 2018-06-12
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa tryckfrihetsförordningen och personuppgiftslagen.
    statutes: [tf, fl_1986, pul]
    #                       ^^^
    source: {document: riktlinje, section: Lagar}
"""),
        "without a decision's date, by the day it came into force": Example("""\
text_status: restated
decision:
  date: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "neither date is known": Example("""\
text_status: restated
dates:
  in_force_from: unknown
decision:
  date: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
"""),
        "explained in the note of an official text": Example("""\
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
    note: Riktlinjen nämner personuppgiftslagen, fast dataskyddsförordningen gällde när den antogs.
"""),
        "explained once, not the second time": Example("""\
text_status: restated
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
    note: Riktlinjen nämner personuppgiftslagen, fast dataskyddsförordningen gällde när den antogs.
  - id: personuppgifter-i-kommentarer
    topic: legal_basis
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ta bort uppgifter som strider mot personuppgiftslagen.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Moderering}
"""),
    },
    "STA002": {
        "a draft of one's own, beside the guideline in force": Example(
            """\
status: draft
dates:
  in_force_from: unknown
  review_due: unknown
decision:
  outcome: unknown
  date: unknown
  section: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
""",
            file="2025.riktlinje.yaml",
            without=("dates.published",),
        ),
        "a proposal of one's own, beside the guideline in force": Example(
            """\
status: proposed
dates:
  in_force_from: unknown
  review_due: unknown
decision:
  outcome: unknown
  date: unknown
  section: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
""",
            file="2025.riktlinje.yaml",
            without=("dates.published",),
        ),
        "someone else's account of a proposal, beside the guideline in force": Example(
            """\
status: proposed
text_status: restated
dates:
  in_force_from: unknown
  review_due: unknown
decision:
  outcome: unknown
  date: unknown
  section: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
""",
            file="2025.riktlinje.yaml",
            without=("dates.published",),
        ),
        "an earlier guideline that has been replaced": Example(
            """\
dates:
  in_force_from: 2014-04-01
  in_force_until: 2024-03-31
  published: 2014-04-01
  review_due: unknown
decision:
  date: 2014-03-18
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
""",
            file="2014.riktlinje.yaml",
            others={"2024.riktlinje.yaml": "supersedes: exempelby/2014\n"},
        ),
        "decided before the repeal": Example("""\
dates:
  in_force_from: 2018-06-01
  published: 2018-05-25
decision:
  date: 2018-05-24
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "repealed already when it was decided, which is another rule's": Example("""\
dates:
  in_force_from: 2018-06-01
  published: 2018-05-25
decision:
  date: 2018-05-25
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
"""),
        "a note does not make it new": Example("""\
text_status: restated
decision:
  date: 2014-03-18
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
    note: Personuppgiftslagen gällde när riktlinjen antogs.
"""),
        "the second of two is repealed, in the list that is the answer": Example("""\
decision:
  date: 2014-03-18
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa tryckfrihetsförordningen och förvaltningslagen (1986:223).
    value: {kind: list, items: [tf, fl_1986]}
    #                               ^^^^^^^
    source: {document: riktlinje, section: Lagar}
"""),
        "the first statute repealed before the decision, the second after it": Example("""\
decision:
  date: 2018-06-12
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa personuppgiftslagen och förvaltningslagen (1986:223).
    statutes: [pul, fl_1986]
    #               ^^^^^^^
    source: {document: riktlinje, section: Lagar}
"""),
    },
    "STA003": {
        "on the very day that the statute came into force": Example("""\
decision:
  date: 2018-05-25
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
        "on the day before the statute came into force": Example("""\
decision:
  date: 2018-05-24
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    #          ^^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "in the month that the statute came into force": Example("""\
decision:
  date: 2018-05
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
        "explained in a note": Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    source: {document: riktlinje, section: Innehåll}
    note: Riktlinjen ser fram emot den förordning som börjar tillämpas i maj 2018.
"""),
        "a statute that has always been in force stands before": Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska följa tryckfrihetsförordningen och dataskyddsförordningen.
    statutes: [tf, gdpr]
    #              ^^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "in two provisions, and in the list that is the answer: once": Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa offentlighets- och sekretesslagen och dataskyddsförordningen.
    value: {kind: list, items: [osl, gdpr]}
    source: {document: riktlinje, section: Lagar}
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    #          ^^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "in the list that is the answer, the second of two": Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa offentlighets- och sekretesslagen och dataskyddsförordningen.
    value: {kind: list, items: [osl, gdpr]}
    #                                ^^^^
    source: {document: riktlinje, section: Lagar}
"""),
        "the date of the decision is not known": Example("""\
text_status: restated
dates:
  in_force_from: 2017-04-01
  published: 2017-04-01
decision:
  date: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
    },
    "STA004": {
        "the same unknown number twice, and a longer one": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte bryta mot lagen (2090:400), SFS 2090:400 eller SFS 2009:4000.
    #     ^
    source: {document: riktlinje, section: Innehåll}
"""),
        "a case number and a time of day": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får efter klockan 20:30 inte sprida uppgifter som rör ärende 2090:400.
    source: {document: riktlinje, section: Innehåll}
"""),
        "a number from before the eighteenth century, and one that is too long": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte bryta mot lagen (1686:903) eller beslutet (2009:40000).
    source: {document: riktlinje, section: Innehåll}
"""),
    },
    "STA005": {
        "a regulation of the Union by its name": Example("""\
provisions:
  - id: prov
    # <-
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska följa EU:s dataskyddsförordning.
    source: {document: riktlinje, section: Innehåll}
"""),
        "an abbreviation after a word with a capital": Example("""\
provisions:
  - id: prov
    # <-
    topic: record_status
    modality: states
    bearers: [{role: editor}]
    text: Enligt TF är inlägg allmänna handlingar.
    source: {document: riktlinje, section: Innehåll}
"""),
        "cited in the list that is the answer": Example("""\
provisions:
  - id: lagar-att-folja
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa offentlighets- och sekretesslagen och tryckfrihetsförordningen.
    value: {kind: list, items: [osl, tf]}
    source: {document: riktlinje, section: Lagar}
"""),
        "the list lacks one of two": Example("""\
provisions:
  - id: lagar-att-folja
    # <-
    topic: statutes
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska följa offentlighets- och sekretesslagen och tryckfrihetsförordningen.
    value: {kind: list, items: [osl]}
    source: {document: riktlinje, section: Lagar}
"""),
        "statutes is there and holds another": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Enligt OSL och brottsbalken får medarbetaren inte sprida uppgifter med sekretess.
    statutes: [osl]
    # <-
    source: {document: riktlinje, section: Innehåll}
"""),
        "the earlier act of the same name is cited": Example("""\
text_status: restated
decision:
  date: 2014-03-18
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar enligt förvaltningslagen.
    statutes: [fl_1986]
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
        "statutes without an abbreviation are not the same": Example("""\
provisions:
  - id: vardat-sprak
    topic: plain_language
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skriva enligt språklagen.
    statutes: [dataskyddslagen]
    # <-
    source: {document: riktlinje, section: Innehåll}
"""),
        "named by its number alone": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    # <-
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess (2009:400).
    source: {document: riktlinje, section: Innehåll}
"""),
        "named by its abbreviation alone": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    # <-
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte sprida uppgifter som omfattas av sekretess enligt 21 kap. OSL.
    source: {document: riktlinje, section: Innehåll}
"""),
        "two letters that stand for something else": Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte dela det som FL och TF har skrivit i arkivlagen-gruppen.
    source: {document: riktlinje, section: Innehåll}
"""),
    },
}
