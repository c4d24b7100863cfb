"""Names for findings that are the same from run to run, and differ within one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from riktlint.findings import Finding


def unique_fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Return a fingerprint for each finding, in their order; no two are alike.

    The first of several that share `Finding.fingerprint` keeps it, and the next get `.2`, `.3` and so on.
    Give the findings in report order (`Finding.order`), so that a finding gets the same number every run.
    """
    seen: Counter[str] = Counter()
    unique = []
    for finding in findings:
        fingerprint = finding.fingerprint
        seen[fingerprint] += 1
        count = seen[fingerprint]
        unique.append(fingerprint if count == 1 else f"{fingerprint}.{count}")
    return unique
