"""What the commands that write documents share: their options, and where a document goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from riktlint.errors import UserError
from riktlint.formats import Format
from riktlint.output.files import STANDARD_OUTPUT, write
from riktlint.output.streams import show, warn
from riktlint.text import Language
from riktlint.wording import say

output_option = click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
)
force_option = click.option("--force", is_flag=True)


@contextmanager
def needs_documents_extra() -> Iterator[None]:
    """Turn a library that is not installed into one line."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("riktlint"):
            raise
        raise UserError(say("cli.missing_extra", extra="documents")) from error


def deliver(
    content: str | bytes, form: Format, name: str, output: Path | None, language: Language, *, force: bool
) -> None:
    """Write a document to `output`, else text to standard output and the rest to a file called `name`.

    Raises UserError if there is a file called `name` already and `force` is not given.
    """
    if output is None and not form.binary:
        assert isinstance(content, str)  # noqa: S101 -- it is not binary
        show(form, content)
        return
    path = output or named(form, name, force=force)
    write(path, content)
    if path != STANDARD_OUTPUT:
        warn(say("cli.document_written", path=path).in_language(language))


def named(form: Format, name: str, *, force: bool) -> Path:
    """Return the file that a document gets by its own name.

    Raises UserError if it is there already and `force` is not given.
    """
    path = Path(f"{name}{form.suffix}")
    if path.exists() and not force:
        raise UserError(say("cli.document_exists", path=path))
    return path
