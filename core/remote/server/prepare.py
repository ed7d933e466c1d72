"""What was named on the command line, as folders that a server can offer: published ones as they are, archives
published on the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ...archive.manifest import MANIFEST_NAME
from ...errors import ArchiveError
from .. import publish
from .shelf import NAME, PUBLISHED_NAME


def published_folders(named: Sequence[Path], store: Path, modes: Sequence[str] = ()) -> tuple[Path, ...]:
    """For each of ``named``: a published folder, all published folders in a store, or an archive, which is published
    into ``store`` under the name of its folder, as far as that can be one. Raises InputError, ArchiveError,
    StorageError."""
    out: list[Path] = []
    for path in named:
        if (path / PUBLISHED_NAME).is_file():
            out.append(path.absolute())
        elif (path / MANIFEST_NAME).is_file():
            name = free_name(path.absolute().name, [one.name for one in out])
            chosen = tuple(mode for mode in modes if mode != "vault") or publish.DEFAULT_MODES
            out.append(publish.publish(path, name, store, publish.Choices(title=_title(path), modes=chosen)))
        else:
            inner = publish.published_in(path)
            if not inner:
                raise ArchiveError(f"{path} is neither an archive nor something published",
                                   "give the folder of an archive, or one that 'kinscape publish' prepared")
            out += [one.absolute() for one in inner]
    return tuple(out)


def free_name(text: str, taken: Sequence[str]) -> str:
    """``text`` as the name of a published archive: small letters, digits, - _ . ; with a number where it is taken."""
    plain = re.sub(r"[^a-z0-9._-]+", "-", text.lower()).strip("._-")[:56] or "archive"
    names = (plain, *(f"{plain}-{number}" for number in range(2, len(taken) + 2)))
    return next(name for name in names if name not in taken and NAME.fullmatch(name))


def _title(path: Path) -> str:
    return "".join(letter for letter in path.absolute().name if letter.isprintable())[:100]
