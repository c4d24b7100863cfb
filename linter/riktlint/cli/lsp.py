"""`riktlint lsp`."""

from __future__ import annotations

import os
import sys

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.cli.language import asked_language
from riktlint.errors import Exit, UserError
from riktlint.output.streams import standard_input, standard_output, warn
from riktlint.text import Language
from riktlint.wording import say

_NEEDED = frozenset({"pygls", "lsprotocol", "cattrs", "attr", "attrs"})


@click.command(cls=Command)
@click.option(
    "--own-rules",
    is_flag=True,
)
@language_option
@click.pass_context
def command(context: click.Context, /, own_rules: bool, lang: Language) -> int:
    """Serve an editor over standard input and output, by the Language Server Protocol."""
    try:
        from riktlint.lsp.handlers import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        raise UserError(say("cli.missing_extra", extra="lsp")) from error
    server = make_server(asked_language(context), own_rules=own_rules)
    if standard_input().isatty():
        warn(say("lsp.waiting").in_language(lang))
    # What is printed by anything else than the protocol must not get between its messages. The server closes its
    # output at the end, so that it gets one of its own.
    output = standard_output()
    own = os.fdopen(os.dup(output.fileno()), "wb")
    sys.stdout = sys.stderr
    try:
        server.start_io(sys.stdin.buffer, own)
    finally:
        server.close()
        sys.stdout = output
    return Exit.OK if server.was_shut_down else Exit.FINDINGS
