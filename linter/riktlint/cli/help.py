"""The help of a command in the language of the user, from `wording/help.yaml`, and click's own words with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click
from click.core import augment_usage_errors

from riktlint.cli.language import language_in
from riktlint.text import Language, Text
from riktlint.wording import say, words

Row = tuple[str, str]


class Command(click.Command):
    """A command whose help stands in the wording."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words; what is wrong with them is told with the command that they were for."""
        with augment_usage_errors(ctx):
            return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help."""
        _Help(self, ctx, formatter).write()


class HelpedGroup(click.Group):
    """A group whose help stands in the wording, and the help of its commands too."""

    command_class = Command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words; what is wrong with them is told with the command that they were for."""
        with augment_usage_errors(ctx):
            return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help."""
        _Help(self, ctx, formatter).write()


def name_of(parameter: click.Parameter) -> Text:
    """Return what a parameter is called: an option as it is written, an argument as the help names it."""
    if isinstance(parameter, click.Option):
        return Text(parameter.opts[0], parameter.opts[0])
    return say(f"help.metavars.{parameter.name}")


class _Help:
    """The help of one command."""

    def __init__(self, command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self._command, self._ctx, self._to = command, ctx, formatter
        self._language: Language = language_in(ctx)
        self._name = "-".join(ctx.command_path.split()[1:]) or "riktlint"
        self._words: Mapping[str, Any] = words("help")["commands"][self._name]

    def write(self) -> None:
        """Write all sections."""
        self._to.write_usage(self._ctx.command_path, " ".join(self._usage()), f"{self._say('usage')} ")
        self._to.write_paragraph()
        with self._to.indentation():
            text = self._say(f"commands.{self._name}.{'text' if 'text' in self._words else 'short'}")
            self._to.write_text(text.rstrip())
            lines = self._words.get("lines")
            if lines:  # commands to copy: as they are, however narrow the terminal
                self._to.write("\n" + "".join(f"{' ' * self._to.current_indent}{line}\n" for line in lines))
        self._section("options", self._options())
        self._section("commands", self._commands())
        self._section("exits", self._exits())

    def _say(self, key: str, **names: object) -> str:
        return say(f"help.{key}", **names).in_language(self._language)

    def _section(self, key: str, rows: Iterator[Row]) -> None:
        if listed := list(rows):
            with self._to.section(self._say(f"sections.{key}")):
                self._to.write_dl(listed)

    def _usage(self) -> Iterator[str]:
        yield self._say("any_options")
        for parameter in self._command.get_params(self._ctx):
            if isinstance(parameter, click.Argument):
                several = f"{self._placeholder(parameter)}{' …' if parameter.nargs == -1 else ''}"
                yield several if parameter.required else f"[{several}]"
        if isinstance(self._command, click.Group):
            yield self._say("any_command")

    def _placeholder(self, parameter: click.Parameter) -> str:
        if isinstance(parameter.type, click.Choice):
            choices = "|".join(map(str, parameter.type.choices))
            return f"{{{choices}}}" if isinstance(parameter, click.Argument) else f"[{choices}]"
        return self._say(f"metavars.{parameter.name}")

    def _options(self) -> Iterator[Row]:
        for parameter in self._command.get_params(self._ctx):
            if isinstance(parameter, click.Option):
                written = ", ".join(sorted(parameter.opts, key=len))
                value = "" if parameter.is_flag or parameter.is_eager else f" {self._placeholder(parameter)}"
                yield f"{written}{value}", " ".join(self._told(parameter))

    def _told(self, option: click.Option) -> Iterator[str]:
        name = "help" if "--help" in option.opts else option.name  # click gives its own another name
        own = name in self._words.get("options", {})
        yield self._say(f"commands.{self._name}.options.{name}" if own else f"options.{name}")
        if option.required:
            yield self._say("required")
        if option.show_default:
            yield self._say(
                "default",
                value=option.show_default if isinstance(option.show_default, str) else option.default,
            )

    def _commands(self) -> Iterator[Row]:
        if isinstance(self._command, click.Group):
            before = "" if self._ctx.parent is None else f"{self._name}-"
            for name in self._command.list_commands(self._ctx):
                yield name, self._say(f"commands.{before}{name}.short")

    def _exits(self) -> Iterator[Row]:
        for code in self._words.get("exits", ()):
            yield code, self._say(f"commands.{self._name}.exits.{code}")
