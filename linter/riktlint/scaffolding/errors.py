"""What keeps a file from being made."""

from __future__ import annotations

from riktlint.text import Text


class ScaffoldingError(Exception):
    """Something that the user can put right. `message` says what to do."""

    def __init__(self, message: Text) -> None:
        self.message = message
        super().__init__(message.en)
