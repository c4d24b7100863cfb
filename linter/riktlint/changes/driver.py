"""One file in two states, as git's external diff driver shows it."""

from __future__ import annotations

import difflib
from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.account import account
from riktlint.changes.comparing import compare, one_sided
from riktlint.changes.diff import Diff
from riktlint.changes.formats.terminal import Paint, terminal
from riktlint.changes.operands import Operand, part_of
from riktlint.engine.contents import Contents
from riktlint.engine.folders import build_folder
from riktlint.errors import UserError
from riktlint.form.kinds import kind_of
from riktlint.model.revision import Revision
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say

_MOST_LINES = 30_000
"""Lines of a file whose text is compared; a longer one is only said to differ."""


def driven(
    old_path: str, path: str, old: bytes | None, new: bytes | None, language: Language, paint: Paint
) -> str:
    """Return what to show for a file whose bytes were `old` and are `new`, None where there is none.

    `path` is where it lies below the working directory; its neighbours on disk tell units and what it supersedes.
    """
    head = paint(safe(f"diff --riktlint a/{old_path} b/{path}"), "heading") + "\n"
    if kind_of(path) is None or kind_of(path) is not kind_of(old_path):
        return head + _plain(old_path, path, old, new, paint)
    try:
        diff = _diff(old_path, path, old, new)
    except UserError as error:
        said = say("changes.account.unparsed", file=path, reason=error.message).in_language(language)
        return head + safe(said) + "\n" + _plain(old_path, path, old, new, paint)
    if not diff.changes:
        said = say("changes.account.only_layout" if old != new else "changes.account.same").in_language(
            language
        )
        return f"{head}{said}\n"
    return head + terminal([account(diff, load_vocabulary())], language, paint)


def _diff(old_path: str, path: str, old: bytes | None, new: bytes | None) -> Diff:
    before = _operand(old_path, old) if old is not None else None
    after = _operand(path, new) if new is not None else None
    if before is not None and after is not None:
        return compare(before, after, load_vocabulary())
    if after is not None:
        revision = after.part if isinstance(after.part, Revision) else None
        predecessor = after.folder.predecessor(revision) if revision else None
        if predecessor is not None:
            return compare(Operand(predecessor, after.folder), after, load_vocabulary())
        return one_sided(after, came=True)
    if before is None:
        raise UserError(say("changes.account.same"))
    return one_sided(before, came=False)


def _operand(path: str, data: bytes) -> Operand:
    """One state of the file, among its neighbours as they are on disk."""
    here = Path(path)
    contents: Contents = {here: data}
    if here.parent.is_dir():
        for beside in sorted(here.parent.iterdir()):
            if beside.name != here.name and kind_of(beside.name) and beside.is_file():
                contents[beside] = beside.read_bytes()
    loaded = build_folder(here.parent, contents)
    return Operand(part_of(loaded, here), loaded.folder)


def _plain(old_path: str, path: str, old: bytes | None, new: bytes | None, paint: Paint) -> str:
    """The difference in text, in the form that `git diff` has."""
    texts = [(data or b"").decode("utf-8", "replace").splitlines() for data in (old, new)]
    names = [
        f"a/{old_path}" if old is not None else "/dev/null",
        f"b/{path}" if new is not None else "/dev/null",
    ]
    if max(map(len, texts)) > _MOST_LINES:
        return safe(f"{names[0]} {names[1]}") + "\n"
    lines = difflib.unified_diff(texts[0], texts[1], names[0], names[1], lineterm="")
    roles = {"+": "added", "-": "removed"}
    return "".join(
        paint(safe(line), roles[line[0]]) + "\n" if line[:1] in roles else safe(line) + "\n" for line in lines
    )
