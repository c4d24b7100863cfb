"""What topics, rules, words, keys and ids mean, as notes. Vocabularies and schemas are in Swedish in any language."""

from __future__ import annotations

from typing import Any

from riktlint.building.vocabulary import load_vocabulary
from riktlint.lsp.files import PolicyFile
from riktlint.lsp.mentions import Mention, Thing
from riktlint.lsp.notes import Note
from riktlint.lsp.schema_view import View
from riktlint.model.vocabulary import Statute, Topic
from riktlint.reading.document import at
from riktlint.rules.base import Rule
from riktlint.text import Language, Text
from riktlint.values.kinds import KINDS
from riktlint.wording import say

_MOST_SHOWN = 12
_LONGEST = 400


class Explainer:
    """Notes in one language."""

    def __init__(self, language: Language) -> None:
        """Take the language of labels, and of rules."""
        self._language: Language = language

    def _say(self, text: Text) -> str:
        return text.in_language(self._language)

    def topic(self, topic: Topic) -> Note:
        """Explain a topic: its question, why it is asked, what its value is and what is stricter."""
        vocabulary = load_vocabulary()
        facts = [(say("lsp.labels.profile"), vocabulary.profiles[topic.profile].name)]
        if topic.scale.kind in KINDS:
            facts.append((say("lsp.labels.value"), self._say(say(f"values.{topic.scale.kind}.name"))))
        words = topic.scale.words
        if words:
            shown = ", ".join(f"{word} ({label})" for word, label in list(words.items())[:_MOST_SHOWN])
            facts.append((say("lsp.labels.words"), shown + (" …" if len(words) > _MOST_SHOWN else "")))
        facts.append(
            (say("lsp.labels.stricter_is"), self._say(say(f"values.stricter.{topic.scale.stricter}")))
        )
        return self._note(topic.title, topic.id, [topic.question, topic.explanation], facts)

    def rule(self, rule: type[Rule]) -> Note:
        """Explain a rule: what it wants, why, and how to put it right."""
        severity = self._say(say(f"reports.severity.{rule.severity.value}"))
        facts = [
            (say("reports.heading.why"), self._say(rule.why)),
            (say("reports.heading.remedy"), self._say(rule.remedy)),
            *([(say("reports.heading.ground"), self._say(grounds))] if (grounds := rule.grounds()) else []),
            (say("reports.heading.severity"), severity),
            (say("reports.heading.family"), self._say(rule.family.title)),
        ]
        return self._note(rule.name, rule.code, [self._say(rule.summary)], facts)

    def key(self, key: str, view: View, *, required: bool = False) -> Note:
        """Explain a key by its schema."""
        paragraphs = [view.description]
        if required:
            paragraphs.append(self._say(say("lsp.labels.required")))
        facts: list[tuple[Text, str]] = []
        if view.words and view.vocabulary is None:
            shown = [f"{w.word} ({w.meaning})" if w.meaning else w.word for w in view.words[:_MOST_SHOWN]]
            facts.append((say("lsp.labels.words"), ", ".join(shown)))
        elif view.examples:
            shown = [str(e) for e in view.examples[:_MOST_SHOWN] if isinstance(e, str | int)]
            facts += [(say("lsp.labels.examples"), ", ".join(shown))] if shown else []
        return self._note(view.title or key, key, paragraphs, facts)

    def word(self, view: View, word: str) -> Note | None:
        """Explain a word that a value can be, by its vocabulary or its schema; None for another word."""
        named = self.vocabulary_word(view.vocabulary, word) if view.vocabulary else None
        if named is not None:
            return named
        meaning = next((entry.meaning for entry in view.words if entry.word == word), None)
        return self._note(meaning or word, word, [], []) if meaning is not None else None

    def value_word(self, topic: Topic, word: str) -> Note | None:
        """Explain a word of a list or a choice on a topic; None for a word that the topic does not have."""
        if topic.scale.vocabulary == "prohibited_content":
            content = load_vocabulary().prohibited_content.get(word)
            return self._note(content.name, word, [content.description or ""], []) if content else None
        singular = {"platforms": "platform", "roles": "role", "statutes": "statute"}.get(
            topic.scale.vocabulary or ""
        )
        named = self.vocabulary_word(singular, word) if singular else None
        if named is not None:
            return named
        label = topic.scale.words.get(word)
        return self._note(label, word, [topic.question], []) if label else None

    def vocabulary_word(self, name: str, word: str) -> Note | None:
        """Explain a word of a vocabulary, such as `role`; None for a word that it does not have."""
        vocabulary = load_vocabulary()
        if name == "topic":
            topic = vocabulary.topics.get(word)
            return self.topic(topic) if topic else None
        if name == "statute":
            statute = vocabulary.statutes.get(word)
            return self._statute(statute) if statute else None
        entries: dict[str, dict[str, Any]] = {
            "platform": dict(vocabulary.platforms),
            "role": dict(vocabulary.roles),
            "body": dict(vocabulary.bodies),
            "modality": dict(vocabulary.modalities),
            "profile": dict(vocabulary.profiles),
        }
        entry = entries.get(name, {}).get(word)
        if entry is None:
            return None
        return self._note(
            entry.label if name == "modality" else entry.name, word, [entry.description or ""], []
        )

    def _statute(self, statute: Statute) -> Note:
        facts = [(say("lsp.labels.number"), statute.number)]
        if statute.in_force_from:
            facts.append((say("lsp.labels.in_force"), str(statute.in_force_from)))
        if statute.repealed:
            facts.append((say("lsp.labels.repealed"), str(statute.repealed)))
        if statute.replaced_by:
            facts.append((say("lsp.labels.replaced_by"), ", ".join(statute.replaced_by)))
        abbreviation = f" ({statute.abbreviation})" if statute.abbreviation else ""
        return self._note(statute.name + abbreviation, statute.id, [statute.description or ""], facts)

    def defined(self, file: PolicyFile, mention: Mention) -> Note:
        """Explain what an id names, by where it is defined."""
        parent = at(file.good.value, mention.path[:-1])
        entry = parent if isinstance(parent, dict) else {}

        def text(key: str) -> str:
            value = entry.get(key)
            shown = str(value) if isinstance(value, str | int) else ""
            return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"

        def facts(*named: tuple[Text, str]) -> list[tuple[Text, str]]:
            return [(label, text(key)) for label, key in named if text(key)]

        where = [(say("lsp.labels.file"), file.path.name)]
        if mention.thing is Thing.PROVISION:
            shown = facts((say("lsp.labels.topic"), "topic"), (say("lsp.labels.modality"), "modality"))
            return self._note(mention.id, "", [text("text")], shown + where)
        if mention.thing is Thing.REVISION:
            return self._note(
                text("title") or mention.id,
                mention.id,
                [],
                facts((say("lsp.labels.status"), "status")) + where,
            )
        if mention.thing is Thing.SOURCE:
            return self._note(text("title") or mention.id, mention.id, [text("note")], [])
        replaced = facts((say("lsp.labels.replaced_by"), "replaced_by"))
        return self._note(text("name") or mention.id, mention.id, [text("note")], replaced)

    def _note(self, title: str, id_: str, paragraphs: list[str], facts: list[tuple[Text, str]]) -> Note:
        return Note(title, id_, tuple(paragraphs), tuple((self._say(label), text) for label, text in facts))
