"""Settings of a command: the configuration file, and the words that go before it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from riktlint.cli.language import asked_language
from riktlint.config.loading import candidates, find_configuration, load_settings
from riktlint.config.settings import Settings
from riktlint.config.trust import from_a_stranger, without_own_rules
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.output.streams import warn
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say


def settings_for(
    context: click.Context, paths: tuple[Path, ...], choices: dict[str, Any], language: Language
) -> tuple[Settings, Language]:
    """Return the settings and the language of a run.

    Raises UserError if the configuration or one of the words can't be used.
    """
    settings = load_settings(_file(paths, choices))
    if choices["profile"]:
        _require_profile(choices["profile"])
    if settings.language and asked_language(context) is None:
        language = settings.language
    settings = replace(
        settings,
        profile=choices["profile"] or settings.profile,
        fail_on=Severity(choices["fail_on"]) if choices["fail_on"] else settings.fail_on,
        select=_words(choices["select"]) or settings.select,
        ignore=settings.ignore + _words(choices["ignore"]),
        baseline=choices["baseline"] or settings.baseline,
    )
    return (_trusted(settings, language) if choices["safe"] or from_a_stranger() else settings), language


def _trusted(settings: Settings, language: Language) -> Settings:
    """The settings without rules of one's own, which is told if there are any."""
    if not settings.rules:
        return settings
    told = say("configuration.own_rules.not_run", names=", ".join(settings.rules))
    warn(safe(told.in_language(language)))
    return without_own_rules(settings)


def looked_at(paths: tuple[Path, ...], choices: dict[str, Any]) -> list[str]:
    """Return the files, there or not, that may decide which settings a run has."""
    if choices["no_config"]:
        return []
    if choices["config"] is not None:
        return [str(choices["config"].absolute())]
    return [str(file) for file in candidates(_start(paths))]


def _start(paths: tuple[Path, ...]) -> Path:
    first = paths[0] if paths else Path()
    return first if first.is_dir() else first.parent


def _file(paths: tuple[Path, ...], choices: dict[str, Any]) -> Path | None:
    if choices["no_config"]:
        return None
    named: Path | None = choices["config"]
    if named is not None:
        if not named.is_file():
            raise UserError(say("cli.path_missing", path=named))
        return named.absolute()
    return find_configuration(_start(paths))


def _words(options: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for option in options for word in option.split(",") if word.strip())


def _require_profile(name: str) -> None:
    from riktlint.building.vocabulary import load_vocabulary

    profiles = load_vocabulary().profiles
    if name not in profiles:
        raise UserError(say("cli.bad_value", value=name, name="--profile", choices=", ".join(profiles)))
