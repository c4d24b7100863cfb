"""The names of what the model refers to by id. An id of which nothing is known stands for itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from riktlint.model.municipality import Unit
from riktlint.model.vocabulary import Vocabulary
from riktlint.text import Text
from riktlint.wording import say

# Roles that stand for a part of the municipality, which its own name tells better.
_PARTS = frozenset(
    ["administration", "business_unit", "communications_department", "company", "human_resources"]
)
_LOCATORS = ("section", "paragraph", "item", "page")


class IdNames:
    """The names that the vocabulary and some units give; they are the same in every language."""

    def __init__(self, vocabulary: Vocabulary, units: Iterable[Unit] = ()) -> None:
        """Resolve ids with a vocabulary and units; the last unit of an id gives it its name."""
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

    def platform(self, platform_id: str) -> str:
        """The platform's name."""
        platform = self.vocabulary.platforms.get(platform_id)
        return platform.name if platform else platform_id

    def body(self, body_id: str) -> str:
        """The name of the body that decides."""
        body = self.vocabulary.bodies.get(body_id)
        return body.name if body else body_id

    def bearer_name(self, role_id: str | None, unit_id: str | None) -> str:
        """Who bears a provision, such as "kommunikatören (kansliavdelningen)".

        A role that stands for a part of the municipality is told by that part's own name alone.
        """
        role = self.role(role_id) if role_id else ""
        unit = self.unit(unit_id) if unit_id else ""
        if unit and role_id in _PARTS:
            return unit
        return f"{role} ({unit})" if role and unit and role.lower() != unit.lower() else unit or role

    def speaker_name(self, role_id: str, party: str | None) -> str:
        """Who made a motion or a statement, by role and party."""
        return f"{self.role(role_id)} ({party})" if party else self.role(role_id)


def locator_parts(at: Mapping[str, object]) -> list[Text]:
    """Return where in its document a statement stands, such as "”Svarstid”", "stycke 2" and "punkt 1".

    `at` has its section, paragraph, item and page, as far as they are known.
    """
    return [say(f"phrases.locators.{key}", at=at[key]) for key in _LOCATORS if at.get(key)]
