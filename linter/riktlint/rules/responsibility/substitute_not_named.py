"""RSP006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Position
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class SubstituteNotNamed(Rule):
    """An official text says who answers for the accounts, but leaves open who does when they are away."""

    code = "RSP006"
    name = "substitute-not-named"
    family = Family.RESPONSIBILITY
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "Den som pekar ut en ansvarig bör också säga vem som är ersättare.",
        "Who names somebody responsible should also say who the substitute is.",
    )
    why = Text(
        "Frågor och hot kommer också under semestern. Utan ersättare ligger de obesvarade tills någon är tillbaka.",
        "Questions and threats come during holidays too. Without a substitute they lie unanswered until somebody is "
        "back.",
    )
    remedy = Text(
        "Lägg till en bestämmelse om ersättare (ämnet substitute).",
        "Add a provision on substitutes (the topic substitute).",
    )
    message = Text(
        "Riktlinjen säger vem som ansvarar eller svarar, men inte vem som är ersättare. Lägg till en bestämmelse om det.",
        "The guideline says who is responsible or answers, but not who the substitute is. Add a provision on that.",
    )
    bad = (
        Example(
            """\
positions:
  substitute:
    position: silent
    #         ^^^^^^
    source: {document: riktlinje}
""",
            without=("provisions.ersattare-vid-franvaro",),
        ),
    )
    good = (
        Example(
            """\
text_status: restated
positions:
  substitute:
    position: silent
    source: {document: riktlinje}
""",
            without=("provisions.ersattare-vid-franvaro",),
        ),
    )

    def position(self, position: Position, scope: Scope) -> Iterable[Report]:
        """Visit one position."""
        revision = scope.revision
        if position.topic != "substitute" or position.position != "silent" or revision is None:
            return
        if revision.text_status == "official" and "regulated" in (
            revision.position_on("account_owner"),
            revision.position_on("who_answers"),
        ):
            yield self.report(position.place / "position")
