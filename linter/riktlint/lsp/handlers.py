"""What the server does with each message."""

from __future__ import annotations

import logging
from typing import Any, cast

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from riktlint.errors import UserError
from riktlint.lsp.actions import Action, actions_for, fix_all
from riktlint.lsp.choices import items
from riktlint.lsp.completion import choices_at
from riktlint.lsp.diagnostics import diagnostic
from riktlint.lsp.files import PolicyFile
from riktlint.lsp.hover import notes_at
from riktlint.lsp.mentions import Mention, Thing
from riktlint.lsp.navigation import definitions, elsewhere, references, renaming
from riktlint.lsp.server import DELAY, NAME, PolicyServer
from riktlint.lsp.spot import mention_at, spot_at
from riktlint.lsp.symbols import flat, outline
from riktlint.lsp.uris import path_of, uri_of
from riktlint.text import Language

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{NAME}"
_QUICK_FIX = types.CodeActionKind.QuickFix.value
_WATCHED = (
    "**/*.riktlinje.yaml",
    "**/kommun.yaml",
    "**/kanaler.yaml",
    "**/riktlint.toml",
    "**/pyproject.toml",
)
_START = types.Range(types.Position(0, 0), types.Position(0, 0))


class _Refused(logging.Filter):
    """Keeps what the server refuses to do, and tells the editor, from standing in its log as a fault."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record is to be logged."""
        error = record.exc_info[1] if record.exc_info else None
        return not (error is not None and isinstance(error.__cause__, UserError))


def make_server(language: Language | None = None, *, own_rules: bool = False) -> PolicyServer:
    """Return a server that answers, ready to be started. The arguments are `PolicyServer`'s."""
    server = PolicyServer(language, own_rules=own_rules)
    logging.getLogger("pygls.protocol.json_rpc").addFilter(_Refused())
    _add_lifecycle(server)
    _add_documents(server)
    _add_reading(server)
    _add_writing(server)
    return server


def _add_lifecycle(server: PolicyServer) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(ls: PolicyServer, params: types.InitializeParams) -> None:
        ls.take_locale(params.locale)
        ls.take_settings(params.initialization_options)

    @server.feature(types.INITIALIZED)
    def initialized(ls: PolicyServer, _params: types.InitializedParams) -> None:
        if ls.can("workspace.did_change_watched_files.dynamic_registration"):
            watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            registration = types.Registration(
                f"{NAME}-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options
            )
            ls.client_register_capability(types.RegistrationParams([registration]))

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(ls: PolicyServer, params: types.DidChangeConfigurationParams) -> None:
        ls.take_settings(params.settings)
        ls.check_all()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(ls: PolicyServer, _params: types.DidChangeWatchedFilesParams) -> None:
        ls.configurations.look_again()
        ls.check_all(DELAY)

    @server.feature(types.SHUTDOWN)
    def shutdown(ls: PolicyServer, _params: Any) -> None:
        ls.was_shut_down = True
        ls.close()


def _add_documents(server: PolicyServer) -> None:
    def check(ls: PolicyServer, uri: str, **delay: float) -> None:
        file = ls.file(uri)
        if file is not None:
            ls.check_soon(file.path.parent, **delay)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: PolicyServer, params: types.DidOpenTextDocumentParams) -> None:
        check(ls, params.text_document.uri, delay=0)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(ls: PolicyServer, params: types.DidChangeTextDocumentParams) -> None:
        check(ls, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(ls: PolicyServer, _params: types.DidSaveTextDocumentParams) -> None:
        # What is saved may be a configuration.
        ls.configurations.look_again()
        ls.check_all()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: PolicyServer, params: types.DidCloseTextDocumentParams) -> None:
        path = path_of(params.text_document.uri)
        ls.forget(params.text_document.uri, path)
        if path is not None:
            ls.check_soon(path.parent)


def _add_reading(server: PolicyServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(ls: PolicyServer, params: types.HoverParams) -> types.Hover | None:
        file = ls.file(params.text_document.uri)
        if file is None:
            return None
        setup = ls.setup(file)
        notes, where = notes_at(
            ls.folder(file),
            file,
            file.lines.point(params.position),
            ls.known_findings(file) or [],
            setup.selection.known,
            ls.language(setup),
        )
        if not notes:
            return None
        shown = ls.shown(notes, "text_document.hover.content_format")
        return types.Hover(shown, file.lines.range(where) if where else None)

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(ls: PolicyServer, params: types.DefinitionParams) -> list[types.Location] | None:
        found = _mentioned(ls, params.text_document.uri, params.position)
        if found is None:
            return None
        places = [ls.place(place) for place in definitions(ls.folder(found[0]), *found)]
        other = elsewhere(*found) if not places else None
        return places or ([types.Location(uri_of(other), _START)] if other else None)

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    def refer(ls: PolicyServer, params: types.ReferenceParams) -> list[types.Location] | None:
        found = _mentioned(ls, params.text_document.uri, params.position)
        if found is None:
            return None
        declaration = params.context.include_declaration
        return [ls.place(p) for p in references(ls.folder(found[0]), *found, declaration=declaration)]

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(
        ls: PolicyServer, params: types.DocumentSymbolParams
    ) -> list[types.DocumentSymbol] | list[types.SymbolInformation] | None:
        file = ls.file(params.text_document.uri)
        if file is None:
            return None
        tree = outline(file)
        if ls.can("text_document.document_symbol.hierarchical_document_symbol_support"):
            return tree
        return flat(tree, file.uri)


def _add_writing(server: PolicyServer) -> None:
    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[" ", "[", "{", ",", "/"])
    )
    def complete(ls: PolicyServer, params: types.CompletionParams) -> types.CompletionList | None:
        file = ls.file(params.text_document.uri)
        if file is None:
            return None
        setup = ls.setup(file)
        point = file.lines.point(params.position)
        choices = choices_at(ls.folder(file), file, point, setup.selection.known, ls.language(setup))
        if choices is None:
            return None
        where = types.Range(
            file.lines.position(choices.line, choices.start), file.lines.position(choices.line, choices.end)
        )
        formats = "text_document.completion.completion_item.documentation_format"
        return types.CompletionList(False, items(choices, where, lambda note: ls.shown([note], formats)))

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix, FIX_ALL])
    )
    async def act(ls: PolicyServer, params: types.CodeActionParams) -> list[types.CodeAction] | None:
        file = ls.file(params.text_document.uri)
        if file is None:
            return None
        language = ls.language(ls.setup(file))
        findings = await ls.findings(file)
        start, end = file.lines.point(params.range.start), file.lines.point(params.range.end)
        wanted: list[Action] = []
        if _is_wanted(_QUICK_FIX, params.context):
            for finding in findings:
                at = finding.location
                if (at.line, at.column) <= end and start <= (at.end_line, at.end_column):
                    wanted += actions_for(file, finding, language)
        if _is_wanted(FIX_ALL, params.context):
            every = fix_all(file, findings)
            wanted += [every] if every else []
        return [_code_action(ls, file, action, language) for action in wanted]

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(ls: PolicyServer, params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
        found = _mentioned(ls, params.text_document.uri, params.position)
        if found is None or found[1].thing is Thing.REVISION:
            return None
        return types.PrepareRenamePlaceholder(ls.place(found).range, found[1].id)

    @server.feature(types.TEXT_DOCUMENT_RENAME)
    def rename(ls: PolicyServer, params: types.RenameParams) -> types.WorkspaceEdit | None:
        found = _mentioned(ls, params.text_document.uri, params.position)
        if found is None:
            return None
        try:
            return ls.edit(list(renaming(ls.folder(found[0]), *found, params.new_name)))
        except UserError as error:
            said = error.message.in_language(ls.language(ls.setup(found[0])))
            raise JsonRpcInvalidParams(said) from error


def _mentioned(ls: PolicyServer, uri: str, position: types.Position) -> tuple[PolicyFile, Mention] | None:
    """The id that stands at a position."""
    file = ls.file(uri)
    spot = spot_at(file, file.lines.point(position)) if file else None
    mention = mention_at(file, spot) if file and spot else None
    return (file, mention) if file and mention else None


def _is_wanted(kind: str, context: types.CodeActionContext) -> bool:
    """Whether the client asks for a kind of actions: all, or those of some kinds and of kinds below them."""
    if context.only is None:
        # What changes the whole file is done when it is asked for, not at each place.
        return kind == _QUICK_FIX
    asked = [only.value if isinstance(only, types.CodeActionKind) else str(only) for only in context.only]
    return any(kind == only or kind.startswith(f"{only}.") for only in asked)


def _code_action(ls: PolicyServer, file: PolicyFile, action: Action, language: Language) -> types.CodeAction:
    kinds = {"fix": _QUICK_FIX, "ignore": _QUICK_FIX, "fix-all": FIX_ALL}
    folder = ls.folder(file)
    about = (
        [diagnostic(action.finding, lambda at: ls.placed(at, folder), language, related=False)]
        if action.finding
        else None
    )
    return types.CodeAction(
        title=action.title.in_language(language),
        kind=cast("types.CodeActionKind", kinds[action.kind]),
        diagnostics=about,
        is_preferred=action.preferred or None,
        edit=ls.edit((file, edit) for edit in action.edits),
    )
