"""One finding of the Doctor: what was looked at, how it is, what was found, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from ..i18n import tr

OK, NOTE, WARNING, WRONG, WAITING = "ok", "note", "warning", "wrong", "waiting"
STATES = (OK, NOTE, WARNING, WRONG, WAITING)
SECTIONS = ("qgis", "engine", "packages", "computer", "archive", "log")
# what a button beside a finding does
INSTALL, OPTIONS, ARCHIVE, LOG = "install", "options", "archive", "log"


@dataclass(frozen=True)
class Fact:
    """``key``: stable and unique; ``section``: one of SECTIONS; ``title``, ``found``, ``remedy``: for the user, in his
    language; ``action``: install, options, archive, log, or "" where no button helps."""

    key: str
    section: str
    title: str
    state: str = WAITING
    found: str = ""
    remedy: str = ""
    action: str = ""


def section_title(section: str) -> str:
    return {
        "qgis": tr("QGIS and the plugin"),
        "engine": tr("Engine"),
        "packages": tr("The engine's packages"),
        "computer": tr("Computer"),
        "archive": tr("Archive"),
        "log": tr("Warnings of this session"),
    }[section]


def state_word(state: str) -> str:
    """The state in a word, beside its sign."""
    return {
        OK: tr("in order"),
        NOTE: tr("note"),
        WARNING: tr("warning"),
        WRONG: tr("wrong"),
        WAITING: tr("checking…"),
    }[state]


def action_text(action: str) -> tuple[str, str]:
    """(text, tooltip) of the button."""
    return {
        INSTALL: (tr("Install…"), tr("Install the engine, or install it again; shows first how large it is")),
        OPTIONS: (tr("Open options…"), tr("Open Kinscape's page in QGIS's options")),
        ARCHIVE: (tr("Open the Archive page"), tr("Show the archive in Kinscape's dock, where it can be updated")),
        LOG: (tr("Open log"), tr("Show everything that Kinscape wrote down")),
    }[action]
