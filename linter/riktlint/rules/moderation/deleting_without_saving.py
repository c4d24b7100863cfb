"""MOD001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import DOCUMENTS_AND_DISPOSAL
from riktlint.rules.moderation.deletion import deletes
from riktlint.rules.silence import silence
from riktlint.text import Text


def _not_saved(revision: Revision, scope: Scope) -> Place | None:
    """Where the revision shows that nothing need be saved."""
    silent = silence(revision, "saving_before_deletion", scope)
    if silent is not None:
        return silent
    topic = "saving_before_deletion"
    choices = [(p, word) for p in revision.provisions_on(topic) if (word := p.chosen_on(topic))]
    if choices and all(word == "not_required" for _, word in choices):
        return choices[0][0].value_place
    return None


class DeletingWithoutSaving(Rule):
    """A guideline that lets content be deleted says what is saved first."""

    code = "MOD001"
    name = "deleting-without-saving"
    family = Family.MODERATION
    severity = Severity.WARNING
    outspeaks = ("open-topic",)
    summary = Text(
        "Den som får radera ska först spara det som raderas.",
        "Who may delete must first save what is deleted.",
    )
    why = Text(
        "En kommentar på kommunens konto är i regel en allmän handling och kan behövas som bevis. Raderas den utan "
        "att sparas kan ingen i efterhand granska varför den togs bort, och raderingen kan vara gallring utan stöd.",
        "A comment on the municipality's account is as a rule an official document and may be needed as evidence. "
        "If it is deleted without being saved, nobody can later examine why, and the deletion may be disposal "
        "without authority.",
    )
    remedy = Text(
        "Skriv en bestämmelse i ämnet saving_before_deletion som säger vad som ska sparas, hur och var.",
        "Write a provision on the topic saving_before_deletion that says what is to be saved, how and where.",
    )
    ground = DOCUMENTS_AND_DISPOSAL
    message = Text(
        "Riktlinjen låter kommunen radera men kräver inte att något sparas först. Bestäm vad som ska sparas före "
        "radering.",
        "The guideline lets the municipality delete but does not require that anything be saved first. Decide what "
        "is to be saved before deletion.",
    )
    bad = (
        Example(
            """\
text_status: restated
positions:
  saving_before_deletion:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.spara-fore-radering",),
        ),
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: states
    text: Det som raderas behöver inte sparas.
    value: {kind: choice, choice: not_required}
    #                             ^^^^^^^^^^^^
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
    text: Redaktören ska spara en skärmbild av allt som raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        place = _not_saved(revision, scope)
        if place is None:
            return
        deleting = next((p for p in revision.provisions_on("hiding_deleting") if deletes(p)), None)
        if deleting is not None:
            yield self.report(
                place,
                related=(
                    (deleting.place / "text", Text("Här tillåts radering.", "Here deletion is allowed.")),
                ),
            )
