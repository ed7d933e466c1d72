"""The texts of the modes are promises: none calls encryption what is none, and every door says the same."""

from __future__ import annotations

import html
import json
import re

import pytest
from data import ROOT
from kinscape.core import cli
from kinscape.core.errors import InputError
from kinscape.core.privacy.modes import DEFAULT_MODE, MODES, mode

HELP = ROOT / "resources" / "help" / "en"
NO_ENCRYPTION = ("sei", "noise", "local-index")
NAMES = ("private", "private-exact", "vault", "local-index", "sei", "noise")


def texts(name: str) -> str:
    told = MODES[name]
    return " ".join([told.title, told.server_learns, told.you_learn, told.cost, *told.leaks])


def page(name: str) -> str:
    raw = (HELP / f"{MODES[name].help_topic}.html").read_text(encoding="utf-8")
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", raw)).split())


def test_the_modes_are_those_of_the_wire():
    from kinscape.core.remote import answerers, askers

    assert tuple(MODES) == NAMES and set(NAMES) == set(answerers.mode_names()) == set(askers.mode_names())
    assert DEFAULT_MODE == "private" and all(each.name == name for name, each in MODES.items())


@pytest.mark.parametrize("where", [texts, page])
@pytest.mark.parametrize("name", NO_ENCRYPTION)
def test_what_is_no_encryption_is_never_called_so(name, where):
    """The word may stand there only behind "not"."""
    text = where(name).lower()
    assert "not encryption" in text and not MODES[name].is_encryption
    assert not re.search(r"(?<!not )encrypt", text)


@pytest.mark.parametrize("name", ["sei", "noise"])
def test_the_words_for_it_are_obfuscation_and_noise(name):
    assert {"sei": "obfuscat", "noise": "noise"}[name] in MODES[name].title.lower()
    assert "guarantee" not in texts(name) + page(name)


@pytest.mark.parametrize("name", ["private", "private-exact", "vault"])
def test_what_is_encryption_says_so(name):
    assert MODES[name].is_encryption and MODES[name].needs_keys and "encrypted" in MODES[name].server_learns


def test_the_leaks_that_people_miss_are_named():
    for name in ("private", "private-exact", "noise"):
        assert "score of every tile" in texts(name) and "rebuild all vectors" in texts(name)
    for name in NAMES:
        assert "load from the same party" in texts(name)
    for name in ("private", "private-exact", "vault"):
        assert "Nothing proves" in texts(name)
    assert "decoys" in texts("private") and "known images" in texts("sei") and "averages away" in texts("noise")
    assert "nobody can open it again" in texts("vault") and "Nothing calls them back" in texts("local-index")


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_a_sentence(name):
    told = MODES[name]
    for text in (told.server_learns, told.you_learn, told.cost, *told.leaks):
        assert text[0].isupper() and text.endswith(".") and "  " not in text and 40 < len(text) < 320


@pytest.mark.parametrize("name", NAMES)
def test_the_help_page_says_what_the_dock_says(name):
    told, text = MODES[name], page(name)
    for part in (told.title, told.server_learns, told.you_learn, told.cost, *told.leaks):
        assert part in text


@pytest.mark.parametrize("name", NAMES)
def test_links_of_the_help_page_lead_somewhere(name):
    raw = (HELP / f"{MODES[name].help_topic}.html").read_text(encoding="utf-8")
    links = re.findall(r'href="([^"#]+)', raw)
    assert links and all((HELP / link).is_file() for link in links)


def test_the_command_line_says_the_same(capsys):
    assert cli.main(["modes", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["default"] == DEFAULT_MODE and [each["name"] for each in told["modes"]] == list(NAMES)
    assert told["modes"][0] == MODES["private"].to_dict()
    assert cli.main(["modes"]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    for name in NAMES:
        assert MODES[name].server_learns in printed and all(leak in printed for leak in MODES[name].leaks)
    assert printed.count(": not encryption") == 3


def test_the_command_line_keeps_the_budget(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    assert cli.main(["modes", "allow", "--server", "s", "--archive", "a", "--epsilon", "128", "--json"]) == 0
    assert cli.main(["modes", "budget", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])["budgets"]
    assert [(one["server"], one["archive"], one["epsilon_left"]) for one in told] == [("s", "a", 128.0)]
    assert cli.main(["modes", "allow", "--server", "s", "--archive", "a", "--epsilon", "-1"]) == 2


@pytest.mark.parametrize("name", ["", "Private", None, 3, "x" * 500])
def test_other_modes_do_not_exist(name):
    with pytest.raises(InputError) as error:
        mode(name)
    assert len(error.value.message) < 100
