"""Text written as Markdown that shows it and does nothing else.

One rule of CommonMark and its tables for all, with backslashes; and a variant for the services that turn names and
numbers into mentions after the Markdown is read, with entities, which also hold inside HTML.
"""

from __future__ import annotations

import re

from riktlint.output.terminal import safe

# What begins something in running text: code, emphasis, links, HTML, cells, entities; and in what is often added
# to CommonMark, mathematics, superscripts and attributes. An underscore between letters begins nothing.
_MARKS = re.compile(r"[\\`*\[\]<>|~&$^{}]|(?<![^\W_])_|_(?![^\W_])")

# What begins a list, a heading or an underline where it stands first in a line; the rest are marks everywhere.
_BEGINNING = re.compile(r"\A(\s*(?:\d{1,9}(?=[.)])|(?=[-+=#])))")

# What becomes a link however the text around it is marked: @ in addresses, https://…, www.…
_LINKS = r"@(?=[^\s.,:;)])|:(?=//)|\bwww(?=\.)|\bmailto(?=:)"
_IN_CODE = re.compile(_LINKS, re.IGNORECASE)

# What the services turn into mentions and references after the Markdown is read, so that no escape helps: @user,
# #12, !12, $12, %12, ~label, ^alert, GH-12. They leave code alone.
_IN_TEXT = re.compile(rf"{_LINKS}|[#!$%~^](?=[^\s.,:;)])|\bGH(?=-\d)", re.IGNORECASE)

_BREAK = "&#8203;"
"""A blank of no width, which keeps the two halves apart. Renovate does the same."""


def escape(text: str) -> str:
    """Return a text within a line, with a backslash before what Markdown would read."""
    return _MARKS.sub(r"\\\g<0>", text)


def at_beginning(escaped: str) -> str:
    """Return Markdown that `escape` has written as it may stand first in a line."""
    return _BEGINNING.sub(r"\1\\", escaped)


def code(text: str) -> str:
    """Return a text as a span of code."""
    shown = safe(text)
    fence = _fence(shown, 1)
    blank = " " if len(fence) > 1 else ""
    return f"{fence}{blank}{shown}{blank}{fence}"


def fenced(text: str, language: str = "") -> str:
    """Return lines of text as a block of code."""
    fence = _fence(text, 3)
    lines = "\n".join(safe(line) for line in text.rstrip("\n").split("\n"))
    return f"{fence}{language}\n{lines}\n{fence}"


def inert(text: str) -> str:
    """Return a text as one line for GitHub and GitLab, in a table's cell too, where it mentions and links nothing."""
    return _inert(text, _IN_TEXT)


def inert_code(text: str) -> str:
    """Return a text in the type of code for GitHub and GitLab, by `<code>`, since cells can't hold every span."""
    return f"<code>{_inert(text, _IN_CODE)}</code>"


def _fence(text: str, least: int) -> str:
    """Backticks, more of them than stand together anywhere in a text."""
    return "`" * max(least, 1 + max(map(len, re.findall(r"`+", text)), default=0))


def _inert(text: str, references: re.Pattern[str]) -> str:
    text = safe(text)
    pieces, end = [], 0
    for match in references.finditer(text):
        pieces += [_entities(text[end : match.end()]), _BREAK]
        end = match.end()
    return "".join([*pieces, _entities(text[end:])])


def _entities(text: str) -> str:
    return _MARKS.sub(lambda match: f"&#{ord(match[0])};", text)
