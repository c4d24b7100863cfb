"""EMP004."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.employees.speech import is_about_employees, is_about_own_speech
from riktlint.rules.families import Family
from riktlint.rules.grounds import EXPRESSION_LIMITED_BY_LAW
from riktlint.text import Text

_WRITES = re.compile(
    r"\b(?:skriva|uttala sig|kommentera|diskutera|berätta|debattera|tycka till|dela åsikter)\b[^.]{0,60}"
    r"(?:kommun|arbet|jobb|kolleg|verksamhet|chef|politik|beslut)",
    re.IGNORECASE,
)
_CRITICISES = re.compile(r"kriti|negativ|illa", re.IGNORECASE)


class ForbidsPrivateSpeech(Rule):
    """A ban on what employees write in private says that their freedom of expression applies."""

    code = "EMP004"
    name = "forbids-private-speech"
    family = Family.EMPLOYEES
    severity = Severity.NOTE
    summary = Text(
        "Ett förbud mot vad medarbetare skriver privat behöver stöd i lag.",
        "A ban on what employees write in private needs support in law.",
    )
    why = Text(
        "En riktlinje kan inte begränsa yttrandefriheten. Medarbetaren behöver veta vad som är lag och vad som är "
        "råd.",
        "A guideline can't limit the freedom of expression. Employees need to know what is law and what is advice.",
    )
    remedy = Text(
        "Skriv vilken lag förbudet följer av, till exempel reglerna om sekretess, eller gör det till ett råd med "
        "bör.",
        "Write which statute the ban follows from, such as the rules on secrecy, or make it advice, with should.",
    )
    ground = EXPRESSION_LIMITED_BY_LAW
    message = Text(
        "Här förbjuds något som medarbetare skriver privat. Skriv vilken lag det följer av, eller gör det till ett "
        "råd.",
        "Here something that employees write in private is forbidden. Write which statute it follows from, or make "
        "it advice.",
    )
    bad = (
        Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte skriva om sitt arbete på sina privata konton.
    #     ^^^^
    source: {document: riktlinje, section: Ansvar}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: skriv-inte-om-jobbet
    topic: private_use
    modality: should
    bearers: [{role: employee}]
    text: Medarbetaren bör tänka igenom vad hen skriver om sitt arbete.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for provision in revision.provisions_on("private_use"):
            if provision.modality != "must_not" or provision.statutes or provision.conditions:
                continue
            if _WRITES.search(provision.text) is None or _CRITICISES.search(provision.text):
                continue
            if is_about_employees(provision) and is_about_own_speech(provision):
                yield self.report(provision.place / "text")
