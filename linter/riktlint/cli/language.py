"""Which language the command line speaks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from riktlint.text import Language
from riktlint.wording.language import language_of

if TYPE_CHECKING:
    import click

_ASKED = "riktlint.language"


def asked_in(words: Sequence[str]) -> Language | None:
    """Return the language that a command line asks for by `--lang`, wherever in it, or None."""
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        asked = following if word == "--lang" else word.removeprefix("--lang=")
        if asked in ("sv", "en") and word.startswith("--lang"):
            return "sv" if asked == "sv" else "en"
    return None


def remember(ctx: click.Context, language: Language | None) -> None:
    """Keep which language a command line asks for, for all its commands."""
    if language is not None:
        ctx.meta[_ASKED] = language


def asked_language(ctx: click.Context) -> Language | None:
    """Return the language that the command line asks for, or None."""
    asked: Language | None = ctx.meta.get(_ASKED)
    return asked


def language_in(ctx: click.Context) -> Language:
    """Return the language to speak: the one that the command line asks for, else that of the locale."""
    return asked_language(ctx) or language_of()
