"""Words for what facts refer to by id: who, where, which statute, which document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from riktlint.changes.wording import phrase, value_name
from riktlint.model.dates import PartialDate, date_words
from riktlint.model.municipality import Unit
from riktlint.model.vocabulary import Vocabulary
from riktlint.text import Text, same
from riktlint.values.value import Value
from riktlint.wording.phrases import joined_texts, together

Facts = Mapping[str, Any]

# Roles that stand for a part of the municipality, which its own name tells better.
_PARTS = {"administration", "business_unit", "communications_department", "company", "human_resources"}


class ChangeNames:
    """Words for ids: those of the vocabulary, and of the units on either side of a comparison."""

    def __init__(self, vocabulary: Vocabulary, units: Iterable[Unit] = ()) -> None:
        self.vocabulary = vocabulary
        self._units = {unit.id: unit.name for unit in units}

    def unit(self, unit_id: str) -> str:
        """The unit's name."""
        return self._units.get(unit_id, unit_id)

    def role(self, role_id: str) -> str:
        """The role's name."""
        role = self.vocabulary.roles.get(role_id)
        return role.name if role else role_id

    def topic(self, topic_id: str) -> str:
        """The topic's title."""
        topic = self.vocabulary.topics.get(topic_id)
        return topic.title if topic else topic_id

    def bearer(self, bearer: Facts) -> Text:
        """Who bears a provision, such as "kommunikatören (kansliavdelningen)"."""
        role = self.role(bearer["role"]) if "role" in bearer else ""
        unit = self.unit(bearer["unit"]) if "unit" in bearer else ""
        if unit and bearer.get("role") in _PARTS:
            return same(unit)
        return same(f"{role} ({unit})" if role and unit and role.lower() != unit.lower() else unit or role)

    def bearers(self, bearers: Sequence[Facts] | str | None) -> Text:
        """All bearers in one phrase, or that there are none: `not_stated` where the source names none."""
        if isinstance(bearers, str):
            return phrase(bearers)
        return joined_texts([self.bearer(bearer) for bearer in bearers]) if bearers else phrase("nobody")

    def platforms(self, platforms: list[str] | None) -> Text:
        """Platforms in one phrase; none named means all."""
        known = self.vocabulary.platforms
        named = [same(known[p].name if p in known else p) for p in platforms or ()]
        return joined_texts(named) if named else phrase("everywhere")

    def statutes(self, statutes: Iterable[str]) -> Text:
        """Statutes in one phrase, those of the same name told apart by their number."""
        known = self.vocabulary.statutes
        names = [known[s].name for s in known]
        return joined_texts(
            [
                same(
                    s
                    if s not in known
                    else known[s].name
                    if names.count(known[s].name) == 1
                    else f"{known[s].name} ({known[s].number})"
                )
                for s in statutes
            ]
        )

    def words(self, topic_id: str, words: Iterable[str]) -> Text:
        """The words of a topic's list, in one phrase."""
        topic = self.vocabulary.topics.get(topic_id)
        known = topic.scale.words if topic else {}
        return joined_texts([same(known.get(word, word)) for word in words])

    def value(self, topic_id: str, value: Value) -> Text:
        """A typed value in words."""
        topic = self.vocabulary.topics.get(topic_id)
        return value.worded(topic.scale) if topic else same(str(value))

    def body(self, body_id: str | None) -> Text:
        """The name of the body that decides."""
        body = self.vocabulary.bodies.get(body_id) if body_id else None
        return same(body.name if body else body_id) if body_id else phrase("absent")

    def spokesperson(self, by: Facts) -> Text:
        """Who made a motion or a statement, by role and party."""
        role = self.role(by["role"])
        return same(f"{role} ({by['party']})" if "party" in by else role)

    def locator(self, source: Facts | None) -> Text:
        """Where a statement stands, such as "riktlinje, ”Svarstid”, stycke 2"."""
        if source is None:
            return phrase("absent")
        parts = [same(source["document"])]
        if "section" in source:
            parts.append(phrase("section", section=source["section"]))
        parts += [phrase(key, number=source[key]) for key in ("paragraph", "item", "page") if key in source]
        return together(parts, ", ")


def date_name(written: str | None) -> Text:
    """A date as it is read aloud, as precise as it is known."""
    return date_words(PartialDate.parse(written)) if written is not None else phrase("absent")


def enumerated(enumeration: str, value: str | None) -> Text:
    """A word of an enumeration, or that it is not given."""
    return value_name(enumeration, value) if value is not None else phrase("absent")
