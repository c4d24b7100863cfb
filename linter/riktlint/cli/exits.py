"""Exit codes, the same for every command and format."""

from __future__ import annotations

from enum import IntEnum

from riktlint.text import Text


class Exit(IntEnum):
    """What a run ends with."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    NO_INPUT = 3
    FAULT = 4


class CommandError(Exception):
    """Something the user can put right: one line, and an exit code."""

    def __init__(self, message: Text, code: Exit = Exit.USAGE) -> None:
        self.message = message
        self.code = code
        super().__init__(message.en)
