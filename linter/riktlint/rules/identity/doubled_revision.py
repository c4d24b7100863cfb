"""IDN001."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class DoubledRevision(EmittedRule):
    """Two files that say they are the same revision."""

    code = "IDN001"
    name = "doubled-revision"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Varje revision ska ha ett eget id.",
        "Every revision must have an id of its own.",
    )
    why = Text(
        "Med samma id går det inte att veta vilken text en länk eller hänvisning gäller. Bara den första "
        "filen används.",
        "With the same id nobody can tell which text a link or reference means. Only the first file is used.",
    )
    remedy = Text(
        "Ge den ena revisionen ett eget id, eller ta bort filen om den är en kopia.",
        "Give one of the revisions its own id, or remove the file if it is a copy.",
    )
    bad = (
        Example(
            """\
id: exempelby/2024
#   ^^^^^^^^^^^^^^
""",
            file="2025.riktlinje.yaml",
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
""",
            file="2025.riktlinje.yaml",
        ),
    )
