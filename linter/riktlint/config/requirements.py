"""Simple rules without Python: `[[require]]` in the configuration says that a topic must be regulated, and how."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.model.values import ChoiceValue, Duration, DurationValue, FrequencyValue, ListValue, Value
from riktlint.rules.base import Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class RequirementRule(Rule):
    """A requirement of the configuration on the current guideline. Subclasses are made by `declare`."""

    requirement: dict[str, Any]

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: only the current one has to meet the requirement."""
        if scope.folder.current() is not revision:
            return
        wanted = self.requirement
        topic = wanted["topic"]
        provisions = revision.provisions_on(topic)
        if not provisions:
            yield self.report(
                revision.place / "positions" / topic,
                "key",
                message=Text(
                    f"Ämnet {topic} ska vara reglerat. {wanted['why']}",
                    f"The topic {topic} must be regulated. {wanted['why']}",
                ),
            )
            return
        values = [provision.value for provision in provisions if provision.value is not None]
        lacking = _lacking(wanted, values)
        if lacking is not None:
            yield self.report(
                provisions[0].place / "value",
                "key",
                message=Text(f"{lacking.sv} {wanted['why']}", f"{lacking.en} {wanted['why']}"),
            )


def declare(requirement: dict[str, Any]) -> type[Rule]:
    """Return a rule for one entry of `require` that has passed the configuration's schema."""
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
            "summary": Text(
                f"Ämnet {topic} ska vara reglerat så som kravet säger.",
                f"The topic {topic} must be regulated as required.",
            ),
            "why": Text(why, why),
            "remedy": Text(
                "Reglera ämnet, eller ändra kravet i inställningarna.",
                "Regulate the topic, or change the requirement in the configuration.",
            ),
        },
    )


def _lacking(wanted: dict[str, Any], values: list[Value]) -> Text | None:
    """What the values on the topic lack, or None if they meet the requirement."""
    if "at-most" in wanted:
        longest = Duration.parse(wanted["at-most"])
        times = [v.duration.approximate_minutes for v in values if isinstance(v, DurationValue)]
        if not times or min(times) > longest.approximate_minutes:
            return Text(f"Tiden ska vara högst {longest}.", f"The time must be at most {longest}.")
    if "at-least" in wanted:
        rates = [v.per_year for v in values if isinstance(v, FrequencyValue)]
        if not rates or max(rates) < wanted["at-least"]:
            return Text(
                f"Det ska ske minst {wanted['at-least']} gånger per år.",
                f"It must be done at least {wanted['at-least']} times a year.",
            )
    if "choice" in wanted:
        chosen = {v.choice for v in values if isinstance(v, ChoiceValue)}
        if not chosen & set(wanted["choice"]):
            words = ", ".join(wanted["choice"])
            return Text(f"Värdet ska vara något av: {words}.", f"The value must be one of: {words}.")
    if "includes" in wanted:
        items = {item for v in values if isinstance(v, ListValue) for item in v.items}
        missing = [word for word in wanted["includes"] if word not in items]
        if missing:
            return Text(
                f"Listan ska ha med: {', '.join(missing)}.", f"The list must include: {', '.join(missing)}."
            )
    return None
