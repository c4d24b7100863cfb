"""YAML text to a `Document`, from the events of PyYAML's C parser.

Events are used rather than `load`, since they keep duplicate keys, quoting and positions, and construct
nothing: a value's kind is decided by `scalars.resolve` alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any

import yaml

from riktlint.findings import Location
from riktlint.reading.decode import decode
from riktlint.reading.document import Document, MappingSpan, Point, ScalarSpan, SequenceSpan, Span, Value
from riktlint.reading.letters import plain, unseen
from riktlint.reading.limits import MAX_DEPTH, MAX_SYNTAX_FINDINGS
from riktlint.reading.problems import Problem
from riktlint.reading.scalars import AMBIGUOUS, resolve
from riktlint.reading.spelling import DECOMPOSED, INVISIBLE
from riktlint.text import Text
from riktlint.wording import say

PARSER: Any
"""The class that makes events of a text."""
try:
    PARSER = import_module("yaml.cyaml").CParser
except ImportError:  # PyYAML built without libyaml: the same events, some twenty times slower
    PARSER = import_module("riktlint.reading.pure_parser").Parser


def read(data: bytes, file: str) -> tuple[Document, list[Problem]]:
    """Return the document in `data` and the problems with its encoding and YAML.

    `file` is the name that locations carry. Never raises for any input; a document with a fatal problem has
    no value.
    """
    text, problems = decode(data, file)
    if any(problem.fatal for problem in problems):
        return Document(file, text), problems
    respelled = "\\" in text or any(problem.rule in (INVISIBLE, DECOMPOSED) for problem in problems)
    value, spans, found = read_events(text, file, respelled=respelled)
    problems += found
    if any(problem.fatal for problem in problems):
        value, spans = None, None
    return Document(file, text, value, spans), problems


def read_events(text: str, file: str, *, respelled: bool) -> tuple[Value, Span | None, list[Problem]]:
    """Return the value of any text that `decode` lets through, where everything stands, and the problems.

    `respelled` if its keys and values may not be written as they are read (see `riktlint.reading.letters`). After a
    fatal problem the value is of no use.
    """
    builder = _Builder(file)
    value: Value = None
    spans: Span | None = None
    try:
        value, spans = builder.build(text, respelled=respelled)
    except _StopReadingError:
        pass
    except yaml.MarkedYAMLError as error:
        builder.problems.append(_hard_blank(error, text, file) or _syntax_problem(error, file))
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        builder.problems.append(
            Problem(
                "yaml-syntax",
                Location(file),
                say("reading.not_yaml", reason=error),
            )
        )
    return value, spans, builder.problems


class _StopReadingError(Exception):
    """A fatal problem has been recorded: nothing after it can be relied on."""


class _Builder:
    """Builds values and spans from events, in one pass and without recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def build(self, text: str, *, respelled: bool) -> tuple[Value, Span | None]:
        """Return the value of a text and where everything in it stands.

        The loop runs once for every scalar of a corpus, hence its local names: the innermost open container is
        `values` with its `spans`; `keys` is None in a list; `key` waits for its value in a mapping.
        """
        get_event = PARSER(text).get_event
        if respelled:
            get_event = self._respelling(get_event, text)
        is_scalar, begins_mapping, begins_list = (
            yaml.ScalarEvent,
            yaml.MappingStartEvent,
            yaml.SequenceStartEvent,
        )
        ends_mapping, ends_list = yaml.MappingEndEvent, yaml.SequenceEndEvent
        root: list[Value] = []
        root_spans: list[Span] = []
        values: Any = root
        spans: Any = root_spans
        keys: dict[str, ScalarSpan] | None = None
        key: Any = None
        key_span: Any = None
        # What is open around the innermost container: its own span, to be ended, and the state outside it.
        stack: list[tuple[Any, ...]] = []
        documents = 0
        value: Any
        span: Any
        while True:
            event = get_event()
            kind = type(event)
            if keys is not None and kind is is_scalar:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                key, key_span = event.value, event
                event = get_event()
                kind = type(event)
            if kind is is_scalar:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                value, span = event.value, event
                if not event.style and (not value or value[0] in AMBIGUOUS):
                    value = resolve(value)
            elif kind is begins_mapping or kind is begins_list:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                mark = event.start_mark
                if keys is not None and key is None:
                    self._stop("yaml-syntax", mark, say("reading.key_is_no_word"))
                if len(stack) >= MAX_DEPTH:
                    self._stop("too-deep", mark, say("reading.too_deep", most=MAX_DEPTH))
                if kind is begins_mapping:
                    value, span = {}, MappingSpan(mark, mark, {}, {})
                else:
                    value, span = [], SequenceSpan(mark, mark, [])
            elif kind is ends_mapping or kind is ends_list:
                closed, values, spans, keys = stack.pop()
                closed.end_mark = event.end_mark
                continue
            elif kind is yaml.StreamEndEvent:
                break
            else:
                documents += kind is yaml.DocumentStartEvent
                self._look_at(event, documents)
                continue
            if keys is None:
                values.append(value)
                spans.append(span)
            elif key in keys:
                self._duplicate(key, key_span, keys[key])
            else:
                values[key] = value
                keys[key] = key_span
                spans[key] = span
            key = None
            if kind is is_scalar:
                continue
            stack.append((span, values, spans, keys))
            values = value
            if kind is begins_mapping:
                spans, keys = span.values, span.keys
            else:
                spans, keys = span.items, None
        if not root:
            self.problems.append(Problem("empty-file", Location(self.file), say("reading.empty")))
            return None, None
        return root[0], root_spans[0]

    def _look_at(self, event: Any, documents: int) -> None:
        """Stop at an alias or a second document."""
        kind: object = type(event)
        if kind is yaml.AliasEvent:
            message = say("reading.alias", name=event.anchor)
            self._stop("alias", event.start_mark, message, len(event.anchor) + 1)
        if documents > 1:
            self._stop("several-documents", event.start_mark, say("reading.several_documents"), 3)

    def _respelling(self, get_event: Callable[[], Any], text: str) -> Callable[[], Any]:
        """Return a source of the same events whose keys and values are written as they are read.

        What an escape in quotes brings in that nobody can see, or that no text may hold, is recorded.
        """
        from riktlint.reading.escapes import escaped

        unescaped = next(unseen(text), None) is not None

        def respelled() -> Any:
            event: Any = get_event()
            kind: object = type(event)
            if kind is yaml.ScalarEvent:
                if event.style == '"':
                    for rule, message in escaped(event.value, unescaped=unescaped):
                        if len(self.problems) >= MAX_SYNTAX_FINDINGS:
                            raise _StopReadingError
                        location = self._location(event.start_mark, event.end_mark)
                        self.problems.append(Problem(rule, location, message, fatal=rule != INVISIBLE))
                event.value = plain(event.value)
            return event

        return respelled

    def _duplicate(self, key: str, span: ScalarSpan, first: ScalarSpan) -> None:
        if len(self.problems) >= MAX_SYNTAX_FINDINGS:
            raise _StopReadingError
        self.problems.append(
            Problem(
                "duplicate-key",
                self._location(span.start_mark, span.end_mark),
                say("reading.duplicate_key", key=key, line=first.start_mark.line + 1),
                fatal=False,
                related=self._location(first.start_mark, first.end_mark),
            )
        )

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor is not None:
            message = say("reading.anchor", name=event.anchor)
            rule, width = "alias", len(event.anchor) + 1
        else:
            message = say("reading.tag", name=event.tag)
            rule, width = "tag", 1
        if len(self.problems) >= MAX_SYNTAX_FINDINGS:
            raise _StopReadingError
        location = self._location(event.start_mark, event.start_mark, width)
        self.problems.append(Problem(rule, location, message, fatal=rule == "alias"))

    def _stop(self, rule: str, mark: Point, message: Text, width: int = 1) -> None:
        self.problems.append(Problem(rule, self._location(mark, mark, width), message))
        raise _StopReadingError

    def _location(self, start: Point, end: Point, width: int = 0) -> Location:
        line = start.line + 1
        end_column = max(end.column + 1 if end.line == start.line else 0, start.column + 1 + max(width, 1))
        return Location(self.file, line, start.column + 1, line, end_column)


# What the parser says, by the start of its message, and which wording tells it to somebody who is not a programmer.
_EXPLAINED = (
    ("mapping values are not allowed", "colon"),
    ("found character '\\t'", "tab"),
    ("found character that cannot start any token", "first_character"),
    ("could not find expected ':'", "no_colon"),
    ("did not find expected key", "no_key"),
    ("did not find expected '-' indicator", "no_item"),
    ("found unexpected end of stream", "never_closed"),
    ("did not find expected ',' or", "no_comma"),
)


def _syntax_problem(error: yaml.MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    said = error.problem or error.context or str(error)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    explained = next((key for start, key in _EXPLAINED if said.startswith(start)), "other")
    location = Location(file, line, column, line, column + 1)
    return Problem("yaml-syntax", location, say(f"reading.syntax.{explained}"))


def _hard_blank(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem | None:
    """A no-break space where YAML wants an ordinary one, on the line of an error or the one before: it looks the same."""
    mark = error.problem_mark or error.context_mark
    if mark is None or "\xa0" not in text:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number in (mark.line, mark.line - 1):
        line = lines[number] if 0 <= number < len(lines) else ""
        found = re.search("^[ -]*\xa0|:\xa0", line)
        if found is not None:
            column = found.end()
            location = Location(file, number + 1, column, number + 1, column + 1)
            return Problem("yaml-syntax", location, say("reading.syntax.hard_blank"))
    return None
