"""VAL002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import meant
from riktlint.rules.families import Family
from riktlint.text import Text

_MOST_SHOWN = 8


class UnknownValueWord(Rule):
    """A list or choice holds a word that the topic's vocabulary lacks."""

    code = "VAL002"
    name = "unknown-value-word"
    family = Family.VALUES
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Orden i ett värde ska finnas i ämnets vokabulär.",
        "The words of a value must be in the topic's vocabulary.",
    )
    why = Text(
        "Läsaren ser vokabulärens svenska benämningar. Ett okänt ord kan varken visas eller jämföras.",
        "Readers see the vocabulary's Swedish labels. An unknown word can be neither shown nor compared.",
    )
    remedy = Text(
        "Välj ett ord ur vokabulären, eller föreslå att ordet läggs till i den.",
        "Choose a word of the vocabulary, or propose to add it.",
    )
    message = Text(
        "”{word}” finns inte i vokabulären för ämnet {topic}.{hint}",
        "“{word}” is not in the vocabulary of the topic {topic}.{hint}",
    )
    bad = (
        Example("""\
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla hot, hets mot folkgrupp eller reklam.
    value: {kind: list, items: [incitement, hate_speach, advertising], exhaustive: true}
    #                                       ^^^^^^^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
        Example("""\
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: choice, choice: mandatory}
    #                             ^^^^^^^^^
    source: {document: riktlinje, section: Konton}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: otillatet-innehall
    topic: prohibited_content
    modality: must_not
    bearers: [{role: public}]
    text: Kommentarer får inte innehålla hot, hets mot folkgrupp eller reklam.
    value: {kind: list, items: [incitement, hate_speech, advertising], exhaustive: true}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        value, topic = provision.value, scope.vocabulary.topics.get(provision.topic)
        if topic is None or value is None or value.kind != topic.scale.kind:
            return
        here = provision.place / "value"
        known = topic.scale.words
        for word, path in value.words():
            place = here.at(path)
            if word not in known:
                hint, fix = meant(word, known, place, _choices(list(known)))
                yield self.report(place, word=word, topic=topic.id, hint=hint, fix=fix)


def _choices(known: list[str]) -> Text:
    listed = ", ".join(known[:_MOST_SHOWN]) + (" …" if len(known) > _MOST_SHOWN else "")
    return Text(f" Välj bland: {listed}.", f" Choose from: {listed}.")
