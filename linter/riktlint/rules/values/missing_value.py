"""VAL006."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_NUMBER = r"(?:\d{1,4}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|fjorton|tjugo|tjugofyra|trettio|fyrtioåtta)"
_UNIT = r"(?:minut(?:er)?|timm(?:e|ar)|dygn|(?:var|arbets|kalender)?dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)"
_DURATION = re.compile(
    rf"\b(?:inom|högst|minst|senast|efter|mer än|längre än)\s(?:loppet av\s)?{_NUMBER}\s{_UNIT}\b"
    r"|\bvart(?:annat| annat| tredje| fjärde| femte)\sår\b",
    re.IGNORECASE,
)
_FREQUENCY = re.compile(
    rf"\b{_NUMBER}\s(?:gång(?:er)?|inlägg|ögonblicksbild(?:er)?)\s(?:per|i|om|varje)\s"
    r"(?:dag(?:en)?|dygn(?:et)?|vecka(?:n)?|månad(?:en)?|kvartal(?:et)?|år(?:et)?)\b",
    re.IGNORECASE,
)
_PATTERNS = {"duration": _DURATION, "frequency": _FREQUENCY}
_BINDING = frozenset({"must", "must_not", "should"})


class MissingValue(Rule):
    """The text of a provision gives a time or a frequency, but the provision has no value."""

    code = "VAL006"
    name = "missing-value"
    family = Family.VALUES
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En tid eller frekvens i texten bör också stå som värde.",
        "A time or frequency in the text should stand as a value too.",
    )
    why = Text(
        "Utan värde kan tiden inte jämföras med andra kommuners, och en ändring syns inte som strängare eller mildare.",
        "Without a value the time can't be compared with other municipalities', and a change doesn't show as stricter or "
        "milder.",
    )
    remedy = Text(
        "Lägg till value med samma tid eller frekvens som texten.",
        "Add value with the same time or frequency as the text.",
    )
    message = Text(
        "Texten säger ”{words}”, men bestämmelsen har inget värde. Lägg till value.",
        "The text says “{words}”, but the provision has no value. Add value.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    # <-
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor så snart det går.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if provision.value is not None or provision.modality not in _BINDING:
            return
        topic = scope.vocabulary.topics.get(provision.topic)
        pattern = _PATTERNS.get(topic.scale.kind) if topic is not None else None
        match = pattern.search(provision.text) if pattern is not None else None
        if match is not None:
            yield self.report(provision.place / "value", "key", words=" ".join(match[0].split()))
