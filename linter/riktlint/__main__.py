"""`riktlint` and `python -m riktlint`."""

from __future__ import annotations

import gc
import os
import sys


def main(arguments: list[str] | None = None) -> None:
    """Run the command line with the arguments of the process (or those given), and exit.

    Exit codes: 0 fine, 1 findings, 2 wrong use or configuration, 3 no input, 4 a fault of the program.
    """
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone: point standard output elsewhere, so that closing it does not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except KeyboardInterrupt:
        code = 130
    if arguments is None:
        gc.freeze()  # before it ends Python looks for cycles in all that is left: after a check, for 20 milliseconds
    sys.exit(code)


def _run(words: list[str]) -> int:
    from riktlint.cli.replay import Repeatable

    call = Repeatable.of(words)
    said = call.said() if call else None
    if said is not None:
        text, code = said
        sys.stdout.write(text)
        return code
    from riktlint.cli.running import run

    return run(words, call)


if __name__ == "__main__":
    main()
