"""Running a command: what it raises becomes one line and an exit code."""

from __future__ import annotations

import os
import sys

import click

from riktlint.cli.app import app
from riktlint.cli.language import asked_in
from riktlint.cli.replay import Repeatable
from riktlint.errors import Exit, UserError
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
        click.echo(error.format_message(), err=True)
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
        if error.filename is None:
            return fault(error, words)
        from riktlint.wording import say

        reason = error.strerror or type(error).__name__
        return _fail(say("cli.not_opened", path=error.filename, reason=reason), Exit.USAGE, words)
    except Exception as error:
        return fault(error, words)


def fault(error: Exception, words: list[str]) -> int:
    """Tell of an error that nobody has foreseen in one line, and return the exit code.

    Raises it again where RIKTLINT_TRACEBACK is set.
    """
    if os.environ.get("RIKTLINT_TRACEBACK"):
        raise error
    from riktlint.wording import say

    return _fail(say("cli.fault", reason=f"{type(error).__name__}: {error}."), Exit.FAULT, words)


def _fail(message: Text, code: Exit, words: list[str]) -> int:
    from riktlint.reports.terminal import safe

    print(f"riktlint: {safe(message.in_language(asked_in(words) or language_of()))}", file=sys.stderr)
    return code
