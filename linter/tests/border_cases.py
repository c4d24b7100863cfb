"""The border cases of rules: YAML files in `borders/`, a folder for each family and a file for each rule.

README.md tells the form. A case is one YAML document or more, so that an editor opens the file:

    --- # what the case shows
    #: in kanaler.yaml
    #: without provisions.svarstid, sources
    channels: …
    --- #: and kommun.yaml
    units: …
"""

from __future__ import annotations

import re
from pathlib import Path

from riktlint.rules.base import Example

BORDERS = Path(__file__).parent / "borders"

_DOCUMENT = re.compile(r"^--- #(?:: and (?P<and>\S+)| (?P<shows>.+))\n", re.MULTILINE)
_DIRECTIVE = re.compile(r"#: (?:in (?P<in>\S+)|without (?P<without>.+))\n")


def border_cases(path: Path) -> dict[str, Example]:
    """Return the cases of a rule by what they show, in the order of the file.

    Raises:
        ValueError: what stands in the file is not in the form above, or two cases have one name.
    """
    head, *documents = re.split(r"(?m)^(?=---)", path.read_text(encoding="utf-8"))
    if any(line and not line.startswith("#") for line in head.splitlines()):
        raise ValueError(f"{path.name}: something stands before the first case")
    cases: dict[str, Example] = {}
    shows = ""
    for document in documents:
        start = _DOCUMENT.match(document)
        if start is None or (start["and"] and not cases):
            raise ValueError(f"{path.name}: no case begins with {document.splitlines()[0]!r}")
        text = document[start.end() :]
        if start["and"]:
            cases[shows].others[start["and"]] = text
            continue
        shows = start["shows"]
        if shows in cases:
            raise ValueError(f"{path.name}: two cases are called {shows!r}")
        file, without = "2024.riktlinje.yaml", ()
        while directive := _DIRECTIVE.match(text):
            file = directive["in"] or file
            without = tuple(directive["without"].split(", ")) if directive["without"] else without
            text = text[directive.end() :]
        if text.startswith("#:"):
            raise ValueError(f"{path.name}: {text.splitlines()[0]!r} is neither `in` nor `without`")
        cases[shows] = Example(text, file, without=without)
    return cases
