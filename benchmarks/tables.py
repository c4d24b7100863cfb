"""Results as Markdown tables in Swedish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

_START, _END = "<!-- results -->\n", "<!-- /results -->\n"
_COLD = ("riktlint, 1 process", "riktlint, 2 processes")
_OURS = "riktlint, as it chooses"
_TITLES = {
    "policies": "De fem kommunernas riktlinjer",
    "clean-5": "5 riktlinjer",
    "clean-290": "290 riktlinjer",
    "clean-2900": "2 900 riktlinjer",
    "errors-5": "5 riktlinjer, varannan med fel",
    "errors-290": "290 riktlinjer, varannan med fel",
    "errors-2900": "2 900 riktlinjer, varannan med fel",
    "long": "En riktlinje på 20 000 rader",
}
_NAMES = {
    "riktlint, 1 process": "riktlint, en process",
    "riktlint, 2 processes": "riktlint, två processer",
    "riktlint, as it chooses": "riktlint, eget val",
    "riktlint, nothing changed": "riktlint, inget ändrat (cache)",
    "check-jsonschema, C library": "check-jsonschema med ruamels C-bibliotek",
    "ajv-cli, JSON copies": "ajv-cli på JSON-kopior",
    "Sourcemeta, JSON copies": "Sourcemeta på JSON-kopior",
}


def tables(results: dict[str, Any]) -> str:
    """Return a table for each corpus: median, runs, memory, and the tool's time over riktlint's cold times."""
    parts = []
    for name, corpus in results["corpora"].items():
        tools = corpus["tools"]
        parts.append(f"### {_TITLES.get(name, name)}\n")
        parts.append(
            f"{_number(corpus['files'])} filer, {_number(corpus['lines'])} rader, "
            f"{corpus['bytes'] / 1e6:.1f} MB.\n".replace(".", ",", 1)
        )
        parts.append(
            "| verktyg | median, s | gånger riktlint 1 | gånger riktlint 2 | processortid, s | minne, MB | körningar |"
        )
        parts.append("|---|--:|--:|--:|--:|--:|--:|")
        for tool, figures in tools.items():
            ratios = [
                f"{figures['median_seconds'] / tools[cold]['median_seconds']:.2f}".replace(".", ",")
                if cold in tools
                else "–"
                for cold in _COLD
            ]
            cells = [
                f"{figures['median_seconds']:.3f}".replace(".", ","),
                *ratios,
                f"{figures['processor_seconds']:.2f}".replace(".", ","),
                f"{figures['peak_megabytes']:.0f}",
                str(len(figures["seconds"])),
            ]
            parts.append(f"| {_NAMES.get(tool, tool)} | {' | '.join(cells)} |")
        parts.append("")
    return "\n".join(parts)


def targets(results: dict[str, Any]) -> str:
    """Return a table of what riktlint is to reach, what it does, and whether that is enough.

    Only of what the results hold.
    """
    rows = ["### Mål", "", "| mål | gräns | mätt | nått |", "|---|--:|--:|---|"]
    for title, bound, at_least, value in _aims(results):
        reached = value >= bound if at_least else value <= bound
        limit = f"{'minst' if at_least else 'högst'} {_decimal(bound)}"
        rows.append(f"| {title} | {limit} | {_decimal(value)} | {'ja' if reached else 'nej'} |")
    return "\n".join([*rows, ""])


def _aims(results: dict[str, Any]) -> Iterator[tuple[str, float, bool, float]]:
    """Yield the title of each target, its bound, whether that is a lower one, and the measured value."""
    corpora = results["corpora"]

    def seconds(corpus: str, tool: str = _OURS) -> float | None:
        figures = corpora.get(corpus, {}).get("tools", {}).get(tool)
        return float(figures["median_seconds"]) if figures else None

    def ratio(over: float | None, under: float | None) -> float | None:
        return None if over is None or under is None else over / under

    first, again = seconds("clean-290"), seconds("clean-290", "riktlint, nothing changed")
    others = [
        seconds("policies", name)
        for name in corpora.get("policies", {}).get("tools", {})
        if _is_beatable(name)
    ]
    fastest = min((each for each in others if each is not None), default=None)
    large = corpora.get("clean-2900", {}).get("tools", {}).get(_OURS)
    long_one = ratio(seconds("long"), seconds("long", "check-jsonschema"))
    found: list[tuple[str, float, bool, float | None]] = [
        (f"290: gånger snabbare än {name}", bound, True, ratio(seconds("clean-290", tool), first))
        for name, tool, bound in (
            ("check-jsonschema", "check-jsonschema", 25),
            ("yamllint", "yamllint", 25),
            ("Spectral", "Spectral", 12),
            ("ajv-cli", "ajv-cli, JSON copies", 1),
        )
    ]
    for tool, form in (("Sourcemeta", "YAML"), ("Sourcemeta, JSON copies", "JSON-kopior")):
        other = seconds("clean-290", tool)
        found.append((f"290: gånger Sourcemetas tid på {form}", 2.5, False, ratio(first, other)))
        found.append(
            (f"290, inget ändrat: gånger snabbare än Sourcemeta på {form}", 3, True, ratio(other, again))
        )
    found += [
        (
            "De fem: gånger snabbare än det snabbaste utom Sourcemeta",
            1,
            True,
            ratio(fastest, seconds("policies")),
        ),
        ("Från 290 till 2 900: gånger tiden", 11, False, ratio(seconds("clean-2900"), first)),
        ("2 900: minne, MB", 250, False, float(large["peak_megabytes"]) if large else None),
        ("20 000 rader: andel av check-jsonschemas tid", 0.1, False, long_one),
    ]
    for title, bound, at_least, value in found:
        if value is not None:
            yield title, bound, at_least, value


def _is_beatable(tool: str) -> bool:
    return not tool.startswith(("riktlint", "Sourcemeta"))


def _decimal(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def write_readme(path: Path, results: dict[str, Any]) -> None:
    """Replace what stands between the marks of the README by the tables, versions and command of a run.

    Raises ValueError if the marks are not there.
    """
    before, start, rest = path.read_text(encoding="utf-8").partition(_START)
    _, end, after = rest.partition(_END)
    if not start or not end:
        raise ValueError(f"{path.name} lacks {_START.strip()} or {_END.strip()}")
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    made = f"Siffrorna kommer från `{results['command']}`.\n\nVersioner: {versions}.\n"
    path.write_text(
        f"{before}{start}\n{made}\n{tables(results)}\n{targets(results)}\n{end}{after}", encoding="utf-8"
    )


def _number(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")
