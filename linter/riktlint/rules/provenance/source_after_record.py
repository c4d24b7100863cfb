"""SRC009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class SourceAfterRecord(Rule):
    """A source is dated later than the day the revision was last compared with it."""

    code = "SRC009"
    name = "source-after-record"
    family = Family.PROVENANCE
    severity = Severity.ERROR
    summary = Text(
        "En källa kan inte vara yngre än den dag uppgifterna senast kontrollerades mot den.",
        "A source can't be younger than the day on which the data was last verified against it.",
    )
    why = Text(
        "Läsaren litar på att uppgifterna har jämförts med källan. Stämmer inte datumen är antingen källans dag eller "
        "kontrolldagen fel.",
        "Readers trust that the data was compared with the source. If the dates don't fit, either the source's or the "
        "verification's is wrong.",
    )
    remedy = Text(
        "Rätta källans date, eller jämför med källan och sätt verified till den dagen.",
        "Correct the source's date, or compare with the source and set verified to that day.",
    )
    message = Text(
        "Källan ”{source}” är daterad {date}, men uppgifterna kontrollerades senast {verified}. Rätta ett av datumen.",
        "The source “{source}” is dated {date}, but the data was last verified on {verified}. Correct one of the dates.",
    )
    bad = (
        Example("""\
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-06-18
    #     ^^^^^^^^^^
"""),
    )
    good = (
        Example("""\
sources:
  - id: protokoll
    title: Protokoll från kommunstyrelsen
    kind: minutes
    extent: excerpt
    date: 2024-03-18
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        dates = revision.dates
        if dates.verified is None or dates.recorded is None:
            return
        for source in revision.sources:
            date = source.date
            if date is not None and date.is_after(dates.verified) and date.is_after(dates.recorded):
                yield self.report(
                    source.place / "date",
                    source=source.id,
                    date=date,
                    verified=dates.verified,
                    related=(
                        (
                            dates.place / "verified",
                            Text(
                                "Här står när uppgifterna kontrollerades.",
                                "Here it says when the data was verified.",
                            ),
                        ),
                    ),
                )
