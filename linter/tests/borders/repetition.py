"""Repetition."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "REP001": {
        "four words that carry meaning, between others that do not": Example("""\
provisions:
  - id: svara-fragor
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören besvarar frågor dagligen.
    source: {document: riktlinje, section: Dialog}
  - id: fragor-dagligen
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Det är redaktören som också besvarar frågor, alltid och dagligen.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "three words that carry meaning": Example("""\
provisions:
  - id: svara-fragor
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska besvara frågor.
    source: {document: riktlinje, section: Dialog}
  - id: fragor-dagligen
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Det är redaktören som ska besvara frågor.
    source: {document: riktlinje, section: Dialog}
"""),
        "six words of seven, the shorter text after the longer and before it": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder skriftligen.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder.
    #     ^
    source: {document: riktlinje, section: Innehåll}
  - id: kort-om-kris
    topic: crisis
    modality: must
    bearers: [{role: editor}]
    text: Vid kris ska redaktören vidarebefordra myndigheters bekräftade uppgifter.
    source: {document: riktlinje, section: Kris}
  - id: langre-om-kris
    topic: crisis
    modality: must
    bearers: [{role: editor}]
    text: Vid kris ska redaktören genast vidarebefordra myndigheters bekräftade uppgifter.
    #     ^
    source: {document: riktlinje, section: Kris}
"""),
        "five words of six": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering skriftligen.
    source: {document: riktlinje, section: Innehåll}
"""),
        "the word more turns the meaning": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga endast vårdnadshavare före publicering av bilder.
    source: {document: riktlinje, section: Innehåll}
"""),
        "as many words, but one other": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av filmer.
    source: {document: riktlinje, section: Innehåll}
"""),
        "a comma without a blank": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare, elever, lärare.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare,elever,lärare.
    #     ^
    source: {document: riktlinje, section: Innehåll}
"""),
        "the same words under another modality": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: should
    bearers: [{role: editor}]
    text: Före publicering ska redaktören fråga vårdnadshavare.
    source: {document: riktlinje, section: Innehåll}
"""),
        "the same words for other platforms": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    platforms: [facebook]
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Före publicering ska redaktören fråga vårdnadshavare.
    platforms: [instagram]
    source: {document: riktlinje, section: Innehåll}
"""),
        "the same words on other conditions": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    conditions: [Bilden visar ett barn.]
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Före publicering ska redaktören fråga vårdnadshavare.
    conditions: [Filmen visar ett barn.]
    source: {document: riktlinje, section: Innehåll}
"""),
        "the same words with the same value, with another value, and without one": Example("""\
provisions:
  - id: svar-pa-kommentarer
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på kommentarer skyndsamt.
    value: {kind: duration, duration: P1D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer-2
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Skyndsamt ska redaktören svara på kommentarer.
    #     ^
    value: {kind: duration, duration: P1D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer-3
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: På kommentarer ska redaktören svara skyndsamt.
    value: {kind: duration, duration: P2D, bound: at_most}
    source: {document: riktlinje, section: Dialog}
  - id: svar-pa-kommentarer-4
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Kommentarer ska redaktören svara på skyndsamt.
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
        "six words of seven, under another modality": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: should
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering av bilder skriftligen.
    source: {document: riktlinje, section: Innehåll}
"""),
        "to the letter, in the same topic": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    #     ^
    source: {document: riktlinje, section: Innehåll}
"""),
        "to the letter in another topic, which is another rule's": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: legal_basis
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
"""),
        "in other words in another topic": Example("""\
provisions:
  - id: bilder-av-elever
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fråga vårdnadshavare före publicering.
    source: {document: riktlinje, section: Innehåll}
  - id: fraga-om-bilder
    topic: legal_basis
    modality: must
    bearers: [{role: editor}]
    text: Före publicering ska redaktören fråga vårdnadshavare.
    #     ^
    source: {document: riktlinje, section: Innehåll}
"""),
    },
    "REP002": {
        "three topics, each against the first": Example("""\
provisions:
  - id: svara-i-meddelanden
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    #     ^^^^^^
    source: {document: riktlinje, section: Dialog}
  - id: svara-pa-allt
    topic: handing_on
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    #     ^^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "in the same topic, or under another modality": Example("""\
provisions:
  - id: svara-i-meddelanden
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
  - id: svara-pa-allt
    topic: handing_on
    modality: states
    text: Kontots redaktör ska svara på frågor och kommentarer.
    source: {document: riktlinje, section: Dialog}
"""),
    },
    "REP003": {
        "three times, with other capitals and full stops": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    conditions:
      - Frågan gäller kommunens verksamhet
      - Frågan gäller kommunens verksamhet.
      # ^
      - Frågan har inte besvarats tidigare.
      - FRÅGAN GÄLLER KOMMUNENS VERKSAMHET ...
      # ^
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
        "with another full stop inside": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    conditions:
      - Frågan gäller kommunens verksamhet.
      - Frågan gäller kommunens verksamhet. Den har inte besvarats tidigare.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
        "in two provisions": Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    conditions: [Frågan gäller kommunens verksamhet.]
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
  - id: redaktoren-svarar
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Kontots redaktör ska svara på frågor och kommentarer.
    conditions: [Frågan gäller kommunens verksamhet.]
    value: {kind: list, items: [editor]}
    source: {document: riktlinje, section: Dialog}
"""),
    },
    "REP004": {
        "four words, in other capitals": Example("""\
positions:
  purpose:
    position: regulated
    answer: Ja, i varje kanal.
  who_is_bound:
    position: regulated
    answer: JA, i varje kanal.
    #       ^^
"""),
        "three words": Example("""\
positions:
  purpose:
    position: regulated
    answer: Ja, alla konton.
  who_is_bound:
    position: regulated
    answer: Ja, alla konton.
"""),
        "the third and the fourth repeat the second": Example("""\
positions:
  purpose:
    position: regulated
    answer: Kommunens konton är till för dialog med invånarna.
  who_is_bound:
    position: regulated
    answer: Alla medarbetare som skriver i tjänsten.
  assignment:
    position: regulated
    answer: Alla medarbetare som skriver i tjänsten.
    #       ^^^^
  secrecy:
    position: regulated
    answer: Alla medarbetare som skriver i tjänsten.
    #       ^^^^
"""),
    },
}
