"""The formats of a report, by name. A format's module is imported when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult
    from riktlint.reports.text import Style
    from riktlint.text import Language

    Reporter = Callable[[CheckResult, Language], str]

_FUNCTIONS = {
    "text": ("riktlint.reports.text", "text_report"),
    "json": ("riktlint.reports.json", "json_report"),
    "sarif": ("riktlint.reports.sarif", "sarif_report"),
    "github": ("riktlint.reports.github", "github_report"),
    "gitlab": ("riktlint.reports.gitlab", "gitlab_report"),
    "junit": ("riktlint.reports.junit", "junit_report"),
    "markdown": ("riktlint.reports.markdown", "markdown_report"),
}

FORMATS: tuple[str, ...] = tuple(_FUNCTIONS)
"""The names of the formats, the default first."""


def reporter(name: str) -> Reporter:
    """Return the function that writes a format: from the result of a check and a language to the whole text.

    The text ends with a line feed and has no lone surrogates, so that it can be written as UTF-8.
    Raises KeyError for a name that is not in FORMATS.
    """
    module, function = _FUNCTIONS[name]
    found: Reporter = getattr(importlib.import_module(module), function)
    return found


def render(name: str, result: CheckResult, language: Language, style: Style | None = None) -> str:
    """Return a report in the format `name`. Only `text` has colours: the others pay no heed to `style`.

    Raises KeyError for a name that is not in FORMATS.
    """
    if name == "text" and style is not None:
        from riktlint.reports.text import text_report

        return text_report(result, language, style)
    return reporter(name)(result, language)
