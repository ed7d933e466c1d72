"""Runs the engine or the command line from the plugin's folder, whatever that folder is called:

    python core/bootstrap.py engine
    python core/bootstrap.py cli ARGS...

The folder is registered as the package ``kinscape`` while this file is loaded, not only when it is the main script:
a process pool of the *spawn* kind loads it again in each worker (as ``__mp_main__``), and so can import ``kinscape``
too. Only the standard library, and no relative import: nothing is a package yet.
"""

from __future__ import annotations

import importlib.util
import signal
import sys
from pathlib import Path

_PACKAGE = "kinscape"
_CORE = Path(__file__).resolve().parent


def register(root: Path) -> None:
    """Make ``import kinscape`` mean the folder ``root``. Raises ImportError if another kinscape is loaded already."""
    loaded = sys.modules.get(_PACKAGE)
    if loaded is not None:
        if root in [Path(p).resolve() for p in loaded.__path__]:
            return
        raise ImportError(f"another {_PACKAGE} is loaded from {list(loaded.__path__)}, not {root}")
    spec = importlib.util.spec_from_file_location(
        _PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} is not the folder of {_PACKAGE}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[_PACKAGE] = module
    spec.loader.exec_module(module)


def main(argv: list[str]) -> int:
    """``argv``: what follows the script's name. Returns the exit code."""
    what, rest = (argv[0] if argv else ""), argv[1:]
    if what == "engine" and not rest:
        from kinscape.core.engine import main as serve

        return serve()
    if what == "server-worker" and not rest:  # of `kinscape serve`, on pipes
        from kinscape.core.remote.server.worker_process import main as work

        return work()
    if what == "cli":
        from kinscape.core.cli import main as command_line

        return command_line(rest)
    sys.stderr.write("kinscape: error: usage: bootstrap.py engine | bootstrap.py cli ARGS...\n")
    return 2


# Python puts a script's folder first on the path unless told -P: our errors.py or search/ must not hide anyone else's.
sys.path[:] = [p for p in sys.path if Path(p or ".").resolve() != _CORE]
register(_CORE.parent)

if __name__ == "__mp_main__":
    # Ctrl-C in a terminal reaches the workers as well; it is the parent that decides what is to be kept.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
elif __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
