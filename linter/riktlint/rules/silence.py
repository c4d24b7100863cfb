"""A topic that a guideline is silent on, for the rules that say why that matters."""

from __future__ import annotations

from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules.base import Scope


def silence(revision: Revision, topic: str, scope: Scope) -> Place | None:
    """Where the revision says that it is silent on the topic, or None.

    None also where `unanswered-topic` or `draft-gaps` reports it: an official text and a topic of its profile.
    """
    position = revision.positions.get(topic)
    if position is None or position.position != "silent":
        return None
    if revision.text_status == "official" and any(
        asked.id == topic for asked in scope.vocabulary.topics_of_profile(scope.profile)
    ):
        return None
    return position.place / "position"
