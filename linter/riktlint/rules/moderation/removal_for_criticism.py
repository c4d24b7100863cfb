"""MOD007."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import OBJECTIVITY_AND_EXPRESSION
from riktlint.text import Text

_CRITICISM = (
    r"(?:kritik mot|kritiska (?:kommentarer|inlägg)|negativa? (?:kommentarer|inlägg|omdömen|synpunkter))"
)
_FORBIDDEN = re.compile(rf"\b(?:innehålla|framföra|vara) {_CRITICISM}\b")
_REMOVED = re.compile(
    rf"\b(?:ta bort|radera|dölja|tar bort|raderar|döljer|blockera|den som skriver) {_CRITICISM}(?= (?:om|mot|kommunen)|[ .])"
)
_AIMED = (
    ("prohibited_content", ("must_not",), _FORBIDDEN),
    ("hiding_deleting", ("must", "should", "may"), _REMOVED),
    ("blocking", ("must", "should", "may"), _REMOVED),
)
_HEDGED = re.compile(
    r"\b(?:men|utom|undantag|oavsett|även|också|endast|bara|enbart|inte heller|som innehåller|med hot|"
    r"om (?:de|den|det) (?:är|innehåller|strider|bryter|inte))\b|(?:personangrepp|förtal|hot|kränk|brott)",
    re.IGNORECASE,
)


class RemovalForCriticism(Rule):
    """Content is not removed because it is critical."""

    code = "MOD007"
    name = "removal-for-criticism"
    family = Family.MODERATION
    severity = Severity.WARNING
    summary = Text(
        "Kommunen får inte ta bort innehåll för att det är kritiskt eller negativt.",
        "The municipality may not remove content because it is critical or negative.",
    )
    why = Text(
        "Kommunen ska vara saklig och opartisk. Den som får sin kritik borttagen hindras i sin yttrandefrihet.",
        "The municipality must be objective and impartial. Who has criticism removed is hindered in the freedom of "
        "expression.",
    )
    remedy = Text(
        "Stryk regeln, eller ange vad i innehållet som är otillåtet, till exempel hot eller personangrepp.",
        "Strike the rule, or say what in the content is prohibited, such as threats or personal attacks.",
    )
    ground = OBJECTIVITY_AND_EXPRESSION
    message = Text(
        "Bestämmelsen riktar sig mot kritik. Ange i stället vad i innehållet som är otillåtet, till exempel hot.",
        "The provision is aimed at criticism. Say instead what in the content is prohibited, such as threats.",
    )
    bad = (
        Example("""\
provisions:
  - id: negativa-kommentarer
    topic: hiding_deleting
    modality: may
    bearers: [{role: editor}]
    text: Redaktören får ta bort negativa kommentarer om kommunen.
    #     ^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
        Example("""\
provisions:
  - id: kritik-mot-kommunen
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla kritik mot kommunen.
    #     ^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: kritik-far-sta-kvar
    topic: hiding_deleting
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören får inte ta bort kritik mot kommunen.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for topic, modalities, pattern in _AIMED:
            for provision in revision.provisions_on(topic):
                if provision.modality not in modalities or provision.conditions:
                    continue
                if pattern.search(provision.text) and not _HEDGED.search(provision.text):
                    yield self.report(provision.place / "text")
