"""Running a command: what it raises becomes one line and an exit code."""

from __future__ import annotations

import os

import click

from riktlint.cli.app import app
from riktlint.cli.language import asked_in
from riktlint.cli.replay import Repeatable
from riktlint.errors import Exit, UserError
from riktlint.output.streams import warn
from riktlint.text import Text
from riktlint.wording.language import language_of


def run(words: list[str], call: Repeatable | None) -> int:
    """Run the command that the words name, and return the exit code. `call` keeps what a check says."""
    try:
        code = app.main(words, prog_name="riktlint", standalone_mode=False, obj=call)
        return int(code) if isinstance(code, int) else Exit.OK
    except click.exceptions.Exit as wanted:
        return wanted.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        warn(error.format_message())
        return Exit.USAGE
    except click.UsageError as error:
        from riktlint.cli.errors import usage_message

        return _fail(usage_message(error), Exit.USAGE, words)
    except UserError as error:
        return _fail(error.message, error.exit_code, words)
    except click.Abort:
        return 130
    except BrokenPipeError:
        raise
    except OSError as error:
        if _is_here_gone():
            from riktlint.wording import say

            return _fail(say("cli.no_working_directory"), Exit.USAGE, words)
        if error.filename is None:
            return fault(error, words)
        from riktlint.wording import say

        reason = error.strerror or type(error).__name__
        return _fail(say("cli.not_opened", path=error.filename, reason=reason), Exit.USAGE, words)
    except Exception as error:
        return fault(error, words)


def unsaid(error: Exception, words: list[str]) -> int:
    """Tell why an earlier run could not be told again, and return the exit code."""
    if isinstance(error, UserError):
        return _fail(error.message, error.exit_code, words)
    return fault(error, words)


def fault(error: Exception, words: list[str]) -> int:
    """Tell of an error that nobody has foreseen in one line, and return the exit code.

    Raises it again where RIKTLINT_TRACEBACK is set.
    """
    if os.environ.get("RIKTLINT_TRACEBACK"):
        raise error
    from riktlint.wording import say

    return _fail(say("cli.fault", reason=f"{type(error).__name__}: {error}."), Exit.FAULT, words)


def _is_here_gone() -> bool:
    try:
        os.getcwd()  # noqa: PTH109 -- nothing is made of it
    except OSError:
        return True
    return False


def _fail(message: Text, code: Exit, words: list[str]) -> int:
    from riktlint.output.terminal import safe

    warn(f"riktlint: {safe(message.in_language(asked_in(words) or language_of()))}")
    return code
