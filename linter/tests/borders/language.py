"""Language."""

from __future__ import annotations

from riktlint.rules.base import Example

_TWENTY_FIVE = (
    "Redaktören ska svara på frågor som kommer till kontot under dagen och på kvällen och hjälpa alla som skriver "
    "där när de ber om det"
)
_THIRTY = f"{_TWENTY_FIVE} eller verkar behöva lite råd"
_PARAGRAPH = (
    "Redaktören ska svara på frågor. Ersättaren svarar när redaktören vilar. Svaren ska gå att läsa. Den som undrar "
    "får hjälp."
)
"""Twenty words in four sentences."""
_HARD = (
    "Redaktören ansvarar för kontots innehåll och ska se till att allt som läggs ut är sant och lätt att nå för "
    "kommunens alla invånare, föreningar och företag"
)
"""Twenty-seven words, eight of them long."""


def _silent(*texts: str) -> Example:
    """A provision for each text, written as in YAML."""
    return _provisions(texts, "")


def _marked(*texts: str) -> Example:
    """A provision for each text, written as in YAML, that the rule reports."""
    return _provisions(texts, "    #     ^^^\n")


def _provisions(texts: tuple[str, ...], mark: str) -> Example:
    return Example(
        "provisions:\n"
        + "".join(
            f"""\
  - id: exempel-{number}
    topic: editor_duties
    modality: must
    bearers: [{{role: editor}}]
    text: {text}
{mark}    source: {{document: riktlinje, section: Dialog}}
"""
            for number, text in enumerate(texts, 1)
        )
    )


CASES: dict[str, dict[str, Example]] = {
    "LNG001": {
        "words joined by a dash count": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor måndag–fredag och på kvällen och hjälpa alla som skriver där när de \
ber om det eller verkar behöva lite råd och stöd i någon sak.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "as many words as a sentence may have": _silent(f"{_THIRTY}."),
        "one word too many": _marked(f"{_THIRTY} direkt."),
        "as many words, and a dash between them": _silent(f"{_TWENTY_FIVE} – utom på alla röda dagar."),
        "two sentences with too many words together": _silent(
            f"{_TWENTY_FIVE}. Ersättaren svarar när redaktören vilar sig."
        ),
        "as many words, and a short sentence after": _silent(f"{_THIRTY}. Ersättaren hjälper till."),
        "an abbreviation in brackets that ends no sentence": _marked(
            "Redaktören ska svara på de frågor som kommer till kontot under dagen och på kvällen (t.ex. "
            "Facebook) och hjälpa de andra som också skriver där när de ber om det och har tid."
        ),
    },
    "LNG002": {
        "as many words as a paragraph may have": _silent(" ".join([_PARAGRAPH] * 5)),
        "one word too many": _marked(" ".join([_PARAGRAPH] * 5).replace("hjälp.", "hjälp direkt.", 1)),
        "as many words, and a dash between them": _silent(
            " ".join([_PARAGRAPH] * 5).replace("läsa. Den", "läsa – den", 1)
        ),
        "two paragraphs with too many words together": _silent(
            "|\n      " + "\n      ".join([" ".join([_PARAGRAPH] * 3)] * 2)
        ),
    },
    "LNG003": {
        "words joined by a slash count": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ansvarar för kontots innehåll och ska se till att allt som läggs ut är sant och lätt att \
nå för kommunens alla invånare, föreningar och/eller företag sommarens helgdagar.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "as hard as a text may be": _silent(f"{_HARD} utom på söndagar."),
        "one long word more": _marked(f"{_HARD} utom sommarens helgdagar."),
        "one word short of being measured": _silent(f"{_HARD} alla helgdagar."),
        "one word short, and a dash": _silent(f"{_HARD} – alla helgdagar."),
        "a sentence too long, which is told elsewhere": _silent(f"{_HARD} både vardagar och helgdagar."),
    },
    "LNG004": {
        "beside a slash": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören bör/skall svara.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "quoted in straight marks": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: 'Redaktören "skall" svara.'
    source: {document: riktlinje, section: Dialog}
"""),
        "before three dots": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören skall… svara.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "a part of a longer word": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska skalla-testa svaren.
    source: {document: riktlinje, section: Dialog}
"""),
        "at the beginning of a sentence": _marked(
            "Ej besvarade frågor ska redaktören ta upp med enhetschefen."
        ),
        "in capitals": _marked("Redaktören SKALL svara på frågor."),
        "a word that only ends like it": _silent("Redaktören ska svara nej på frågan."),
        "beside a word that ends like it": _marked("Redaktören ska ej svara nej på frågan."),
        "before a semicolon": _marked("Frågor besvaras ej; synpunkter besvaras samma dag."),
        "in brackets": _marked("Redaktören ska svara på frågor (ej reklam)."),
        "in somebody else's words": _silent("Ordet ”skall” ska inte stå i svar."),
        "in somebody else's words and the writer's own": _marked("Ordet ”skall” skall inte stå i svar."),
        "another one in somebody else's words": _marked("Ordet ”ej” skall inte stå i svar."),
        "with a capital in somebody else's words": _marked("Svar som börjar ”Skall” skall skrivas om."),
        "quotation marks that are never closed": _marked("Redaktören skall läsa ”Råd om svar."),
    },
    "LNG005": {
        "in somebody else's words": _silent("Redaktören svarar enligt rådet ”du bör svara”."),
        "a negation with a capital": _silent("Ingen fråga bör vänta över natten."),
        "without the negation": _marked("Redaktören bör svara samma dag."),
    },
    "LNG008": {
        "other words that meet in the same way": _marked(
            "Redaktören ger en en kort text till bilden en dag."
        ),
        "a word that may stand twice": _silent("Redaktören ska svara på det som som regel gäller."),
        "two that stand in two texts": _silent(
            "Redaktören ska svara på varje fråga", "fråga inte om personuppgifter."
        ),
        "a second time with a capital": _silent("Redaktören ska svara på Svara svara."),
    },
    "LNG009": {
        "at the beginning": _marked('" Redaktören ska svara på frågor."'),
        "at the beginning of a short word": _marked('" I varje inlägg ska kommunen synas."'),
        "at the beginning, with the same letter further in": _marked(
            '" Redaktören ska svara på frågor. Registratorn ska få det som hör till ett ärende."'
        ),
        "at the end of two sentences": _marked(
            '"Redaktören ska svara på frågor. Beröm behöver inget svar. "'
        ),
        "nothing but blanks": _marked('"  "'),
        "one of each kind": _marked(
            '"Redaktören ska svara  på frågor."',
            '"Redaktören ska svara på synpunkter. "',
            '" Redaktören ska svara på beröm."',
        ),
        "blanks that indent a line": _silent(
            "|-\n      Redaktören ska svara på\n        frågor.\n        beröm."
        ),
    },
    "LNG010": {
        "at the end": _marked("Redaktören ska svara på frågor ."),
        "at the end, beside the names of kinds of files": _marked(
            "Redaktören lämnar .docx och .pdf till arkivet ."
        ),
        "the name of a kind of file": _silent("Redaktören lämnar .docx och .pdf till arkivet."),
        "two different marks": _marked("Redaktören ska svara , tacka ; och hälsa."),
        "at the end of a line": _marked(r'"Redaktören ska svara :\npå frågor."'),
    },
    "LNG011": {
        "crosses with a capital": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara inom Xxx dagar.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "a line of dots": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: ......
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "a line of hyphens with blanks": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: "---- ----"
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "a text that only begins with a dash": Example("""\
provisions:
  - id: fall
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: – Svara på frågor.
    source: {document: riktlinje, section: Dialog}
"""),
        "crosses in small letters": _marked("Redaktören ska svara inom xxx dagar."),
        "crosses in capitals": _marked("Redaktören ska svara inom XXX dagar."),
        "crosses of both kinds": _marked("Redaktören ska svara inom xxX timmar, dock senast XXX."),
        "two crosses": _silent("Redaktören ska svara inom XX dagar."),
        "crosses in a word": _silent("Redaktören ska läsa falkoping.se/hxxxh varje dag."),
        "dots and blanks": _marked('" … "'),
        "dots that end a text": _silent("Redaktören ska svara på frågor …"),
        "the name of a municipality": Example(
            """\
name: FYLL I
#     ^^^
""",
            file="kommun.yaml",
        ),
    },
    "LNG012": {
        "words of four letters": _marked("Redaktören ska LÄSA NOGA innan hen svarar."),
        "a word of three letters": _silent("Redaktören ska SVARA NU på frågor."),
        "a short word between two long": _marked("Redaktören ska SVARA PÅ ALLT som kommer."),
        "one word": _silent("Redaktören ska SVARA på frågor."),
    },
    "LNG014": {
        "a blank after the last word": _marked('"Redaktören ska svara på frågor "'),
        "a comma last": _marked("Redaktören ska svara på frågor,"),
        "a hyphen last": _marked("Redaktören ska svara på frågor och kommentarer -"),
        "a dash last": _marked("Redaktören ska svara på frågor –"),
        "a number last": _marked("Redaktören ska svara före klockan 16"),
        "a question mark last": _silent("Hur snart ska redaktören svara?"),
        "a colon last": _silent('"Redaktören ska svara på:"'),
        "a bracket last": _silent("Redaktören ska svara på frågor. (Beröm behöver inget svar.)"),
    },
    "LNG015": {
        "a mark that lacks its fellow": _marked('Redaktören ska svara på "enkla frågor direkt.'),
        "inches": _silent('Redaktören ska läsa kontot på en skärm på 27".'),
        "quotation marks beside inches": _marked('Redaktören ska ha en "stor" skärm på 27" eller 32".'),
        "quotation marks of the right kind beside inches": _silent(
            'Redaktören ska ha en ”stor” skärm på 27" eller 32".'
        ),
    },
}
