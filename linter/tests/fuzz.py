"""Mutation fuzzing of riktlint: `python linter/tests/fuzz.py --mutants 100000` (`make fuzz`).

Each mutant of the real policies is checked as `riktlint check` would, with the municipality's other files as they
are. A fault is a traceback, more than two seconds of the processor, a mutant that the independent judge finds broken
and riktlint does not, or the other way round, or a fix that makes the file worse. Prints the faults with their seeds
and ends with 1 if there are any.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from deadline import TooSlowError, deadline
from mutants import POLICIES, Mutant, Verdict, judge, mutants, originals
from riktlint.engine.fixing import apply_fixes
from riktlint.engine.folders import build_folder
from riktlint.engine.results import CheckResult
from riktlint.engine.session import CheckSession
from riktlint.findings import Finding, Severity
from riktlint.reports.json import json_report
from riktlint.reports.text import plain, text_report

TODAY = date(2026, 11, 20)
LONGEST = 2.0
"""Seconds of the processor that a mutant may take."""
_PORTION = 250

# What these find is no question of YAML or schema, so that the judge does not see it.
_ELSEWHERE = {
    "control-character",
    "byte-order-mark",
    "decomposed-letter",
    "impossible-date",
    "doubled-revision",
    "file-too-large",
    "too-deep",
}
_FORM = ("FIL", "YML", "FRM")


@cache
def _session() -> CheckSession:
    return CheckSession(today=TODAY)


def findings(mutant: Mutant) -> list[Finding]:
    """Return what riktlint says of a mutant among the other files of its folder."""
    directory = POLICIES / Path(mutant.file).parent
    texts: dict[Path, bytes | OSError] = {
        POLICIES / file: mutant.data if file == mutant.file else data
        for file, data in originals().items()
        if Path(file).parent == Path(mutant.file).parent
    }
    result = _session().check_folder(build_folder(directory, texts))
    return [*result.findings, *_session().conclude([result])]


def fault(mutant: Mutant, *, with_reports: bool = False) -> str | None:
    """Return what is wrong with riktlint's answer to a mutant, or None.

    With `with_reports` the reports are made, too.
    """
    try:
        with deadline(LONGEST):
            found = findings(mutant)
            if with_reports:
                result = CheckResult(sorted(found, key=lambda finding: finding.order), [mutant.file])
                text_report(result, "sv", plain)
                json_report(result, "en")
    except TooSlowError:
        return f"takes more than {LONGEST:.0f} seconds"
    except Exception as error:
        return f"raises {type(error).__name__}: {error}"
    here = [finding for finding in found if finding.location.file.endswith(mutant.file)]
    if any(finding.rule == "invisible-character" for finding in here):
        return None  # the judge reads another text: with what nobody sees
    if any(finding.location.line < 1 or finding.location.column < 1 for finding in here):
        return "gives a finding at no place"
    errors = [finding for finding in here if finding.severity is Severity.ERROR]
    form = [f for f in errors if f.code.startswith(_FORM) and f.rule not in _ELSEWHERE]
    verdict = judge(mutant)
    if verdict is not Verdict.SOUND and not errors:
        return f"{verdict.value}, which riktlint does not say"
    # Python's own `$` lets a last line feed pass, which JSON Schema does not.
    if verdict is Verdict.SOUND and [f for f in form if f.rule != "wrong-form"]:
        return f"follows the schema, but riktlint says {form[0].code} {form[0].message.en}"
    return _fix_fault(mutant, here, verdict)


def _fix_fault(mutant: Mutant, found: list[Finding], verdict: Verdict) -> str | None:
    """What is wrong with the text that the findings' fixes give: it may be no worse than it was."""
    if not any(finding.fix for finding in found):
        return None
    text = mutant.data.decode("utf-8")
    for unsafe in (False, True):
        try:
            fixed = apply_fixes(text, found, unsafe=unsafe).text
        except Exception as error:
            return f"fixing raises {type(error).__name__}: {error}"
        again = replace(mutant, data=fixed.encode("utf-8", "surrogatepass"))
        after = judge(again)
        if unsafe and any(finding.rule == "duplicate-key" for finding in findings(again)):
            continue  # two misspelt keys that may have meant the same: hence unsafe
        if after is not verdict and (verdict is Verdict.SOUND or after is Verdict.UNREADABLE):
            return f"{verdict.value}, but fixed (unsafe: {unsafe}) it {after.value}"
    return None


def faults(seed: str, count: int) -> Iterator[str]:
    """Yield the faults among `count` mutants of a seed. Every tenth is reported, too."""
    for number, mutant in enumerate(mutants(seed, count)):
        found = fault(mutant, with_reports=number % 10 == 0)
        if found is not None:
            yield f"{mutant.seed} {mutant.file} ({', '.join(mutant.done)}): {found}"


def _portion(seed: str) -> tuple[list[str], Counter[str]]:
    kinds: Counter[str] = Counter(judge(mutant).name for mutant in mutants(seed, 25))
    return list(faults(seed, _PORTION)), kinds


def main() -> int:
    """Fuzz as the arguments say. Returns 1 if there are faults."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--mutants", type=int, default=100_000)
    parser.add_argument("--seed", default="riktlint")
    parser.add_argument("--show", metavar="SEED", help="print the mutant with this seed, as a fault names it")
    options = parser.parse_args()
    if options.show:
        seed, _, number = options.show.rpartition("/")
        *_, mutant = mutants(seed, int(number) + 1)
        sys.stdout.buffer.write(mutant.data)
        print(mutant.file, mutant.done, fault(mutant), file=sys.stderr)
        return 0
    seeds = [f"{options.seed}-{number}" for number in range(-(-options.mutants // _PORTION))]
    start, total, shares = time.monotonic(), 0, Counter[str]()
    with multiprocessing.Pool(os.cpu_count()) as pool:
        for number, (found, kinds) in enumerate(pool.imap(_portion, seeds), 1):
            total += len(found)
            shares += kinds
            print("\n".join(found), end="\n" if found else "", flush=True)
            if number % 40 == 0:
                print(
                    f"{number * _PORTION} mutants, {time.monotonic() - start:.0f} s",
                    file=sys.stderr,
                    flush=True,
                )
    of = sum(shares.values())
    kinds_text = ", ".join(f"{name.lower()} {count / of:.0%}" for name, count in shares.most_common())
    print(f"{len(seeds) * _PORTION} mutants ({kinds_text}), {total} faults, {time.monotonic() - start:.0f} s")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
