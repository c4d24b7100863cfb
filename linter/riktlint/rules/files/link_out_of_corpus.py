"""FIL003."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule
from riktlint.rules.families import Family
from riktlint.text import Text


class LinkOutOfCorpus(EmittedRule):
    """A symbolic link that leads out of the folder that is checked."""

    code = "FIL003"
    name = "link-out-of-corpus"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "En länk får inte leda ut ur mappen som granskas.",
        "A link must not lead out of the folder that is checked.",
    )
    why = Text(
        "En länk kan annars få granskningen eller webbplatsen att visa filer som ingen har lagt fram, till "
        "exempel i en ändring som kommer utifrån.",
        "A link could otherwise make the check or the site show files that nobody has put forward, for "
        "example in a change that comes from outside.",
    )
    remedy = Text(
        "Ersätt länken med en vanlig fil.",
        "Replace the link with an ordinary file.",
    )
    illustration = Text(
        "policies/exempelby/kommun.yaml är en symbolisk länk till /etc/hostname.",
        "policies/exempelby/kommun.yaml is a symbolic link to /etc/hostname.",
    )
