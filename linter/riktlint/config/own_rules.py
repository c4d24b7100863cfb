"""Rules of one's own: Python files and installed entry points that the configuration names."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from riktlint.errors import UserError
from riktlint.rules.base import Rule
from riktlint.rules.registry import rules_in
from riktlint.wording import say

ENTRY_POINTS = "riktlint.rules"
"""The group in which an installed package names a module of rules."""
_DECLARED = ("code", "name", "family", "severity", "summary", "why", "remedy")


def load_own_rules(root: Path, names: tuple[str, ...]) -> list[type[Rule]]:
    """Return the rules in the files (`x.py`, from `root`) and entry points that `names` lists.

    The code is run: name only files that you trust.

    Raises UserError if one is not there, lies outside `root`, fails, or declares no rule.
    """
    rules: list[type[Rule]] = []
    for name in names:
        module = _from_file(_inside(root, name)) if name.endswith(".py") else _from_entry_point(name)
        found = rules_in(module)
        if not found:
            raise UserError(say("configuration.own_rules.none", name=name))
        for rule in found:
            _require_declared(rule, name)
        rules += found
    return rules


def _inside(root: Path, name: str) -> Path:
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()):
        raise UserError(say("configuration.own_rules.outside", path=name))
    return path


def _from_file(path: Path) -> ModuleType:
    # A name of its own for each file, also where two have the same name in different folders.
    digest = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    name = f"riktlint_own_rules_{digest}"
    spec = importlib.util.spec_from_file_location(name, path) if path.is_file() else None
    if spec is None or spec.loader is None:
        raise UserError(say("configuration.own_rules.no_file", path=path))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and inspect look a class's module up here
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        del sys.modules[name]
        raise _failed(path.name, error) from error
    return module


def _from_entry_point(name: str) -> ModuleType:
    import importlib.metadata

    found = list(importlib.metadata.entry_points(group=ENTRY_POINTS, name=name))
    if not found:
        raise UserError(say("configuration.own_rules.no_entry_point", name=name, group=ENTRY_POINTS))
    try:
        module = found[0].load()
    except (Exception, SystemExit) as error:
        raise _failed(name, error) from error
    if not isinstance(module, ModuleType):
        raise UserError(say("configuration.own_rules.no_module", name=name))
    return module


def _require_declared(rule: type[Rule], file: str) -> None:
    missing = [name for name in _DECLARED if not hasattr(rule, name)]
    if missing:
        names = ", ".join(missing)
        raise UserError(say("configuration.own_rules.lacks", rule=rule.__name__, file=file, names=names))


def _failed(name: str, error: BaseException) -> UserError:
    said = f"{type(error).__name__}: {error}"
    return UserError(say("configuration.own_rules.broken", name=name, reason=said))
