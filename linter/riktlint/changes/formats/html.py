"""The account as HTML: a page that needs nothing else, or the part that another page includes.

What goes and comes stands in `del` and `ins`, each with a word for those who can't see how they are drawn.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from riktlint.changes.account import Account, AccountSection, Line
from riktlint.changes.words import Segment
from riktlint.output.terminal import is_harmless
from riktlint.text import Language
from riktlint.values.direction import Direction
from riktlint.wording import say

_STYLE = Path(__file__).with_name("page.css")
_TAGS = {"removed": "del", "added": "ins"}


def html_page(accounts: Iterable[Account], language: Language) -> str:
    """Return the accounts as a page with a style of its own."""
    drawn = list(accounts)
    title = drawn[0].title.in_language(language) if len(drawn) == 1 else "riktlint"
    heading = say("changes.account.page_title", title=title).in_language(language)
    if len(drawn) == 1:
        body = html_fragment(drawn[0], language)
    else:
        parts = [f"<h1>{_escaped(heading)}</h1>", *(html_fragment(a, language, level=2) for a in drawn)]
        nothing = f"<p>{_escaped(say('changes.account.same').in_language(language))}</p>"
        body = "\n".join(parts if drawn else [*parts, nothing])
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_escaped(heading)}</title>\n<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n"
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def html_fragment(account: Account, language: Language, level: int = 1) -> str:
    """Return one account as an `article`, its heading at a level from 1 to 3."""
    lines = [f'<article class="riktlint-diff" lang="{language}">']
    lines.append(f"<h{level}>{_escaped(account.title.in_language(language))}</h{level}>")
    if account.subtitle is not None:
        lines.append(f"<p>{_escaped(account.subtitle.in_language(language))}</p>")
    lines.append(f'<p class="summary">{_escaped(account.summary.in_language(language))}</p>')
    lines += [f'<p class="note">{_escaped(note.in_language(language))}</p>' for note in account.notes]
    for section in account.sections:
        lines += _section(section, language, level + 1)
    return "\n".join([*lines, "</article>"])


def _section(section: AccountSection, language: Language, level: int) -> list[str]:
    lines = ["<section>", f"<h{level}>{_escaped(section.title.in_language(language))}</h{level}>"]
    for block in section.blocks:
        if block.title is not None:
            # What topics are called is Swedish in either language.
            title = _escaped(block.title.in_language(language))
            lines.append(f'<h{level + 1} lang="sv">{title}</h{level + 1}>')
        lines.append("<ul>")
        lines += [f"<li>{_line(line, language)}</li>" for line in block.lines]
        lines.append("</ul>")
    return [*lines, "</section>"]


def _line(line: Line, language: Language) -> str:
    parts = []
    if line.direction is not Direction.NEITHER:
        name = say(f"changes.account.direction_{line.direction.value}").in_language(language)
        parts.append(f'<strong class="{line.direction.value}">{_escaped(name)}</strong>')
    parts.append(_escaped(line.sentence.in_language(language)))
    parts += [f"<code>{_escaped(name)}</code>" for name in line.ids]
    written = " ".join(parts)
    if line.segments:
        written += f'<p lang="sv">{"".join(_segment(s, language) for s in line.segments)}</p>'
    elif line.context:
        written += f'<p lang="sv">”{_escaped(line.context)}”</p>'
    return written


def _segment(segment: Segment, language: Language) -> str:
    text = _escaped(segment.text)
    tag = _TAGS.get(segment.operation)
    if tag is None:
        return text
    said = say(f"changes.account.{segment.operation}_words").in_language(language)
    opening = f'<span class="said" lang="{language}"> [{_escaped(said)}</span>'
    return f'<{tag}>{opening}{text}<span class="said">] </span></{tag}>'


def _escaped(text: str) -> str:
    clean = "".join(c if is_harmless(c) or c == "\u00ad" else " " for c in text)
    return html.escape(clean).replace("##", "#&#35;")  # `##[` is a command in the log of a build server
