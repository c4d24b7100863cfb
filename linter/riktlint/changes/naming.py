"""Words for what facts refer to by id: who, where, which statute, which document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from riktlint.changes.wording import phrase, value_name
from riktlint.model.dates import PartialDate, date_words
from riktlint.text import Text, same
from riktlint.values.value import Value
from riktlint.views.ids import IdNames, locator_parts
from riktlint.wording.phrases import joined_texts, together

Facts = Mapping[str, Any]


class ChangeNames(IdNames):
    """Words for ids in both languages, with the units on either side of a comparison."""

    def bearer(self, bearer: Facts) -> Text:
        """Who bears a provision, such as "kommunikatören (kansliavdelningen)"."""
        return same(self.bearer_name(bearer.get("role"), bearer.get("unit")))

    def bearers(self, bearers: Sequence[Facts] | str | None) -> Text:
        """All bearers in one phrase, or that there are none: `not_stated` where the source names none."""
        if isinstance(bearers, str):
            return phrase(bearers)
        return joined_texts([self.bearer(bearer) for bearer in bearers]) if bearers else phrase("nobody")

    def platforms(self, platforms: list[str] | None) -> Text:
        """Platforms in one phrase; none named means all."""
        named = [same(self.platform(platform)) for platform in platforms or ()]
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

    def decided_by(self, body_id: str | None) -> Text:
        """The name of the body that decides."""
        return same(self.body(body_id)) if body_id else phrase("absent")

    def spokesperson(self, by: Facts) -> Text:
        """Who made a motion or a statement, by role and party."""
        return same(self.speaker_name(by["role"], by.get("party")))

    def locator(self, source: Facts | None) -> Text:
        """Where a statement stands, such as "riktlinje, ”Svarstid”, stycke 2"."""
        if source is None:
            return phrase("absent")
        return together([same(source["document"]), *locator_parts(source)], ", ")


def date_name(written: str | None) -> Text:
    """A date as it is read aloud, as precise as it is known."""
    return date_words(PartialDate.parse(written)) if written is not None else phrase("absent")


def enumerated(enumeration: str, value: str | None) -> Text:
    """A word of an enumeration, or that it is not given."""
    return value_name(enumeration, value) if value is not None else phrase("absent")
