"""Which rules run, and how serious each is for a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from riktlint.config.settings import Settings
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.rules.base import Rule

    RuleSet = Sequence[type[Rule]]


def choose(rules: RuleSet, selectors: Iterable[str]) -> set[type[Rule]]:
    """Return the rules that any of the selectors names: a code, a name, a family, `profile:NAME` or `all`.

    The beginning of a code, such as `SRC`, names every rule whose code begins so.

    Raises UserError for a selector that names nothing.
    """
    chosen: set[type[Rule]] = set()
    for selector in selectors:
        found = set(_matching(rules, selector))
        if not found and not _is_family(selector):
            from riktlint.building.vocabulary import load_vocabulary

            known = [key for rule in rules for key in (rule.code, rule.name, rule.family.id)]
            known += [f"profile:{profile}" for profile in load_vocabulary().profiles]
            from riktlint.form.suggest import did_you_mean

            raise UserError(say("cli.unknown_rule", name=selector, hint=did_you_mean(selector, known)))
        chosen |= found
    return chosen


def _matching(rules: RuleSet, selector: str) -> Iterable[type[Rule]]:
    key = selector.lower()
    if key == "all":
        return rules
    if key.startswith("profile:"):
        included = _profiles(key.removeprefix("profile:"))
        return [rule for rule in rules if rule.profile in included]
    if _is_family(key):
        return [rule for rule in rules if rule.family.id == key]
    return [rule for rule in rules if key in (rule.name, rule.code.lower()) or _is_prefix(key, rule)]


def _is_family(selector: str) -> bool:
    from riktlint.rules.families import Family

    return selector.lower() in {family.id for family in Family}


def _is_prefix(key: str, rule: type[Rule]) -> bool:
    return len(key) >= 3 and key.isalnum() and rule.code.lower().startswith(key)


@cache
def _profiles(name: str) -> frozenset[str]:
    from riktlint.building.vocabulary import load_vocabulary

    profiles, included = load_vocabulary().profiles, set()
    step: str | None = name if name in profiles else None
    while step is not None and step not in included:
        included.add(step)
        step = profiles[step].extends
    return frozenset(included)


class Selection:
    """The rules of a run, and their severities by file. Rules are imported when they are first asked for."""

    def __init__(self, settings: Settings) -> None:
        """Take the settings as they are; what they name is looked up later."""
        self._settings = settings
        self._root = settings.root.resolve()
        self._paths: dict[str, str] = {}

    @cached_property
    def known(self) -> RuleSet:
        """Every rule there is: riktlint's, those of one's own, and the configuration's requirements.

        Raises UserError if one of one's own can't be loaded, or shares its code or name with another.
        """
        from riktlint.config.own_rules import load_own_rules
        from riktlint.config.requirements import declare
        from riktlint.rules.registry import all_rules

        own = load_own_rules(self._root, self._settings.rules)
        rules = [*all_rules(), *own, *(declare(requirement) for requirement in self._settings.require)]
        seen: set[str] = set()
        for rule in rules:
            for key in (rule.code, rule.name):
                if key in seen:
                    raise UserError(say("configuration.name_taken", name=key))
                seen.add(key)
        return rules

    @cached_property
    def rules(self) -> RuleSet:
        """The rules that run, by the settings `select` and `ignore`.

        Raises UserError if a setting names no rule, those for severities and single files included.
        """
        _ = self._severities, self._overrides  # looked up now, so that a slip shows in any run
        chosen = choose(self.known, self._settings.select) - choose(self.known, self._settings.ignore)
        return [rule for rule in self.known if rule in chosen]

    @cached_property
    def _severities(self) -> dict[str, Severity | None]:
        return self._resolved(self._settings.severity)

    @cached_property
    def _overrides(self) -> list[tuple[re.Pattern[str], set[str], dict[str, Severity | None]]]:
        return [
            (
                re.compile("|".join(_pattern(path) for path in override.paths)),
                {rule.name for rule in choose(self.known, override.ignore)},
                self._resolved(override.severity),
            )
            for override in self._settings.overrides
        ]

    def _resolved(self, severities: dict[str, Severity | None]) -> dict[str, Severity | None]:
        return {rule.name: level for key, level in severities.items() for rule in choose(self.known, [key])}

    def severity(self, rule: str, declared: Severity, file: str) -> Severity | None:
        """Return how serious a rule's findings are in a file, or None if it is off there.

        Raises UserError if a setting names no rule.
        """
        level = self._severities.get(rule, declared)
        if self._settings.overrides:
            relative = self._relative(file)
            for pattern, ignored, severities in self._overrides:
                if pattern.fullmatch(relative):
                    if rule in ignored:
                        return None
                    level = severities.get(rule, level)
        return level

    def _relative(self, file: str) -> str:
        known = self._paths.get(file)
        if known is None:
            # The folder as it really is, since the configuration is found that way; a link by its own name.
            path = Path(file)
            path = path.parent.resolve() / path.name
            known = (path.relative_to(self._root) if path.is_relative_to(self._root) else path).as_posix()
            self._paths[file] = known
        return known


def _pattern(glob: str) -> str:
    """A regular expression for a glob: `*` is all but a slash, `**` is all, `?` is one character.

    A slash at the end stands for all below the folder.
    """
    out, index = "", 0
    glob = glob.removeprefix("./") + ("**" if glob.endswith("/") else "")
    while index < len(glob):
        if glob.startswith("**/", index):
            out, index = out + "(?:.*/)?", index + 3
        elif glob.startswith("**", index):
            out, index = out + ".*", index + 2
        else:
            character = glob[index]
            out += "[^/]*" if character == "*" else "[^/]" if character == "?" else re.escape(character)
            index += 1
    return out
