"""The formats of a report, by name. A format's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from riktlint.formats import REPORTS

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult
    from riktlint.reports.text import Style
    from riktlint.text import Language

    Reporter = Callable[[CheckResult, Language], str]

FORMATS: tuple[str, ...] = tuple(REPORTS)
"""The names of the formats, the default first."""


def reporter(name: str) -> Reporter:
    """Return the function that writes a format: from the result of a check and a language to the whole text.

    The text ends with a line feed and has no lone surrogates, so that it can be written as UTF-8.
    Raises KeyError for a name that is not in FORMATS.
    """
    return REPORTS[name].write


def render(name: str, result: CheckResult, language: Language, style: Style | None = None) -> str:
    """Return a report in the format `name`. A form without colours pays no heed to `style`.

    Raises KeyError for a name that is not in FORMATS.
    """
    form = REPORTS[name]
    written: str = (
        form.write(result, language, style) if form.paints and style else form.write(result, language)
    )
    return written
