"""Employees."""

from __future__ import annotations

from riktlint.rules.base import Example

CASES: dict[str, dict[str, Example]] = {
    "EMP001": {
        "leave with a capital": Example("""\
provisions:
  - id: fall
    topic: loyalty
    modality: must
    bearers: [{role: employee}]
    text: Tillstånd av chefen krävs för att kontakta tidningar.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "who speaks for the municipality": Example("""\
provisions:
  - id: uttalanden-till-medier
    topic: official_statement
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte uttala sig i pressen.
    source: {document: riktlinje, section: Ansvar}
"""),
        "advice": Example("""\
provisions:
  - id: uttalanden-till-medier
    topic: loyalty
    modality: should
    bearers: [{role: employee}]
    text: Medarbetaren bör ha chefens tillstånd för att kontakta tidningar.
    source: {document: riktlinje, section: Ansvar}
"""),
        "a duty to speak": Example("""\
provisions:
  - id: svar-till-medier
    topic: loyalty
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska svara journalister samma dag.
    source: {document: riktlinje, section: Ansvar}
"""),
        "a ban that names no leave": Example("""\
provisions:
  - id: kontakt-med-medier
    topic: private_use
    modality: must_not
    bearers: [{role: manager}]
    text: Chefer får inte tipsa tidningar.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "social media are no newspaper": Example("""\
provisions:
  - id: kontakt-i-sociala-medier
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte lämna uppgifter till sociala medier.
    source: {document: riktlinje, section: Ansvar}
"""),
        "those with a task on an account": Example("""\
provisions:
  - id: kontakt-med-medier
    topic: editor_duties
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte lämna uppgifter till journalister.
    source: {document: riktlinje, section: Ansvar}
"""),
        "a limit that statutes set": Example("""\
provisions:
  - id: kontakt-med-medier
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte lämna uppgifter till journalister.
    conditions: [Uppgiften omfattas av kvalificerad tystnadsplikt.]
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "EMP002": {
        "nobody is named": Example("""\
provisions:
  - id: ingen-kritik
    topic: loyalty
    modality: must_not
    text: Ingen får skriva negativt om arbetsplatsen.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "those with a task on an account": Example("""\
provisions:
  - id: ingen-kritik
    topic: editor_duties
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte kritisera kommunen.
    source: {document: riktlinje, section: Ansvar}
"""),
        "those with a task on an account and every manager": Example("""\
provisions:
  - id: ingen-kritik
    topic: loyalty
    modality: must_not
    bearers: [{role: editor}, {role: manager}]
    text: Redaktörer och chefer får inte kritisera kommunen.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "on duty": Example("""\
provisions:
  - id: ingen-kritik
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte kritisera kommunens beslut i tjänsten.
    source: {document: riktlinje, section: Ansvar}
"""),
        "on duty, as a condition says": Example("""\
provisions:
  - id: ingen-kritik
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte kritisera kommunens beslut.
    conditions: [Medarbetaren företräder kommunen.]
    source: {document: riktlinje, section: Ansvar}
"""),
        "criticism of somebody else": Example("""\
provisions:
  - id: ingen-kritik
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte skriva illa om elever.
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "EMP003": {
        "as advice": Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: should
    bearers: [{role: unit_manager}]
    text: Enhetschefen bör utreda vem som har läckt uppgifter till pressen.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "as leave": Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: may
    bearers: [{role: unit_manager}]
    text: Enhetschefen får fråga vem som har tipsat tidningen.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "the source itself": Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: must
    bearers: [{role: unit_manager}]
    text: Enhetschefen ska efterforska källan när uppgifter når medierna.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "a statement of what somebody does": Example("""\
provisions:
  - id: lackor-till-medier
    topic: freedom_to_communicate
    modality: states
    text: Att efterforska källan bakom en artikel i en tidning är ett brott.
    source: {document: riktlinje, section: Ansvar}
"""),
        "who is responsible for a report": Example("""\
provisions:
  - id: fragor-fran-medier
    topic: handing_on
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ta reda på vem som svarar på journalisters frågor.
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "EMP004": {
        "the second of two": Example("""\
provisions:
  - id: tank-efter
    topic: private_use
    modality: should
    bearers: [{role: employee}]
    text: Medarbetaren bör tänka igenom vad hen skriver om sitt arbete.
    source: {document: riktlinje, section: Ansvar}
  - id: visa-inte-arbetsklader
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte visa sina arbetskläder på sina privata konton.
    source: {document: riktlinje, section: Ansvar}
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte berätta om sina kolleger på sina privata konton.
    #     ^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        "a ban on criticism, which is told elsewhere": Example("""\
provisions:
  - id: skriv-inte-illa
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte skriva negativt om sitt arbete.
    source: {document: riktlinje, section: Ansvar}
"""),
        "a statute that it follows from": Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte skriva om sitt arbete med enskilda.
    statutes: [osl]
    source: {document: riktlinje, section: Ansvar}
"""),
        "a condition": Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte skriva om sitt arbete.
    conditions: [Kontot är öppet för alla.]
    source: {document: riktlinje, section: Ansvar}
"""),
        "those with a task on an account": Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte kommentera kommunens beslut.
    source: {document: riktlinje, section: Ansvar}
"""),
        "in working hours": Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte diskutera politik på arbetstid.
    source: {document: riktlinje, section: Ansvar}
"""),
    },
    "EMP006": {
        "the freedom is named on another topic": Example("""\
positions:
  freedom_to_communicate: {position: silent, source: {document: riktlinje}}
provisions:
  - id: ratten-att-tala
    topic: loyalty
    modality: states
    text: Meddelarfriheten gäller före lojaliteten.
    source: {document: riktlinje, section: Innehåll}
"""),
        "secrecy as a duty to take care": Example("""\
positions:
  freedom_to_communicate: {position: silent, source: {document: riktlinje}}
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska kontrollera att inlägget inte innehåller sekretess.
    source: {document: riktlinje, section: Innehåll}
"""),
        "secrecy on an account": Example("""\
positions:
  freedom_to_communicate: {position: silent, source: {document: riktlinje}}
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte lägga ut uppgifter som omfattas av sekretess.
    source: {document: riktlinje, section: Innehåll}
"""),
        "the second of two on secrecy": Example("""\
positions:
  freedom_to_communicate:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska kontrollera att inlägget inte innehåller sekretess.
    source: {document: riktlinje, section: Innehåll}
  - id: tystnadsplikt
    topic: secrecy
    modality: must_not
    text: Den som har tystnadsplikt får inte röja uppgifter i sociala medier.
    source: {document: riktlinje, section: Innehåll}
"""),
    },
}
