"""The account as a comment on a pull request, in the Markdown of GitHub and GitLab.

GitHub refuses a comment of more than 65,536 characters, so lines are left off rather than be refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from riktlint.changes.account import Account, AccountSection, Line
from riktlint.output.markdown import inert
from riktlint.text import Language
from riktlint.values.direction import Direction
from riktlint.wording import say

MAX_LENGTH = 60_000
"""How many characters the account has at most."""

_MARKER = "<!-- riktlint diff -->"
_LONGEST_LINE = 6_000
_ICONS = {Direction.STRICTER: "🔺", Direction.LOOSER: "🔻", Direction.UNTOLD: "❔"}
_TAGS = {"removed": "del", "added": "ins"}


def markdown_diff(accounts: Iterable[Account], language: Language) -> str:
    """Return the accounts one after the other. A bot can know its own comment again by the first line."""
    page = _Page([_MARKER])
    for account in accounts:
        _account(account, page, language)
    if page.left_off:
        page.parts += ["", say("changes.account.left_off", count=page.left_off).in_language(language)]
    return "\n".join(page.parts) + "\n"


@dataclass(slots=True)
class _Page:
    """The lines so far, the room that is left, and how many lines found none."""

    parts: list[str]
    room: int = MAX_LENGTH - 500
    left_off: int = field(default=0)

    def add(self, *lines: str) -> None:
        """Add lines if all of them fit."""
        size = sum(len(line) + 1 for line in lines)
        if self.left_off or size > self.room:
            self.left_off += 1
            return
        self.room -= size
        self.parts += lines


def _account(account: Account, page: _Page, language: Language) -> None:
    page.add(f"### {inert(account.title.in_language(language))}", "")
    if account.subtitle is not None:
        page.add(inert(account.subtitle.in_language(language)), "")
    page.add(f"**{inert(account.summary.in_language(language))}**", "")
    for note in account.notes:
        page.add(f"> {inert(note.in_language(language))}", "")
    for section in account.sections:
        _section(section, page, language)


def _section(section: AccountSection, page: _Page, language: Language) -> None:
    title = inert(section.title.in_language(language))
    if section.minor:
        page.parts += [f"<details><summary>{title}</summary>", ""]
    else:
        page.add(f"#### {title}", "")
    for block in section.blocks:
        if block.title is not None:
            page.add(f"**{inert(block.title.in_language(language))}**", "")
        for line in block.lines:
            page.add(_line(line, language))
        page.add("")
    if section.minor:
        page.parts += ["</details>", ""]


def _line(line: Line, language: Language) -> str:
    parts = ["-"]
    if line.direction is not Direction.NEITHER:
        name = say(f"changes.account.direction_{line.direction.value}").in_language(language)
        parts.append(f"{_ICONS[line.direction]} **{name}**")
    parts.append(inert(line.sentence.in_language(language)))
    if line.ids:
        parts.append(" ".join(f"<code>{inert(name)}</code>" for name in line.ids))
    written = " ".join(parts)
    if line.segments:
        written += "<br>" + "".join(
            f"<{_TAGS[s.operation]}>{inert(s.text)}</{_TAGS[s.operation]}>"
            if s.operation in _TAGS
            else inert(s.text)
            for s in line.segments
        )
    elif line.context:
        written += f"<br>”{inert(line.context)}”"
    if len(written) > _LONGEST_LINE:
        # Cut before it is escaped, so that the cut is never in the middle of an escape.
        return f"- {inert(line.sentence.in_language(language)[: _LONGEST_LINE // 20])}…"
    return written
