"""Runs a module or a script of another Python, and ends it with all its children when the parent is gone: the parent
holds the other end of standard input, and whatever ends the parent (kill -9 too) closes it.

    python -I guard.py MODULE_OR_FILE ARGS...

Loaded by any Python: standard library only, and no import of this package.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading


def _end_with_parent() -> None:
    while True:
        try:
            if not os.read(0, 4096):
                break
        except OSError:
            break
    if hasattr(os, "killpg"):
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(137)


def main() -> None:
    if len(sys.argv) < 2:
        sys.exit("usage: guard.py MODULE_OR_FILE ARGS...")
    threading.Thread(target=_end_with_parent, daemon=True).start()
    what = sys.argv[1]
    sys.argv = sys.argv[1:]
    if what.endswith(".py"):
        runpy.run_path(what, run_name="__main__")
    elif os.path.dirname(what):
        # a wheel of pip is a program: the package inside it, imported from the archive
        sys.path.insert(0, os.path.dirname(what))
        runpy.run_module(os.path.basename(what), run_name="__main__", alter_sys=True)
    else:
        runpy.run_module(what, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
