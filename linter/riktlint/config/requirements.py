"""Simple rules without Python: `[[require]]` in the configuration says that a topic must be regulated, and how."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from riktlint.building.vocabulary import load_vocabulary
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.form.suggest import did_you_mean
from riktlint.model.revision import Revision
from riktlint.rules.base import Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text, same
from riktlint.values.kinds import KINDS
from riktlint.values.value import Value
from riktlint.wording import say


class RequirementRule(Rule):
    """A requirement of the configuration on the current guideline. Subclasses are made by `declare`."""

    requirement: dict[str, Any]
    message = same("{lack} {why}")

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: only the current one has to meet the requirement."""
        if scope.folder.current() is not revision:
            return
        wanted = self.requirement
        topic, why = wanted["topic"], wanted["why"]
        provisions = revision.provisions_on(topic)
        if not provisions:
            lack = say("configuration.requirements.regulated", topic=topic)
            yield self.report(revision.place / "positions" / topic, "key", lack=lack, why=why)
            return
        lacking = _lacking(wanted, [value for p in provisions if (value := p.value_on(topic)) is not None])
        if lacking is not None:
            yield self.report(provisions[0].place / "value", "key", lack=lacking, why=why)


def declare(requirement: dict[str, Any]) -> type[Rule]:
    """Return a rule for one entry of `require` that has passed the configuration's schema.

    Raises UserError if the topic has no such value, or none of its words is the one required.
    """
    _require_fitting(requirement)
    why = requirement["why"]
    topic = requirement["topic"]
    return type(
        "DeclaredRequirement",
        (RequirementRule,),
        {
            "__doc__": why,
            "requirement": requirement,
            "code": requirement["code"],
            "name": requirement["name"],
            "family": Family.REQUIREMENTS,
            "severity": Severity(requirement.get("severity", "error")),
            "summary": say("configuration.requirements.summary", topic=topic),
            "why": same(why),
            "remedy": say("configuration.requirements.remedy"),
        },
    )


def _require_fitting(requirement: dict[str, Any]) -> None:
    vocabulary = load_vocabulary()
    code, topic = requirement["code"], vocabulary.topics[requirement["topic"]]
    for kind in KINDS.values():
        key = kind.required_by
        if key in requirement and topic.scale.kind != kind.kind:
            names = {"code": code, "key": key, "topic": topic.id, "kind": topic.scale.kind}
            raise UserError(say("configuration.requirements.not_fitting", **names))
    words = topic.scale.words
    for word in (*requirement.get("choice", ()), *requirement.get("includes", ())):
        if words and word not in words:
            hint = did_you_mean(word, words)
            unknown = say(
                "configuration.requirements.no_word", code=code, word=word, topic=topic.id, hint=hint
            )
            raise UserError(unknown)


def _lacking(wanted: dict[str, Any], values: list[Value]) -> Text | None:
    """What the values on the topic are shown to lack, or None if one of them meets the requirement."""
    for kind in KINDS.values():
        if kind.required_by in wanted:
            of_kind = [value for value in values if isinstance(value, kind)]
            lack = kind.lack(wanted[kind.required_by], of_kind)
            if lack is not None:
                return lack
    return None
