"""REP004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Position, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

MIN_BLANKS = 3  # shorter answers, such as ”Ja, alltid.”, may well recur


class RepeatedAnswer(Rule):
    """Two topics do not have the same answer."""

    code = "REP004"
    name = "repeated-answer"
    family = Family.REPETITION
    severity = Severity.NOTE
    summary = Text(
        "Två ämnen bör inte ha samma korta svar.",
        "Two topics should not have the same short answer.",
    )
    why = Text(
        "Svaren står bredvid varandra i jämförelsen. Är två lika svarar minst det ena troligen inte på sin fråga.",
        "The answers stand side by side in the comparison. If two are the same, at least one probably does not "
        "answer its question.",
    )
    remedy = Text(
        "Skriv det svar som passar ämnets fråga.",
        "Write the answer that fits the topic's question.",
    )
    message = Text(
        "Ämnet {topic} har samma svar. Skriv det svar som passar frågan här.",
        "The topic {topic} has the same answer. Write the answer that fits the question here.",
    )
    bad = (
        Example("""\
positions:
  purpose:
    position: regulated
    answer: Kommunens konton är till för dialog med invånarna.
  who_is_bound:
    position: regulated
    answer: Kommunens konton är till för dialog med invånarna.
    #       ^^^^^^^^
"""),
    )
    good = (
        Example("""\
positions:
  purpose:
    position: regulated
    answer: Kommunens konton är till för dialog med invånarna.
  who_is_bound:
    position: regulated
    answer: Alla medarbetare som skriver i tjänsten.
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        seen: dict[str, Position] = {}
        for position in revision.positions.values():
            if position.answer is None or position.answer.count(" ") < MIN_BLANKS:
                continue
            first = seen.setdefault(position.answer.casefold(), position)
            if first is not position:
                yield self.report(
                    position.place / "answer",
                    topic=first.topic,
                    related=(
                        (
                            first.place / "answer",
                            Text("Här står det första gången.", "Here it stands the first time."),
                        ),
                    ),
                )
