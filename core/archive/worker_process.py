"""What a worker process does before anything else. Imports nothing heavy: numpy must not be loaded before this has
run."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading

# Each worker computes in one thread: the pool itself fills the cores.
_ONE_THREAD = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
_GDAL = {"GDAL_CACHEMAX": "128", "GDAL_NUM_THREADS": "1"}


def prepare_worker() -> None:
    """Set the environment of a worker and make it end with its parent, however that ends."""
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    os.environ.update(_GDAL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()  # returns when the parent is gone, even if it was killed
        os._exit(1)
