"""YML006."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class TooDeep(EmittedRule):
    """Nesting beyond any schema."""

    code = "YML006"
    name = "too-deep"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "Innehållet får inte vara nästlat i fler nivåer än riktlint läser.",
        "Content must not be nested deeper than riktlint reads.",
    )
    why = Text(
        "Schemat behöver sju nivåer. Djupare innehåll är ett misstag, eller ett försök att få granskningen "
        "att stanna.",
        "The schema needs seven levels. Deeper content is a mistake, or an attempt to make the check stop.",
    )
    remedy = Text(
        "Förenkla strukturen.",
        "Simplify the structure.",
    )
    bad = (
        Example(
            """\
schema_version: 1
municipality: exempelby
coverage: partial
channels: []
sources:
  - {id: webbplats, title: Kommunens webbplats, kind: web_page, extent: complete}
note: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
#                                            ^
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
    good = (
        Example(
            """\
schema_version: 1
municipality: exempelby
coverage: partial
channels: []
sources:
  - {id: webbplats, title: Kommunens webbplats, kind: web_page, extent: complete}
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
