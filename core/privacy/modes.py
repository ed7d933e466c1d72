"""The modes of a remote search, and who learns what in each: the texts that every door shows before the first query.

The promise of a mode is its text. So the text says what the mode does not do, too, and what is no encryption is never
called so: a test reads every text here and every help page.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..errors import InputError

DEFAULT_MODE = "private"


@dataclass(frozen=True)
class Mode:
    """One mode. All texts are complete English sentences for people who search rasters, not for cryptographers.

    name: on the wire, in recipes and on the command line; title: for people
    server_learns: what the other party can find out about the question and the answer
    you_learn: what the asker finds out about the archive, which is what its owner gives away
    cost: time and bytes
    leaks: what remains visible or can go wrong, one sentence each
    is_encryption: whether the question is protected by a cryptosystem; False for obfuscation, noise and downloads
    needs_keys: whether there is a key in the key folder; is_full_scan: whether every question touches every tile
    """

    name: str
    title: str
    server_learns: str
    you_learn: str
    cost: str
    leaks: tuple[str, ...]
    is_encryption: bool
    needs_keys: bool
    is_full_scan: bool

    @property
    def help_topic(self) -> str:
        """Name of the help page, resources/help/<language>/<topic>.html."""
        return f"private_{self.name.replace('-', '_')}"

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "leaks": list(self.leaks), "help_topic": self.help_topic}

    def banner(self) -> str:
        """For the server's banner and the command line: a few lines of plain text."""
        lines = [f"{self.title} ({self.name})", f"  The server learns: {self.server_learns}",
                 f"  You learn: {self.you_learn}", f"  It costs: {self.cost}"]
        return "\n".join([*lines, *(f"  - {leak}" for leak in self.leaks)])


_TRAFFIC = "Nothing hides from the server who asks, when, and how often."
_AFTERWARDS = ("Pictures or map tiles that you load from the same party afterwards show which places you look at; "
               "Kinscape itself fetches nothing after the answer.")
_EVERY_SCORE = ("You see the score of every tile, so about as many questions as a vector has numbers rebuild all "
                "vectors of the archive; this is why owners set a budget of questions.")
_KEY_LINKS = ("Questions under one key are known to come from one key holder; a new key breaks the link, but an "
              "account does not change with it.")
_UNPROVEN = ("Nothing proves that the server computed honestly; a probe, where the owner offers one, finds careless "
             "errors and some lies.")
_LISTS = ("Where lists are chosen to save time, the server sees which lists are asked for: yours among decoys. That "
          "tells roughly what kind of place you may look for.")

MODES: dict[str, Mode] = {
    mode.name: mode
    for mode in (
        Mode(
            "private",
            "Private query",
            "That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was "
            "found: question and answer are encrypted with a key that never leaves your computer.",
            "The score of every tile, exact to about 0.0005, and the footprints in the catalogue. No pixels and no "
            "vectors are sent to you.",
            "About 31 KB up for a question, keys of less than half a megabyte once, 30 bytes for each tile down; well "
            "below a second of computing for 100,000 tiles.",
            (_TRAFFIC, _KEY_LINKS, _EVERY_SCORE,
             "Above 100,000 tiles the question is shortened to 32 numbers unless you ask for the full pass; that makes "
             "the answer approximate and reveals nothing more.",
             _LISTS, _UNPROVEN, _AFTERWARDS),
            is_encryption=True, needs_keys=True, is_full_scan=True,
        ),
        Mode(
            "private-exact",
            "Private query, exact",
            "That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was "
            "found: question and answer are encrypted with a key that never leaves your computer.",
            "The score of every tile, computed without any error from vectors that were rounded to whole numbers, and "
            "the footprints in the catalogue.",
            "About 49 KB up for a question, keys of about half a megabyte once, 15 bytes for each tile down; somewhat "
            "slower than the private query.",
            (_TRAFFIC, _KEY_LINKS, _EVERY_SCORE, _LISTS, _UNPROVEN, _AFTERWARDS),
            is_encryption=True, needs_keys=True, is_full_scan=True,
        ),
        Mode(
            "vault",
            "Vault",
            "How many tiles you keep there, how large they are together, and when you ask or upload. Neither the "
            "question, nor the answer, nor the archive: all are encrypted with your key.",
            "The score of every tile of your own archive, exact to about 0.001.",
            "About 2 to 4 KB of storage for each tile on the server; about 31 KB up and 50 bytes for each tile down "
            "for a question; three times the computing of the private query.",
            ("Everyone who has the key can open everything: a vault is for one key holder, not for parties that do not "
             "trust each other.",
             "Whoever loses the key loses the vault; nobody can open it again.",
             _TRAFFIC,
             "The server may keep old copies, and may hand back an old copy after an update.",
             _UNPROVEN, _AFTERWARDS),
            is_encryption=True, needs_keys=True, is_full_scan=True,
        ),
        Mode(
            "local-index",
            "Local index",
            "That you downloaded the index, and when. Your questions never leave your computer.",
            "A compressed form of all vectors of the archive. Whoever has it can ask as often as he likes, compare "
            "archives, and guess much about the places: the owner gives this away for good.",
            "A download of a few bytes to a few dozen bytes for each tile, once; then milliseconds for a question.",
            ("The compressed vectors are disclosed to everyone who may download them. Nothing calls them back.",
             "Scores are approximate; the index says how well its ranking agrees with the exact one.",
             "The signature shows that the index is the owner's and unaltered. It hides nothing: this is a download, "
             "not encryption.",
             _AFTERWARDS),
            is_encryption=False, needs_keys=False, is_full_scan=True,
        ),
        Mode(
            "sei",
            "SEI (obfuscated)",
            "A disguised question, the order of the scores, and which questions repeat. With about as many known "
            "images as a vector has numbers, or with the help of one user, the server can undo the disguise of "
            "everything.",
            "The tiles that come first, with proof that the images which belong to them are the owner's and unaltered. "
            "Your key is as good as the owner's for reading the disguised vectors.",
            "About 1 KB up for a question, more with decoys; a few milliseconds of computing, because only part of the "
            "archive is searched.",
            ("This is obfuscation, not encryption: it stops someone who looks at the disk without knowing a single "
             "image, and nobody else.",
             "A user who works together with the server reveals the questions of all users.",
             "Questions are hidden among decoys. The same question gets the same decoys again; even so, someone who "
             "knows what you are likely to look for can tell them apart.",
             "Only part of the archive is searched, so a similar tile may be missed.",
             _TRAFFIC, _AFTERWARDS),
            is_encryption=False, needs_keys=True, is_full_scan=False,
        ),
        Mode(
            "noise",
            "Noise",
            "Your question with random noise added, and the whole answer to it. At settings that still find what you "
            "look for, the noise hides little.",
            "The score of every tile for the noisy question, so the ranking is worse than that of your own question, "
            "and the footprints in the catalogue.",
            "About 1 KB up for a question, 4 bytes for each tile down; as fast as a search without privacy.",
            ("Noise is deniability, not encryption. A small epsilon hides the question and destroys the search; a "
             "large one does the opposite. There is no setting that gives both.",
             "The noise of repeated questions averages away. Kinscape adds up epsilon for each archive and server and "
             "refuses to ask when your budget is spent.",
             "Several parties that compare what you asked each of them see more than each alone.",
             _EVERY_SCORE, _TRAFFIC, _AFTERWARDS),
            is_encryption=False, needs_keys=False, is_full_scan=True,
        ),
    )
}  # fmt: skip


def mode(name: object) -> Mode:
    """The mode of that name. Raises InputError for any other."""
    found = MODES.get(name) if isinstance(name, str) else None
    if found is None:
        raise InputError(f"no mode called {str(name)[:60]!r}", "known: " + ", ".join(MODES))
    return found
