"""PyYAML's parser in Python, for an installation without libyaml."""

from __future__ import annotations

from yaml.parser import Parser as _Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken


class Parser(Reader, Scanner, _Parser):
    """The same events as `yaml.CParser`. In a few odd corners, as a tab before a comment, only one refuses the text."""

    def __init__(self, stream: str) -> None:
        Reader.__init__(self, stream)
        Scanner.__init__(self)
        _Parser.__init__(self)
        self._in_plain = False

    def scan_plain(self) -> ScalarToken:
        """Scan a plain scalar, with question marks also within `{}` and `[]`, as YAML 1.2 and libyaml have it."""
        self._in_plain = True
        try:
            return super().scan_plain()
        finally:
            self._in_plain = False

    def peek(self, index: int = 0) -> str:
        """Return the next character, for a plain scalar a question mark as any letter: only what ends one counts."""
        found = super().peek(index)
        return "x" if self._in_plain and found == "?" else found
