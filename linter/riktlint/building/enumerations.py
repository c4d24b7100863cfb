"""`vocabulary.schema.json`: the vocabularies' ids as enumerations, so that an editor completes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from riktlint.building.vocabulary import read_vocabulary
from riktlint.environment.resources import schema_directory

_DEFINITIONS = {
    "topic": ("topics", "Ämne"),
    "platform": ("platforms", "Plattform"),
    "prohibitedContent": ("prohibited_content", "Otillåtet innehåll"),
    "role": ("roles", "Roll"),
    "statute": ("statutes", "Författning"),
    "modality": ("modalities", "Modalitet"),
    "profile": ("profiles", "Profil"),
    "body": ("bodies", "Organ"),
}


def enumerations_path() -> Path:
    """Return where the generated schema lies."""
    return schema_directory() / "vocabulary.schema.json"


def enumerations() -> str:
    """Return the content of the generated schema, from the vocabularies."""
    definitions: dict[str, Any] = {}
    for name, (vocabulary, title) in _DEFINITIONS.items():
        entries = read_vocabulary(vocabulary)["entries"]
        definitions[name] = {
            "title": title,
            "description": f"Ett id ur vokabulären {vocabulary}.",
            "type": "string",
            "enum": [entry["id"] for entry in entries],
            "enumDescriptions": [entry.get("question") or entry["name"] for entry in entries],
        }
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://riktlint.example/schema/v1/vocabulary.schema.json",
        "title": "Ord ur vokabulärerna",
        "description": "Skapad ur vokabulärerna i mappen vocabulary. Ändra dem och kör riktlint schema.",
        "$defs": definitions,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
