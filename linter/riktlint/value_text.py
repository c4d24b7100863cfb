"""Typed values worded in Swedish, such as "inom 24 timmar på vardagar"."""

from __future__ import annotations

from riktlint.model.vocabulary import Topic, Vocabulary
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import Bound, DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.length import Duration
from riktlint.values.value import Value
from riktlint.values.word_list import ListValue
from riktlint.wording.phrases import joined

_UNITS = (
    ("ett", "år", "år"),
    ("en", "månad", "månader"),
    ("en", "vecka", "veckor"),
    ("en", "dag", "dagar"),
    ("en", "timme", "timmar"),
    ("en", "minut", "minuter"),
)
_BOUNDS: dict[Bound, str] = {"at_most": "högst", "at_least": "minst", "exactly": ""}
_DEADLINES: dict[Bound, str] = {"at_most": "inom", "at_least": "tidigast efter", "exactly": "efter"}
# A length of time rather than a deadline: an account may lie still "högst 6 månader".
_LENGTHS = {"inactivity"}
_EVENTS = {
    "posting_frequency": ("ett", "inlägg", "inlägg"),
    "snapshots": ("en", "ögonblicksbild", "ögonblicksbilder"),
}
_EVENT = ("en", "gång", "gånger")


def value_text(value: Value, topic: Topic, vocabulary: Vocabulary) -> str:
    """Word a typed value in Swedish, in lower case, as it stands inside a sentence."""
    match value:
        case DurationValue():
            return _duration_value(value, topic)
        case FrequencyValue():
            return _frequency(value, topic)
        case ListValue(items=items, exhaustive=exhaustive):
            words = vocabulary.words_of(topic)
            listed = joined([words.get(item, item) for item in items])
            return f"bland annat {listed}" if exhaustive is False else listed
        case ChoiceValue(choice=choice):
            label = topic.choices.get(choice, choice)
            return label[:1].lower() + label[1:]
    raise TypeError(f"no value: {value!r}")


def duration_text(duration: Duration) -> str:
    """Word a duration, such as "24 timmar" or "ett år och 6 månader"."""
    parts = [_counted(count, *unit) for count, unit in zip(duration.parts, _UNITS, strict=True) if count]
    return joined(parts) or "0 minuter"


def _counted(count: int, one: str, singular: str, plural: str) -> str:
    return f"{one} {singular}" if count == 1 else f"{count} {plural}"


def _duration_value(value: DurationValue, topic: Topic) -> str:
    bounds = _BOUNDS if topic.id in _LENGTHS else _DEADLINES
    length = duration_text(value.duration)
    if value.counting != "calendar_days" and value.duration.days:
        day = "arbetsdag" if value.counting == "business_days" else "vardag"
        length = length.replace("dagar", f"{day}ar").replace("en dag", f"en {day}")
        suffix = ""
    else:
        suffix = {"calendar_days": "", "weekdays": " på vardagar", "business_days": " på arbetsdagar"}[
            value.counting
        ]
    return f"{bounds[value.bound]} {length}{suffix}".strip()


def _frequency(value: FrequencyValue, topic: Topic) -> str:
    often = _counted(value.count, *_EVENTS.get(topic.id, _EVENT))
    parts = [(count, unit) for count, unit in zip(value.per.parts, _UNITS, strict=True) if count]
    period = (
        f"per {parts[0][1][1]}"
        if len(parts) == 1 and parts[0][0] == 1
        else (f"på {duration_text(value.per)}")
    )
    average = " i genomsnitt" if value.average else ""
    return f"{_BOUNDS[value.bound]} {often} {period}{average}".strip()
