"""The language server: a thin front on the engine for editors, over the Language Server Protocol 3.17.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""
