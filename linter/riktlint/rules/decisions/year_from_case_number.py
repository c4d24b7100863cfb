"""DEC020."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class YearFromCaseNumber(Rule):
    """The year of a decision stands nowhere but in the case number."""

    code = "DEC020"
    name = "year-from-case-number"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "Ett diarienummer visar när ärendet började, inte när det avgjordes.",
        "A case number shows when the matter began, not when it was decided.",
    )
    why = Text(
        "Ett ärende kan avgöras året efter att det fick sitt nummer. Då blir både historiken och svaret på vad som gällde"
        " en viss dag fel.",
        "A matter may be decided the year after it got its number. Then both the history and the answer to what held on a"
        " day are wrong.",
    )
    remedy = Text(
        "Skriv date: unknown och not_before med årtalet, och säg i note var årtalet kommer ifrån. Visar en källa dagen:"
        " skriv den.",
        "Write date: unknown and not_before with the year, and say in note where the year comes from. If a source shows"
        " the day: write that.",
    )
    message = Text(
        "Beslutsåret {year} är diarienumrets år, och ingen källa är daterad då. Skriv date: unknown och not_before:"
        " {year}, eller hänvisa till en daterad källa.",
        "The year of decision {year} is that of the case number, and no source is dated then. Write date: unknown and"
        " not_before: {year}, or refer to a dated source.",
    )
    bad = (
        Example("""\
id: exempelby/2024
text_status: restated
dates:
  in_force_from: unknown
  published: unknown
decision:
  outcome: adopted
  body: municipal_executive_board
  date: "2024"
  #     ^^^
  section: § 41
  case_number: KS 2024/12
  source: {document: protokoll, section: § 41}
"""),
    )
    good = (
        Example("""\
id: exempelby/2024
text_status: restated
dates:
  in_force_from: unknown
  published: unknown
decision:
  outcome: adopted
  body: municipal_executive_board
  date: unknown
  not_before: "2024"
  section: § 41
  case_number: KS 2024/12
  source: {document: protokoll, section: § 41}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: a restated one whose decision is known by no more than its year."""
        decision, dates = revision.decision, revision.dates
        if revision.text_status != "restated" or decision.date is None or decision.date.month is not None:
            return
        year = decision.date.year
        if decision.case_number is None or not re.search(rf"(?<!\d){year}(?!\d)", decision.case_number):
            return
        others = [dates.in_force_from, dates.published, *(source.date for source in revision.sources)]
        if not any(day is not None and day.year == year for day in others):
            yield self.report(decision.place / "date", year=year)
