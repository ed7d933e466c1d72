"""Load of a private server on loopback: many clients at once, every answer opened and compared, memory watched.

    .venv/bin/python benchmarks/serve_load.py [--clients 50] [--seconds 60] [--rows 10000] [--dim 128] [--workers 2]

Starts ``kinscape serve`` on a generated archive in a process of its own. Each client is a thread with an account and
keys of its own. The last line is one JSON object; the exit code is 1 if any answer was wrong or any query was lost.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from archives import full_grid, grid_of, make_archive, unit_vectors  # noqa: E402
from kinscape.core.privacy.sealed import QueryKeys  # noqa: E402
from kinscape.core.remote import wire  # noqa: E402
from kinscape.core.remote.publish import Choices, publish  # noqa: E402
from kinscape.core.remote.server.accounts import add_account  # noqa: E402
from kinscape.core.remote.server.config import database_url  # noqa: E402
from kinscape.core.remote.server.database import Database  # noqa: E402

MOST_ERROR = 5e-4
LIMITS = wire.Limits(10_000, 1 << 20, 1 << 28)


class Asker(threading.Thread):
    """One client. ``busy``: queries that were turned away with 503 or 429 and asked again."""

    def __init__(self, port: int, token: str, vectors: np.ndarray, seed: int, seconds: float,
                 begin: threading.Barrier) -> None:  # fmt: skip
        super().__init__()
        self.seconds: list[float] = []
        self.wrong = self.lost = self.busy = 0
        self._port, self._token, self._vectors = port, token, vectors
        self._for_s, self._begin = seconds, begin
        self._dice = np.random.default_rng(seed)

    def run(self) -> None:
        keys = QueryKeys.generate()
        with closing(http.client.HTTPConnection("127.0.0.1", self._port, timeout=300)) as link:
            body = wire.pack("keys", wire.fresh(), [keys.evaluation()])
            self._send(link, "PUT", f"/v1/keys/{keys.fingerprint}", body)
            self._begin.wait()
            until = time.monotonic() + self._for_s
            while time.monotonic() < until:
                self._ask(link, keys)

    def _ask(self, link: http.client.HTTPConnection, keys: QueryKeys) -> None:
        question = self._vectors[self._dice.integers(len(self._vectors))]
        header = {**wire.fresh(), "key": keys.fingerprint, "set": keys.set_id, "pass": "full"}
        began = time.monotonic()
        status, body = self._send(link, "POST", "/v1/archives/load/ask/private",
                                  wire.pack("query", header, [keys.seal(question)]))
        if status in (429, 503):
            self.busy += 1
            time.sleep(0.2)
            return
        if status != 200:
            self.lost += 1
            return
        scores = keys.open(wire.unpack(body, "answer", LIMITS).parts, *self._vectors.shape)
        self.seconds.append(time.monotonic() - began)
        self.wrong += bool(np.abs(scores - self._vectors @ question).max() > MOST_ERROR)

    def _send(self, link: http.client.HTTPConnection, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        link.request(method, path, body, {"Authorization": f"Bearer {self._token}"})
        response = link.getresponse()
        return response.status, response.read()


class MemoryWatch(threading.Thread):
    """Largest resident memory of the server with all its children, in MB, once the first seconds are over and at the
    end."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.is_over = threading.Event()
        self.peaks: list[float] = []

    def run(self) -> None:
        while not self.is_over.wait(1.0):
            self.peaks.append(sum(map(_rss_mb, [self._pid, *_children(self._pid)])))


def _children(pid: int) -> list[int]:
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()] if pid else []
    except OSError:
        return []


def _rss_mb(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def measure(clients: int, seconds: float, rows: int, dim: int, workers: int) -> dict[str, object]:
    side = -(-rows // 100)
    vectors = unit_vectors(100 * side, dim, seed=1, groups=50)
    with tempfile.TemporaryDirectory(prefix="kinscape-load-") as name:
        folder = Path(name)
        make_archive(folder / "archive", grid_of((40, 32, 32)), [{**full_grid(100, side), "vectors": vectors}], d=dim)
        publish(folder / "archive", "load", folder / "store", Choices(modes=("private",)))
        database = Database(database_url(folder / "data"))
        tokens = [add_account(database, f"client{i}", budget=0) for i in range(clients)]
        database.close()
        server = subprocess.Popen(
            [sys.executable, "-m", "kinscape.core.cli", "serve", str(folder / "store"), "--port", "0", "--json",
             "--data", str(folder / "data"), "--workers", str(workers)],
            stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)  # fmt: skip
        try:
            facts = json.loads(server.stdout.readline())
            return _loaded(server, int(facts["url"].rsplit(":", 1)[1]), tokens, vectors, seconds)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=120)


def _loaded(server: subprocess.Popen[str], port: int, tokens: list[str], vectors: np.ndarray,
            seconds: float) -> dict[str, object]:  # fmt: skip
    """All clients have made and sent their keys before the clock starts."""
    begin = threading.Barrier(len(tokens) + 1)
    askers = [Asker(port, token, vectors, i, seconds, begin) for i, token in enumerate(tokens)]
    for asker in askers:
        asker.start()
    begin.wait(timeout=600)
    began, watch = time.monotonic(), MemoryWatch(server.pid)
    watch.start()
    for asker in askers:
        asker.join()
    took = time.monotonic() - began
    watch.is_over.set()
    watch.join()
    times = np.sort(np.concatenate([asker.seconds for asker in askers]))
    half = len(watch.peaks) // 2
    return {
        "clients": len(askers), "rows": len(vectors), "dim": vectors.shape[1], "seconds": round(took, 1),
        "answers": len(times), "answers_a_second": round(len(times) / took, 2),
        "wrong": sum(asker.wrong for asker in askers), "lost": sum(asker.lost for asker in askers),
        "busy": sum(asker.busy for asker in askers), "clients_without_answer": sum(not a.seconds for a in askers),
        "median_s": round(float(np.median(times)), 3) if len(times) else None,
        "p95_s": round(float(np.quantile(times, 0.95)), 3) if len(times) else None,
        "memory_mb_first_half": round(max(watch.peaks[:half] or [0])),
        "memory_mb_second_half": round(max(watch.peaks[half:] or [0])),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--dim", type=int, default=128)
    parser.add_argument("--workers", type=int, default=2)
    facts = measure(**vars(parser.parse_args()))
    print(json.dumps(facts))
    return 1 if facts["wrong"] or facts["lost"] or not facts["answers"] else 0


if __name__ == "__main__":
    sys.exit(main())
