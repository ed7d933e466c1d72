"""The help pages: every topic has one, every link and picture leads somewhere, and the window shows them."""

from __future__ import annotations

import ast
import re
import struct
from html.parser import HTMLParser
from pathlib import Path

import kinscape
import pytest
from fakes import FakeEngine
from kinscape.ui import help as help_module
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.pages import page_classes
from kinscape.ui.dock.session import Session
from kinscape.ui.help import FOLDER, close_help, open_help, page_file, page_url
from kinscape.ui.options.settings import Settings
from kinscape.ui.processing.provider import ALGORITHMS
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

ENGLISH = FOLDER / "en"
ROOT = Path(kinscape.__file__).resolve().parent
PAGES = sorted(path.relative_to(ENGLISH).with_suffix("").as_posix() for path in ENGLISH.rglob("*.html"))
MOST_PICTURE_BYTES, MOST_BYTES = 110_000, 2_500_000


class PageReader(HTMLParser):
    """What the tests ask of a page."""

    def __init__(self, topic: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[dict[str, str]] = []
        self.tags: list[str] = []
        self.texts: dict[str, str] = {}
        self._open: list[str] = []
        self.feed((ENGLISH / f"{topic}.html").read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag not in ("meta", "img", "br", "hr", "link"):
            self._open.append(tag)
        given = dict(attrs)
        if tag == "a":
            self.links.append(given.get("href", ""))
        if tag == "img":
            self.pictures.append(given)
        assert "style" not in given and "bgcolor" not in given and "color" not in given, "colours belong to the theme"

    def handle_endtag(self, tag):
        assert self._open.pop() == tag, f"</{tag}> at {self.getpos()} closes nothing"

    def handle_data(self, data):
        for tag in self._open:
            self.texts[tag] = f"{self.texts.get(tag, '')} {data}".strip()


@pytest.fixture
def window():
    opened = []

    def show(topic):
        opened.append(open_help(topic))
        return opened[-1]

    yield show
    close_help()


@pytest.fixture
def dock(iface, project):
    Settings().save()
    dock = KinscapeDock(iface, Session(iface, FakeEngine(), lambda: None))
    window = iface.mainWindow()
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1000, 780)
    window.show()
    QApplication.setActiveWindow(window)
    yield dock
    close_help()
    dock.release()
    window.removeDockWidget(dock)
    dock.deleteLater()
    window.hide()


def topics_of_code():
    """Every topic that the code opens: literals given to open_help and page_url, TOPIC and help_topic."""
    found = {}
    for path in [*(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            values = []
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                values = node.args[:1] if name in ("open_help", "page_url", "show_topic") else []
            elif isinstance(node, ast.Assign) and any(
                getattr(target, "id", "") in ("TOPIC", "INDEX", "help_topic") for target in node.targets
            ):
                values = [node.value]
            elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "help_topic":
                values = [node.value] if node.value is not None else []
            for value in values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    found[value.value] = path.name
    return found


# -- topics and pages
def test_every_topic_that_the_code_opens_has_a_page():
    found = topics_of_code()
    assert {"index", "tutorial"} <= set(found), "the search for topics finds nothing"
    assert [f"{topic} ({file})" for topic, file in found.items() if topic not in PAGES] == []


def test_every_page_of_the_dock_has_a_help_page_with_a_picture():
    topics = [cls.topic() for cls in page_classes()]
    assert {"search", "archive"} <= set(topics)
    for topic in [*topics, "results", "tutorial", "install", "doctor", "options"]:
        assert topic in PAGES, f"{topic} has no page"
        assert PageReader(topic).pictures, f"{topic} has no picture"


def test_every_algorithm_has_a_page_that_names_its_title_and_its_parameters():
    for cls in ALGORITHMS:
        algorithm = cls()
        algorithm.initAlgorithm()
        page = PageReader(f"algorithms/{cls.NAME}")
        assert algorithm.displayName() in page.texts["h1"], cls.NAME
        words = set(re.findall(r"\w+", page.texts["body"]))
        missing = [d.name() for d in algorithm.parameterDefinitions() if d.name() not in words]
        assert missing == [], f"{cls.NAME}: {missing}"
        assert page_file(f"algorithms/{cls.NAME}").name == f"{cls.NAME}.html"


def test_the_contents_lead_to_every_page():
    seen, waiting = set(), ["index"]
    while waiting:
        topic = waiting.pop()
        if topic in seen:
            continue
        seen.add(topic)
        for link in PageReader(topic).links:
            target = (ENGLISH / f"{topic}.html").parent / link.split("#")[0]
            if target.suffix == ".html":
                waiting.append(target.resolve().relative_to(ENGLISH.resolve()).with_suffix("").as_posix())
    assert sorted(seen) == PAGES


# -- what a page is made of
@pytest.mark.parametrize("topic", PAGES)
def test_a_page_has_a_title_a_heading_and_a_way_back(topic):
    page = PageReader(topic)
    assert page.texts["title"].strip() and page.tags.count("h1") == 1
    assert not {"script", "style", "link", "iframe"} & set(page.tags)
    back = "../" * topic.count("/") + "index.html"
    assert topic == "index" or page.links[0] == back


@pytest.mark.parametrize("topic", PAGES)
def test_links_and_pictures_lead_to_files_of_the_help(topic):
    page, folder = PageReader(topic), (ENGLISH / f"{topic}.html").parent
    for link in page.links:
        assert not re.match(r"\w+:", link), f"{link} needs a network"
        target = (folder / link.split("#")[0]).resolve()
        assert target.is_file() and target.is_relative_to(ENGLISH.resolve()), link
    for picture in page.pictures:
        path = folder / picture["src"]
        assert path.is_file(), picture["src"]
        assert picture.get("alt", "").strip(), f"{picture['src']} has no words for those who do not see it"


def test_pictures_are_small_and_all_of_them_are_used():
    files = sorted((ENGLISH / "img").glob("*.png"))
    used = {Path(p["src"]).name for topic in PAGES for p in PageReader(topic).pictures}
    assert [file.name for file in files if file.name not in used] == []
    assert [file.name for file in files if file.stat().st_size > MOST_PICTURE_BYTES] == []
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    for file in files:
        width, height = struct.unpack(">II", file.read_bytes()[16:24])
        assert width <= 600, f"{file.name} is {width} x {height}: wider than the help window"


# -- the window
def test_the_window_opens_a_topic(window):
    shown = window("archive")
    assert shown.isVisible() and shown.topic == "archive"
    assert PageReader("archive").texts["title"] in shown.windowTitle()
    assert "tile" in shown.browser.toPlainText().lower()


def test_an_unknown_topic_shows_the_contents(window):
    assert page_file("no-such-thing").name == "index.html"
    assert window("no-such-thing").topic == "index"


@pytest.mark.parametrize("topic", PAGES)
def test_no_page_is_wider_than_the_window_or_lacks_a_picture(window, topic):
    shown = window(topic)
    shown.resize(640, 720)
    shown.browser.reload()
    QApplication.processEvents()
    room = shown.browser.viewport().width()
    document = shown.browser.document()
    assert document.size().width() <= room + 1
    for picture in PageReader(topic).pictures:
        image = shown.browser.loadResource(2, QUrl(picture["src"]))
        assert not image.isNull() and image.width() <= room, picture["src"]


def test_a_link_of_the_contents_is_followed_and_back_goes_back(window):
    shown = window("index")
    shown.browser.setSource(shown.browser.source().resolved(QUrl("algorithms/index.html")))
    assert shown.topic == "algorithms/index" and shown.back.isEnabled()
    shown.browser.backward()
    assert shown.topic == "index"


def test_f1_in_the_dock_opens_the_page_of_the_tab(dock):
    for name, page in dock.pages.items():
        dock.tabs.setCurrentWidget(page)
        page.setFocus()
        QTest.keyClick(dock, Qt.Key.Key_F1)
        assert help_module._window is not None and help_module._window.topic == page.topic(), name


def test_the_tutorial_is_in_the_menu_of_the_dock(dock):
    dock.header.tutorial_wished.emit()
    assert help_module._window.topic == "tutorial"


def test_processing_gets_an_address_of_a_file():
    assert QUrl(page_url("algorithms/index")).toLocalFile().endswith("algorithms/index.html")
