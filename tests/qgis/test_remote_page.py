"""The Remote page and the row Ask: servers, ways to ask, keys, the demo server, the receipt; and whom a search asks."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from fakes import FakeEngine
from kinscape.core.errors import EngineError, InputError, RemoteError
from kinscape.core.jobs import job_from_dict
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.remote_search import RemoteSearchJob
from kinscape.core.privacy.modes import MODES
from kinscape.ui import remote_servers
from kinscape.ui.dock.pages import page_classes
from kinscape.ui.dock.pages.remote_page import RemotePage
from kinscape.ui.dock.pages.search_page import SearchPage
from kinscape.ui.dock.remote import demo_server
from kinscape.ui.dock.remote.demo_server import DemoServer, read_token, server_of_line
from kinscape.ui.dock.remote.facts import RemoteArchive, ServerFacts, Target
from kinscape.ui.dock.remote.hub import usual_mode
from kinscape.ui.dock.remote.keys_box import details
from kinscape.ui.dock.remote.mode_words import known_modes, mode_words, whole_text
from kinscape.ui.dock.remote.receipt_box import agreement_text, read_receipt, receipt_lines, sent_bytes
from kinscape.ui.dock.remote.remote_state import RemoteFacts, remote_states
from kinscape.ui.dock.search_memory import change_query
from kinscape.ui.dock.session import Session
from kinscape.ui.options.settings import Settings
from kinscape.ui.processing.remote_base import MODES as OFFERED
from kinscape.ui.processing.remote_base import pairs
from kinscape.ui.remote_servers import Server, keep_server
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QPixmap

URL, OTHER = "https://archives.example:8743", "https://other.example"
TARGET = Target(URL, "county", "private")
RECEIPT = {
    "mode": "private", "server": {"url": URL, "id": "a1", "name": "Survey <office>"}, "archive": "county",
    "sent": [{"what": "evaluation keys", "bytes": 430_000}, {"what": "sealed query", "bytes": 31_000}],
    "received": [{"what": "sealed scores", "bytes": 3_000_000}], "server_learns": "That you ask.",
    "you_learn": "Scores.", "seconds": {"seal": 0.01, "ask": 0.5}, "agreement": {"rows": 16, "max_error": 0.0001},
}  # fmt: skip


class Engine(FakeEngine):
    """``modes``: what the server offers; ``error``: why it does not answer."""

    def __init__(self):
        super().__init__()
        self.modes, self.error, self.keys = ["noise", "private"], None, []
        self.answers |= {"remote_info": self.remote_info, "remote_search": self.remote_search, "keys": self.all_keys}

    def remote_info(self, job):
        if self.error is not None:
            raise self.error
        told = {"name": "county", "title": "County", "rows": 1200, "modes": self.modes, "tile_m": [80.0, 40.0],
                "encoder": {"name": "handcrafted"}, "budget": {"left": 7}, "fits": True}  # fmt: skip
        return JobResult({}, {"server": {"name": "Survey", "id": "a1"}, "archives": [told]})

    def remote_search(self, job):
        result = self.search(job)
        receipt = Path(job.out).with_suffix(".receipt.json")
        receipt.write_text(json.dumps(RECEIPT))
        return JobResult({**result.files, "receipt": str(receipt)}, result.summary)

    def all_keys(self, job):
        if job.action == "new":
            self.keys.append({"name": job.name, "mode": job.mode})
        elif job.action == "delete":
            self.keys = [key for key in self.keys if key["name"] != job.name]
        return JobResult({}, {"folder": "", "keys": list(self.keys)})


@pytest.fixture(autouse=True)
def nothing_kept():
    for key in ("servers", "told_modes"):
        QgsSettings().remove(f"plugins/kinscape/{key}")
    yield
    for key in ("servers", "told_modes"):
        QgsSettings().remove(f"plugins/kinscape/{key}")
    assert remote_servers._lent == []


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def session(iface, project, engine):
    Settings().save()
    session = Session(iface, engine, lambda: None)
    yield session
    session.remote.release()
    session.release()


@pytest.fixture
def page(session):
    page = RemotePage(session)
    page.resize(340, 900)
    page.show()
    yield page
    page.release()
    page.deleteLater()


@pytest.fixture
def known(page, session, wait_for):
    """The page with a server that has answered."""
    keep_server(Server("Survey office", URL, "abc1234"))
    page.shown()
    session.remote.servers_changed.emit()
    assert wait_for(lambda: bool(session.remote.facts(URL).archives))
    return page


@pytest.fixture
def search(session):
    page = SearchPage(session)
    page.resize(340, 800)
    page.show()
    yield page
    page.release()
    page.deleteLater()


def titles(page):
    return [card.title.text() for card in page.cards]


def press(page, title):
    next(b for card in page.cards for b in card.buttons if b.text() == title).click()


# -- rules without widgets
@pytest.mark.parametrize(
    ("facts", "states"),
    [
        ({"has_engine": False, "servers": 2}, ["ENGINE_MISSING"]),
        ({}, ["NO_SERVER"]),
        ({"is_demo_starting": True}, ["DEMO_STARTING"]),
        ({"has_demo_failed": True}, ["DEMO_FAILED", "NO_SERVER"]),
        ({"servers": 1, "has_failed": True}, ["SERVER_FAILED"]),
        ({"servers": 1, "is_known": True}, ["NO_ARCHIVE"]),
        ({"servers": 1, "is_known": True, "archives": 2}, ["READY"]),
        ({"servers": 1, "is_demo_running": True, "archives": 1}, ["DEMO_RUNNING", "READY"]),
        ({"servers": 1}, []),
    ],
)
def test_the_states_follow_from_the_facts(facts, states):
    assert [state.name for state in remote_states(RemoteFacts(**facts))] == states


def test_what_a_server_says_is_made_harmless():
    told = {"name": "a", "title": "x\n" * 1000, "rows": -4, "modes": ["zz", "noise", 7, "private"],
            "tile_m": [0, "b", 20], "budget": {"left": True}, "fits": False, "why": "no encoder"}  # fmt: skip
    archive = RemoteArchive.of(told)
    assert archive.modes == ("private", "noise", "zz") and archive.rows == 0 and archive.queries_left is None
    assert "\n" not in archive.title and len(archive.title) <= 300 and archive.tile_m == 20.0
    assert archive.problem == "no encoder"
    for nonsense in (None, 3, [], {"name": ""}, {"name": 5}):
        assert RemoteArchive.of(nonsense) is None
    assert ServerFacts.of({"server": 3, "archives": "x"}).archives == ()


def test_a_target_survives_a_project_and_nonsense_is_none():
    target = Target(URL, "county", "noise", (("epsilon", "2"),), True)
    assert Target.from_dict(json.loads(json.dumps(target.to_dict()))) == target
    for nonsense in (None, [], {"server": URL}, {"server": 4, "archive": "a", "mode": "b"}):
        assert Target.from_dict(nonsense) is None


def test_every_way_to_ask_has_its_words_and_a_lock_only_where_it_is_encryption():
    assert known_modes() == tuple(MODES) == OFFERED
    for name, mode in MODES.items():
        words = mode_words(name)
        assert len(words.lines()) == 3 and words.is_encryption == mode.is_encryption
        assert words.topic == mode.help_topic
        assert all(leak in whole_text(words) for leak in mode.leaks)
    assert mode_words("new-one").lines() and usual_mode(RemoteArchive("a", modes=("noise",))) == "noise"


def test_a_receipt_is_told_whole(tmp_path):
    lines = dict(receipt_lines(RECEIPT))
    assert lines["Asked"] == "Survey <office>: county" and "in all" in lines["Sent"]
    assert lines["Server learns"] == "That you ask."
    assert sent_bytes(RECEIPT) == 461_000 and "16" in agreement_text(RECEIPT["agreement"])
    assert agreement_text(None) == agreement_text({"max_error": True}) == ""
    assert receipt_lines({"sent": 3, "seconds": [], "agreement": 4, "server": None}) is not None
    for text in ("[]", "nonsense", "9" * 10):
        (tmp_path / "r.json").write_text(text)
        with pytest.raises(InputError):
            read_receipt(str(tmp_path / "r.json"))


# -- the page
def test_the_page_stands_in_the_dock_between_archive_and_train():
    names = [cls.name for cls in page_classes()]
    assert names.index("archive") < names.index("remote") < names.index("train")


def test_without_a_server_the_page_says_how_to_get_one(page):
    page.shown()
    assert titles(page) == ["No server yet"] and not page._servers_box.isVisibleTo(page)
    press(page, "Add a server…")
    assert page.form.isVisibleTo(page) and titles(page) == []
    page.form.url.setText("http://far.example")
    page.form.give()
    assert "https" in page.form.notice.text and page.form.isVisibleTo(page)
    page.form.left.emit()
    assert titles(page) == ["No server yet"]


def test_a_server_is_added_asked_changed_and_removed(page, session, engine, wait_for):
    page.add_server()
    page.form.url.setText(f"{URL}/")
    page.form.name.setText(" Survey  office ")
    page.form.give()
    assert [(s.name, s.url) for s in remote_servers.kept_servers()] == [("Survey office", URL)]
    assert wait_for(lambda: bool(session.remote.facts(URL).archives))
    assert engine.of_kind("remote_info")[0].server == URL
    assert page.servers.list.topLevelItem(0).text(1) == "1 archive" and page._modes_box.isVisibleTo(page)
    page.edit_server(URL)
    page.form.url.setText(OTHER)
    page.form.give()
    assert [s.url for s in remote_servers.kept_servers()] == [OTHER]
    assert wait_for(lambda: bool(session.remote.facts(OTHER).archives))
    page.servers.remove.click()
    assert titles(page) == ["Remove the server Survey office?"]
    press(page, "Cancel")
    assert titles(page) == [] and remote_servers.kept_servers()
    page.servers.remove.click()
    press(page, "Remove")
    assert not remote_servers.kept_servers() and titles(page) == ["No server yet"]


def test_a_server_that_does_not_answer_is_told_with_its_remedy(page, session, engine, wait_for):
    engine.error = RemoteError("the certificate cannot be trusted", "add the authority")
    keep_server(Server("Survey office", URL))
    page.shown()
    session.remote.servers_changed.emit()
    assert wait_for(lambda: titles(page) == ["Survey office did not answer"])
    assert "Add the authority" in page.cards[0].text.text() and not page._modes_box.isVisibleTo(page)
    engine.error = None
    press(page, "Ask again")
    assert wait_for(lambda: titles(page) == [])


def test_the_three_lines_follow_the_way_to_ask(known, session):
    box = known.modes
    assert box.mode.currentData() == "private" and "7 questions left" in box.about.text()
    assert MODES["private"].server_learns[1:] in box.lines[0].text() and box.full.isVisibleTo(box)
    box.mode.setCurrentIndex(box.mode.findData("noise"))
    box._mode_chosen()
    assert MODES["noise"].server_learns[1:] in box.lines[0].text() and not box.full.isVisibleTo(box)
    box.epsilon.setValue(2.5)
    assert box.target() == Target(URL, "county", "noise", (("epsilon", "2.5"),))
    assert session.remote.target is None, "looking at a way to ask does not ask"


def test_keys_are_listed_made_and_deleted_after_a_question(page, engine, wait_for):
    engine.keys = [{"name": "private-1", "mode": "private", "fingerprint": "ab" * 20, "bytes": 4000}]
    page.keys.setCollapsed(False)
    assert wait_for(lambda: page.keys.list.topLevelItemCount() == 1)
    assert not page.keys.form.isVisibleTo(page.keys) and not page.keys.notice.isVisibleTo(page.keys)
    page.keys.new.click()
    page.keys.name.setText("my-vault")
    page.keys.mode.setCurrentIndex(page.keys.mode.findData("vault"))
    page.keys.new.click()
    assert wait_for(lambda: page.keys.list.topLevelItemCount() == 2)
    page.keys.list.setCurrentItem(page.keys.list.topLevelItem(1))
    page.keys.remove.click()
    assert titles(page) == ["Delete the key my-vault?"] and "never be opened again" in page.cards[0].text.text()
    press(page, "Delete")
    assert wait_for(lambda: page.keys.list.topLevelItemCount() == 1)
    assert "abab" in details(engine.keys[0]) and "ab" * 20 not in details(engine.keys[0])


# -- whom a search asks
def ask(session, search, tmp_path):
    assert session.remote.choose(TARGET)
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    search.adder.add_files(search.like, [str(tmp_path / "like.png")])


def test_a_server_is_asked_without_an_archive_here(known, search, session, engine, wait_for, tmp_path):
    assert search.situation.name == "NO_ARCHIVE"
    ask(session, search, tmp_path)
    assert search.situation.name == "READY" and search.ask.is_remote
    assert search.ask.learns.isVisibleTo(search) and not search.ask.short.isVisibleTo(search)
    assert search.adder.tool.tile_m == 40.0
    search.search()
    assert wait_for(lambda: not search.flow.is_running)
    (job,) = engine.of_kind("remote_search")
    assert (job.server, job.remote_archive, job.mode) == (URL, "county", "private") and len(job.like) == 1
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job
    assert "token" not in json.dumps(job.to_dict()) and not engine.of_kind("search")
    assert search.situation.name == "RESULTS" and search.panel.origin.is_remote and search.panel.archive == ""
    assert not engine.of_kind("thumbnails"), "rows of a server's archive are not rows of one here"
    assert session.remote.receipt.endswith(".receipt.json") and "left this computer" in search.line.text
    assert known.receipt.isVisibleTo(known) and "Survey <office>: county" in known.receipt.text()
    assert not search.ask.learns.isVisibleTo(search), "it was read before the first question"


def test_this_computer_is_asked_unless_a_server_is_chosen(search, session, engine):
    assert search.ask.whom.currentText() == "This computer" and not search.ask.mode.isVisibleTo(search)
    wished = []
    search.ask.servers_wished.connect(lambda: wished.append(True))
    search.ask._chosen(search.ask.whom.count() - 1)
    assert wished and session.remote.target is None and search.ask.whom.currentIndex() == 0


def test_the_row_offers_archives_and_ways_and_says_what_leaks(known, search, session):
    row = search.ask
    assert [row.whom.itemText(i) for i in range(2)] == ["This computer", "Survey office: County"]
    row._chosen(1)
    assert session.remote.target == TARGET
    assert MODES["private"].server_learns[1:] in row.lock.toolTip()
    row.mode.setCurrentIndex(row.mode.findData("noise"))
    row._mode_chosen()
    assert session.remote.target == Target(URL, "county", "noise")
    session.remote.forget(URL)
    assert session.remote.target is None and not row.is_remote


def test_a_project_or_recipe_of_a_stranger_leads_no_question_away(known, search, session, engine, tmp_path):
    ask(session, search, tmp_path)
    state = search.state()
    assert state["ask"]["server"] == URL
    state["ask"]["server"] = OTHER
    search.restore(state)
    assert session.remote.target is None
    job = RemoteSearchJob(OTHER, "county", (Example(image=str(tmp_path / "like.png")),), str(tmp_path / "o.gpkg"))
    search.run_again(job)
    assert not engine.of_kind("remote_search") and not search.flow.is_running
    change_query(search, job)
    assert session.remote.target is None


def test_an_earlier_question_is_put_back_and_asked_again(known, search, session, engine, wait_for, tmp_path):
    QPixmap(20, 20).save(str(tmp_path / "like.png"))
    example = (Example(image=str(tmp_path / "like.png")),)
    options = (("epsilon", "2"),)
    job = RemoteSearchJob(URL, "county", example, str(tmp_path / "o.gpkg"), mode="noise", mode_options=options)
    change_query(search, job)
    assert session.remote.target == Target(URL, "county", "noise", (("epsilon", "2"),))
    search.run_again(job)
    assert wait_for(lambda: not search.flow.is_running)
    (again,) = engine.of_kind("remote_search")
    assert again.mode_options == job.mode_options and again.out != job.out


def test_an_error_of_the_server_stands_where_the_user_works(known, search, session, engine, wait_for, tmp_path):
    def refuse(job):
        raise RemoteError("the server allows no more queries for now", "ask again in 2 h")

    engine.answers["remote_search"] = refuse
    ask(session, search, tmp_path)
    search.search()
    assert wait_for(lambda: search.situation.name == "FAILED")
    assert "no more queries" in search.card.text.text() and session.remote.receipt == ""


# -- the demo server
def test_the_line_of_the_demo_server_is_read_with_care(tmp_path):
    token = tmp_path / "token"
    token.write_text("abc.secret\n")
    token.chmod(0o600)
    line = json.dumps({"url": "http://127.0.0.1:4711", "token_file": str(token)}).encode()
    server = server_of_line(line)
    assert server.token == "abc.secret" and not server.is_kept and "secret" not in repr(server)
    far = line.replace(b"http://127.0.0.1:4711", b"https://far.example")
    for bad in (b"", b"[]", b'{"url": "http://127.0.0.1:1"}', far):
        with pytest.raises((RemoteError, InputError)):
            server_of_line(bad)
    token.chmod(0o644)
    if os.name != "nt":
        assert stat.S_IMODE(token.stat().st_mode) == 0o644
        with pytest.raises(InputError):
            read_token(str(token))


SCRIPT = """
import json, os, sys
path = sys.argv[1]
handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
os.write(handle, b"id.secret")
print(json.dumps({"url": "http://127.0.0.1:9", "token_file": path}), flush=True)
sys.stdin.read()
"""


def test_the_demo_server_is_started_lent_and_ended(page, session, engine, monkeypatch, tmp_path, wait_for):
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "token")]
    monkeypatch.setattr(demo_server, "demo_command", lambda archive: (command, dict(os.environ)))
    page.start_demo()
    assert not page.demo.is_running, "there is no archive to serve"
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "archive.json").write_text("{}")
    session.open_archive(str(tmp_path / "a"))
    page.shown()
    press(page, "Try it here")
    assert titles(page) == ["Starting the demo server"]
    assert wait_for(lambda: page.demo.is_ready, 60)
    assert remote_servers.server_of("http://127.0.0.1:9/v1/about").token == "id.secret"
    assert wait_for(lambda: "READY" in [state.name for state in page.states()])
    assert titles(page) == ["The demo server is running"] and not remote_servers.kept_servers()
    assert not page.servers.remove.isEnabled()
    press(page, "Stop it")
    assert not page.demo.is_running and remote_servers.server_of("http://127.0.0.1:9/v1/about") is None
    assert titles(page) == ["No server yet"]


def test_a_demo_server_that_dies_is_told(page, session, monkeypatch, tmp_path, wait_for):
    command = [sys.executable, "-c", "import sys; sys.stderr.write('error: no tiles\\n'); sys.exit(2)"]
    monkeypatch.setattr(demo_server, "demo_command", lambda archive: (command, dict(os.environ)))
    (tmp_path / "archive.json").write_text("{}")
    session.open_archive(str(tmp_path))
    page.start_demo()
    assert wait_for(lambda: page.demo_error is not None, 60)
    assert "The demo server did not start" in titles(page) and "no tiles" in page.demo_error.message


def test_without_an_engine_there_is_no_demo(monkeypatch):
    def none():
        raise EngineError("the engine is not installed", "install it")

    monkeypatch.setattr(demo_server, "engine_launch", none)
    demo, told = DemoServer(), []
    demo.failed.connect(told.append)
    demo.start("x")
    assert told and not demo.is_running


# -- Processing and console
def test_options_of_a_mode_are_read_as_pairs():
    assert pairs("epsilon=1, mechanism = laplace") == (("epsilon", "1"), ("mechanism", "laplace"))
    assert pairs("") == ()
    for bad in ("epsilon", "=2", "a="):
        with pytest.raises(InputError):
            pairs(bad)
