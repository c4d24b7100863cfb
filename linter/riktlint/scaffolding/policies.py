"""The folder that holds the municipalities, and finding one of them by what somebody calls it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from riktlint.errors import UserError
from riktlint.form.kinds import GUIDELINE_SUFFIX, MUNICIPALITY_FILE
from riktlint.form.suggest import suggest
from riktlint.reading.reader import read
from riktlint.reading.writing import scalar
from riktlint.scaffolding.names import slug_of
from riktlint.wording import say

SCHEMA_FOLDER = "schema"
_ORDINARY = re.compile(r"[\w./-]+")


@dataclass(frozen=True, slots=True)
class Policies:
    """A folder of municipalities, and the top of the repository that it belongs to.

    `has_schemas` says that the schemas are, or are about to be, beside the policies.
    """

    root: Path
    folder: Path
    has_schemas: bool = False

    def municipality_folder(self, called: str) -> Path:
        """Return the folder of the municipality with this slug or name.

        Raises UserError if there is none; the message names one that is like it.
        """
        slugs = self.slugs()
        for candidate in (called, slug_of(called)):
            if candidate in slugs:
                return self.folder / candidate
        meant = suggest(slug_of(called) or called, slugs)
        if meant:
            raise UserError(say("scaffolding.unknown_near", name=called, folder=self.folder, word=meant))
        raise UserError(say("scaffolding.unknown", name=called, folder=self.folder))

    def slugs(self) -> list[str]:
        """Return the names of the folders that have a municipality file."""
        return sorted(path.parent.name for path in self.folder.glob(f"*/{MUNICIPALITY_FILE}"))

    def shown(self, folder: Path) -> str:
        """Return a folder as a comment can name it: from the repository's top, or by its last step."""
        path = relative(folder, self.root)
        return path if _ORDINARY.fullmatch(path) and not path.startswith("..") else folder.name

    def schema_comment(self, kind: str, folder: Path) -> str:
        """Return the line that tells editors of the schema, for a file in `folder`; none without a copy of it."""
        schema = self.root / SCHEMA_FOLDER / f"{kind}.schema.json"
        if not (self.has_schemas or schema.is_file()):
            return ""
        return f"# yaml-language-server: $schema={relative(schema, folder)}\n"


def relative(path: Path, start: Path) -> str:
    """Return the path from one folder to another place, with slashes."""
    return Path(os.path.relpath(path, start)).as_posix()


def labels_in(folder: Path) -> list[str]:
    """Return the labels of a municipality's revisions, by its file names."""
    return sorted(path.name.removesuffix(GUIDELINE_SUFFIX) for path in folder.glob(f"*{GUIDELINE_SUFFIX}"))


def official_name(folder: Path) -> str:
    """Return the municipality's full name as a scalar of its own file, or a placeholder if it can't be read."""
    document, _ = read((folder / MUNICIPALITY_FILE).read_bytes(), MUNICIPALITY_FILE)
    name = document.value.get("full_name") if isinstance(document.value, dict) else None
    return scalar(name if isinstance(name, str) else "FYLL I")
