"""Finds the rules: every module below `riktlint.rules.<family>` may declare some."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

import riktlint.rules
from riktlint.rules.base import CorpusRule, EmittedRule, Rule


@cache
def all_rules() -> tuple[type[Rule], ...]:
    """Return every rule that comes with riktlint, by code.

    Raises ValueError if two rules share a code or a name.
    """
    found: dict[str, type[Rule]] = {}
    for family in pkgutil.iter_modules(riktlint.rules.__path__, "riktlint.rules."):
        if not family.ispkg:
            continue
        package = importlib.import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__, f"{family.name}."):
            for rule in rules_in(importlib.import_module(module.name)):
                for key in (rule.code, rule.name):
                    if key in found:
                        raise ValueError(f"{rule.__name__} and {found[key].__name__} are both called {key}")
                    found[key] = rule
    return tuple(sorted(set(found.values()), key=lambda rule: rule.code))


def rules_in(module: ModuleType) -> list[type[Rule]]:
    """Return the rules that a module itself declares, in its order."""
    return [
        member
        for member in vars(module).values()
        if isinstance(member, type)
        and issubclass(member, Rule)
        and member not in (Rule, EmittedRule, CorpusRule)
        and member.__module__ == module.__name__
        and "code" in vars(member)
    ]


@cache
def _by_key() -> dict[str, type[Rule]]:
    return {key: rule for rule in all_rules() for key in (rule.code.lower(), rule.name)}


def find_rule(key: str) -> type[Rule] | None:
    """Return the rule with this code or name (case aside), or None."""
    return _by_key().get(key.lower())


def rule_keys() -> tuple[str, ...]:
    """Return every code and name, for suggestions."""
    return tuple(key for rule in all_rules() for key in (rule.code, rule.name))
