"""`riktlint` and `python -m riktlint`."""

from __future__ import annotations

import os
import sys

import click

from riktlint.cli.exits import CommandError, Exit
from riktlint.cli.language import language_of
from riktlint.text import Language, Text


def main(arguments: list[str] | None = None) -> None:
    """Run the command line with the arguments of the process (or those given), and exit.

    Exit codes: 0 fine, 1 findings, 2 wrong use or configuration, 3 no input, 4 a fault of the program.
    """
    from riktlint.cli.app import app

    words = sys.argv[1:] if arguments is None else arguments
    language = _language(words)
    try:
        code = app.main(words, prog_name="riktlint", standalone_mode=False)
        _leave(int(code) if isinstance(code, int) else Exit.OK)
    except click.exceptions.Exit as wanted:
        _leave(wanted.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(Exit.USAGE)
    except click.UsageError as error:
        from riktlint.cli.errors import usage_message

        _fail(usage_message(error), Exit.USAGE, language)
    except CommandError as error:
        _fail(error.message, error.code, language)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        # The reader has gone: point standard output elsewhere, so that closing it does not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.OK)
    except Exception as error:
        if os.environ.get("RIKTLINT_TRACEBACK"):
            raise
        from riktlint.wording import say

        _fail(say("fault", reason=f"{type(error).__name__}: {error}."), Exit.FAULT, language)


def _language(words: list[str]) -> Language:
    """The language of messages, even where the command itself could not be read."""
    for word, following in zip(words, [*words, ""][1:], strict=True):
        asked = following if word == "--lang" else word.removeprefix("--lang=") if "=" in word else ""
        if asked in ("sv", "en"):
            return "sv" if asked == "sv" else "en"
    return language_of()


def _leave(code: int) -> None:
    sys.stdout.flush()
    sys.exit(code)


def _fail(message: Text, code: Exit, language: Language) -> None:
    from riktlint.reports.terminal import safe

    print(f"riktlint: {safe(message.in_language(language))}", file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
