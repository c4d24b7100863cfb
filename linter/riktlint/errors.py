"""What the user can put right, and what a run ends with."""

from __future__ import annotations

from enum import IntEnum

from riktlint.text import Text


class Exit(IntEnum):
    """What a run ends with, the same for every command and format."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    NO_INPUT = 3
    FAULT = 4


class UserError(Exception):
    """Something that the user can put right. `message` says what is wrong and what to do, `exit_code` ends the run.

    It is raised wherever it is seen, and told in one place in the command line and one in the language server.
    """

    def __init__(self, message: Text, exit_code: Exit = Exit.USAGE) -> None:
        # `args` stay what the error, of this class or of one below it, was made of: so it can be pickled.
        self.message = message
        self.exit_code = exit_code

    def __str__(self) -> str:
        return self.message.en
