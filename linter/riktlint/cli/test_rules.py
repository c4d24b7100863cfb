"""`riktlint test-rules`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.cli.scaffolding import settings_at
from riktlint.config.settings import Settings
from riktlint.config.trust import from_a_stranger, without_own_rules
from riktlint.errors import Exit, UserError
from riktlint.output.streams import tell
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.config.selection import RuleSet
    from riktlint.engine.trial import Fault
    from riktlint.rules.base import Rule


@click.command(cls=Command)
@click.argument("rules", nargs=-1)
@click.option("--all", "every", is_flag=True)
@click.option("--safe", is_flag=True)
@language_option
def command(rules: tuple[str, ...], every: bool, safe: bool, lang: Language) -> int:
    """Try rules on their own examples.

    Without RULES, those that the configuration names are tried. RULES are files (regler/x.py), codes, names or
    families. Exit code 0 if all is well, 1 if a rule is not as its examples say.
    """
    settings = settings_at(Path())
    if safe or from_a_stranger():
        if any(word.endswith(".py") for word in rules) or (settings.rules and not rules):
            raise UserError(say("configuration.own_rules.not_tried"))
        settings = without_own_rules(settings)
    chosen, running = _chosen(settings, rules, every=every)
    if not chosen:
        raise UserError(say("trial.no_rules"), Exit.NO_INPUT)
    faults = sum(_try(rule, running, lang) for rule in chosen)
    key = "trial.faults" if faults else "trial.fine"
    tell(say(key, rules=len(chosen), faults=faults).in_language(lang))
    return Exit.FINDINGS if faults else Exit.OK


def _chosen(settings: Settings, words: tuple[str, ...], *, every: bool) -> tuple[RuleSet, RuleSet]:
    """The rules to try, and all that run while they are tried."""
    from dataclasses import replace

    from riktlint.config.selection import Selection, choose
    from riktlint.rules.registry import all_rules

    files = [word for word in words if word.endswith(".py")]
    for file in files:
        if not Path(file).is_file():
            raise UserError(say("cli.path_missing", path=file))
    asked = {str(Path(file).resolve()) for file in files}
    configured = [_absolute(name, settings) for name in settings.rules]
    wanted = (*configured, *sorted(asked - set(configured)))
    everything = Selection(replace(settings, rules=wanted, require=())).known
    own = [rule for rule in everything if rule not in all_rules()]
    selectors = [word for word in words if not word.endswith(".py")]
    if not words:
        return (everything if every else own), everything
    named = choose(everything, selectors) if selectors else set()
    from_files = {rule for rule in own if _file_of(rule) in asked}
    return [rule for rule in everything if every or rule in named | from_files], everything


def _absolute(name: str, settings: Settings) -> str:
    return str((settings.root / name).resolve()) if name.endswith(".py") else name


def _file_of(rule: type[Rule]) -> str:
    import inspect

    return str(Path(inspect.getfile(rule)).resolve())


def _try(rule: type[Rule], running: RuleSet, language: Language) -> int:
    """Try one rule, tell how it went, and return how many faults it has."""
    from riktlint.engine.trial import try_rule
    from riktlint.output.terminal import safe

    faults = try_rule(rule, running)
    key = "trial.rule_faults" if faults else "trial.rule_fine"
    count = len(rule.bad) + len(rule.good)
    tell(say(key, code=rule.code, name=rule.name, count=count).in_language(language))
    for fault in faults:
        tell(f"  {_place(fault, language)}{safe(fault.message.in_language(language))}")
    return len(faults)


def _place(fault: Fault, language: Language) -> str:
    if fault.kind == "declaration":
        return ""
    return say(f"trial.{fault.kind}", number=fault.number).in_language(language) + ": "
