"""CMP007."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class EmptyRevision(Rule):
    """A revision that records neither a provision nor a position."""

    code = "CMP007"
    name = "empty-revision"
    family = Family.COMPLETENESS
    severity = Severity.ERROR
    summary = Text(
        "En revision ska ha bestämmelser eller ställningstaganden.",
        "A revision must have provisions or positions.",
    )
    why = Text(
        "En tom revision ser ut som en riktlinje men säger inte ens vad som är okänt.",
        "An empty revision looks like a guideline but does not even say what is unknown.",
    )
    remedy = Text(
        "Skriv in bestämmelserna. Är bara beslutet känt, skriv unknown för varje ämne under positions.",
        "Write the provisions in. If only the decision is known, write unknown for every topic under "
        "positions.",
    )
    message = Text(
        "Revisionen har varken bestämmelser eller ställningstaganden. Skriv in bestämmelserna, eller ange "
        "ämnena som unknown under positions.",
        "The revision has neither provisions nor positions. Write the provisions in, or give the topics as "
        "unknown under positions.",
    )
    bad = (
        Example("""\
positions: {}
provisions: []
# <-
"""),
    )
    good = (
        Example("""\
text_status: restated
positions:
  purpose: {position: unknown}
  who_is_bound: {position: unknown}
  coordinating_unit: {position: unknown}
  account_owner: {position: unknown}
  assignment: {position: unknown}
  account_approval: {position: unknown}
  public_channel_list: {position: unknown}
  clear_sender: {position: unknown}
  credentials: {position: unknown}
  pictures_consent: {position: unknown}
  response_time: {position: unknown}
  who_answers: {position: unknown}
  prohibited_content: {position: unknown}
  hiding_deleting: {position: unknown}
  saving_before_deletion: {position: unknown}
  criminal_content: {position: unknown}
  record_status: {position: unknown}
  registration: {position: unknown}
  private_messages: {position: unknown}
  archiving: {position: unknown}
  secrecy: {position: unknown}
provisions: []
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. A draft may start empty: draft-gaps tells what it lacks."""
        if not revision.provisions and not revision.positions and revision.status != "draft":
            yield self.report(revision.place / "provisions", "key")
