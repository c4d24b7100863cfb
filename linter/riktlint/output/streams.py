"""Speaking to the terminal, or to the log of a build server. Nothing else writes there."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # a run that repeats an earlier one imports nothing but what it needs
if TYPE_CHECKING:
    from typing import TextIO

    from riktlint.formats import Format


def prepare() -> None:
    """Let a letter that the terminal's encoding lacks be replaced, not end the run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def tell(text: str = "") -> None:
    """Write a line, or several, to standard output. Raises UserError if it can't be written to."""
    put(_disarmed(text + "\n"))


def warn(text: str) -> None:
    """Write a line, or several, to standard error, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(_disarmed(text + "\n"))
        sys.stderr.flush()


def show(form: Format, content: str) -> None:
    """Write what a form's writer made to standard output. Raises UserError if it can't be written to."""
    put(shown(form, content), utf8=not form.for_people)


def shown(form: Format, content: str) -> str:
    """Return what `show` writes: without what a terminal or the log of a build server would obey."""
    from riktlint.output.terminal import disarmed

    return content if form.commands else disarmed(content, form.media_type, painted=form.paints)


def put(text: str, *, utf8: bool = False) -> None:
    """Write a text that has been made harmless. `utf8`: a program reads it, whatever the terminal's encoding.

    Raises UserError if standard output can't be written to; BrokenPipeError if its reader has gone.
    """
    output = standard_output()
    try:
        if utf8:
            output.flush()
            output.buffer.write(text.encode("utf-8", "replace"))
        elif os.name == "nt" and output.isatty():
            import click

            click.echo(text, nl=False, color=True)  # old consoles need colours in another way
        else:
            output.write(text)
        output.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        from riktlint.errors import UserError
        from riktlint.wording import say

        drop_output()
        raise UserError(say("cli.output_not_written", reason=error.strerror or error)) from error


def progress(text: str) -> None:
    """Write over the last line of standard error, which is a terminal; an empty text takes the line away."""
    sys.stderr.write(f"\r{text}" if text else "\r\x1b[K")
    sys.stderr.flush()


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is there and is a terminal."""
    return stream is not None and stream.isatty()


def standard_output() -> TextIO:
    """Return standard output. Raises UserError if it is closed."""
    if sys.stdout is None:
        from riktlint.errors import UserError
        from riktlint.wording import say

        raise UserError(say("cli.output_closed"))
    return sys.stdout


def standard_input() -> TextIO:
    """Return standard input. Raises UserError if it is closed."""
    if sys.stdin is None:
        from riktlint.errors import UserError
        from riktlint.wording import say

        raise UserError(say("cli.input_closed"))
    return sys.stdin


def drop_output() -> None:
    """Point standard output elsewhere, so that closing it does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _disarmed(text: str) -> str:
    from riktlint.output.terminal import disarmed

    return disarmed(text)
