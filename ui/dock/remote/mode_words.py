"""The ways to ask, in the user's language: what the server learns, what one learns oneself, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from ...engine_words import in_users_language
from ...i18n import tr


@dataclass(frozen=True)
class ModeWords:
    """``is_encryption``: the question is sealed; otherwise it is only blurred or disguised, or never sent at all."""

    name: str
    title: str
    server_learns: str = ""
    you_learn: str = ""
    cost: str = ""
    leaks: tuple[str, ...] = ()
    is_encryption: bool = False
    needs_keys: bool = False
    topic: str = "remote"  # its help page, for open_help

    def lines(self) -> tuple[str, ...]:
        """Three short lines; of a mode that is not known, one."""
        told = (
            (tr("The server learns: {0}"), self.server_learns),
            (tr("You learn: {0}"), self.you_learn),
            (tr("It costs: {0}"), self.cost),
        )
        return tuple(form.format(begin_small(text)) for form, text in told if text)


def begin_small(text: str) -> str:
    """``text`` as it goes on after a colon: its first letter small, unless a name or figures stand there."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def mode_words(name: str) -> ModeWords:
    """The words of a mode; of one that this version does not know, only that."""
    from ....core.privacy.modes import MODES

    mode = MODES.get(name)
    if mode is None:
        return ModeWords(name, name, tr("This version of Kinscape does not know this way to ask."))
    return ModeWords(
        name,
        in_users_language(mode.title),
        in_users_language(mode.server_learns),
        in_users_language(mode.you_learn),
        in_users_language(mode.cost),
        tuple(in_users_language(leak) for leak in mode.leaks),
        mode.is_encryption,
        mode.needs_keys,
        mode.help_topic,
    )


def known_modes() -> tuple[str, ...]:
    """The modes of this version, in the order in which they are offered."""
    from ....core.privacy.modes import MODES

    return tuple(MODES)


def icon_of(words: ModeWords) -> str:
    """A lock that is closed where the question is sealed, open where it is not."""
    return "locked" if words.is_encryption else "unlocked"


def whole_text(words: ModeWords) -> str:
    """Everything about a mode, for a tooltip."""
    return "\n".join((words.title, *words.lines(), *words.leaks))
