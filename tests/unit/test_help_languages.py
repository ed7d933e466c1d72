"""Help pages in other languages say what the English ones say: same pages, headings, pictures and links."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from data import ROOT

HELP = ROOT / "resources" / "help"
LANGUAGES = ("zh", "es", "fr", "de")
# the pages that people open from the dock; those for programmers and of Processing are in English
TRANSLATED = (
    *("index", "tutorial", "search", "results", "archive", "install", "keys", "project", "privacy", "doctor"),
    "options",
)
PAGES = [(language, topic) for language in LANGUAGES for topic in TRANSLATED]


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def outline(path: Path) -> dict[str, list[str] | int]:
    """What must be the same in every language."""
    page = text(path)
    return {
        "headings": re.findall(r"<h([1-4])", page),
        "pictures": sorted(Path(src).name for src in re.findall(r'<img[^>]*\ssrc="([^"]+)"', page)),
        "links": sorted(re.sub(r"^(\.\./en/|\.\./)+", "", href) for href in re.findall(r'href="([^"]+)"', page)),
        "rows": page.count("<tr"),
        "steps": page.count("<li"),
    }


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_a_page_is_there_and_says_as_much_as_the_english_one(language, topic):
    assert outline(HELP / language / f"{topic}.html") == outline(HELP / "en" / f"{topic}.html")


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_links_and_pictures_lead_somewhere(language, topic):
    path = HELP / language / f"{topic}.html"
    for target in re.findall(r'(?:href|src)="([^"#]+)', text(path)):
        if not target.startswith(("http:", "https:")):
            assert (path.parent / target).resolve().is_file(), target


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_without_an_english_one(language):
    assert {path.stem for path in (HELP / language).rglob("*.html")} <= {path.stem for path in (HELP / "en").glob("*")}


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_it_is_not_english(language, topic):
    page = re.sub(r"<(code|pre)>.*?</\1>", " ", text(HELP / language / f"{topic}.html"), flags=re.DOTALL)
    words = re.findall(r"[a-z]+", re.sub(r"<[^>]*>", " ", page).lower())
    english = sum(word in ("the", "and", "of", "is", "with", "that") for word in words)
    assert english <= 0.02 * max(50, len(words)), f"{english} of {len(words)} words"
