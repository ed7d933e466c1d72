"""The gallery: where its cells lie, what its keys do, what stays when the list changes, and which pictures are asked
for."""

from __future__ import annotations

import json

import pytest
from fakes import FakeEngine, write_results
from kinscape.core.errors import EngineError
from kinscape.ui.dock.hits.hit_delegate import HitDelegate
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.hits.hits_drag import HITS_MIME, mime_of
from kinscape.ui.dock.hits.hits_model import HIT_ROLE, HitsModel
from kinscape.ui.dock.hits.hits_view import HitsView
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QStyle


@pytest.fixture
def model(tmp_path):
    model = HitsModel()
    model.open(write_results(tmp_path / "r.gpkg", 400))
    return model


@pytest.fixture
def view(model):
    view = HitsView(model)
    view.resize(340, 420)
    view.show()
    QApplication.setActiveWindow(view)
    view.setFocus()
    yield view
    view.hide()
    view.deleteLater()


def ranks(view):
    return [hit.rank for hit in view.selected_hits()]


def press(view, *keys, shift=False):
    for key in keys:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"), modifier)


def go_to(view, row):
    view.setCurrentIndex(view.model().index(row, 0))


def heard(*signals):
    """What was emitted, in order: (number of the signal, its argument)."""
    out = []
    for number, signal in enumerate(signals):
        signal.connect(lambda *args, number=number: out.append((number, *args)))
    return out


# -- geometry


def test_a_point_and_the_cell_it_is_in_agree_on_and_off_the_screen(view, model):
    view.verticalScrollBar().setValue(777)
    for row in (0, 1, 2, 17, 30, 399):
        assert view.indexAt(view.visualRect(model.index(row)).center()).row() == row
    first, second = view.visualRect(model.index(0)), view.visualRect(model.index(1))
    assert first.y() == second.y() and second.x() > first.right() and first.size() == second.size()
    assert not view.indexAt(QPoint(first.right() + 2, first.center().y())).isValid()


def test_columns_follow_the_width_and_fill_it(view, model):
    for width, least in ((340, 3), (200, 1), (700, 6)):
        view.resize(width, 420)
        boxes = [view.visualRect(model.index(row)) for row in range(12)]
        columns = sum(box.y() == boxes[0].y() for box in boxes)
        assert columns >= least
        right = max(box.right() for box in boxes[:columns])
        assert view.viewport().width() - columns - 8 <= right + boxes[0].x() <= view.viewport().width()


def test_the_scroll_bar_reaches_the_last_row(view, model):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = view.visualRect(model.index(399))
    assert view.viewport().rect().contains(last) and 399 in view.visible_rows()
    view.verticalScrollBar().setValue(0)
    assert view.viewport().rect().contains(view.visualRect(model.index(0)))


@pytest.mark.parametrize("row", [0, 50, 399])
def test_scrolling_to_a_row_shows_it_whole(view, model, row):
    view.verticalScrollBar().setValue(3000)
    view.scrollTo(model.index(row))
    assert view.viewport().rect().contains(view.visualRect(model.index(row)))
    where = view.verticalOffset()
    view.scrollTo(model.index(row))
    assert view.verticalOffset() == where, "what is on the screen is not moved"


def test_what_is_on_top_stays_there_when_the_width_changes_and_comes_back(view, model):
    view.scrollTo(model.index(90), view.ScrollHint.PositionAtTop)
    for width in (480, 620, 220, 340):
        view.resize(width, 420)
        assert 90 in view.visible_rows() and view.visualRect(model.index(90)).y() < 80
    assert view.visualRect(model.index(90)).y() <= 4


def test_only_cells_on_the_screen_are_drawn(view):
    drawn = []

    class Counting(HitDelegate):
        def paint(self, painter, option, index):
            drawn.append(index.row())

    view.setItemDelegate(Counting(view))
    view.verticalScrollBar().setValue(4000)
    drawn.clear()
    view.grab()
    assert set(drawn) == set(view.visible_rows()) and 3 <= len(drawn) < 30


# -- choosing with mouse and keys


def test_arrows_j_and_k_step_through_the_ranking_and_shift_takes_along(view):
    go_to(view, 5)
    press(view, "Down", "Right", "J")
    assert ranks(view) == [9]
    press(view, "Up", "Left", "K")
    assert ranks(view) == [6]
    press(view, "Down", "J", shift=True)
    assert ranks(view) == [6, 7, 8]
    press(view, "K", shift=True)
    assert ranks(view) == [6, 7]


def test_home_end_and_pages(view):
    go_to(view, 0)
    press(view, "PageDown")
    page = view.currentIndex().row()
    assert page >= 3 and view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    press(view, "End")
    assert view.currentIndex().row() == 399
    press(view, "PageUp")
    assert view.currentIndex().row() == 399 - page
    press(view, "Home")
    assert view.currentIndex().row() == 0


def test_a_shift_click_takes_everything_between(view, model):
    for row, modifier in ((1, Qt.KeyboardModifier.NoModifier), (7, Qt.KeyboardModifier.ShiftModifier)):
        at = view.visualRect(model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    assert ranks(view) == [2, 3, 4, 5, 6, 7, 8]
    at = view.visualRect(model.index(3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert ranks(view) == [2, 3, 5, 6, 7, 8]


def test_a_rubber_band_takes_what_it_touches(view, model):
    view.setState(view.State.DragSelectingState)
    first, last = view.visualRect(model.index(1)), view.visualRect(model.index(5))
    band = QRect(first.topLeft() - QPoint(2, 2), last.center())
    view.setSelection(band, view.selectionModel().SelectionFlag.ClearAndSelect)
    view.setState(view.State.NoState)
    assert ranks(view) == [2, 3, 5, 6]


def test_rows_apart_are_shown_and_the_first_is_scrolled_to(view):
    view.show_rows([300, 301, 350])
    assert ranks(view) == [301, 302, 351] and 300 in view.visible_rows()
    view.show_rows([])
    assert ranks(view) == []


# -- triage


def test_a_mark_reports_the_place_and_goes_on_to_the_next(view):
    said = heard(view.liked, view.unliked, view.hidden)
    go_to(view, 10)
    press(view, "A", "X", "H")
    assert [(number, [hit.rank for hit in hits]) for number, hits in said] == [(0, [11]), (1, [12]), (2, [13])]
    assert ranks(view) == [14] and view.currentIndex().row() == 13


def test_several_places_are_marked_together_and_stay_selected(view):
    said = heard(view.liked)
    go_to(view, 3)
    press(view, "Down", "Down", shift=True)
    press(view, "A")
    assert [hit.rank for hit in said[0][1]] == [4, 5, 6] and ranks(view) == [4, 5, 6]


def test_hiding_a_place_goes_to_the_one_that_follows_it(view, model):
    view.hidden.connect(lambda hits: model.set_review([hit.fid for hit in hits], "hidden"))
    go_to(view, 10)
    press(view, "H")
    assert ranks(view) == [12] and view.currentIndex().row() == 10
    press(view, "H", "H")
    assert ranks(view) == [14] and model.rowCount() == 397
    go_to(view, model.rowCount() - 1)
    press(view, "H")
    assert ranks(view) == [399] and view.currentIndex().row() == model.rowCount() - 1


def test_the_other_keys_and_the_menu_say_the_same(view):
    signals = (view.undo_wished, view.redo_wished, view.why_wished, view.activated)
    said = heard(*signals)
    go_to(view, 2)
    press(view, "Z")
    press(view, "Z", shift=True)
    press(view, "W", "Return", "Enter")
    assert [number for number, *_ in said] == [0, 1, 2, 3, 3]
    assert said[2][1].rank == 3 and said[3][1].data(HIT_ROLE).rank == 3
    by_keys = said[:4]
    said.clear()
    from kinscape.ui.dock.hits.triage import make_menu

    menu = make_menu(view, True, view.do)
    actions = {action.data(): action for action in menu.actions() if action.data()}
    assert set(actions) == {"like", "unlike", "hide", "undo", "redo", "why", "zoom"}
    assert all(action.toolTip() and "\t" in action.text() for action in actions.values())
    for name in ("undo", "redo", "why", "zoom"):
        actions[name].trigger()
    assert [number for number, *_ in said] == [number for number, *_ in by_keys]


def test_without_a_place_only_undo_is_possible(view):
    said = heard(view.liked, view.hidden, view.why_wished, view.undo_wished)
    view.selectionModel().clear()
    press(view, "A", "H", "W", "Z")
    assert [number for number, *_ in said] == [3]


def test_letters_with_ctrl_and_other_letters_are_left_alone(view):
    said = heard(view.liked, view.unliked, view.hidden)
    go_to(view, 2)
    QTest.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    press(view, "B", "Q")
    assert said == [] and ranks(view) == [3]


def test_the_current_place_is_said_to_screen_readers(view, model):
    go_to(view, 4)
    assert "Place 5" in view.accessibleDescription()
    model.set_review([view.hit(4).fid], "like")
    assert "alike" in view.accessibleDescription()


# -- what stays when the list changes


def test_selection_and_current_place_survive_filtering_and_sorting(view, model):
    go_to(view, 30)
    press(view, "Down", "Down", shift=True)
    said = heard(view.selectionModel().currentChanged)
    model.set_choice(HitsChoice(k=200, sort="similarity", reverse=True))
    assert ranks(view) == [31, 32, 33] and view.currentIndex().data(HIT_ROLE).rank == 33
    assert said == [], "the map must not move"
    model.set_choice(HitsChoice(k=20))
    assert ranks(view) == []


def test_a_model_that_is_merely_reset_keeps_them_too(view, model):
    go_to(view, 30)
    press(view, "Down", shift=True)
    moves = []
    view.selectionModel().currentChanged.connect(
        lambda index, _before: moves.append(view.selectionModel().isSelected(index))
    )
    model.beginResetModel()
    model.endResetModel()
    assert ranks(view) == [31, 32] and view.currentIndex().row() == 31
    assert not any(moves), "who follows the selected place must not be told to go there"


def test_the_places_looked_at_stay_on_the_screen_while_the_list_gets_longer(view, model):
    model.set_choice(HitsChoice(k=300))
    view.scrollTo(model.index(150), view.ScrollHint.PositionAtTop)
    model.set_choice(HitsChoice(k=390))
    assert view.visualRect(model.index(150)).y() <= 4
    model.set_choice(HitsChoice(k=390, reverse=True))
    assert view.verticalOffset() == 0, "sorted anew: from the top"


def test_another_run_begins_at_its_top_with_nothing_selected(view, model, tmp_path):
    go_to(view, 200)
    model.open(write_results(tmp_path / "other.gpkg", 300))
    assert view.verticalOffset() == 0 and ranks(view) == []
    model.clear()
    assert view.verticalScrollBar().maximum() == 0 and not view.indexAt(QPoint(40, 40)).isValid()
    assert view.grab().height() == view.height()


def test_a_list_that_lets_nothing_through_says_so(view, model):
    before = view.grab().toImage()
    model.set_choice(HitsChoice(min_score=2.0))
    assert model.rowCount() == 0 and view.grab().toImage() != before


# -- dragging out


def test_hits_are_dragged_as_json(view):
    view.show_rows([4, 2])
    mime = mime_of(view.selected_hits())
    assert json.loads(bytes(mime.data(HITS_MIME))) == [
        {"tile": "0/2/0", "source": "/data/a.tif", "rank": 3},
        {"tile": "0/4/0", "source": "/data/a.tif", "rank": 5},
    ]


def test_pulling_a_selected_place_drags_all_that_are_selected(view, model, monkeypatch):
    dragged = []
    monkeypatch.setattr(type(view), "startDrag", lambda self, actions: dragged.append(ranks(self)))
    view.show_rows([1, 2, 3])
    at = view.visualRect(model.index(2)).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), left, none, at)
    move(view, at + QPoint(30, 10))
    assert dragged == [[2, 3, 4]]
    QTest.mouseRelease(view.viewport(), left, none, at + QPoint(30, 10))


def move(view, at):
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    where = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


# -- pictures


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def loader(iface, engine, model, view, tmp_path):
    from kinscape.ui.dock.hits.thumbnails import ThumbnailLoader
    from kinscape.ui.dock.session import Session

    session = Session(iface, engine, lambda: None)
    loader = ThumbnailLoader(session.start)
    loader.arrived.connect(model.picture_arrived)
    model.pictures = loader.picture
    loader.open("/archive", str(tmp_path / "thumbnails"))
    view.set_loader(loader)
    yield loader
    model.pictures = None
    session.release()


def asked(engine):
    return [row for job in engine.of_kind("thumbnails") for row in job.rows]


def test_pictures_are_asked_for_the_screen_first_then_one_screen_ahead(view, engine, loader, wait_for):
    seen = len(view.visible_rows())
    assert wait_for(lambda: loader.picture(1000 - 2 * seen + 1) is not None)
    QTest.qWait(150)
    assert set(asked(engine)[:seen]) <= {1000 - row for row in range(2 * seen)}
    assert set(asked(engine)) <= {1000 - row for row in range(2 * seen + 4)} | {999}
    assert len(asked(engine)) == len(set(asked(engine))), "none twice"


def test_a_batch_scrolled_away_is_cancelled_and_the_newest_wish_comes_next(view, model, engine, loader, wait_for):
    engine.held.add("thumbnails")
    assert wait_for(lambda: engine.of_kind("thumbnails"))
    first = engine.task_of_kind("thumbnails")
    engine.held.clear()
    view.scrollTo(model.index(380), view.ScrollHint.PositionAtTop)
    assert wait_for(lambda: first.is_cancelled)
    assert wait_for(lambda: loader.picture(1000 - 380) is not None)
    assert all(row < 1000 - 300 for job in engine.of_kind("thumbnails")[1:2] for row in job.rows)


def test_pictures_made_earlier_come_from_the_disk(view, engine, loader, tmp_path, wait_for):
    assert wait_for(lambda: loader.picture(1000) is not None)
    QTest.qWait(200)
    before = len(engine.of_kind("thumbnails"))
    loader.open("/archive", str(tmp_path / "thumbnails"))
    view.looked_elsewhere()
    assert wait_for(lambda: loader.picture(1000) is not None)
    QTest.qWait(100)
    assert 1000 not in [row for job in engine.of_kind("thumbnails")[before:] for row in job.rows]


def test_memory_for_pictures_is_bounded(loader, monkeypatch, wait_for):
    from kinscape.ui.dock.hits import thumbnails

    monkeypatch.setattr(thumbnails, "MAX_BYTES", 10 * 64 * 64 * 4)
    loader.wish(range(100, 140))
    assert wait_for(lambda: loader.picture(139) is not None)
    assert wait_for(lambda: not loader._wanted and loader._task is None)
    assert 0 < loader.bytes_kept <= 10 * 64 * 64 * 4


def test_larger_pictures_replace_smaller_ones_without_a_gap(loader, engine, wait_for):
    assert wait_for(lambda: loader.picture(1000) is not None)
    small = loader.picture(1000)
    loader.set_size(150)
    assert loader.picture(1000) is small, "the small one stands in"
    assert wait_for(lambda: loader.picture(1000) is not small)
    assert engine.of_kind("thumbnails")[-1].px == 192


def test_a_failing_engine_is_left_alone_until_it_is_back(view, engine, loader, wait_for):
    def die(job):
        raise EngineError("the engine ended", "run it again")

    good, engine.answers["thumbnails"] = engine.answers["thumbnails"], die
    assert wait_for(lambda: len(engine.of_kind("thumbnails")) == 3)
    for _ in range(4):
        view.looked_elsewhere()
        view.viewport().update()
        QTest.qWait(60)
    assert len(engine.of_kind("thumbnails")) == 3
    engine.answers["thumbnails"] = good
    loader.retry()
    assert wait_for(lambda: loader.picture(1000) is not None)


def test_a_cancelled_batch_does_not_stop_the_pictures(view, engine, loader, wait_for):
    engine.held.add("thumbnails")
    assert wait_for(lambda: engine.of_kind("thumbnails"))
    engine.held.clear()
    engine.task_of_kind("thumbnails").cancel()  # as a user may in QGIS's list of tasks
    view.viewport().update()
    assert wait_for(lambda: loader.picture(1000) is not None)


def test_a_picture_that_cannot_be_made_is_told_apart_from_one_on_its_way(view, loader, wait_for):
    assert loader.picture(999) is None
    assert wait_for(lambda: loader.picture(999) is not None)
    assert loader.picture(999).isNull() and not loader.picture(1000).isNull()


# -- how a cell looks


def drawn(view, model, row=0):
    view.scrollTo(model.index(row))
    return view.viewport().grab(view.visualRect(model.index(row))).toImage()


def test_each_cell_is_drawn_in_its_own_state(view):
    states = {}

    class Noting(HitDelegate):
        def paint(self, painter, option, index):
            flags = QStyle.StateFlag
            states[index.row()] = (bool(option.state & flags.State_Selected), bool(option.state & flags.State_HasFocus))

    view.setItemDelegate(Noting(view))
    view.show_rows([1, 3])
    states.clear()
    view.grab()
    assert {row: states[row] for row in range(5)} == {
        0: (False, False),
        1: (True, view.hasFocus()),
        2: (False, False),
        3: (True, False),
        4: (False, False),
    }


def test_each_review_has_its_own_form_and_colour(view, model):
    plain, fid = drawn(view, model), model.hit(0).fid
    model.set_choice(HitsChoice(shows_hidden=True))
    seen = [plain]
    for state in ("like", "unlike", "hidden"):
        model.set_review([fid], state)
        now = drawn(view, model)
        assert all(now != before for before in seen)
        seen.append(now)
    model.set_review([fid], "")
    assert drawn(view, model) == plain


def test_signs_of_reviews_differ_without_colour():
    from kinscape.ui.dock.hits.review_badge import draw_badge
    from qgis.PyQt.QtCore import QRectF
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    def inked(state):
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor(128, 128, 128))
        painter = QPainter(image)
        draw_badge(painter, QRectF(0, 0, 24, 24), state)
        painter.end()
        return {(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).lightness() > 200}

    like, unlike, hidden = inked("like"), inked("unlike"), inked("hidden")
    for one, other in ((like, unlike), (like, hidden), (unlike, hidden)):
        assert len(one ^ other) > 0.35 * len(one | other)


@pytest.mark.parametrize("theme", ["light", "dark", "pale highlight"])
def test_texts_can_be_read_selected_or_not_active_or_not(theme):
    from kinscape.ui.dock.hits.hit_delegate import _Look
    from kinscape.ui.dock.hits.ink import contrast
    from kinscape.ui.dock.hits.review_badge import COLOURS
    from qgis.PyQt.QtGui import QColor, QPalette
    from qgis.PyQt.QtWidgets import QStyleOptionViewItem

    base, text, highlight, on_it = {
        "light": ("#ffffff", "#000000", "#308cc6", "#ffffff"),
        "dark": ("#232629", "#eff0f1", "#3daee9", "#eff0f1"),
        "pale highlight": ("#ffffff", "#222222", "#e0e0e0", "#ffffff"),
    }[theme]
    palette = QPalette()
    for role, colour in (("Base", base), ("Text", text), ("Highlight", highlight), ("HighlightedText", on_it)):
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    states = QStyle.StateFlag
    for active in (states.State_None, states.State_Active):
        for over in (states.State_None, states.State_MouseOver):
            for chosen in (states.State_None, states.State_Selected):
                option = QStyleOptionViewItem()
                option.palette, option.state = palette, states.State_Enabled | active | over | chosen
                look = _Look(option)
                assert contrast(look.ink, look.ground) >= 4.5
    assert all(contrast(colour, QColor("white")) >= 4.5 for colour in COLOURS.values())
