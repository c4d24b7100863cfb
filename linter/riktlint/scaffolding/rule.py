"""The file of a new rule, with its examples and texts to fill in."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from riktlint.errors import UserError
from riktlint.rules.families import Family
from riktlint.scaffolding.files import NewFile
from riktlint.scaffolding.templates import fill
from riktlint.wording import say

OWN_RULES = "regler"
_IN_CHECKOUT = Path("linter/riktlint/rules")
_CODE = re.compile(r"[A-Z]{1,5}[0-9]{3}")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_MOST_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class NewRule:
    """What a rule is called."""

    code: str
    name: str
    family: Family


def checkout_of(start: Path) -> Path | None:
    """Return the top of the riktlint checkout that a folder lies in, or None."""
    for folder in (start, *start.parents):
        if (folder / _IN_CHECKOUT / "base.py").is_file():
            return folder
    return None


def rule_file(new: NewRule, root: Path, taken: Collection[str], *, in_package: bool) -> NewFile:
    """Return the file of a rule: among riktlint's own in a checkout, else in the folder `regler` under `root`.

    `taken` are the codes and names in use.

    Raises UserError if code or name has another form or is taken, or the file is there.
    """
    prefix = new.family.value if in_package else ""
    if _CODE.fullmatch(new.code) is None or not new.code.startswith(prefix):
        raise UserError(say("scaffolding.bad_rule_code", code=new.code[:40], example=f"{prefix or 'EGN'}001"))
    if _NAME.fullmatch(new.name) is None or len(new.name) > _MOST_CHARACTERS:
        raise UserError(say("scaffolding.bad_rule_name", name=new.name[:40]))
    for key in (new.code, new.name):
        if key in taken:
            raise UserError(say("scaffolding.rule_taken", name=key))
    module = new.name.replace("-", "_")
    folder = root / _IN_CHECKOUT / new.family.id if in_package else root / OWN_RULES
    path = folder / f"{module}.py"
    if path.exists():
        raise UserError(say("scaffolding.exists", path=path))
    content = fill(
        "rule.py.txt",
        code=new.code,
        name=new.name,
        family=new.family.name,
        class_name=module.title().replace("_", ""),
    )
    return NewFile(path, content)
