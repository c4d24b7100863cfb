"""Mutation testing: `python linter/mutation/run.py [FAMILY or PART ...]` (`make mutation`).

mutmut (https://mutmut.readthedocs.io) changes the code one small thing at a time and runs the tests that reach the
change; a change that no test sees has survived. This lays out what mutmut wants in `.cache/mutation`: the package
beside the tests. Each rule is run on its own, so that a change is judged by that rule's tests alone; of a rule only
the bodies of functions are changed, not what it declares: the declaration has its own tests. The other parts of the
package are judged by the tests that `PARTS` names.

Prints how many changes of each family and part the tests killed, and writes the survivors to
`.cache/mutation/survivors.txt`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".cache" / "mutation"
RULE_TESTS = (
    "test_rule_borders.py",
    "test_rule_findings.py",
    "test_rule_subjects*.py",
    "test_language.py",
    "test_revision_rules.py",
)
PARTS = {
    "changes": ("test_changes_[fkmpw]*.py", "test_comparison.py"),
    "documents": ("test_documents_*.py",),
    "reports": ("test_reports*.py",),
    "site": ("test_history_site.py", "test_site_hostile.py", "test_site_wording.py"),
}
"""The tests that judge each part of the package outside the rules: those that run it in their own process."""
KILLED = (1, 3)
"""mutmut's exit codes for a change that the tests saw: pytest's own for failed tests and for an error."""
TIMEOUT = (36, 24, 152, 255)
SKIPPED = (33, 34)
"""No test reaches the function; or the change is marked to be left out."""

_CONFIGURATION = """\
[tool.mutmut]
source_paths = ["riktlint/"]
only_mutate = [{patterns}]
do_not_mutate = ["riktlint/rules/base.py", "riktlint/rules/registry.py", "riktlint/rules/examples.py"]
also_copy = ["riktlint", "linter"]
pytest_add_cli_args = ["-q", "-p", "no:cacheprovider"]
pytest_add_cli_args_test_selection = [{tests}]
use_git_change_detection = false

[tool.pytest.ini_options]
pythonpath = [".", "linter/tests"]
"""


def lay_out(names: list[str]) -> None:
    """Make the folder that mutmut works in anew, with these families of rules and parts to change, or all."""
    shutil.rmtree(WORK, ignore_errors=True)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "linter" / "riktlint", WORK / "riktlint", ignore=ignore)
    shutil.copytree(ROOT / "schema", WORK / "riktlint" / "schema")
    tests = ROOT / "linter" / "tests"
    shutil.copytree(tests, WORK / "linter" / "tests", ignore=ignore)
    parts = [name for name in names if name in PARTS] or ([] if names else [*PARTS])
    families = [f"rules/{name}" for name in names if name not in PARTS] or ([] if names else ["rules"])
    patterns = [f"riktlint/{name}/*" for name in (*families, *parts)]
    wanted = {pattern for name in parts for pattern in PARTS[name]} | set(RULE_TESTS if families else ())
    chosen = sorted({path.name for pattern in wanted for path in tests.glob(pattern)})
    text = _CONFIGURATION.format(
        patterns=", ".join(f'"{pattern}"' for pattern in patterns),
        tests=", ".join(f'"linter/tests/{name}"' for name in chosen),
    )
    (WORK / "pyproject.toml").write_text(text, encoding="utf-8")


def results() -> dict[str, int]:
    """Return mutmut's exit code for each change."""
    found: dict[str, int] = {}
    for path in sorted((WORK / "mutants" / "riktlint").rglob("*.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        found.update({name: code for name, code in codes.items() if code is not None})
    return found


def report(codes: dict[str, int]) -> str:
    """Return a table of killed changes by family of rules and by part."""
    totals: Counter[str] = Counter()
    killed: Counter[str] = Counter()
    for name, code in codes.items():
        _, part, *below = name.split(".")
        family = part if part != "rules" else below[0] if len(below) > 2 else "shared"
        totals[family] += 1
        killed[family] += code in KILLED or code in TIMEOUT
    lines = ["| family or part | changes | killed | score |", "|---|--:|--:|--:|"]
    for family, total in sorted(totals.items()):
        lines.append(f"| {family} | {total} | {killed[family]} | {killed[family] / total:.0%} |")
    everything, dead = totals.total(), killed.total()
    if everything:
        lines.append(f"| **all** | {everything} | {dead} | {dead / everything:.1%} |")
    return "\n".join(lines)


def main() -> int:
    """Run mutmut on the families and parts that the arguments name, or on all. Returns mutmut's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    families = sorted(
        path.name for path in (ROOT / "linter/riktlint/rules").iterdir() if (path / "__init__.py").is_file()
    )
    everything = [*families, *PARTS]
    parser.add_argument("names", nargs="*", metavar="FAMILY or PART", help=", ".join(everything))
    parser.add_argument("--report", action="store_true", help="only print the table of the last run")
    options = parser.parse_args()
    unknown = set(options.names) - set(everything)
    if unknown:
        parser.error(f"nothing is called {', '.join(sorted(unknown))}; there are {', '.join(everything)}")
    code = 0
    if not options.report:
        lay_out(options.names)
        # The locale and the day decide what the rules say.
        environment = {**os.environ, "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1795000000"}
        workers = str(os.cpu_count() or 1)
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", workers]
        code = subprocess.run(command, cwd=WORK, env=environment, check=False).returncode  # noqa: S603
    codes = results()
    survivors = sorted(name for name, each in codes.items() if each not in (*KILLED, *TIMEOUT))
    (WORK / "survivors.txt").write_text("\n".join([*survivors, ""]), encoding="utf-8")
    print(f"\n{report(codes)}\n\n{len(survivors)} survivors: {(WORK / 'survivors.txt').relative_to(ROOT)}")
    return code


if __name__ == "__main__":
    sys.exit(main())
