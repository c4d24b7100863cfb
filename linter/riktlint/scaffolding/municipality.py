"""The files of a new municipality."""

from __future__ import annotations

import re
from dataclasses import dataclass

from riktlint.errors import UserError
from riktlint.form.kinds import CHANNELS_FILE, MUNICIPALITY_FILE
from riktlint.reading.writing import scalar
from riktlint.rules import placeholders
from riktlint.scaffolding.counties import county_of
from riktlint.scaffolding.files import NewFile
from riktlint.scaffolding.names import full_name_of, slug_of
from riktlint.scaffolding.policies import Policies
from riktlint.scaffolding.templates import fill
from riktlint.wording import say

_FILL_IN = "FYLL I"
_MOST_CHARACTERS = 200
_CODE = re.compile(r"[0-9]{4}")
_NOT_A_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class NewMunicipality:
    """What is known of a municipality when its files are made."""

    name: str
    slug: str | None = None
    full_name: str | None = None
    code: str | None = None
    county: str | None = None
    profile: str | None = None


def municipality_files(new: NewMunicipality, policies: Policies) -> list[NewFile]:
    """Return `kommun.yaml` and `kanaler.yaml` for a municipality.

    Raises UserError if the name gives no slug, the code has another form, or the files are there.
    """
    slug = new.slug or slug_of(new.name)
    _require_sound(new, slug)
    folder = policies.folder / slug
    for name in (MUNICIPALITY_FILE, CHANNELS_FILE):
        if (folder / name).exists():
            raise UserError(say("scaffolding.exists", path=folder / name))
    county = new.county or (county_of(new.code) if new.code else None) or _FILL_IN
    municipality = fill(
        "kommun.yaml",
        schema=policies.schema_comment("municipality", folder),
        folder=policies.shown(folder),
        slug=scalar(slug),
        name=scalar(new.name),
        full_name=scalar(new.full_name or full_name_of(new.name)),
        code=new.code or placeholders.CODE,
        county=scalar(county),
        profile=f"profile: {new.profile}\n" if new.profile else "# profile: minimum\n",
    )
    channels = fill("kanaler.yaml", schema=policies.schema_comment("channels", folder), slug=scalar(slug))
    return [NewFile(folder / MUNICIPALITY_FILE, municipality), NewFile(folder / CHANNELS_FILE, channels)]


def _require_sound(new: NewMunicipality, slug: str) -> None:
    given = (new.name, new.full_name or "", new.county or "")
    if any(_NOT_A_NAME.search(text) or len(text) > _MOST_CHARACTERS for text in given):
        raise UserError(say("scaffolding.bad_name", name=new.name[:40]))
    if new.name.lower().endswith((" kommun", " stad")):
        raise UserError(say("scaffolding.name_with_kommun", name=new.name))
    if not slug or slug_of(slug) != slug:
        raise UserError(say("scaffolding.no_slug", name=new.slug or new.name))
    if new.code is not None and _CODE.fullmatch(new.code) is None:
        raise UserError(say("scaffolding.bad_code", code=new.code))
