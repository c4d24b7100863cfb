"""The schemas that an editor needs beside the policies, so that it completes and explains without a network."""

from __future__ import annotations

import re
from pathlib import Path

from riktlint.environment.resources import schema_directory
from riktlint.form.kinds import FileKind
from riktlint.scaffolding.files import NewFile

_CONFIGURATION = "configuration.schema.json"
_REFERENCE = re.compile(r'"\$ref": *"([a-z-]+\.schema\.json)#')


def schema_files(folder: Path) -> list[NewFile]:
    """Return copies, in a folder, of the schemas for policy files and configuration and of what they refer to."""
    waiting = [*(kind.schema for kind in FileKind), _CONFIGURATION]
    contents: dict[str, str] = {}
    while waiting:
        name = waiting.pop()
        if name not in contents:
            contents[name] = (schema_directory() / name).read_text(encoding="utf-8")
            waiting += _REFERENCE.findall(contents[name])
    return [NewFile(folder / name, contents[name]) for name in sorted(contents)]
