"""IDN002."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from riktlint.findings import Severity
from riktlint.form.kinds import GUIDELINE_SUFFIX
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import change_to
from riktlint.rules.families import Family
from riktlint.text import Text

_ID = re.compile(r"[a-z0-9-]+/([0-9]{4}|odaterad|forslag)(-[a-z0-9]+)*")
"""The form of an id, as common.schema.json has it."""


class IdDisagreesWithFile(Rule):
    """A revision whose label is not its file's name."""

    code = "IDN002"
    name = "id-disagrees-with-file"
    family = Family.IDENTITY
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Filen ska heta som revisionens beteckning.",
        "The file must be named after the revision's label.",
    )
    why = Text(
        "Adressen på webbplatsen kommer från id:t. Heter filen något annat hittar den som ska rätta den inte "
        "dit.",
        "The address on the site comes from the id. If the file is named otherwise, whoever is to correct it "
        "won't find it.",
    )
    remedy = Text(
        "Byt namn på filen, eller rätta id:t. Ett id som redan är publicerat ska stå kvar: byt då namn på "
        "filen.",
        "Rename the file, or correct the id. An id that is already published must stay: then rename the file.",
    )
    message = Text(
        "Id:t slutar på {label} men filen heter {file}. Döp om filen till {wanted}, eller rätta id:t.",
        "The id ends with {label} but the file is called {file}. Rename the file to {wanted}, or correct the "
        "id.",
    )
    taken = Text(
        "Id:t slutar på {label} men filen heter {file}, och {wanted} finns redan. Rätta id:t, eller byt namn på båda "
        "filerna.",
        "The id ends with {label} but the file is called {file}, and there is a {wanted} already. Correct the id, or "
        "rename both files.",
    )
    bad = (
        Example("""\
id: exempelby/2023
#   ^
"""),
    )
    good = (
        Example("""\
id: exempelby/2024
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        file = PurePosixPath(revision.place.file).name
        wanted = revision.label + GUIDELINE_SUFFIX
        if file != wanted:
            right = f"{revision.id.partition('/')[0]}/{file.removesuffix(GUIDELINE_SUFFIX)}"
            is_free = _ID.fullmatch(right) and right not in scope.folder.revisions
            fix = change_to(revision.place / "id", right) if is_free else None
            files = {PurePosixPath(other.place.file).name for other in scope.folder.revisions.values()}
            yield self.report(
                revision.place / "id",
                message=self.taken if wanted in files else None,
                label=revision.label,
                file=file,
                wanted=wanted,
                fix=fix,
            )
