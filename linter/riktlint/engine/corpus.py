"""A corpus for those who use its content: the site, the diff, the exports."""

from __future__ import annotations

from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.discovery import discover
from riktlint.engine.folders import load_folder
from riktlint.engine.oddities import problem_of
from riktlint.engine.session import CheckSession
from riktlint.errors import Exit, UserError
from riktlint.findings import Finding, Severity
from riktlint.model.corpus import Corpus
from riktlint.wording import say


class CorpusError(UserError):
    """The corpus has errors. `findings` are those, and as a string it lists them in Swedish."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__(say("cli.corpus_errors"), Exit.FINDINGS)

    def __str__(self) -> str:
        return "\n".join(
            f"{f.location.file}:{f.location.line}:{f.location.column}: {f.code} {f.message.sv}"
            for f in self.findings
        )


def load_corpus(directory: Path) -> Corpus:
    """Load every municipality below a folder.

    Raises CorpusError if a check finds errors, FileNotFoundError if the folder is not there.
    """
    if not directory.is_dir():
        raise FileNotFoundError(f"{directory} is no folder")
    found = discover([directory])
    session = CheckSession()
    findings = session.problems(problem_of(oddity) for oddity in found.oddities)
    folders, results = {}, []
    for files in found.folders:
        loaded = load_folder(files)
        result = session.check_folder(loaded)
        findings += result.findings
        results.append(result)
        folders[loaded.folder.slug] = loaded.folder
    findings += session.conclude(results)
    errors = sorted((f for f in findings if f.severity is Severity.ERROR), key=lambda f: f.order)
    if errors:
        raise CorpusError(errors)
    return Corpus(load_vocabulary(), dict(sorted(folders.items())))
