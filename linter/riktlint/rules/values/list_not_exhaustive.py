"""VAL008."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text
from riktlint.values.value import Value


class ListNotExhaustive(Rule):
    """A list is called exhaustive, but another provision of the same kind adds to it."""

    code = "VAL008"
    name = "list-not-exhaustive"
    family = Family.VALUES
    severity = Severity.WARNING
    summary = Text(
        "En lista som är uttömmande ska innehålla allt som andra bestämmelser i ämnet tar upp.",
        "A list that is exhaustive must hold everything that other provisions on the topic bring up.",
    )
    why = Text(
        "Den som läser den uttömmande listan tror att inget mer gäller. Det är avgörande när listan säger vad som får tas "
        "bort.",
        "Who reads the exhaustive list believes that nothing more applies. That matters when the list says what may be "
        "removed.",
    )
    remedy = Text(
        "Lägg till orden i den uttömmande listan, eller skriv exhaustive: false.",
        "Add the words to the exhaustive list, or write exhaustive: false.",
    )
    message = Text(
        "Listan kallas uttömmande, men ”{other}” lägger till {words}. Fyll på listan, eller skriv exhaustive: false.",
        "The list is called exhaustive, but “{other}” adds {words}. Complete the list, or write exhaustive: false.",
    )
    bad = (
        Example("""\
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
    text: Kommentarer får inte innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla hot, hets mot folkgrupp, reklam eller svordomar.
    value: {kind: list, items: [incitement, hate_speech, advertising, profanity], exhaustive: true}
    source: {document: riktlinje, section: Moderering}
  - id: inga-svordomar
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla svordomar.
    value: {kind: list, items: [profanity]}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each exhaustive list that another one adds to."""
        groups: dict[Hashable, list[tuple[Provision, Value]]] = {}
        for provision in revision.provisions:
            topic = scope.vocabulary.topics.get(provision.topic)
            if (
                provision.value is not None
                and provision.value.adds_up
                and topic is not None
                and topic.scale.kind == provision.value.kind
            ):
                key = (provision.modality, provision.reach)
                groups.setdefault(key, []).append((provision, provision.value))
        for group in groups.values():
            first_with: dict[str, Provision] = {}
            for provision, value in group:
                for item in value.listed:
                    first_with.setdefault(item, provision)
            for provision, value in group:
                added = [item for item in first_with if item not in value.listed] if value.exhaustive else []
                if added:
                    other = first_with[added[0]]
                    yield self.report(
                        provision.place / "value" / "exhaustive",
                        other=other.id,
                        words=", ".join(item for item in added if first_with[item] is other),
                        related=(
                            (
                                other.value_place,
                                Text("Här läggs det till.", "Here it is added."),
                            ),
                        ),
                    )
