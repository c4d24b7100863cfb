"""The families that rules belong to. A family's prefix begins its rules' codes."""

from __future__ import annotations

from enum import Enum

from riktlint.text import Text


class Family(Enum):
    """A family of rules; the value is the prefix of the codes."""

    FILES = "FIL"
    YAML = "YML"
    FORM = "FRM"
    COMPLETENESS = "CMP"
    DECISIONS = "DEC"
    IDENTITY = "IDN"
    PROVENANCE = "SRC"
    RESPONSIBILITY = "RSP"
    STATUTES = "STA"
    VALUES = "VAL"
    MODERATION = "MOD"
    SECURITY = "SEC"
    RECORDS = "REC"
    EMPLOYEES = "EMP"
    LANGUAGE = "LNG"
    REPETITION = "REP"
    CHANNELS = "CHN"
    CORPUS = "COR"
    SUPPRESSIONS = "SUP"
    REQUIREMENTS = "X"

    @property
    def id(self) -> str:
        """The family's name in configuration and on the command line, such as `completeness`."""
        return self.name.lower()

    @property
    def title(self) -> Text:
        """The family's heading."""
        return _TITLES[self]


_TITLES = {
    Family.FILES: Text("Filer", "Files"),
    Family.YAML: Text("YAML", "YAML"),
    Family.FORM: Text("Form", "Form"),
    Family.COMPLETENESS: Text("Fullständighet", "Completeness"),
    Family.DECISIONS: Text("Beslut och datum", "Decisions and dates"),
    Family.IDENTITY: Text("Identitet", "Identity"),
    Family.PROVENANCE: Text("Källor", "Provenance"),
    Family.RESPONSIBILITY: Text("Ansvar", "Responsibility"),
    Family.STATUTES: Text("Författningar", "Statutes"),
    Family.VALUES: Text("Värden", "Values"),
    Family.MODERATION: Text("Moderering", "Moderation"),
    Family.SECURITY: Text("Säkerhet", "Security"),
    Family.RECORDS: Text("Allmänna handlingar", "Public records"),
    Family.EMPLOYEES: Text("Medarbetares frihet", "Employees' freedom"),
    Family.LANGUAGE: Text("Språk och tillgänglighet", "Language and accessibility"),
    Family.REPETITION: Text("Upprepning", "Repetition"),
    Family.CHANNELS: Text("Kanaler", "Channels"),
    Family.CORPUS: Text("Hela samlingen", "The whole corpus"),
    Family.SUPPRESSIONS: Text("Undantag", "Suppressions"),
    Family.REQUIREMENTS: Text("Egna krav", "Requirements of one's own"),
}
