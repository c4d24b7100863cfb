"""Known findings that a run leaves out, kept by fingerprint. A baseline can only shrink."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from riktlint.findings import Finding
from riktlint.text import Text

FORMAT = "riktlint-baseline"
VERSION = 1


class BaselineError(Exception):
    """A baseline can't be read. `message` says what to do."""

    def __init__(self, message: Text) -> None:
        self.message = message
        super().__init__(message.en)


@dataclass(slots=True)
class Baseline:
    """How many findings with each fingerprint are known, and what they said (for a person who reads the file)."""

    counts: Counter[str] = field(default_factory=Counter)
    labels: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Baseline:
        """Return a baseline that knows these findings."""
        baseline = cls()
        for finding in findings:
            baseline.counts[finding.fingerprint] += 1
            baseline.labels[finding.fingerprint] = f"{finding.code} {finding.location.file}"
        return baseline

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file.

        Raises BaselineError if it is not there or is not one.
        """
        try:
            data: Any = json.loads(path.read_text(encoding="utf-8"))
            if data["format"] != FORMAT or data["format_version"] != VERSION:
                raise ValueError("another format")
            entries = data["findings"]
            counts = Counter({str(e["fingerprint"]): int(e["count"]) for e in entries})
            return cls(counts, {str(e["fingerprint"]): str(e["what"]) for e in entries})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise BaselineError(
                Text(
                    f"Utgångsläget {path} går inte att läsa. Skapa det med --write-baseline.",
                    f"The baseline {path} can't be read. Make it with --write-baseline.",
                )
            ) from error

    def to_json(self) -> str:
        """Return the file's content, in an order that gives small differences."""
        entries = [
            {"what": self.labels[fingerprint], "fingerprint": fingerprint, "count": count}
            for fingerprint, count in self.counts.items()
            if count
        ]
        entries.sort(key=lambda e: (str(e["what"]), str(e["fingerprint"])))
        return (
            json.dumps(
                {"format": FORMAT, "format_version": VERSION, "findings": entries},
                ensure_ascii=False,
                indent=2,
            )
            + "\n"
        )

    def split(self, findings: Iterable[Finding]) -> tuple[list[Finding], Baseline]:
        """Return the findings that are not known, and the part of the baseline that still occurs."""
        left, seen, new = Counter(self.counts), Baseline(labels=dict(self.labels)), []
        for finding in findings:
            if left[finding.fingerprint] > 0:
                left[finding.fingerprint] -= 1
                seen.counts[finding.fingerprint] += 1
            else:
                new.append(finding)
        return new, seen

    def __len__(self) -> int:
        return sum(self.counts.values())
