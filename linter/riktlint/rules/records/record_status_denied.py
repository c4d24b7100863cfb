"""REC006."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import OFFICIAL_DOCUMENTS
from riktlint.rules.words import any_of, whole, words
from riktlint.text import Text


class RecordStatusDenied(Rule):
    """No guideline says that comments or messages are no official documents."""

    code = "REC006"
    name = "record-status-denied"
    family = Family.RECORDS
    severity = Severity.WARNING
    summary = Text(
        "En riktlinje får inte säga att kommentarer eller meddelanden inte är allmänna handlingar.",
        "A guideline may not say that comments or messages are no official documents.",
    )
    why = Text(
        "Vad som är en allmän handling avgörs av grundlagen, inte av kommunen. Ett felaktigt besked hindrar var och"
        " en från att använda sin rätt att ta del av dem.",
        "What is an official document is decided by the constitution, not by the municipality. A wrong statement "
        "keeps everybody from using their right to see them.",
    )
    remedy = Text(
        "Stryk påståendet, eller skriv vilka handlingar som undantaget gäller och varför.",
        "Strike the statement, or write which documents are excepted and why.",
    )
    ground = OFFICIAL_DOCUMENTS
    message = Text(
        "Här sägs att innehållet inte är allmänna handlingar. I regel är det det: stryk påståendet eller skriv vad "
        "undantaget gäller.",
        "Here it says that the content is not official documents. As a rule it is: strike the statement or write "
        "what the exception covers.",
    )
    bad = (
        Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Kommentarer och meddelanden på kommunens konton är inte allmänna handlingar.
    #     ^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: inlagg-ar-handlingar
    topic: record_status
    modality: states
    text: Utkast till inlägg är inte allmänna handlingar förrän de har publicerats.
    source: {document: riktlinje, section: Handlingar, paragraph: 1}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for topic in ("record_status", "private_messages", "registration"):
            for provision in revision.provisions_on(topic):
                text = provision.text
                if not provision.conditions and _denied().search(text) and not _excepted().search(text):
                    yield self.report(provision.place / "text")


@cache
def _excepted() -> re.Pattern[str]:
    return re.compile(whole("records.exceptions"), re.IGNORECASE)


@cache
def _denied() -> re.Pattern[str]:
    no = any_of(words("negations.not", "negations.never"))
    return re.compile(
        rf"{whole('records.content')}[^.]{{0,80}}\b"
        rf"(?:(?:är|utgör|blir) {no}|(?:räknas|betraktas|ses) {no} som"
        rf"|anses {no} (?:vara|utgöra)) (?:en |några )?allmänn?a? handling",
        re.IGNORECASE,
    )
