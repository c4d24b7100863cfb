"""VAL009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.values.spoken_times import (
    counts_in,
    is_length,
    lengths_in,
    periods_in,
    speaks_of_time,
)
from riktlint.text import Text


class ValueDisagreesWithText(Rule):
    """A provision's text gives another time or rate than its value, or none at all."""

    code = "VAL009"
    name = "value-disagrees-with-text"
    family = Family.VALUES
    severity = Severity.WARNING
    summary = Text(
        "Tiden eller frekvensen i texten ska vara den som står som värde.",
        "The time or rate in the text must be the one that stands as the value.",
    )
    why = Text(
        "Läsaren följer texten, jämförelsen och historiken bygger på värdet. Säger de olika vet ingen vad som gäller.",
        "The reader follows the text, the comparison and the history rest on the value. If they differ, nobody knows what"
        " applies.",
    )
    remedy = Text(
        "Se efter i källan vad som gäller och rätta det andra.",
        "Look up in the source what applies, and put the other right.",
    )
    message = Text(
        "Texten säger ”{words}”, men värdet är ett annat ({value}). Rätta det som är fel.",
        "The text says “{words}”, but the value is another one ({value}). Put right what is wrong.",
    )
    untold = Text(
        "Värdet anger en tid ({value}) som texten inte nämner. Skriv ut den i texten, eller ta bort värdet.",
        "The value gives a time ({value}) that the text does not mention. Write it in the text, or remove the value.",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-ett-dygn
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara inom 72 timmar.
    value: {kind: duration, duration: PT24H, bound: at_most}
    #                                 ^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: svara-fort
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara så fort det går.
    value: {kind: duration, duration: PT24H, bound: at_most}
    #                                 ^^^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: svar-inom-ett-dygn
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara inom ett dygn.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: ett-inlagg-i-veckan
    topic: posting_frequency
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör publicera minst ett inlägg i veckan.
    value: {kind: frequency, count: 1, per: P1W, bound: at_least}
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision. A text that gives several times may mean any of them by its value."""
        value = provision.value
        if value is None:
            return
        said = "\n".join([provision.text, *provision.conditions])
        for _, length in value.durations():
            if not length.approximate_minutes:
                continue  # no time at all is for impossible-duration
            shown = str(length) if value.times is None else f"{value.times} / {length}"
            spoken = lengths_in(said) if value.times is None else periods_in(said)
            counts = [] if value.times is None else counts_in(said)
            if counts and all(count != value.times for _, count in counts):
                yield self.report(provision.value_place, words=counts[0][0], value=shown)
            elif spoken and not any(is_length(minutes, length) for _, minutes in spoken):
                yield self.report(provision.value_place, words=spoken[0][0], value=shown)
            elif not counts and not spoken and not speaks_of_time(said):
                yield self.report(provision.value_place, message=self.untold, value=shown)
