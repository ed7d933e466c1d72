"""Every state of the Remote page, and the row Ask of the Search page, in a real QGIS window: a picture of each, and
what can be read in it.

Run by tools/see_qgis.sh with a plan as states.py takes it. A stand-in answers for the engine; no server is asked.
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["SEE_SCRIPT"]).parent))

from kinscape.core.errors import RemoteError  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from kinscape.core.privacy.modes import MODES  # noqa: E402
from kinscape.ui.carrier import tls_error  # noqa: E402
from kinscape.ui.dock.remote.facts import Target  # noqa: E402
from kinscape.ui.remote_servers import Server, keep_server  # noqa: E402
from qgis.core import QgsSettings  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtGui import QPixmap  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import plugins  # noqa: E402
from stage import Engine, report, shoot, tab_through  # noqa: E402
from walk import OUT, PLAN, arrange, dock, finish, when  # noqa: E402

report["remote"] = []
SURVEY, CITY = "https://archives.survey.example:8743", "https://city.example"
RECEIPT = {
    "kinscape_receipt": 1, "mode": "private", "mode_title": "Private query", "is_encryption": True,
    "server": {"url": SURVEY, "id": "a4b1", "name": "Survey office"}, "archive": "county-2024", "rows": 102_400,
    "sent": [{"what": "evaluation keys", "bytes": 433_000}, {"what": "sealed query", "bytes": 31_245}],
    "received": [{"what": "catalogue", "bytes": 2_412_000}, {"what": "sealed scores", "bytes": 3_072_000}],
    "sent_bytes": 464_245, "received_bytes": 5_484_000,
    "server_learns": MODES["private"].server_learns, "you_learn": MODES["private"].you_learn,
    "leaks": [], "seconds": {"seal": 0.012, "ask": 0.84, "open": 0.21}, "is_exact": True,
    "agreement": {"rows": 16, "max_error": 0.00011}, "details": {},
}  # fmt: skip
KEYS = [
    {"name": "private-0f3a9c1d22b04e7a", "mode": "private", "server": "a4b1", "created": "2026-05-01T10:00:00+00:00",
     "fingerprint": "9f2c41d07be8a3aa", "bytes": 401_000, "problem": ""},
    {"name": "my-vault", "mode": "vault", "server": "", "created": "2026-04-01T10:00:00+00:00", "bytes": 90_000,
     "fingerprint": "0c55e1a97d2f", "problem": ""},
]  # fmt: skip


class Engine(Engine):  # noqa: F811 - the stage's engine, with what this page asks of it
    """``down``: addresses that do not answer; ``empty``: that hold nothing."""

    def __init__(self):
        super().__init__()
        self.down, self.empty = set(), set()
        self.answers["remote_info"] = self.remote_info
        self.answers["keys"] = lambda job: JobResult({}, {"folder": "", "keys": KEYS})
        self.answers["remote_search"] = self.remote_search

    def remote_info(self, job):
        if job.server in self.down:
            raise tls_error("Survey office", ["The certificate is self-signed, and untrusted"])
        names = [] if job.server in self.empty else [
            ("county-2024", "County orthophotos 2024", 102_400, list(MODES)), ("coast", "Coast", 9_600, ["private"])]
        archives = [{"name": name, "title": title, "rows": rows, "modes": sorted(modes), "tile_m": [40.0], "fits": True,
                     "encoder": {"name": "kinscape"}, "budget": {"left": 64}} for name, title, rows, modes in names]
        return JobResult({}, {"server": {"id": "a4b1", "name": "County survey"}, "archives": archives})

    def remote_search(self, job):
        result = self.search(job)
        receipt = Path(job.out).with_suffix(".receipt.json")
        receipt.write_text(json.dumps(RECEIPT), encoding="utf-8")
        return JobResult({**result.files, "receipt": str(receipt)}, {**result.summary, "mode": job.mode})


def run(done):
    if PLAN.get("font_pt"):
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() + PLAN["font_pt"])
        QApplication.setFont(font)
    QgsSettings().remove("plugins/kinscape/servers")
    QgsSettings().remove("plugins/kinscape/told_modes")
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    engine = Engine()
    session = dock().session
    session._runner, session._engine_check, session._watch._probe = engine, engine.check, lambda: engine.process
    parts = walk(engine)

    def go_on():
        what = next(parts, None)
        if what is None:
            finish(done)
        elif callable(what):
            when(what, go_on)
        else:
            QTimer.singleShot(what, go_on)

    QTimer.singleShot(500, go_on)


def see(name):
    shoot(f"remote_{name}")
    report["remote"] += [state.name for state in dock().pages["remote"].states()]


# -- the walk
def walk(engine):
    page, session = dock().open_page("remote"), dock().session
    hub = session.remote
    engine.missing = True
    page.shown()
    see("engine_missing")
    engine.missing = False
    page.shown()
    see("no_server")
    tab_through("remote_no_server")
    page.add_server()
    page.form.url.setText("http://archives.survey.example")
    page.form.give()
    yield 100
    see("form")
    tab_through("remote_form")
    page.form.left.emit()
    keep_server(Server("Survey office", SURVEY, "abc1234"))
    keep_server(Server("City", CITY))
    engine.down.add(SURVEY)
    engine.empty.add(CITY)
    page.shown()
    hub.servers_changed.emit()
    yield lambda: hub.facts(SURVEY).error is not None and hub.facts(CITY).name
    page.servers.choose(SURVEY)
    see("failed")
    tab_through("remote_failed")
    page.servers.choose(CITY)
    see("no_archive")
    engine.down.clear()
    hub.check(SURVEY)
    page.servers.choose(SURVEY)
    yield lambda: bool(hub.facts(SURVEY).archives)
    yield 100
    see("ready")
    tab_through("remote_ready")
    page.modes.mode.setCurrentIndex(page.modes.mode.findData("noise"))
    page.modes._mode_chosen()
    see("noise")
    page.keys.setCollapsed(False)
    yield lambda: page.keys.list.topLevelItemCount() == 2
    page.keys.list.setCurrentItem(page.keys.list.topLevelItem(1))
    page.keys.new.click()
    yield 100
    see("keys")
    tab_through("remote_keys")
    page.keys.remove.click()
    see("question")
    page.show_states()
    page.keys.form.hide()
    page.keys.setCollapsed(True)
    yield from _demo(page)
    yield from _asking(page, session, hub)


def _demo(page):
    """The process itself is left out: what it reports is told in its place."""
    page.demo._process = object()
    page.refresh()
    see("demo_starting")
    page.demo._is_ready = True
    page.refresh()
    see("demo_running")
    page.demo._process = None
    page._demo_failed(RemoteError("the demo server has ended: the port is taken"))
    yield 100
    see("demo_failed")
    page.forget_demo_error()


def _asking(page, session, hub):
    page.modes.mode.setCurrentIndex(page.modes.mode.findData("private"))
    page.search(Target(SURVEY, "county-2024", "private"))
    search = dock().pages["search"]
    picture = QPixmap(60, 60)
    picture.fill()
    picture.save(str(OUT / "orchard.png"))
    search.adder.add_files(search.like, [str(OUT / "orchard.png")])
    yield 300
    shoot("remote_ask_first")
    tab_through("remote_ask")
    search.search()
    yield lambda: not search.flow.is_running
    yield 300
    shoot("remote_found")
    dock().open_page("remote")
    yield 100
    see("receipt")
    tab_through("remote_receipt")
