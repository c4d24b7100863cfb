"""The rules and the topics as lists: for people, and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.model.vocabulary import Topic, Vocabulary
    from riktlint.rules.base import Rule


def rules_text(rules: Sequence[type[Rule]], language: Language) -> str:
    """Return a line for each rule, by family, ending with a line feed."""
    severities = {
        r.severity: say(f"reports.severity.{r.severity.value}").in_language(language) for r in rules
    }
    wide = max(map(len, severities.values()))
    longest = max(len(rule.name) for rule in rules)
    return "\n".join(
        f"{family.title.in_language(language)}\n"
        + "".join(
            f"  {rule.code}  {severities[rule.severity]:<{wide}}  {rule.name:<{longest}}  "
            f"{rule.summary.in_language(language)}\n"
            for rule in members
        )
        for family, members in groupby(rules, key=lambda rule: rule.family)
    )


def rules_json(rules: Sequence[type[Rule]], language: Language) -> str:
    """Return code, name, severity, family and summary of each rule."""
    return _json(
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "family": rule.family.title.in_language(language),
            "summary": rule.summary.in_language(language),
        }
        for rule in rules
    )


def topics_text(topics: Sequence[Topic], vocabulary: Vocabulary) -> str:
    """Return a line for each topic, by group, ending with a line feed. Topics are in Swedish."""
    return "".join(f"{line}\n" for line in _topic_lines(topics, vocabulary))


def _topic_lines(topics: Sequence[Topic], vocabulary: Vocabulary) -> Iterator[str]:
    longest = max(len(topic.id) for topic in topics)
    for group in vocabulary.groups.values():
        inside = [topic for topic in topics if topic.group == group.id]
        if inside:
            yield group.title
            yield from (f"  {topic.id:<{longest}}  {topic.question}" for topic in inside)


def topics_json(topics: Sequence[Topic], vocabulary: Vocabulary) -> str:
    """Return id, question, explanation, group, profile and value words of each topic."""
    return _json(
        {
            "id": topic.id,
            "question": topic.question,
            "explanation": topic.explanation,
            "group": vocabulary.groups[topic.group].title,
            "profile": topic.profile,
            "values": dict(topic.scale.words),
        }
        for topic in topics
    )


def _json(entries: Iterable[dict[str, object]]) -> str:
    return json.dumps(list(entries), ensure_ascii=False, indent=2) + "\n"
