"""IDN011."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule
from riktlint.rules.families import Family
from riktlint.text import Text


class AdoptedRevisionEdited(EmittedRule):
    """An adopted revision that was edited in place; `check --since` finds it (`riktlint.changes.adopted`)."""

    code = "IDN011"
    name = "adopted-revision-edited"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "En antagen revision ska inte ändras: ett nytt beslut är en ny fil, och ett fel av oss är en rättelse.",
        "An adopted revision must not be edited: a new decision is a new file, and an error of ours an erratum.",
    )
    why = Text(
        "Den som läser eller länkar till en antagen revision ska kunna lita på att den säger det som beslutades. "
        "Ändras den i tysthet går det inte att se vad som gällde när.",
        "Who reads or links to an adopted revision must be able to trust that it says what was decided. If it is "
        "edited silently, nobody can see what held when.",
    )
    remedy = Text(
        "Ångra ändringen och skriv en ny revision. Rättar du ett fel i återgivningen, lägg till en post under errata.",
        "Undo the edit and write a new revision. If you mend an error of ours, add an entry under errata.",
    )
    message = Text(
        "{id} är antagen men har ändrats sedan {reference}. {change} Gör en ny revision, eller skriv en rättelse under "
        "errata.",
        "{id} is adopted but was edited since {reference}. {change} Make a new revision, or write an erratum under "
        "errata.",
    )
    illustration = Text(
        "riktlint check --since main när en antagen fil har fått en annan svarstid än på main, utan att errata säger "
        "varför. Datumet verified, kommentarer och uppställning får ändras.",
        "riktlint check --since main when an adopted file has another response time than on main and no erratum says "
        "why. The date verified, comments and layout may change.",
    )
