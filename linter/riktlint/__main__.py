"""`riktlint` and `python -m riktlint`."""

from __future__ import annotations

import gc
import sys

from riktlint.output.streams import drop_output, prepare, put


def main(arguments: list[str] | None = None) -> None:
    """Run the command line with the arguments of the process (or those given), and exit.

    Exit codes: 0 fine, 1 findings, 2 wrong use or configuration, 3 no input, 4 a fault of the program.
    """
    if arguments is None:
        gc.disable()  # what is imported at first stays
    prepare()
    words = sys.argv[1:] if arguments is None else arguments
    try:
        code = _run(words)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader has gone
        drop_output()
        code = 0
    except OSError as error:  # a full disk
        from riktlint.cli.running import fault

        drop_output()
        code = fault(error, words)
    except KeyboardInterrupt:
        code = 130
    if arguments is None:
        gc.freeze()  # what is left is not looked through for cycles at the end
    sys.exit(code)


def _run(words: list[str]) -> int:
    from riktlint.cli.replay import Repeatable

    call = Repeatable.of(words)
    said = call.said() if call else None
    if said is not None:
        text, code, utf8 = said
        try:
            put(text, utf8=utf8)
        except BrokenPipeError:
            raise
        except (
            Exception
        ) as error:  # by name it would have to be imported, which a run that goes well need not
            from riktlint.cli.running import unsaid

            code = unsaid(error, words)
        return code
    from riktlint.cli.running import run

    gc.enable()
    return run(words, call)


if __name__ == "__main__":
    main()
