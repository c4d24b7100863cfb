"""FIL002."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class UnknownFile(EmittedRule):
    """A YAML file beside the policy files whose name says nothing to riktlint."""

    code = "FIL002"
    name = "unknown-file"
    family = Family.FILES
    severity = Severity.WARNING
    summary = Text(
        "YAML-filer i en kommuns mapp ska heta så att det syns vad de är.",
        "YAML files in a municipality's folder must have names that tell what they are.",
    )
    why = Text(
        "En fil med fel namn läses inte. Den som skrev riktlinje.yaml i stället för 2024.riktlinje.yaml tror "
        "att den är granskad.",
        "A file with the wrong name is not read. Whoever wrote riktlinje.yaml for 2024.riktlinje.yaml "
        "believes that it has been checked.",
    )
    remedy = Text(
        "Byt namn på filen till kommun.yaml, kanaler.yaml eller till exempel 2024.riktlinje.yaml, eller "
        "flytta den.",
        "Rename the file to kommun.yaml, kanaler.yaml or, for example, 2024.riktlinje.yaml, or move it.",
    )
    bad = (
        Example(
            """\
schema_version: 1
# <-
""",
            file="riktlinje.yaml",
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
