"""Results of checks made by hand, for the tests of the reports."""

from __future__ import annotations

from riktlint.engine.results import CheckResult
from riktlint.findings import Finding, Fix, Location, Related, Severity, TextEdit
from riktlint.text import Text

_HELP = Text("Skriv unknown i stället.", "Write unknown instead.")


def _result(findings: list[Finding], files: list[str], known: int = 0, gone: int = 0) -> CheckResult:
    return CheckResult(sorted(findings, key=lambda finding: finding.order), sorted(files), known, gone)


def clean() -> CheckResult:
    """Two files without findings."""
    return _result([], ["policies/exempelby/kommun.yaml", "policies/exempelby/2024.riktlinje.yaml"])


def ordinary() -> CheckResult:
    """Findings of each severity, two of them alike, with a related place and a fix."""
    guideline = "policies/exempelby/2024.riktlinje.yaml"
    register = "policies/exempelby/kanaler.yaml"
    silent = Finding(
        "SRC002",
        "silent-without-whole-source",
        Severity.ERROR,
        Text(
            "”evaluation” kan inte vara silent: källan ”riktlinje” är excerpt.",
            "“evaluation” can't be silent: the source “riktlinje” is excerpt.",
        ),
        Location(guideline, 12, 15, 12, 21, "/positions/evaluation/position"),
        (
            Related(
                Location(guideline, 7, 13, 7, 20, "/sources/0/extent"),
                Text("Här står vad vi har läst.", "Here is what we have read."),
            ),
        ),
        _HELP,
        "    position: silent",
    )
    alike = [
        Finding(
            "X002",
            "dubblerat-ord",
            Severity.WARNING,
            Text("”att” står två gånger. Ta bort det ena.", "“att” stands twice. Remove one."),
            Location(guideline, 20, column, 20, column + 7, "/provisions/0/text"),
            help=Text("Ta bort det ena ordet.", "Remove one of the words."),
            excerpt="    text: Det går att att svara och att att tiga.",
            fix=Fix(Text("Ta bort ”att”", "Remove “att”"), True, (TextEdit(20, column, 20, column + 4, ""),)),
        )
        for column in (18, 34)
    ]
    note = Finding(
        "X003",
        "kanal-utan-enhet",
        Severity.NOTE,
        Text("Det är okänt vilken enhet som ansvarar.", "It is unknown which unit is responsible."),
        Location(register, 4, 11, 4, 18, "/channels/0/unit"),
        excerpt="    unit: unknown",
    )
    own = Finding(
        "X001",
        "svar-inom-ett-dygn",
        Severity.ERROR,
        Text("Frågor ska besvaras inom ett dygn.", "Questions must be answered within a day."),
        Location(register),
        help=Text("Kommunen har lovat det.", "The municipality has promised it."),
    )
    return _result([silent, *alike, note, own], [guideline, register, "policies/exempelby/kommun.yaml"], 3, 1)


EVIL_TEXTS = (
    "\r\n::error::injicerat",
    "::set-output name=a::b",
    "##[error]äldre form ##vso[task.setvariable variable=a]b ##teamcity[buildStop]",
    "100 %0A::warning::kodat %25",
    "a,b:c=d",
    "]]><failure/> <script>alert(1)</script> &amp; &#64;",
    "| cell | `kod` ``` | **fet** _kursiv_ ~~struken~~",
    "[länk](https://evil.example) ![bild](https://evil.example/x.png) <https://evil.example>",
    "@alla #12 GH-12 !3 $4 %5 ~bugg https://evil.example www.evil.example mailto:a@evil.example",
    "{0} {arg} {{x}} [ruta](1) \\[a\\](2)",
    "esc\x1b[31m nul\x00 bell\x07 c1\x9b riktning\u202e rad\u2028 bom\ufeff tagg\U000e0041",
    "halva \ud800 och \udcff, \ufffe slut",
    "</details></summary>\n\n# rubrik\n\n- punkt\n> citat",
    "=HYPERLINK(1)",
    "",
)
"""Texts that mean something to a terminal, a build server, XML, HTML, Markdown or SARIF."""

EVIL_FILES = (
    "policies/::error::x/kommun.yaml",
    "policies/a b/å%2e,=:/kommun.yaml",
    "policies/`|x`</td>/2024.riktlinje.yaml",
    "policies/rad\nbryt/kommun.yaml",
    "policies/##[error]/\udcff\x1b[0m/kommun.yaml",
    "../utanför/kommun.yaml",
    "::error::först/kommun.yaml",
)
"""Names that a pull request may give its files."""


def hostile() -> CheckResult:
    """A finding for each evil text, in evil files, with evil related places, help and excerpts."""
    findings = []
    for number, text in enumerate(EVIL_TEXTS):
        file = EVIL_FILES[number % len(EVIL_FILES)]
        said = Text(text, text)
        findings.append(
            Finding(
                "SRC002" if number % 2 else "X001",
                "silent-without-whole-source" if number % 2 else "egen-regel",
                list(Severity)[number % 3],
                said,
                Location(file, number + 1, 1, number + 1, 3, f"/{text}"),
                (Related(Location(EVIL_FILES[-number % len(EVIL_FILES)], 1, 1, 1, 1), said),),
                said,
                text.replace("\n", " "),
                Fix(said, False, (TextEdit(1, 1, 1, 2, text),)),
            )
        )
    return _result(findings, list(EVIL_FILES[:3]))


def many(count: int) -> CheckResult:
    """So many findings in one file: a tenth errors, a tenth warnings, the rest notes."""
    file = "policies/exempelby/2024.riktlinje.yaml"
    kinds = [Severity.ERROR, Severity.WARNING] + [Severity.NOTE] * 8
    findings = [
        Finding(
            "SRC002",
            "silent-without-whole-source",
            kinds[number % 10],
            Text(f"Fynd {number} | av många", f"Finding {number} | of many"),
            Location(file, number + 1, 1, number + 1, 2),
        )
        for number in range(count)
    ]
    return _result(findings, [file])
