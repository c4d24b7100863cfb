"""`riktlint topics`."""

from __future__ import annotations

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.errors import UserError
from riktlint.formats import TOPICS
from riktlint.model.vocabulary import Topic, Vocabulary
from riktlint.output.streams import show, tell
from riktlint.text import Language
from riktlint.wording import say


def _ids(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The topics that begin so, for completion."""
    from riktlint.building.vocabulary import load_vocabulary

    return [topic for topic in load_vocabulary().topics if topic.startswith(begun)]


@click.command(cls=Command)
@click.argument("topic", required=False, shell_complete=_ids)
@click.option("--profile")
@click.option("--format", "form", type=click.Choice(list(TOPICS)), default="text", show_default=True)
@language_option
def command(topic: str | None, profile: str | None, form: str, lang: Language) -> None:  # noqa: ARG001 -- sets the language
    """List the topics that every guideline can be asked, or explain one TOPIC. Topics are in Swedish."""
    from riktlint.building.vocabulary import load_vocabulary
    from riktlint.form.suggest import did_you_mean

    vocabulary = load_vocabulary()
    if topic is not None:
        found = vocabulary.topics.get(topic)
        if found is None:
            raise UserError(say("cli.unknown_topic", name=topic, hint=did_you_mean(topic, vocabulary.topics)))
        if form == "text":
            _explain(found, vocabulary)
        else:
            show(TOPICS[form], TOPICS[form].write([found], vocabulary))
        return
    if profile is not None and profile not in vocabulary.profiles:
        raise UserError(
            say("cli.bad_value", value=profile, name="--profile", choices=", ".join(vocabulary.profiles))
        )
    wanted = vocabulary.topics_of_profile(profile) if profile else list(vocabulary.topics.values())
    show(TOPICS[form], TOPICS[form].write(wanted, vocabulary))


def _explain(topic: Topic, vocabulary: Vocabulary) -> None:
    import textwrap

    tell(f"{topic.id}\n{topic.question}\n")
    tell("\n".join(textwrap.wrap(topic.explanation, 88)))
    tell(f"\nProfil: {vocabulary.profiles[topic.profile].name}")
    words = topic.scale.words
    if words:
        tell("Värden:")
        longest = max(map(len, words))
        for word, label in words.items():
            tell(f"  {word:<{longest}}  {label}")
