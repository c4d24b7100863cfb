"""Moderation."""

from __future__ import annotations

from riktlint.rules.base import Example

_ADVISED = """\
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör radera otillåtet innehåll samma dag som det upptäcks.
    source: {document: riktlinje, section: Moderering}
"""
_ALLOWED = """\
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får ta bort otillåtet innehåll.
    source: {document: riktlinje, section: Moderering}
"""
_FORBIDDEN = """\
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte radera något utan enhetschefens beslut.
    source: {document: riktlinje, section: Moderering}
"""
_HIDDEN = """\
  - id: otillatet-tas-bort
    topic: hiding_deleting
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska dölja otillåtet innehåll samma dag som det upptäcks.
    source: {document: riktlinje, section: Moderering}
"""
_SILENT = """\
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
"""
_NOTHING_SAVED = """\
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: states
    text: Redaktören behöver inte spara något.
    value: {kind: choice, choice: not_required}
    source: {document: riktlinje, section: Moderering}
"""
_NOTHING_SAVED_MARKED = _NOTHING_SAVED.replace(
    "not_required}\n", "not_required}\n    #                             ^^^\n"
)
_CRIMES_SAVED = """\
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan brottsligt innehåll raderas.
    value: {kind: choice, choice: criminal_content}
    source: {document: riktlinje, section: Moderering}
"""
_CRIMES_SAVED_MARKED = _CRIMES_SAVED.replace(
    "criminal_content}\n", "criminal_content}\n    #                             ^^^\n"
)

CASES: dict[str, dict[str, Example]] = {
    "MOD001": {
        "a municipality's own text, which is told elsewhere": Example(
            """\
positions:
  saving_before_deletion: {position: silent, source: {document: riktlinje}}
""",
            without=("provisions.spara-fore-radering",),
        ),
        "deleting is advised": Example(f"provisions:\n{_NOTHING_SAVED_MARKED}{_ADVISED}"),
        "deleting is allowed": Example(f"provisions:\n{_NOTHING_SAVED_MARKED}{_ALLOWED}"),
        "deleting is forbidden": Example(f"provisions:\n{_NOTHING_SAVED}{_FORBIDDEN}"),
        "said to be criminal, with a capital": Example(f"""\
provisions:
{_CRIMES_SAVED}  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Brottsligt innehåll, till exempel svordomar, är förbjudet.
    value: {{kind: list, items: [profanity], exhaustive: true}}
    source: {{document: riktlinje, section: Moderering}}
"""),
        "hiding is no deleting": Example(f"provisions:\n{_NOTHING_SAVED}{_HIDDEN}"),
        "the second of two on removing": Example(
            f"provisions:\n{_NOTHING_SAVED_MARKED}{_HIDDEN}"
            + _ALLOWED.replace("id: otillatet-tas-bort", "id: far-tas-bort")
        ),
        "nothing is said on removing": Example(
            f"provisions:\n{_NOTHING_SAVED}", without=("provisions.otillatet-tas-bort",)
        ),
    },
    "MOD002": {
        "a municipality's own text, which is told elsewhere": Example(
            """\
positions:
  criminal_content: {position: silent, source: {document: riktlinje}}
""",
            without=("provisions.brott-polisanmals",),
        ),
        "nothing criminal is forbidden": Example(
            """\
text_status: restated
positions:
  criminal_content: {position: silent, source: {document: riktlinje}}
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar eller reklam.
    value: {kind: list, items: [profanity, advertising], exhaustive: true}
    source: {document: riktlinje, section: Moderering}
""",
            without=("provisions.brott-polisanmals",),
        ),
        "the second of two prohibitions, and its second content": Example(
            f"""\
text_status: restated
positions:
  criminal_content:
{_SILENT}provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Kommentarer får inte strida mot kontots regler.
    source: {{document: riktlinje, section: Moderering}}
  - id: reklam-och-hets
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Kommentarer får inte innehålla reklam eller hets mot folkgrupp.
    value: {{kind: list, items: [advertising, hate_speech], exhaustive: true}}
    source: {{document: riktlinje, section: Moderering}}
""",
            without=("provisions.brott-polisanmals",),
        ),
    },
    "MOD003": {
        "a municipality's own text, which is told elsewhere": Example(
            """\
positions:
  hiding_deleting: {position: silent, source: {document: riktlinje}}
""",
            without=("provisions.otillatet-tas-bort",),
        ),
        "nothing is forbidden": Example(
            """\
text_status: restated
positions:
  hiding_deleting: {position: silent, source: {document: riktlinje}}
  prohibited_content: {position: silent, source: {document: riktlinje}}
""",
            without=("provisions.otillatet-tas-bort", "provisions.otillatet-innehall"),
        ),
    },
    "MOD004": {
        "removing is advised": Example(f"positions:\n  blocking:\n{_SILENT}provisions:\n{_ADVISED}"),
        "removing is allowed": Example(f"positions:\n  blocking:\n{_SILENT}provisions:\n{_ALLOWED}"),
        "removing is forbidden": Example(f"""\
positions:
  blocking: {{position: silent, source: {{document: riktlinje}}}}
provisions:
{_FORBIDDEN}"""),
        "nothing is said on removing": Example(
            """\
positions:
  blocking: {position: silent, source: {document: riktlinje}}
""",
            without=("provisions.otillatet-tas-bort",),
        ),
    },
    "MOD005": {
        "the second of two prohibitions, and its second content": Example(f"""\
provisions:
{_CRIMES_SAVED_MARKED}  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Kommentarer får inte strida mot kontots regler.
    source: {{document: riktlinje, section: Moderering}}
  - id: reklam-och-hets
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Kommentarer får inte innehålla hets mot folkgrupp eller reklam.
    value: {{kind: list, items: [hate_speech, advertising], exhaustive: true}}
    source: {{document: riktlinje, section: Moderering}}
"""),
        "only crimes are forbidden": Example(f"""\
provisions:
{_CRIMES_SAVED}  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{{role: public}}]
    text: Kommentarer får inte innehålla hot eller hets mot folkgrupp.
    value: {{kind: list, items: [incitement, hate_speech], exhaustive: true}}
    source: {{document: riktlinje, section: Moderering}}
"""),
        "hiding is no deleting": Example(f"provisions:\n{_CRIMES_SAVED}{_HIDDEN}"),
        "deleting is forbidden": Example(f"provisions:\n{_CRIMES_SAVED}{_FORBIDDEN}"),
        "the rest is saved by another provision": Example(f"""\
provisions:
{_CRIMES_SAVED}  - id: spara-resten
    topic: saving_before_deletion
    modality: must
    bearers: [{{role: editor}}]
    text: Redaktören ska spara en skärmbild av allt annat som raderas.
    value: {{kind: choice, choice: all_content}}
    source: {{document: riktlinje, section: Moderering}}
"""),
    },
    "MOD006": {
        "criminal with a capital": Example("""\
provisions:
  - id: fall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Brottsligt innehåll är till exempel svordomar.
    value: {kind: list, items: [profanity], exhaustive: true}
    #                           ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        "a hedge with a capital": Example("""\
provisions:
  - id: fall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Även svordomar hör till det som inte får finnas bredvid brottsligt innehåll.
    value: {kind: list, items: [profanity], exhaustive: true}
    source: {document: riktlinje, section: Dialog}
"""),
        "lawful content that nobody calls criminal": Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar eller obscena ord.
    value: {kind: list, items: [profanity, obscenity]}
    source: {document: riktlinje, section: Moderering}
"""),
        "criminal content that is not listed": Example("""\
provisions:
  - id: brottsligt-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får vara varken brottsliga eller hotfulla.
    source: {document: riktlinje, section: Moderering}
"""),
        "two contents": Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: states
    text: Svordomar och reklam är exempel på brottsligt innehåll.
    value: {kind: list, items: [profanity, advertising]}
    #                           ^^^^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
        "three contents": Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: states
    text: Svordomar, reklam och skräpinlägg är exempel på brottsligt innehåll.
    value: {kind: list, items: [profanity, advertising, spam]}
    #                           ^^^^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
        "one of two that may be a crime": Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: states
    text: Svordomar och trakasserier är exempel på brottsligt innehåll.
    value: {kind: list, items: [profanity, harassment]}
    source: {document: riktlinje, section: Moderering}
"""),
        "content that is forbidden beside what is criminal": Example("""\
provisions:
  - id: svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte vara brottsliga eller innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
    },
    "MOD007": {
        "the second of two": Example("""\
provisions:
  - id: negativa-kommentarer-villkor
    topic: hiding_deleting
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får dölja negativa kommentarer om kommunen.
    conditions: [Kommentaren strider mot lag.]
    source: {document: riktlinje, section: Moderering}
  - id: negativa-kommentarer
    topic: hiding_deleting
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör ta bort negativa kommentarer om kommunen.
    #     ^^^
    source: {document: riktlinje, section: Moderering}
"""),
        "who is blocked": Example("""\
provisions:
  - id: blockera-kritik
    topic: blocking
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska blockera den som skriver kritiska inlägg om kommunen.
    #     ^^^
    source: {document: riktlinje, section: Moderering}
"""),
        "a threat is no criticism": Example("""\
provisions:
  - id: negativa-kommentarer
    topic: hiding_deleting
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får ta bort negativa kommentarer om de innehåller svordomar.
    source: {document: riktlinje, section: Moderering}
"""),
    },
}
