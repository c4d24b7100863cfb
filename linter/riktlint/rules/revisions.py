"""What rules of several families ask about revisions and their folder."""

from __future__ import annotations

from riktlint.form.kinds import GUIDELINE_SUFFIX
from riktlint.model.corpus import Folder
from riktlint.model.revision import Revision


def all_revisions_read(folder: Folder) -> bool:
    """Whether every guideline file of the folder could be used: only then is an id that is not there missing."""
    return not any(name.endswith(GUIDELINE_SUFFIX) for name in folder.unusable)


def supersedes_itself(revision: Revision, folder: Folder) -> bool:
    """Whether the chain of `supersedes` that starts at the revision leads back to it."""
    seen: set[str] = set()
    step = folder.predecessor(revision)
    while step is not None and step.id not in seen:
        if step.id == revision.id:
            return True
        seen.add(step.id)
        step = folder.predecessor(step)
    return False
