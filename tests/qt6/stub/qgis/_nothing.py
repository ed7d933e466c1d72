"""Objects that answer everything with nothing, and Qt classes that do so for what Qt does not know."""

from __future__ import annotations

from PyQt6.QtCore import QObject


class _AnyClass(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __or__(cls, other):
        return cls


class Nothing(metaclass=_AnyClass):
    """Callable, iterable, comparable; its attributes are nothing as well. It counts as false, zero and empty."""

    def __init__(self, *_args, **_kwargs):
        pass

    def __call__(self, *_args, **_kwargs):
        return Nothing()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __bool__(self):
        return False

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __int__(self):
        return 0

    __index__ = __int__

    def __float__(self):
        return 0.0

    def __str__(self):
        return ""

    def __fspath__(self):
        return ""

    def __hash__(self):
        return 0

    def __eq__(self, other):
        return isinstance(other, Nothing)

    def __lt__(self, other):
        return False

    __gt__ = __le__ = __ge__ = __lt__

    def __or__(self, other):
        return self

    __and__ = __ror__ = __rand__ = __invert__ = __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __or__
    __truediv__ = __rmul__ = __neg__ = __getitem__ = __or__

    def __contains__(self, item):
        return False


class _QtClass(type(QObject)):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()


def on_top_of(base, name, **members):
    """A class ``name`` over the Qt class ``base`` that has every attribute: what Qt does not know is nothing."""

    def __getattr__(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return Nothing()

    return _QtClass(name, (base,), {"__getattr__": __getattr__, "__module__": "qgis", **members})


def module_getattr(known):
    """``__getattr__`` of a module: the classes of ``known``, and a fresh class of nothing for every other name."""

    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in known:
            known[name] = _AnyClass(name, (Nothing,), {})
        return known[name]

    return __getattr__
