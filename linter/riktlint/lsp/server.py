"""The server: its state, and what it answers with. Each answer is made elsewhere."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer

from riktlint import __version__
from riktlint.findings import Finding, Location, TextEdit
from riktlint.lsp.checking import Findings, check_buffers
from riktlint.lsp.configuration import Configurations, Setup
from riktlint.lsp.diagnostics import diagnostic
from riktlint.lsp.files import Buffer, OpenFolder, PolicyFile, Shelf
from riktlint.lsp.navigation import Found, located
from riktlint.lsp.notes import Note, content
from riktlint.lsp.positions import Lines
from riktlint.lsp.uris import uri_of
from riktlint.text import LANGUAGES, Language
from riktlint.wording.language import language_of

NAME = "riktlint"
DELAY = 0.2
"""Seconds without a change before a folder is checked."""

_log = logging.getLogger(__name__)


class PolicyServer(LanguageServer):
    """The policy files that are open in one editor."""

    def __init__(self, language: Language | None = None, *, own_rules: bool = False) -> None:
        """`language` goes before what the editor and the configuration say; `own_rules` as `Configurations` has it."""
        # A change brings the whole text: pygls breaks lines at characters that no editor breaks them at, so that
        # it would put a change in the wrong place.
        super().__init__(NAME, __version__, types.TextDocumentSyncKind.Full)
        self.configurations = Configurations(own_rules=own_rules)
        self.shelf = Shelf()
        self.was_shut_down = False
        self._asked_language = language
        self._client_language: Language | None = None
        self._locale: str | None = None
        self._findings: dict[Path, tuple[str, list[Finding]]] = {}
        self._waiting: dict[Path, asyncio.Task[None]] = {}
        self._told: dict[Path, str] = {}
        # One check at a time, beside the loop that answers.
        self._checker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")

    # Language

    def take_settings(self, settings: Any) -> None:
        """Take the editor's settings: `language`, at the top or under `riktlint`."""
        if not isinstance(settings, dict):
            return
        own = settings.get(NAME, settings)
        chosen = own.get("language") if isinstance(own, dict) else None
        self._client_language = next((known for known in LANGUAGES if known == chosen), None)

    def take_locale(self, locale: str | None) -> None:
        """Take the language that the editor itself is shown in."""
        self._locale = locale

    def language(self, setup: Setup) -> Language:
        """Return the language of messages: as asked for, else the editor's, the configuration's, the locale's."""
        asked = self._asked_language or self._client_language or setup.settings.language
        if asked is None and self._locale:
            asked = language_of({"LANG": self._locale})
        return asked or language_of()

    # Files

    def buffers(self) -> dict[Path, Buffer]:
        """Return the policy files that are open, by path."""
        found = [Buffer.of(document) for document in self.workspace.text_documents.values()]
        return {buffer.path: buffer for buffer in found if buffer and self._is_inside(buffer.path)}

    def _is_inside(self, path: Path) -> bool:
        """Whether a file lies in the folder that the configuration names, if it names one."""
        folder = self.configurations.near(path.parent).settings.policies
        return folder is None or path.is_relative_to(folder.resolve())

    def file(self, uri: str) -> PolicyFile | None:
        """Return an open policy file, or None for anything else."""
        document = self.workspace.text_documents.get(unquote(uri))
        buffer = Buffer.of(document) if document else None
        if buffer is None or not self._is_inside(buffer.path):
            return None
        self.shelf.codec = self.workspace.position_codec
        return self.shelf.opened(buffer)

    def folder(self, file: PolicyFile) -> OpenFolder:
        """Return the folder that a file lies in."""
        return self.shelf.folder(file.path.parent, self.buffers())

    def setup(self, file: PolicyFile) -> Setup:
        """Return the configuration that counts for a file."""
        return self.configurations.near(file.path.parent)

    # Places

    def place(self, found: Found) -> types.Location:
        """Return where a mention stands."""
        return types.Location(found[0].uri, found[0].lines.range(located(found)))

    def placed(self, location: Location, folder: OpenFolder) -> types.Location:
        """Return where a place in a folder's files stands."""
        path = Path(location.file)
        file = folder.files.get(path.name)
        if file is None or file.path != path:
            lines = Lines("", self.workspace.position_codec)
            return types.Location(uri_of(path), lines.range(Location(location.file)))
        return types.Location(file.uri, file.lines.range(location))

    def edit(self, edits: Iterable[tuple[PolicyFile, TextEdit]]) -> types.WorkspaceEdit:
        """Return edits of files; of those versions that they were made for, if the client can tell versions."""
        by_file: dict[PolicyFile, list[types.TextEdit]] = {}
        for file, edit in edits:
            by_file.setdefault(file, []).append(types.TextEdit(file.lines.range(edit), edit.text))
        if not self.can("workspace.workspace_edit.document_changes"):
            return types.WorkspaceEdit(changes={file.uri: changes for file, changes in by_file.items()})
        return types.WorkspaceEdit(
            document_changes=[
                types.TextDocumentEdit(
                    types.OptionalVersionedTextDocumentIdentifier(file.uri, file.source.version), changes
                )
                for file, changes in by_file.items()
            ]
        )

    # The client

    def can(self, capability: str) -> bool:
        """Return whether the client has a capability, such as `workspace.workspace_edit.document_changes`."""
        return bool(get_capability(self.client_capabilities, capability, False))

    def shown(self, notes: list[Note], capability: str) -> types.MarkupContent:
        """Return notes in a format that the client lists under a capability."""
        formats: Sequence[types.MarkupKind] | None = get_capability(
            self.client_capabilities, capability, None
        )
        return content(notes, formats)

    # Checks

    def check_soon(self, directory: Path, delay: float = DELAY) -> None:
        """Check the open files of a folder when nothing has changed for a while."""
        waiting = self._waiting.get(directory)
        if waiting is not None:
            waiting.cancel()
        self._waiting[directory] = asyncio.get_running_loop().create_task(self._check(directory, delay))

    def check_all(self, delay: float = 0) -> None:
        """Check every folder in which a file is open, and forget what the configuration no longer covers."""
        for buffer in map(Buffer.of, self.workspace.text_documents.values()):
            if buffer and buffer.path in self._findings and not self._is_inside(buffer.path):
                self.forget(buffer.uri, buffer.path)
        for directory in {path.parent for path in self.buffers()}:
            self.check_soon(directory, delay)

    def forget(self, uri: str, path: Path | None) -> None:
        """Take away what was said about a file that has been closed."""
        if path is not None:
            self._findings.pop(path, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def known_findings(self, file: PolicyFile) -> list[Finding] | None:
        """Return the findings in a file as it is now, or None if it has changed since the last check."""
        kept = self._findings.get(file.path)
        return kept[1] if kept and kept[0] == file.source.text else None

    async def findings(self, file: PolicyFile) -> list[Finding]:
        """Return the findings in a file as it is now, from a check if it has changed since the last."""
        known = self.known_findings(file)
        if known is None:
            await self._found(file.path.parent)
            known = self.known_findings(file)
        return known or []

    async def _check(self, directory: Path, delay: float) -> None:
        await asyncio.sleep(delay)
        buffers = await self._found(directory)
        setup = self.configurations.near(directory)
        self._tell(directory, setup)
        current = self.buffers()
        self.shelf.codec = self.workspace.position_codec
        folder = self.shelf.folder(directory, current)
        for path, buffer in buffers.items():
            # Changed or closed meanwhile: another check is on its way.
            if current.get(path) == buffer and path in self._findings:
                self._publish(buffer, folder, setup)

    async def _found(self, directory: Path) -> dict[Path, Buffer]:
        """Check the open files of a folder, keep their findings, and return the files as they were checked."""
        buffers = {path: buffer for path, buffer in self.buffers().items() if path.parent == directory}
        if buffers:
            setup = self.configurations.near(directory)
            found = await asyncio.get_running_loop().run_in_executor(
                self._checker, _checked, list(buffers.values()), setup
            )
            for path, findings in (found or {}).items():
                if path in buffers:
                    self._findings[path] = (buffers[path].text, findings)
        return buffers

    def _publish(self, buffer: Buffer, folder: OpenFolder, setup: Setup) -> None:
        language = self.language(setup)
        related = self.can("text_document.publish_diagnostics.related_information")
        shown = [
            diagnostic(finding, lambda at: self.placed(at, folder), language, related=related)
            for finding in self._findings[buffer.path][1]
        ]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(buffer.uri, shown, buffer.version)
        )

    def _tell(self, directory: Path, setup: Setup) -> None:
        """Say once what is wrong with a configuration."""
        said = setup.problem.in_language(self.language(setup)) if setup.problem else ""
        if said and said != self._told.get(directory):
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"{NAME}: {said}"))
        self._told[directory] = said

    def close(self) -> None:
        """Stop what is still waiting."""
        for task in self._waiting.values():
            task.cancel()
        self._checker.shutdown(wait=False, cancel_futures=True)


def _checked(buffers: list[Buffer], setup: Setup) -> Findings | None:
    try:
        return check_buffers(buffers, setup)
    except Exception:  # a fault in a rule must not end the session: what was said before stands
        _log.exception("the check failed")
        return None
