"""IDN010."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.likeness import likeness
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_UNLIKE = 0.3


class TopicChangedId(Rule):
    """An id that stands for something quite different in the predecessor."""

    code = "IDN010"
    name = "topic-changed-id"
    family = Family.IDENTITY
    severity = Severity.WARNING
    summary = Text(
        "Ett id ska stå för samma bestämmelse i alla revisioner.",
        "An id must stand for the same provision in every revision.",
    )
    why = Text(
        "Återanvänds ett id för en annan regel jämförs två saker som inte hör ihop, och gamla länkar visar "
        "fel regel.",
        "If an id is reused for another rule, two things that don't belong together are compared, and old "
        "links show the wrong rule.",
    )
    remedy = Text(
        "Ge den nya bestämmelsen ett eget id.",
        "Give the new provision an id of its own.",
    )
    message = Text(
        "”{id}” handlar om {topic} här men om {before} i {predecessor}. Ge den nya bestämmelsen ett eget id.",
        "“{id}” is about {topic} here but about {before} in {predecessor}. Give the new provision its own id.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: enheten-samordnar
    #   ^
    topic: crisis
    modality: must
    bearers: [{role: communicator}]
    text: Vid en kris ska kommunikatören genast lägga ut samma budskap överallt.
    source: {document: riktlinje, section: Ansvar}
  - id: enheten-leder
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten leder arbetet.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: enheten-godkanner-konton
    topic: application_form
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska godkänna nya konton innan de öppnas.
    source: {document: riktlinje, section: Konton}
  - id: enheten-beslutar-om-konton
    topic: account_approval
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten beslutar.
    source: {document: riktlinje, section: Konton}
""",
            title=Text(
                "Samma regel har flyttats till ett annat ämne.",
                "The same rule has been moved to another topic.",
            ),
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. The same rule may well be put under another topic."""
        predecessor = scope.folder.predecessor(revision)
        if predecessor is None or predecessor is revision:
            return
        before = {provision.id: provision for provision in predecessor.provisions}
        for provision in revision.provisions:
            old = before.get(provision.id)
            if (
                old is not None
                and old.topic != provision.topic
                and likeness(old.text, provision.text) < _UNLIKE
            ):
                yield self.report(
                    provision.place / "id",
                    id=provision.id,
                    topic=provision.topic,
                    before=old.topic,
                    predecessor=predecessor.id,
                    related=(
                        (old.place / "topic", Text("Här är ämnet ett annat.", "Here the topic is another.")),
                    ),
                )
