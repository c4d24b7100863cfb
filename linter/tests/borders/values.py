"""Values."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "VAL002": {
        "like no word of a long list: as many as fit": Example("""\
provisions:
  - id: plattformar
    topic: platforms
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska använda de plattformar som kommunen har valt.
    value: {kind: list, items: [facebook, brevduva]}
    #                                     ^^^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
        "like no word of a short list: all of them": Example("""\
provisions:
  - id: privat-pa-arbetstid
    topic: working_hours
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska vänta till rasten med sina privata konton.
    value: {kind: choice, choice: kafferast}
    #                             ^^^^^^^^^
    source: {document: riktlinje, section: Privat}
"""),
        "of another kind than the topic's, which is another rule's": Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: list, items: [mandatory]}
    source: {document: riktlinje, section: Konton}
"""),
    },
    "VAL003": {
        "fifty years": Example("""\
provisions:
  - id: oversyn
    topic: review
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska se över riktlinjen inom femtio år.
    value: {kind: duration, duration: P50Y, bound: at_most}
    source: {document: riktlinje, section: Översyn}
"""),
        "fifty years and a day": Example("""\
provisions:
  - id: oversyn
    topic: review
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska se över riktlinjen inom femtio år och en dag.
    value: {kind: duration, duration: P50Y1D, bound: at_most}
    #                                 ^^^^^^
    source: {document: riktlinje, section: Översyn}
"""),
        "years written for months": Example("""\
provisions:
  - id: stang-overgivna-konton
    topic: inactivity
    modality: must
    bearers: [{role: account_owner}]
    text: Den kontoansvariga ska stänga konton som inte har använts på sextio månader.
    value: {kind: duration, duration: P60Y, bound: at_most}
    #                                 ^^^^
    source: {document: riktlinje, section: Konton}
"""),
        "a frequency without any time": Example("""\
provisions:
  - id: nagot-nytt-varje-dag
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera något nytt varje dag.
    value: {kind: frequency, count: 1, per: P0D, bound: at_least}
    #                                       ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "a frequency of more than fifty years": Example("""\
provisions:
  - id: nagot-nytt-varje-dag
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera något nytt varje vecka.
    value: {kind: frequency, count: 1, per: P52Y, bound: at_least}
    #                                       ^^^^
    source: {document: riktlinje, section: Innehåll}
"""),
        "a single minute": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom en minut.
    value: {kind: duration, duration: PT1M, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
    },
    "VAL004": {
        "the same amount in other words": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två dygn.
    value: {kind: duration, duration: P2D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom 48 timmar.
    value: {kind: duration, duration: PT48H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
        "the other is a recommendation": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
        "the other is someone else's duty": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: substitute}]
    text: Ersättaren ska svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
        "the other holds on one platform": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    platforms: [facebook]
    text: Redaktören ska svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
        "in two topics: once in each": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    #                                 ^^^^^
    source: {document: riktlinje, section: Dialog}
  - id: ett-inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera något nytt en gång i veckan.
    value: {kind: frequency, count: 1, per: P1W, bound: at_least}
    source: {document: riktlinje, section: Innehåll}
  - id: tva-inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera två nyheter varje vecka.
    value: {kind: frequency, count: 2, per: P1W, bound: at_least}
    #                               ^
    source: {document: riktlinje, section: Innehåll}
"""),
        "at least and exactly, one of them out of reach": Example("""\
provisions:
  - id: minst-ett-inlagg
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera något nytt minst en gång i veckan.
    value: {kind: frequency, count: 1, per: P1W, bound: at_least}
    source: {document: riktlinje, section: Innehåll}
  - id: tva-inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera två nyheter varje vecka.
    value: {kind: frequency, count: 2, per: P1W, bound: exactly}
    source: {document: riktlinje, section: Innehåll}
  - id: en-gang-om-aret
    topic: snapshots
    modality: must
    bearers: [{role: registrar}]
    text: Registratorn ska ta en ögonblicksbild om året.
    value: {kind: frequency, count: 1, per: P1Y, bound: exactly}
    source: {document: riktlinje, section: Handlingar}
  - id: tva-ganger-om-aret
    topic: snapshots
    modality: must
    bearers: [{role: registrar}]
    text: Registratorn ska ta en ögonblicksbild minst två gånger om året.
    value: {kind: frequency, count: 2, per: P1Y, bound: at_least}
    #                               ^
    source: {document: riktlinje, section: Handlingar}
"""),
        "lists may add to one another": Example("""\
provisions:
  - id: godkanns-ocksa-av-chefen
    topic: account_approval
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska fråga enhetschefen innan nya konton öppnas.
    value: {kind: list, items: [unit_manager]}
    source: {document: riktlinje, section: Konton}
"""),
        "values of a kind that the topic does not have, which is another rule's": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor varje dag.
    value: {kind: frequency, count: 1, per: P1D, bound: at_least}
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer två gånger om dagen.
    value: {kind: frequency, count: 2, per: P1D, bound: at_least}
    source: {document: riktlinje, section: Dialog}
"""),
        "three answers: the third agrees with the second, not with the first": Example("""\
provisions:
  - id: logga-in-med-kod
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska få välja hur inloggningen går till.
    value: {kind: choice, choice: not_required}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Konton}
  - id: logga-in-utan-kod
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska kunna logga in utan kod.
    value: {kind: choice, choice: not_required}
    #                             ^^^^^^^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
    },
    "VAL005": {
        "milder than the stricter of two duties, the first": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom ett dygn.
    value: {kind: duration, duration: P1D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-inom-tre-dygn
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom tre dygn.
    value: {kind: duration, duration: P3D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: helst-inom-tva-dygn
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara inom två dygn.
    value: {kind: duration, duration: P2D, bound: at_most}
    #                                 ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "milder than the stricter of two duties, the second": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom tre dygn.
    value: {kind: duration, duration: P3D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-inom-ett-dygn
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom ett dygn.
    value: {kind: duration, duration: P1D, bound: exactly}
    source: {document: riktlinje, section: Dialog}
  - id: helst-inom-tva-dygn
    topic: response_time
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får svara inom två dygn.
    value: {kind: duration, duration: P2D, bound: at_most}
    #                                 ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "two duties that are as strict: the first is named": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom ett dygn.
    value: {kind: duration, duration: P1D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-inom-ett-dygn
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer inom 24 timmar.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: helst-inom-tva-dygn
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara inom två dygn.
    value: {kind: duration, duration: P2D, bound: at_most}
    #                                 ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "as strict as the duty": Example("""\
provisions:
  - id: tvafaktor-rekommenderas
    topic: two_factor
    modality: should
    bearers: [{role: administrator}]
    text: Administratören rekommenderas att logga in med två faktorer.
    value: {kind: choice, choice: required}
    source: {document: riktlinje, section: Konton}
"""),
        "no duty, but a statement and a prohibition": Example("""\
provisions:
  - id: privat-pa-arbetstid
    topic: working_hours
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte använda sina privata konton på arbetstid.
    value: {kind: choice, choice: forbidden}
    source: {document: riktlinje, section: Privat}
  - id: privat-pa-rasten
    topic: working_hours
    modality: may
    bearers: [{role: employee}]
    text: Medarbetaren får använda sina privata konton på rasten.
    value: {kind: choice, choice: breaks_only}
    source: {document: riktlinje, section: Privat}
  - id: kommunen-foljer-ingen
    topic: following
    modality: states
    bearers: [{role: editor}]
    text: Kommunen följer inga andra konton.
    value: {kind: choice, choice: none}
    source: {document: riktlinje, section: Konton}
  - id: redaktoren-foljer-nagra
    topic: following
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får följa konton som rör kommunen.
    value: {kind: choice, choice: relevant_only}
    source: {document: riktlinje, section: Konton}
"""),
        "a frequency, exactly and at least": Example("""\
provisions:
  - id: tva-inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera två nyheter varje vecka.
    value: {kind: frequency, count: 2, per: P1W, bound: exactly}
    source: {document: riktlinje, section: Innehåll}
  - id: garna-ett-inlagg
    topic: posting_frequency
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör publicera något nytt varje vecka.
    value: {kind: frequency, count: 1, per: P1W, bound: at_least}
    #                               ^
    source: {document: riktlinje, section: Innehåll}
"""),
        "business days do not compare with days": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på kommentarer inom fyra dygn.
    value: {kind: duration, duration: P4D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
    },
    "VAL006": {
        "a prohibition and a recommendation": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    # <-
    topic: response_time
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte vänta längre än en vecka med sitt svar.
    source: {document: riktlinje, section: Dialog}
  - id: oversyn
    # <-
    topic: review
    modality: should
    bearers: [{role: unit_manager}]
    text: Enhetschefen bör se över riktlinjen vart tredje år.
    source: {document: riktlinje, section: Översyn}
"""),
        "a frequency": Example("""\
provisions:
  - id: inlagg-i-veckan
    # <-
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera minst två inlägg i veckan.
    source: {document: riktlinje, section: Innehåll}
"""),
        "a statement and a permission": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: states
    text: Redaktören svarar oftast inom två arbetsdagar.
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer
    topic: response_time
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får svara på kommentarer inom en vecka.
    source: {document: riktlinje, section: Dialog}
"""),
        "a time in a topic that asks for a frequency, and in one that asks for nothing": Example("""\
provisions:
  - id: inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera evenemang senast två dagar före.
    source: {document: riktlinje, section: Innehåll}
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ta bort otillåtet innehåll inom ett dygn.
    source: {document: riktlinje, section: Moderering}
"""),
    },
    "VAL007": {
        "what must not take at least so long": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte vänta två arbetsdagar eller mer med sitt svar.
    value: {kind: duration, duration: P2D, bound: at_least, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
        "a recommendation": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_least, counting: business_days}
    #                                             ^^^^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "exactly": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor på den andra arbetsdagen.
    value: {kind: duration, duration: P2D, bound: exactly, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
        "at least so often, and a time where a frequency is asked for": Example("""\
provisions:
  - id: inlagg-i-veckan
    topic: posting_frequency
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska publicera något nytt minst två gånger i veckan.
    value: {kind: frequency, count: 2, per: P1W, bound: at_least}
    source: {document: riktlinje, section: Innehåll}
  - id: bilder-av-konton
    topic: snapshots
    modality: must
    bearers: [{role: registrar}]
    text: Registratorn ska spara ögonblicksbilder i minst ett år.
    value: {kind: duration, duration: P1Y, bound: at_least}
    source: {document: riktlinje, section: Handlingar}
"""),
    },
    "VAL008": {
        "two more in one provision and a third in another: the first is told": Example("""\
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla hot, hets mot folkgrupp eller reklam.
    value: {kind: list, items: [incitement, hate_speech, advertising], exhaustive: true}
    #                                                                              ^^^^
    source: {document: riktlinje, section: Moderering}
  - id: inga-svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar eller skräppost.
    value: {kind: list, items: [advertising, profanity, spam]}
    source: {document: riktlinje, section: Moderering}
  - id: ingen-pornografi
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla pornografi.
    value: {kind: list, items: [pornography]}
    source: {document: riktlinje, section: Moderering}
"""),
        "the list does not say that it is whole": Example("""\
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla hot, hets mot folkgrupp eller reklam.
    value: {kind: list, items: [incitement, hate_speech, advertising], exhaustive: false}
    source: {document: riktlinje, section: Moderering}
  - id: inga-svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
        "the other list is only advice": Example("""\
provisions:
  - id: inga-svordomar
    topic: prohibited_content
    modality: should
    bearers: [{role: public}]
    text: Kommentarer bör vara fria från svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
        "the other list holds on one platform": Example("""\
provisions:
  - id: inga-svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    platforms: [youtube]
    text: Kommentarer får inte innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
    },
}
