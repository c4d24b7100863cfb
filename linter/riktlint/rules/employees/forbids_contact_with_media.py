"""EMP001."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.employees.speech import is_about_employees, is_about_own_speech
from riktlint.rules.families import Family
from riktlint.rules.grounds import FREEDOM_TO_INFORM
from riktlint.text import Text

_MEDIA_WORD = r"(?:medi(?:a|er|erna)|massmedi(?:a|er|erna)|journalist(?:er|en)?|press(?:en)?|tidning(?:ar|en)?|reportrar)"
_MEDIA = re.compile(rf"(?<!sociala )\b{_MEDIA_WORD}\b", re.IGNORECASE)
_LEAVE = ("tillstånd", "godkännande", "medgivande", "tillåtelse", "lov av")
_CONTACT = re.compile(
    r"\b(?:kontakta|prata med|tala med|svara|lämna (?:ut )?(?:uppgifter|information|tips) (?:till|åt)|vända sig till"
    rf"|uttala sig (?:i|till|för)|tipsa|ha kontakt med) {_MEDIA_WORD}\b",
    re.IGNORECASE,
)


class ForbidsContactWithMedia(Rule):
    """No provision forbids employees to speak to the media, or asks them to get leave first."""

    code = "EMP001"
    name = "forbids-contact-with-media"
    family = Family.EMPLOYEES
    severity = Severity.WARNING
    summary = Text(
        "En kommun får inte förbjuda medarbetare att lämna uppgifter till medier eller kräva att de frågar först.",
        "A municipality may not forbid employees to give information to the media, nor require that they ask first.",
    )
    why = Text(
        "Meddelarfriheten gäller den som är anställd i en kommun. Ett förbud i en riktlinje har ingen verkan men "
        "skrämmer från att använda rätten.",
        "Those employed by a municipality have the freedom to communicate information. A ban in a guideline has no "
        "effect but scares people from using the right.",
    )
    remedy = Text(
        "Begränsa bestämmelsen till vem som uttalar sig i kommunens namn, och skriv att meddelarfriheten gäller.",
        "Limit the provision to who speaks in the municipality's name, and write that the freedom to communicate "
        "applies.",
    )
    ground = FREEDOM_TO_INFORM
    message = Text(
        "Bestämmelsen hindrar medarbetare från att tala med medier. Begränsa den till uttalanden i kommunens namn.",
        "The provision keeps employees from speaking to the media. Limit it to statements in the municipality's "
        "name.",
    )
    bad = (
        Example("""\
provisions:
  - id: kontakt-med-medier
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte lämna uppgifter till journalister.
    #     ^^^^^
    source: {document: riktlinje, section: Ansvar}
"""),
        Example("""\
provisions:
  - id: kontakt-med-medier
    topic: loyalty
    modality: must
    bearers: [{role: employee}]
    text: Medarbetaren ska ha chefens tillstånd för att kontakta tidningar.
    #     ^^^^^
    source: {document: riktlinje, section: Ansvar}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: kontakt-med-medier
    topic: loyalty
    modality: must_not
    bearers: [{role: employee}]
    text: Medarbetaren får inte lämna uppgifter till medier i kommunens namn utan chefens uppdrag.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if provision.modality not in ("must", "must_not") or provision.topic == "official_statement":
            return
        text, lower = provision.text, provision.text.lower()
        if provision.modality == "must" and not any(word in lower for word in _LEAVE):
            return
        if _MEDIA.search(text) is None:
            return
        if _CONTACT.search(text) and is_about_employees(provision) and is_about_own_speech(provision):
            yield self.report(provision.place / "text")
