"""Undo and redo of a page: pairs of functions, nested steps, failures. No Qt."""

from __future__ import annotations

import random

import pytest
from kinscape.core.errors import InputError
from kinscape.ui.dock.history import History


def adding(history, things, what):
    history.do(f"add {what}", lambda: things.append(what), lambda: things.remove(what))


def test_a_step_is_done_taken_back_and_done_again():
    history, things = History(), []
    adding(history, things, "a")
    assert things == ["a"] and history.can_undo and history.undo_text() == "add a" and not history.can_redo
    assert history.undo() and things == [] and history.redo_text() == "add a" and history.undo_text() == ""
    assert history.redo() and things == ["a"] and not history.can_redo


def test_nothing_to_undo_or_redo_is_no_error():
    history = History()
    assert not history.undo() and not history.redo()


def test_a_new_step_forgets_what_was_taken_back():
    history, things = History(), []
    adding(history, things, "a")
    history.undo()
    adding(history, things, "b")
    assert not history.can_redo and things == ["b"]


def test_a_step_that_fails_is_not_remembered():
    history, changes = History(), []
    history.changed.connect(lambda: changes.append(1))

    def fail():
        raise InputError("no")

    with pytest.raises(InputError):
        history.do("fail", fail, lambda: None)
    assert not history.can_undo and changes == []


def test_a_step_that_cannot_be_taken_back_stays():
    history, broken = History(), [True]

    def undo():
        if broken:
            raise InputError("the file is locked")

    history.do("mark", lambda: None, undo)
    with pytest.raises(InputError):
        history.undo()
    assert history.can_undo and not history.can_redo
    broken.clear()
    assert history.undo() and history.can_redo


def test_steps_inside_a_step_are_taken_back_with_it_in_reverse_order():
    history, log = History(), []

    def outer():
        log.append("outer")
        history.do("inner 1", lambda: log.append("inner 1"), lambda: log.append("undo inner 1"))
        history.do("inner 2", lambda: log.append("inner 2"), lambda: log.append("undo inner 2"))

    history.do("outer", outer, lambda: log.append("undo outer"))
    assert log == ["outer", "inner 1", "inner 2"] and history.undo_text() == "outer"
    log.clear()
    history.undo()
    assert log == ["undo inner 2", "undo inner 1", "undo outer"] and not history.can_undo
    log.clear()
    history.redo()
    assert log == ["outer", "inner 1", "inner 2"]
    log.clear()
    history.undo()
    assert log == ["undo inner 2", "undo inner 1", "undo outer"]


def test_undoing_from_within_a_step_is_refused():
    history, things = History(), []
    adding(history, things, "a")
    history.do("b", lambda: history.undo(), lambda: None)
    assert things == ["a"] and history.undo_text() == "b"


def test_only_so_many_steps_are_kept():
    history, things = History(most=3), []
    for what in "abcde":
        adding(history, things, what)
    while history.undo():
        pass
    assert things == ["a", "b"]


def test_clear_forgets_and_says_so_once():
    history, things, changes = History(), [], []
    history.changed.connect(lambda: changes.append(1))
    adding(history, things, "a")
    history.clear()
    history.clear()
    assert not history.can_undo and things == ["a"] and len(changes) == 2


def test_who_disconnects_is_not_called_any_more():
    history, changes = History(), []

    def slot():
        changes.append(1)

    history.changed.connect(slot)
    history.changed.disconnect(slot)
    adding(history, [], "a")
    assert changes == []


def test_any_walk_back_and_forth_gives_the_states_that_were():
    rng = random.Random(7)
    history, value, states = History(), [0], [0]
    at = 0
    for _ in range(500):
        what = rng.choice(["do", "undo", "redo"])
        if what == "do":
            old, new = value[0], rng.randrange(1000)
            history.do("set", lambda n=new: value.__setitem__(0, n), lambda o=old: value.__setitem__(0, o))
            states = [*states[: at + 1], new]
            at += 1
        elif what == "undo" and at > 0 and history.undo():
            at -= 1
        elif what == "redo" and history.redo():
            at += 1
        states_kept = states[at]
        assert value[0] == states_kept
