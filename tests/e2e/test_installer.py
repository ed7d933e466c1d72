"""The whole installation, by its command line and a local package index with faults: each fault ends in its own
message, and a later run goes on from what is there. Killed at any moment, the next run completes."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from kinscape.core.events import Events
from kinscape.core.install import components, installer, places
from kinscape.core.install.failures import DiskFullError
from kinscape.core.install.network import Network
from package_index import Index, Packages, copy_of_the_plugin

PYTHON = getattr(sys, "_base_executable", None) or sys.executable
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups and signals of POSIX")


def base_pip() -> str:
    """The pip that an environment of this Python begins with."""
    done = subprocess.run(
        [PYTHON, "-I", "-c", "import ensurepip; print(ensurepip.version())"], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip("this Python has no ensurepip (python3-venv)")
    return done.stdout.strip()


@pytest.fixture(scope="module")
def packages():
    return Packages()


@pytest.fixture(scope="module")
def plugin(packages, tmp_path_factory):
    """bootstrap.py of a copy of the plugin whose lock asks for the tiny wheels."""
    return copy_of_the_plugin(tmp_path_factory.mktemp("plugin") / "kinscape", packages.lock(base_pip()))


@pytest.fixture
def index(packages):
    with Index(packages) as served:
        yield served


class Installation:
    """Runs ``kinscape install`` into one folder."""

    def __init__(self, plugin: Path, folder: Path) -> None:
        self.plugin, self.folder = plugin, folder
        self.variables: dict[str, str] = {}

    def command(self, *args: str) -> list[str]:
        return [PYTHON, str(self.plugin), "cli", "install", "--json", "--interpreter", PYTHON, "--folder",
                str(self.folder), *args]  # fmt: skip

    def environment(self) -> dict[str, str]:
        dropped = ("PIP_", "PYTHON", "KINSCAPE_")
        kept = {n: v for n, v in os.environ.items() if not n.startswith(dropped) and not n.lower().endswith("_proxy")}
        return {
            **kept,
            "PIP_CONFIG_FILE": os.devnull,
            "NO_PROXY": "",
            "HOME": str(self.folder.parent),
            **self.variables,
        }

    def run(self, *args: str) -> dict:
        """The summary; fails the test with what the command said."""
        done = subprocess.run(self.command(*args), env=self.environment(), capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    def fail(self, *args: str, complete: int = 0) -> str:
        """The message of a run that must fail; it leaves no environment that counts but those ``complete`` before."""
        done = subprocess.run(self.command(*args), env=self.environment(), capture_output=True, text=True, timeout=120)
        assert done.returncode != 0, done.stdout
        assert len(self.complete()) == complete
        return done.stderr

    def start(self, *args: str) -> subprocess.Popen:
        return subprocess.Popen(
            self.command(*args), env=self.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def complete(self) -> list[Path]:
        return sorted((self.folder / "environments").glob("*/kinscape.json"))

    def works(self, summary: dict) -> bool:
        python = summary["files"]["python"]
        done = subprocess.run([python, "-I", "-c", "import numpy, faiss, scipy.ndimage"], capture_output=True)
        return done.returncode == 0


@pytest.fixture(scope="module")
def seed(plugin, packages, tmp_path_factory):
    """A folder with an empty environment, as the first failure leaves it: making one anew takes seconds."""
    folder = tmp_path_factory.mktemp("seed") / "base"
    with Index(packages) as served:
        served.status["/simple"] = 500
        Installation(plugin, folder).fail("--index", served.address)
    assert list((folder / "environments").glob("*/empty.json"))
    return folder


@pytest.fixture
def installation(plugin, seed, tmp_path):
    folder = tmp_path / "käse & co"  # blanks, signs and letters beyond ASCII
    shutil.copytree(seed, folder, symlinks=True, copy_function=os.link)  # nothing writes into a file that is there
    return Installation(plugin, folder)


def requests_for(index: Index, start: str) -> list[tuple[str, str]]:
    return [(path, ranges) for path, ranges in index.asked if path.startswith(start)]


def test_of_two_at_once_one_installs_and_a_second_time_it_says_so_and_adds_the_small_torch(
    installation, index, packages
):
    index.stall = "/files/scipy"
    first = installation.start("--index", index.address)
    try:
        assert _wait(lambda: len(requests_for(index, "/files/scipy")) > 1)  # its size, and the file
        assert "another QGIS is installing" in installation.fail("--index", index.address)
    finally:
        index.stall = ""
        index.release.set()  # the rest of the file never comes: it is asked for once more
        first.wait(60)
    assert first.returncode == 0 and len(installation.complete()) == 1
    assert len([r for p, r in requests_for(index, "/files/scipy") if r]) == 1
    assert (installation.folder / "wheels").is_dir() and not (installation.folder / "work").exists()
    index.mend()
    index.asked.clear()
    again = installation.run("--index", index.address)
    assert again["was_there"] and not index.asked and installation.works(again) and again["components"] == ["engine"]
    index.hides = {"torch==1.0+cpu", "torchvision==1.0+cpu"}
    args = ("--index", index.address, "--with-networks", "--build", "cpu")
    text = installation.fail(*args, complete=1)
    assert "small build of torch" in text and "choose the large build" in text
    with Index(packages) as small:
        more = installation.run(*args, "--cpu-index", small.address)
        assert requests_for(small, "/files/torch-1.0+cpu")
    assert more["build"] == "cpu" and more["components"] == ["engine", "networks"]
    assert installation.works(more) and len(installation.complete()) == 1
    assert not requests_for(index, "/files/numpy")  # its wheel was kept


def test_an_index_that_cannot_be_reached_is_said_to_be(installation, packages):
    index = Index(packages)
    index.close()
    text = installation.fail("--index", index.address)
    assert "the package index cannot be reached" in text and "proxy settings" in text


def test_after_one_fault_after_the_other_the_same_folder_completes_with_what_came_meanwhile(
    installation, index, packages
):
    index.status["/simple"] = 503
    assert "a fault of its own (503)" in installation.fail("--index", index.address)
    index.status["/simple"] = 403
    assert "refuses (403)" in installation.fail("--index", index.address)
    index.mend()
    index.hides.add("rasterio")
    text = installation.fail("--index", index.address)
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    assert "there is no package of rasterio==1.0 for " + version in text and "choose another Python" in text
    index.mend()
    index.cut_after["scipy-1.0"], index.has_ranges = 70_000, False
    text = installation.fail("--index", index.address)
    assert "the connection broke while scipy-1.0-py3-none-any.whl was on the way" in text and "is kept" in text
    assert (installation.folder / "wheels" / "scipy-1.0-py3-none-any.whl.part").stat().st_size == 70_000
    here = {path.name for path in (installation.folder / "wheels").glob("*.whl")}
    index.mend()
    index.has_ranges = False
    index.asked.clear()
    assert installation.works(installation.run("--index", index.address))
    fetched = {path.split("/")[-1] for path, ranges in requests_for(index, "/files/")}
    assert here and not here & fetched and ("/files/scipy-1.0-py3-none-any.whl", "bytes=70000-") in index.asked
    scipy = installation.folder / "wheels" / "scipy-1.0-py3-none-any.whl"
    assert scipy.stat().st_size == len(packages.files[scipy.name])


def test_an_index_whose_file_differs_from_the_lock_is_refused(installation, plugin):
    with Index(Packages(filler=100_000)) as other:
        text = installation.fail("--index", other.address)
    assert "is not the file that it should be" in text and not list((installation.folder / "wheels").glob("*"))


def test_a_proxy_that_wants_another_password_which_is_never_shown(installation, index):
    index.is_proxy_that_refuses = True
    installation.variables = dict.fromkeys(("HTTPS_PROXY", "https_proxy"), f"http://ann:s3cret@{index.host}")
    text = installation.fail("--index", "https://packages.example.invalid/simple")
    assert "the proxy asks for a user name and a password (407)" in text and "Network" in text
    assert "s3cret" not in text
    assert "https: address" in installation.fail("--index", "http://packages.example.invalid/simple")
    for path in installation.folder.rglob("*"):
        assert path.suffix not in (".json", ".log", ".txt") or "s3cret" not in path.read_text(errors="replace")


def test_an_index_with_a_certificate_of_its_own_and_a_login_in_pips_configuration(installation, packages, tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    certificate = ("--ca-bundle", str(tmp_path / "cert.pem"))
    with Index(packages, certificate=make_certificate(tmp_path)) as index:
        index.login = "ann:s3cret"
        installation.variables = {"PIP_TRUSTED_HOST": "127.0.0.1"}  # checks are never switched off
        text = installation.fail("--index", index.address)
        assert "is not trusted" in text and "firewall" in text
        assert "(401)" in installation.fail("--index", index.address, *certificate)
        configuration = tmp_path / "pip.conf"
        where = f"https://ann:s3cret@{index.host}/simple"
        configuration.write_text(f"[global]\nindex-url = {where}\n[install]\ntarget = {tmp_path / 'elsewhere'}\n")
        installation.variables = {"PIP_CONFIG_FILE": str(configuration), "PIP_PREFIX": str(tmp_path / "elsewhere")}
        key = "/files/scipy-1.0-py3-none-any.whl?token=s3cret-key"
        index.renames["scipy-1.0-py3-none-any.whl"] = key
        summary = installation.run(*certificate)
        assert requests_for(index, key)
        assert installation.works(summary) and not (tmp_path / "elsewhere").exists()
    texts = [
        p.read_text(errors="replace") for p in installation.folder.glob("**/*.json") if "site-packages" not in p.parts
    ]
    assert texts and not [t for t in texts if "s3cret" in t]
    for address in (f"http://a:s3cret@{index.host}/simple", f"ftp://a:s3cret@{index.host}/simple"):
        text = _message(installation, "--again", "--index", address)
        assert "user name or password" in text and "s3cret" not in text


def make_certificate(folder: Path) -> Path:
    """A key and certificate of 127.0.0.1 in one file; the certificate alone is ``cert.pem`` beside it."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", str(folder / "key"), "-out", str(folder / "cert.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    both = folder / "server.pem"
    both.write_text((folder / "key").read_text() + (folder / "cert.pem").read_text())
    return both


def _message(installation: Installation, *args: str) -> str:
    done = subprocess.run(installation.command(*args), env=installation.environment(), capture_output=True, text=True)
    assert done.returncode == 2
    return done.stderr


@pytest.fixture
def small_disk(tmp_path):
    """A function that mounts a disk of so many MB."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "none", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_too_small_is_said_to_be_before_anything_is_fetched(installation, index, small_disk):
    shutil.copytree(installation.folder, small_disk / "base", symlinks=True)
    text = Installation(installation.plugin, small_disk / "base").fail("--index", index.address)
    assert "not enough space" in text and "MB are free" in text and "another location" in text
    assert not list((small_disk / "base").glob("wheels/*"))


def test_a_disk_that_another_program_fills_in_any_step_costs_only_that_step(packages, index, small_disk, monkeypatch):
    pins = components.parse_lock(packages.lock(base_pip()))
    monkeypatch.setattr(components, "read_lock", lambda: pins)
    monkeypatch.setattr(installer, "free_bytes", lambda folder: 1 << 40)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in [n for n in os.environ if n.startswith("PIP_") and n != "PIP_CONFIG_FILE"]:
        monkeypatch.delenv(name)
    request = installer.Request(small_disk / "base", interpreter=PYTHON, network=Network(index=index.address))
    ballast = small_disk / "ballast"
    for stage in ("making the environment", "installing"):
        with pytest.raises(DiskFullError):
            installer.install(request, _Fills(stage, ballast))
        ballast.unlink()
        assert not places.environments(small_disk / "base")
    outcome = installer.install(request)
    assert places.best_environment(small_disk / "base") == outcome.folder


class _Fills(Events):
    """Fills a disk to the last byte when a stage is reached."""

    def __init__(self, stage: str, ballast: Path) -> None:
        super().__init__()
        self._stage, self._ballast = stage, ballast

    def on_progress(self, progress) -> None:
        if progress.stage == self._stage and not self._ballast.exists():
            with open(self._ballast, "wb", buffering=0) as file, suppress(OSError):
                while file.write(bytes(1 << 16)):
                    pass


def test_a_folder_that_may_not_be_written_is_named(installation, plugin):
    blocked = installation.folder.parent / "file"
    blocked.write_text("not a folder")
    assert f"{blocked}" in Installation(plugin, blocked / "base").fail()


def test_a_folder_of_wheels_made_on_one_computer_installs_on_another(installation, index, packages, seed, tmp_path):
    folder = tmp_path / "for the field"
    pip_file = f"pip-{base_pip()}-py3-none-any.whl"
    bundled = list(Path("/usr/share/python-wheels").glob(pip_file))
    if not bundled:
        import ensurepip

        bundled = list(Path(ensurepip.__file__).parent.glob(f"_bundled/{pip_file}"))
    if not bundled:
        pytest.skip("needs the wheel of pip that this Python comes with")
    packages.files[pip_file] = bundled[0].read_bytes()
    packages.of["pip==" + base_pip()] = pip_file
    summary = installation.run("--index", index.address, "--download-only", str(folder))
    assert summary["files"] == {"wheels": str(folder)} and not installation.complete()
    assert pip_file in os.listdir(folder) and "SHA256SUMS" in os.listdir(folder) and len(os.listdir(folder)) == 14
    index.close()
    installed = installation.run("--offline-folder", str(folder), "--index", index.address)
    assert installation.works(installed)
    (folder / "numpy-1.0-py3-none-any.whl").write_bytes(b"PK not the same")
    shutil.copytree(seed, tmp_path / "other", symlinks=True, copy_function=os.link)
    other = Installation(installation.plugin, tmp_path / "other")
    assert "numpy-1.0-py3-none-any.whl is not the file that it should be" in other.fail("--offline-folder", str(folder))


# fault of the index, what shows that the step is reached
STEPS = {
    "asking": ("/simple/pyarrow", lambda i, there: requests_for(i, "/simple/pyarrow")),
    "downloading": ("/files/pyarrow", lambda i, there: len(requests_for(i, "/files/pyarrow")) > 1),
    "installing": ("", lambda i, there: list(there.glob("*/lib/*/site-packages/affine*"))),
    "checking": ("", lambda i, there: list(there.glob("*/lib/*/site-packages/numpy/__pycache__"))),
}


def test_killed_in_every_step_and_at_random_moments_it_leaves_no_process_and_completes_in_the_end(installation, index):
    environments = installation.folder / "environments"
    for step, (stall, is_reached) in STEPS.items():
        index.stall = stall
        installation.variables = {"KINSCAPE_TEST_PAUSE": "30"} if step == "checking" else {}
        process = installation.start("--index", index.address)
        try:
            assert _wait(lambda reached=is_reached: reached(index, environments)), step
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait(10)
            index.release.set()
        assert _wait(lambda: not _processes_in(installation.folder)), step
        assert not installation.complete(), step
        index.mend()
        index.asked.clear()
    installation.variables = {}
    moments = random.Random(7)
    for _ in range(2):
        process = installation.start("--index", index.address)
        time.sleep(moments.uniform(0.2, 1.8))
        process.kill()
        process.wait(10)
    assert installation.works(installation.run("--index", index.address))
    assert len(installation.complete()) == len(list(environments.iterdir())) == 1


def test_it_can_be_cancelled_while_a_server_is_silent(installation, index):
    index.stall = "/files/pyarrow"
    process = installation.start("--index", index.address)
    assert _wait(lambda: len(requests_for(index, "/files/pyarrow")) > 1)
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 130
    assert not installation.complete()


def _wait(condition, patience_s: float = 30.0) -> bool:
    until = time.monotonic() + patience_s
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return bool(condition())


def _processes_in(folder: Path) -> list[str]:
    """Command lines of processes that have to do with a folder (Linux; elsewhere none are seen)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(folder) in line and "guard.py" in line:
            found.append(line)
    return found
