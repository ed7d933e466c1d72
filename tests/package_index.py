"""A package index on the loopback for tests: tiny wheels written by the test itself, PEP 503 pages, and faults that can
be switched on and off. And a copy of the plugin whose lock asks for those wheels."""

from __future__ import annotations

import base64
import hashlib
import io
import shutil
import ssl
import threading
import urllib.parse
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from data import ROOT

# distribution -> module files: what core/install/components.py wants to import
MODULES = {
    "numpy": ["numpy/__init__.py"],
    "affine": ["affine.py"],
    "faiss-cpu": ["faiss/__init__.py"],
    "rasterio": ["rasterio/__init__.py"],
    "geopandas": ["geopandas/__init__.py"],
    "pyogrio": ["pyogrio/__init__.py"],
    "pyarrow": ["pyarrow/__init__.py", "pyarrow/parquet.py"],
    "pyproj": ["pyproj/__init__.py"],
    "shapely": ["shapely/__init__.py"],
    "scipy": ["scipy/__init__.py", "scipy/ndimage.py"],
    "pillow": ["PIL/__init__.py", "PIL/Image.py"],
    "pyqtgraph": ["pyqtgraph/__init__.py"],
    "torch": ["torch/__init__.py"],
    "torchvision": ["torchvision/__init__.py"],
    "safetensors": ["safetensors/__init__.py", "safetensors/torch.py"],
    "onnxruntime": ["onnxruntime/__init__.py"],
    "tenseal": ["tenseal/__init__.py"],
    "cryptography": [
        f"cryptography/{name}/__init__.py".replace("//", "/")
        for name in ("", "hazmat", "hazmat/primitives", "hazmat/primitives/ciphers", "hazmat/primitives/ciphers/aead")
    ],
    "fastapi": ["fastapi/__init__.py"],
    "uvicorn": ["uvicorn/__init__.py"],
    "sqlalchemy": ["sqlalchemy/__init__.py"],
    "scikit-learn": ["sklearn/__init__.py", "sklearn/cluster/__init__.py"],
}
PARTS = {**dict.fromkeys(("torch", "torchvision", "safetensors", "onnxruntime"), "networks"),
         **dict.fromkeys(("tenseal", "cryptography", "fastapi", "uvicorn", "sqlalchemy", "scikit-learn"), "private")}
LARGE = ("scipy", "pyarrow")
SLOW = "import os, time\ntime.sleep(float(os.environ.get('KINSCAPE_TEST_PAUSE', '0')))\n"


def make_wheel(name: str, version: str, files: dict[str, bytes]) -> tuple[str, bytes]:
    """(filename, bytes) of a pure wheel; the same arguments give the same bytes."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    everything = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{path},sha256={_digest(data)},{len(data)}" for path, data in everything.items()]
    everything[f"{info}/RECORD"] = ("\n".join([*rows, f"{info}/RECORD,,"]) + "\n").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as wheel:
        for path, data in everything.items():
            wheel.writestr(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), data)
    return f"{stem}-py3-none-any.whl", out.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


class Packages:
    """All wheels of the test's lock. ``filler``: bytes that make some wheels larger (not compressed)."""

    def __init__(self, version: str = "1.0", filler: int = 200_000) -> None:
        self.version = version
        self.files: dict[str, bytes] = {}
        self.of: dict[str, str] = {}
        for name, modules in MODULES.items():
            is_small_build = name in ("torch", "torchvision")
            text = SLOW.encode() if name == "numpy" else b""
            content = {path: text for path in modules}
            size = filler if name in LARGE else 1024
            content[f"{name.replace('-', '_')}_data/filler.bin"] = bytes(range(256)) * (size // 256)
            for v in [version, f"{version}+cpu"] if is_small_build else [version]:
                filename, data = make_wheel(name, v, content)
                self.files[filename] = data
                self.of[f"{name}=={v}"] = filename

    def sha256(self, name: str, version: str = "") -> str:
        return hashlib.sha256(self.files[self.of[f"{name}=={version or self.version}"]]).hexdigest()

    def lock(self, pip: str) -> str:
        """The text of a lock that asks for these wheels, and for the pip that is there already."""
        sections: dict[str, list[str]] = {"engine": [], "networks": [], "private": []}
        for name in MODULES:
            part = PARTS.get(name, "engine")
            sections[part].append(f"{name}=={self.version} \\\n    --hash=sha256:{self.sha256(name)}\n")
        sections["pip"] = [f"pip=={pip}\n"]
        return "".join(f"# [{part}]\n{''.join(lines)}" for part, lines in sections.items())


class Index:
    """Serves ``packages`` until ``close``. Faults, each of them off at first:

    ``status``: path beginning -> HTTP status; ``cut_after``: filename beginning -> bytes after which the connection is
    closed; ``has_ranges``: whether parts can be asked for; ``wrong``: filename beginnings whose bytes are changed;
    ``stall``: path beginning that is answered only after ``release`` is set, of files after their first half;
    ``hides``: names that the index does not have; ``login``: "user:password" without which it answers 401;
    ``redirects``: path beginning -> address to go to instead; ``renames``: name on the page -> the link's own name;
    ``says_hashes``: whether pages do; ``logins``: Authorization of every request;
    ``is_proxy_that_refuses``: answers 407 to everything. ``asked``: (path, Range header) of every request."""

    def __init__(self, packages: Packages, certificate: Path | None = None) -> None:
        self.packages = packages
        self.asked: list[tuple[str, str]] = []
        self.mend()
        index = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                index.answer(self)

            do_HEAD = do_CONNECT = do_GET

            def log_message(self, *_args) -> None:
                """Tests read ``asked``."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            scheme = "https"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.address = f"{scheme}://{self.host}/simple"

    def mend(self) -> None:
        """Switch every fault off."""
        self.status: dict[str, int] = {}
        self.cut_after: dict[str, int] = {}
        self.has_ranges = True
        self.wrong: set[str] = set()
        self.hides: set[str] = set()
        self.stall = ""
        self.release = threading.Event()
        self.login = ""
        self.is_proxy_that_refuses = False
        self.redirects: dict[str, str] = {}
        self.renames: dict[str, str] = {}
        self.says_hashes = True
        self.logins: list[str] = []

    def close(self) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_args) -> None:
        self.close()

    # -- answering
    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path, wanted = urllib.parse.unquote(request.path), request.headers.get("Range", "")
        self.asked.append((path, wanted))
        self.logins.append(request.headers.get("Authorization", ""))
        target = next((to for start, to in self.redirects.items() if path.startswith(start)), "")
        if target:
            return self._send(request, 302, b"", {"Location": target})
        if self.is_proxy_that_refuses:
            return self._send(request, 407, b"", {"Proxy-Authenticate": 'Basic realm="office"'})
        if self.login:
            expected = "Basic " + base64.b64encode(self.login.encode()).decode()
            if request.headers.get("Authorization") != expected:
                return self._send(request, 401, b"", {"WWW-Authenticate": 'Basic realm="index"'})
        status = next((s for start, s in self.status.items() if path.startswith(start)), 0)
        if status:
            return self._send(request, status, b"no")
        if self.stall and path.startswith(self.stall) and path.startswith("/simple"):
            self.release.wait(30)
        parts = [part for part in path.split("/") if part]
        if parts[:1] == ["simple"] and len(parts) == 2:
            return self._page(request, parts[1])
        filename = parts[-1].partition("?")[0] if parts else ""
        if parts[:1] == ["files"] and filename in self.packages.files:
            return self._file(request, filename, wanted)
        return self._send(request, 404, b"nothing here")

    def _page(self, request: BaseHTTPRequestHandler, name: str) -> None:
        sums = {filename: hashlib.sha256(data).hexdigest() for filename, data in self.packages.files.items()}
        links = [
            f'<a href="{self._link(filename)}{"#sha256=" + sums[filename] if self.says_hashes else ""}">{filename}</a>'
            for key, filename in self.packages.of.items()
            if key.split("==")[0] == name and name not in self.hides and key not in self.hides
        ]
        if not links:
            return self._send(request, 404, b"no such package")
        self._send(request, 200, b"<!DOCTYPE html><html><body>" + "".join(links).encode() + b"</body></html>")

    def _link(self, filename: str) -> str:
        return self.renames.get(filename, f"/files/{filename}")

    def _file(self, request: BaseHTTPRequestHandler, filename: str, wanted: str) -> None:
        data = self.packages.files[filename]
        if any(filename.startswith(start) for start in self.wrong):
            data = data[:-10] + bytes(10)
        start = 0
        if wanted and self.has_ranges:
            start = int(wanted.split("=")[1].split("-")[0])
            if start >= len(data):
                return self._send(request, 416, b"")
        body = data[start:]
        extra = {"Accept-Ranges": "bytes"} if self.has_ranges else {}
        if start:
            extra["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        cut = next((n for name, n in self.cut_after.items() if filename.startswith(name)), None)
        is_stalled = bool(self.stall) and f"/files/{filename}".startswith(self.stall)
        if request.command == "HEAD" or (cut is None and not is_stalled):
            return self._send(request, 206 if start else 200, body, extra)
        self._head(request, 206 if start else 200, len(body), extra)
        request.wfile.write(body[: len(body) // 2 if is_stalled else cut])
        request.wfile.flush()
        if is_stalled:
            self.release.wait(30)
        request.close_connection = True

    def _send(self, request: BaseHTTPRequestHandler, status: int, body: bytes, extra: dict | None = None) -> None:
        self._head(request, status, len(body), extra or {})
        if request.command != "HEAD":
            request.wfile.write(body)

    def _head(self, request: BaseHTTPRequestHandler, status: int, length: int, extra: dict) -> None:
        request.send_response(status)
        kind = "text/html" if request.path.startswith("/simple") else "application/octet-stream"
        for name, value in {"Content-Type": kind, "Content-Length": str(length), **extra}.items():
            request.send_header(name, value)
        request.end_headers()


def copy_of_the_plugin(target: Path, lock: str) -> Path:
    """The parts of the plugin that an installation needs, with another lock. Returns its bootstrap."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "__init__.py", target)
    shutil.copytree(ROOT / "core", target / "core", ignore=shutil.ignore_patterns("__pycache__"))
    (target / "resources" / "engine").mkdir(parents=True)
    (target / "resources" / "engine" / "lock.txt").write_text(lock, encoding="utf-8")
    shutil.copy(ROOT / "resources" / "engine" / "estimates.json", target / "resources" / "engine")
    return target / "core" / "bootstrap.py"
