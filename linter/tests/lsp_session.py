"""An editor for tests: a client of `riktlint lsp` in a process of its own, over its standard input and output."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient

Answer = TypeVar("Answer")
PATIENCE = 30
"""Seconds to wait for an answer before the test fails."""

MARKDOWN = [types.MarkupKind.Markdown]
CAPABILITIES = types.ClientCapabilities(
    text_document=types.TextDocumentClientCapabilities(
        publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=True),
        hover=types.HoverClientCapabilities(content_format=MARKDOWN),
        document_symbol=types.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
        rename=types.RenameClientCapabilities(prepare_support=True),
    )
)


class Session:
    """One session with the server. What it sends and waits for is done on a loop in a thread."""

    def __init__(
        self,
        *words: str,
        capabilities: types.ClientCapabilities = CAPABILITIES,
        options: object = None,
        locale: str | None = None,
        environment: dict[str, str] | None = None,
    ) -> None:
        """Start `riktlint lsp` with `words` and initialize it."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._news = threading.Condition()
        self.published: dict[str, list[types.PublishDiagnosticsParams]] = {}
        self.messages: list[str] = []
        self.registered: list[str] = []
        self._versions: dict[Path, int] = {}
        self.client = LanguageClient("test", "1")
        self._listen()
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
        # The day decides which reviews are overdue.
        env = {**kept, "SOURCE_DATE_EPOCH": "1736935200", **(environment or {})}
        self._do(self.client.start_io(sys.executable, "-m", "riktlint", "lsp", *words, env=env))
        params = types.InitializeParams(capabilities, initialization_options=options, locale=locale)
        self.server: types.InitializeResult = self._do(self.client.initialize_async(params))
        self.client.initialized(types.InitializedParams())

    def _listen(self) -> None:
        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def publish(params: types.PublishDiagnosticsParams) -> None:
            with self._news:
                self.published.setdefault(params.uri, []).append(params)
                self._news.notify_all()

        @self.client.feature(types.WINDOW_SHOW_MESSAGE)
        def show(params: types.ShowMessageParams) -> None:
            with self._news:
                self.messages.append(params.message)
                self._news.notify_all()

        @self.client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params: types.RegistrationParams) -> None:
            with self._news:
                self.registered += [each.method for each in params.registrations]
                self._news.notify_all()

    def _do(self, coroutine: Coroutine[Any, Any, Answer]) -> Answer:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    def _tell(self, send: Callable[[Any], None], params: object) -> None:
        async def told() -> None:
            send(params)

        self._do(told())

    def wait(self, happened: Callable[[], Answer]) -> Answer:
        """Wait until something is true, and return it."""
        with self._news:
            assert self._news.wait_for(happened, PATIENCE), "nothing came from the server"
            return happened()

    # Documents

    def open(self, path: Path, text: str | None = None) -> str:
        """Open a file, with its text on disk unless another is given; return the text."""
        shown = path.read_bytes().decode("utf-8") if text is None else text
        self._versions[path] = self._versions.get(path, 0) + 1
        item = types.TextDocumentItem(path.as_uri(), "yaml", self._versions[path], shown)
        self._tell(self.client.text_document_did_open, types.DidOpenTextDocumentParams(item))
        return shown

    def change(self, path: Path, text: str) -> None:
        """Write another text in the place of an open file's."""
        self._versions[path] += 1
        document = types.VersionedTextDocumentIdentifier(self._versions[path], path.as_uri())
        change = types.TextDocumentContentChangeWholeDocument(text)
        self._tell(
            self.client.text_document_did_change, types.DidChangeTextDocumentParams(document, [change])
        )

    def save(self, path: Path) -> None:
        """Tell that an open file has been saved."""
        params = types.DidSaveTextDocumentParams(_named(path))
        self._tell(self.client.text_document_did_save, params)

    def close(self, path: Path) -> None:
        """Close a file."""
        params = types.DidCloseTextDocumentParams(_named(path))
        self._tell(self.client.text_document_did_close, params)

    def settings(self, settings: object) -> None:
        """Tell the editor's settings."""
        params = types.DidChangeConfigurationParams(settings)
        self._tell(self.client.workspace_did_change_configuration, params)

    def files_changed(self, path: Path) -> None:
        """Tell that a file on disk has changed."""
        event = types.FileEvent(path.as_uri(), types.FileChangeType.Changed)
        self._tell(self.client.workspace_did_change_watched_files, types.DidChangeWatchedFilesParams([event]))

    def count(self, path: Path) -> int:
        """How many times diagnostics have been published for a file."""
        return len(self.published.get(path.as_uri(), []))

    def diagnostics(self, path: Path, after: int = 0) -> list[types.Diagnostic]:
        """Return the diagnostics of a file's present version, published after a number of others."""

        def come() -> types.PublishDiagnosticsParams | None:
            new = self.published.get(path.as_uri(), [])[after:]
            return next((p for p in reversed(new) if p.version == self._versions[path]), None)

        found = self.wait(come)
        assert found is not None
        return list(found.diagnostics)

    # Requests

    def hover(self, path: Path, position: types.Position) -> types.Hover | None:
        """Ask what is shown at a position."""
        return self._do(self.client.text_document_hover_async(types.HoverParams(_named(path), position)))

    def hover_text(self, path: Path, position: types.Position) -> str:
        """The text that is shown at a position, empty if there is none."""
        hover = self.hover(path, position)
        return hover.contents.value if hover and isinstance(hover.contents, types.MarkupContent) else ""

    def complete(self, path: Path, position: types.Position) -> list[types.CompletionItem]:
        """Ask what can be written at a position."""
        params = types.CompletionParams(_named(path), position)
        found = self._do(self.client.text_document_completion_async(params))
        return list(found.items) if isinstance(found, types.CompletionList) else list(found or ())

    def definition(self, path: Path, position: types.Position) -> list[types.Location]:
        """Ask where what stands at a position is defined."""
        params = types.DefinitionParams(_named(path), position)
        found: Any = self._do(self.client.text_document_definition_async(params))
        return list(found or ())

    def references(
        self, path: Path, position: types.Position, *, declaration: bool = True
    ) -> list[types.Location]:
        """Ask what refers to what stands at a position."""
        context = types.ReferenceContext(declaration)
        params = types.ReferenceParams(context, _named(path), position)
        found: Any = self._do(self.client.text_document_references_async(params))
        return list(found or ())

    def actions(
        self, path: Path, range_: types.Range, only: Sequence[str] | None = None
    ) -> list[types.CodeAction]:
        """Ask what can be done in a range."""
        context = types.CodeActionContext([], only=only)
        params = types.CodeActionParams(_named(path), range_, context)
        found: Any = self._do(self.client.text_document_code_action_async(params))
        return list(found or ())

    def symbols(self, path: Path) -> list[Any]:
        """Ask for the outline of a file."""
        params = types.DocumentSymbolParams(_named(path))
        found: Any = self._do(self.client.text_document_document_symbol_async(params))
        return list(found or ())

    def prepare_rename(self, path: Path, position: types.Position) -> Any:
        """Ask whether what stands at a position can be renamed."""
        params = types.PrepareRenameParams(_named(path), position)
        return self._do(self.client.text_document_prepare_rename_async(params))

    def rename(self, path: Path, position: types.Position, name: str) -> types.WorkspaceEdit | None:
        """Ask for the edits that give what stands at a position another name."""
        params = types.RenameParams(_named(path), position, name)
        return self._do(self.client.text_document_rename_async(params))

    # The end

    def end(self, *, shutdown: bool = True, exit_: bool = True) -> tuple[int, str]:
        """End the session, in order unless told otherwise; return the exit code and what stderr had."""
        process = self.client._server
        assert process is not None
        assert process.stderr is not None
        assert process.stdin is not None
        if shutdown:
            self._do(self.client.shutdown_async(None))
        if exit_:
            self._tell(lambda _: self.client.exit(None), None)
        else:
            self._tell(lambda _: process.stdin.close(), None)  # type: ignore[union-attr]
        code = self._do(process.wait())
        said = self._do(process.stderr.read())
        self._do(self.client.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()
        return code, said.decode("utf-8", "replace")


def _named(path: Path) -> types.TextDocumentIdentifier:
    return types.TextDocumentIdentifier(path.as_uri())


def position(text: str, needle: str, offset: int = 0) -> types.Position:
    """Return where a text has its first `needle`, and `offset` characters on, in UTF-16."""
    before = text[: text.index(needle) + offset]
    line = before[before.rfind("\n") + 1 :]
    return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def span(range_: types.Range) -> tuple[int, int, int, int]:
    """A range as start line, start character, end line and end character."""
    return (range_.start.line, range_.start.character, range_.end.line, range_.end.character)


def text_in(text: str, range_: types.Range) -> str:
    """Return what a range in UTF-16 holds of a text with LF line ends."""
    return text[_offset(text, range_.start) : _offset(text, range_.end)]


def applied(text: str, edits: Sequence[Any]) -> str:
    """Return a text with edits in it, as an editor makes them: none may overlap."""
    ordered = sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True)
    end = len(text)
    for edit in ordered:
        start, stop = _offset(text, edit.range.start), _offset(text, edit.range.end)
        assert start <= stop <= end
        text, end = text[:start] + edit.new_text + text[stop:], start
    return text


def _offset(text: str, at: types.Position) -> int:
    lines = text.split("\n")
    assert at.line < len(lines), "a position past the text"
    line = lines[at.line].encode("utf-16-le")
    assert at.character * 2 <= len(line), "a position past its line"
    return sum(len(each) + 1 for each in lines[: at.line]) + len(line[: at.character * 2].decode("utf-16-le"))
