"""HTML from templates, in which text from a policy is only ever text.

A page is Markdown that consists of one block of raw HTML. Besides HTML's own characters, those that a
Markdown or Jinja preprocessor might take for its own before it sees the HTML are written as entities.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

_DANGEROUS = re.compile(r"[&<>\"'`{}\[\]()*_#|~\\^=$!@+]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n\s*\n+")


def armour(text: object) -> Markup:
    """Text as HTML that no later step can read as anything but text. A byte that was no UTF-8 shows as U+FFFD."""
    clean = _SURROGATE.sub("\ufffd", _CONTROL.sub("", str(text)))
    return Markup(_DANGEROUS.sub(lambda match: f"&#{ord(match[0])};", clean))  # noqa: S704


def paragraphs(text: str) -> Markup:
    """Running text as `<p>` elements, divided at blank lines."""
    parts = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    return Markup("").join(Markup("<p>{}</p>").format(armour(part)) for part in parts if part)


_PARTS = "avdelning|förvaltning|enhet|ansvarig|hantering|chef|medier|plan|kommunikatör|autentisering"
_JOINTS = re.compile(rf"(?<=\w{{4}})(?=(?:{_PARTS}))")
_LONG_WORD = re.compile(r"\w{15,}")


def breakable(text: str) -> str:
    """The text with soft hyphens at the joints of long compound words, for narrow columns."""
    return _LONG_WORD.sub(lambda word: _JOINTS.sub("\u00ad", word[0]), text)


def safe_url(url: str | None) -> str | None:
    """The address if it is `https:` or `mailto:`, else None."""
    return url if url and re.match(r"(?:https://|mailto:)[^\s]+\Z", url) else None


def _finalize(value: Any) -> Any:
    return value if hasattr(value, "__html__") else armour(value)


@cache
def environment() -> Environment:
    """The templates' environment: everything printed is armoured, a name that is missing is an error."""
    env = Environment(
        loader=PackageLoader("riktlint.site", "templates"),
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    env.filters["paragraphs"] = paragraphs
    env.filters["breakable"] = breakable
    env.filters["safe_url"] = safe_url
    return env


def render(template: str, **values: object) -> Markup:
    """Render a template of the package as HTML without blank lines."""
    html = environment().get_template(template).render(**values)
    return Markup(_BLANK_LINES.sub("\n", html).strip())  # noqa: S704


def page(
    title: str,
    body: Markup,
    *,
    description: str,
    hide_toc: bool = False,
    search: bool = True,
    feed: str | None = None,
) -> str:
    """A whole Markdown page. Title and description are armoured: the theme prints them unescaped.

    `search` is False for a page whose text the search already finds on another. `feed` is the path of the Atom feed
    that tells of changes to what the page shows.
    """
    meta = {"title": armour(title), "description": armour(description)}
    if feed is not None:
        meta["feed"] = armour(feed)
    lines = [f"{key}: {json.dumps(str(value), ensure_ascii=False)}" for key, value in meta.items()]
    options = (["hide: [toc]"] if hide_toc else []) + ([] if search else ["search: {exclude: true}"])
    return "\n".join(["---", *lines, "render_macros: false", *options, "---", "", str(body), ""])
