"""MOD005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import DOCUMENTS_AND_DISPOSAL
from riktlint.rules.moderation.deletion import deletes
from riktlint.text import Text


class OnlyCrimesSaved(Rule):
    """What is deleted without being a crime is saved as well."""

    code = "MOD005"
    name = "only-crimes-saved"
    family = Family.MODERATION
    severity = Severity.NOTE
    summary = Text(
        "Det som raderas ska sparas även när det inte är brottsligt.",
        "What is deleted should be saved even when it is no crime.",
    )
    why = Text(
        "Också en lovlig kommentar är i regel en allmän handling. Om bara brottsligt innehåll sparas försvinner "
        "resten utan att någon kan granska varför.",
        "A lawful comment is as a rule an official document, too. If only criminal content is saved, the rest "
        "disappears and nobody can examine why.",
    )
    remedy = Text(
        "Låt bestämmelsen om att spara gälla allt som raderas (all_content), eller visa vilket gallringsbeslut som "
        "gäller för resten.",
        "Let the provision on saving cover all that is deleted (all_content), or show which disposal decision "
        "covers the rest.",
    )
    ground = DOCUMENTS_AND_DISPOSAL
    message = Text(
        "Bara brottsligt innehåll sparas före radering, men också {content} är otillåtet. Bestäm vad som sparas av "
        "det.",
        "Only criminal content is saved before deletion, but {content} is prohibited, too. Decide what is saved of "
        "it.",
    )
    bad = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan brottsligt innehåll raderas.
    value: {kind: choice, choice: criminal_content}
    #                             ^^^^^^^^^^^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        topic = "saving_before_deletion"
        saving = [(p, word) for p in revision.provisions_on(topic) if (word := p.chosen_on(topic))]
        if not saving or any(word != "criminal_content" for _, word in saving):
            return
        if not any(deletes(p) for p in revision.provisions_on("hiding_deleting")):
            return
        for provision in revision.provisions_on("prohibited_content"):
            value = provision.value_on("prohibited_content")
            if value is None or "brottslig" in provision.text.lower():
                continue
            for number, item in enumerate(value.listed):
                content = scope.vocabulary.prohibited_content.get(item)
                if content is not None and content.criminal == "no":
                    place = provision.value_place / number
                    yield self.report(
                        saving[0][0].value_place,
                        content=Text(f"”{content.name}”", f"“{content.name}”"),
                        related=((place, Text("Här förbjuds det.", "Here it is prohibited.")),),
                    )
                    return
