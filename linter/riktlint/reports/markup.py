"""Text from files as data in the Markdown of GitHub and GitLab."""

from __future__ import annotations

import re

from riktlint.output.terminal import safe

# Marks that begin something in running text: code, emphasis, links, HTML, cells of a table, entities.
_MARKS = re.compile(r"[\\`*_\[\]<>|~&]")

# What becomes a link however the text around it is marked: @ in addresses, https://…, www.…
_LINKS = r"@(?=[^\s.,:;)])|:(?=//)|\bwww(?=\.)|\bmailto(?=:)"
_IN_CODE = re.compile(_LINKS, re.IGNORECASE)

# What the services turn into mentions and references after the Markdown is read, so that no escape helps: @user,
# #12, !12, $12, %12, ~label, ^alert, GH-12. They leave code alone.
_IN_TEXT = re.compile(rf"{_LINKS}|[#!$%~^](?=[^\s.,:;)])|\bGH(?=-\d)", re.IGNORECASE)

_BREAK = "&#8203;"
"""A blank of no width, which keeps the two halves apart. Renovate does the same."""


def markdown(text: str) -> str:
    """Return the text as one line of Markdown that shows it and does nothing else, in a table's cell too."""
    return _inert(text, _IN_TEXT)


def code(text: str) -> str:
    """Return the text in the type of code, by `<code>`: backticks can't hold backticks."""
    return f"<code>{_inert(text, _IN_CODE)}</code>"


def fenced(text: str, language: str = "") -> str:
    """Return lines of text as a block of code, its fence longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    lines = "\n".join(safe(line) for line in text.rstrip("\n").split("\n"))
    return f"{fence}{language}\n{lines}\n{fence}"


def _inert(text: str, references: re.Pattern[str]) -> str:
    text = safe(text)
    pieces, end = [], 0
    for match in references.finditer(text):
        pieces += [_escape(text[end : match.end()]), _BREAK]
        end = match.end()
    return "".join([*pieces, _escape(text[end:])])


def _escape(text: str) -> str:
    return _MARKS.sub(lambda match: f"&#{ord(match[0])};", text)
