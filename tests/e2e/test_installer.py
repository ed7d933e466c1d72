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
from pathlib import Path

import pytest
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

    def fail(self, *args: str) -> str:
        """The message of a run that must fail; it leaves no environment that counts."""
        done = subprocess.run(self.command(*args), env=self.environment(), capture_output=True, text=True, timeout=120)
        assert done.returncode != 0, done.stdout
        assert not self.complete()
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
    shutil.copytree(seed, folder, symlinks=True)
    return Installation(plugin, folder)


def requests_for(index: Index, start: str) -> list[tuple[str, str]]:
    return [(path, ranges) for path, ranges in index.asked if path.startswith(start)]


def test_it_installs_says_so_the_second_time_and_adds_a_component(installation, index):
    first = installation.run("--index", index.address)
    assert installation.works(first) and not first["was_there"] and first["components"] == ["engine"]
    assert (installation.folder / "wheels").is_dir() and not (installation.folder / "work").exists()
    index.asked.clear()
    again = installation.run("--index", index.address)
    assert again["was_there"] and not index.asked
    more = installation.run("--index", index.address, "--with-private")
    assert more["components"] == ["engine", "private"] and len(installation.complete()) == 1
    assert len([p for p, r in index.asked if p.startswith("/files/numpy")]) == 0  # its wheel was kept


def test_an_index_that_cannot_be_reached_is_said_to_be(installation, packages):
    index = Index(packages)
    index.close()
    text = installation.fail("--index", index.address)
    assert "the package index cannot be reached" in text and "proxy settings" in text


def test_a_server_without_ranges_sends_the_file_anew(installation, index, packages):
    index.cut_after["scipy-1.0"], index.has_ranges = 70_000, False
    text = installation.fail("--index", index.address)
    assert "the connection broke while scipy-1.0-py3-none-any.whl was on the way" in text and "is kept" in text
    part = installation.folder / "wheels" / "scipy-1.0-py3-none-any.whl.part"
    assert part.stat().st_size == 70_000
    index.mend()
    index.has_ranges = False
    index.asked.clear()
    assert installation.works(installation.run("--index", index.address))
    assert ("/files/scipy-1.0-py3-none-any.whl", "bytes=70000-") in index.asked
    assert (installation.folder / "wheels" / "scipy-1.0-py3-none-any.whl").stat().st_size == len(
        packages.files["scipy-1.0-py3-none-any.whl"]
    )


def test_a_line_that_breaks_again_and_again_still_brings_the_file_in_one_run(installation, index):
    index.cut_after["scipy-1.0"] = 80_000  # of 204,000: three goes with ranges
    assert installation.works(installation.run("--index", index.address))
    assert len([r for p, r in requests_for(index, "/files/scipy") if r]) == 2


def test_a_wrong_file_is_thrown_away(installation, index):
    index.wrong.add("shapely")
    text = installation.fail("--index", index.address)
    assert "shapely-1.0-py3-none-any.whl is not the file that it should be" in text and "SHA-256" in text
    assert not list((installation.folder / "wheels").glob("shapely*"))


def test_after_one_fault_after_the_other_the_same_folder_completes_with_what_came_meanwhile(installation, index):
    index.status["/simple"] = 503
    installation.fail("--index", index.address)
    index.mend()
    index.hides.add("rasterio")
    installation.fail("--index", index.address)
    index.mend()
    index.cut_after["scipy-1.0"], index.has_ranges = 70_000, False
    installation.fail("--index", index.address)
    index.mend()
    here = {path.name for path in (installation.folder / "wheels").glob("*.whl")}
    index.asked.clear()
    assert installation.works(installation.run("--index", index.address))
    fetched = {path.split("/")[-1] for path, _ in requests_for(index, "/files/")}
    assert here and not here & fetched and ("/files/scipy-1.0-py3-none-any.whl", "bytes=70000-") in index.asked


def test_an_index_whose_file_differs_from_the_lock_is_refused(installation, plugin):
    with Index(Packages(filler=100_000)) as other:
        text = installation.fail("--index", other.address)
    assert "is not the file that it should be" in text and not list((installation.folder / "wheels").glob("*"))


def test_no_package_for_this_python_names_both(installation, index):
    index.hides.add("rasterio")
    text = installation.fail("--index", index.address)
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    assert "there is no package of rasterio==1.0 for " + version in text and "choose another Python" in text


def test_an_index_that_refuses_is_quoted(installation, index):
    for where, status, words in (
        ("/simple", 403, "refuses (403)"),
        ("/simple", 503, "a fault of its own (503)"),
        ("/files/pyproj", 403, "refuses (403): pyproj-1.0-py3-none-any.whl"),
        ("/files/geopandas", 404, "does not have it (404): geopandas-1.0-py3-none-any.whl"),
    ):
        index.mend()
        shutil.rmtree(installation.folder / "wheels", ignore_errors=True)
        index.status[where] = status
        assert words in installation.fail("--index", index.address)


def test_a_proxy_that_wants_another_password_which_is_never_shown(installation, index):
    index.is_proxy_that_refuses = True
    installation.variables = dict.fromkeys(("HTTPS_PROXY", "https_proxy"), f"http://ann:s3cret@{index.host}")
    text = installation.fail("--index", "https://packages.example.invalid/simple")
    assert "the proxy asks for a user name and a password (407)" in text and "Network" in text
    assert "s3cret" not in text
    assert "https: address" in installation.fail("--index", "http://packages.example.invalid/simple")
    for path in installation.folder.rglob("*"):
        assert path.suffix not in (".json", ".log", ".txt") or "s3cret" not in path.read_text(errors="replace")


def test_an_index_with_a_login_in_pips_own_configuration(installation, index, tmp_path):
    index.login = "ann:s3cret"
    assert "(401)" in installation.fail("--index", index.address)
    configuration = tmp_path / "pip.conf"
    configuration.write_text(f"[global]\nindex-url = http://ann:s3cret@{index.host}/simple\n")
    installation.variables = {"PIP_CONFIG_FILE": str(configuration)}
    summary = installation.run()
    assert installation.works(summary)
    texts = [
        p.read_text(errors="replace") for p in installation.folder.glob("**/*.json") if "site-packages" not in p.parts
    ]
    assert texts and not [t for t in texts if "s3cret" in t]
    assert "user name or password" in _message(installation, "--again", "--index", f"http://a:b@{index.host}/simple")


def _message(installation: Installation, *args: str) -> str:
    done = subprocess.run(installation.command(*args), env=installation.environment(), capture_output=True, text=True)
    assert done.returncode == 2
    return done.stderr


def test_a_certificate_that_is_not_trusted_and_one_that_is(installation, packages, tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    both = tmp_path / "server.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "cert.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    both.write_text((tmp_path / "key").read_text() + (tmp_path / "cert.pem").read_text())
    with Index(packages, certificate=both) as index:
        text = installation.fail("--index", index.address)
        assert "is not trusted" in text and "firewall" in text
        summary = installation.run("--index", index.address, "--ca-bundle", str(tmp_path / "cert.pem"))
    assert installation.works(summary)


def test_a_disk_that_is_too_small_and_one_that_is_not(installation, index):
    small = installation.folder.parent / "small disk"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "none", str(small)], capture_output=True)
    if mounted.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        shutil.copytree(installation.folder, small / "base", symlinks=True)
        there = Installation(installation.plugin, small / "base")
        text = there.fail("--index", index.address)
        assert "not enough space" in text and "MB are free" in text and "another location" in text
        subprocess.run(["mount", "-o", "remount,size=600m", str(small)], check=True)
        assert there.works(there.run("--index", index.address))
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


def test_a_folder_that_may_not_be_written_is_named(installation, plugin):
    blocked = installation.folder.parent / "file"
    blocked.write_text("not a folder")
    assert f"{blocked}" in Installation(plugin, blocked / "base").fail()


def test_the_small_torch_is_asked_for_and_the_large_one_only_on_request(installation, packages, tmp_path):
    hidden = {"torch==1.0+cpu", "torchvision==1.0+cpu"}
    with Index(packages) as index, Index(packages) as small:
        index.hides = hidden
        args = ("--index", index.address, "--with-networks")
        if os.path.exists("/proc/driver/nvidia/version"):
            args += ("--build", "cpu")
        text = installation.fail(*args)
        assert "small build of torch" in text and "choose the large build" in text
        summary = installation.run(*args, "--cpu-index", small.address)
        assert summary["build"] == "cpu" and summary["components"] == ["engine", "networks"]
        assert requests_for(small, "/files/torch-1.0%2Bcpu") or requests_for(small, "/files/torch-1.0+cpu")


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
    assert pip_file in os.listdir(folder) and len(os.listdir(folder)) == 13
    index.close()
    installed = installation.run("--offline-folder", str(folder), "--index", index.address)
    assert installation.works(installed)
    (folder / "numpy-1.0-py3-none-any.whl").write_bytes(b"PK not the same")
    shutil.copytree(seed, tmp_path / "other", symlinks=True)
    other = Installation(installation.plugin, tmp_path / "other")
    assert "numpy-1.0-py3-none-any.whl is not the file that it should be" in other.fail("--offline-folder", str(folder))


def test_two_at_once_one_installs_and_the_other_says_why_it_does_not(installation, index):
    index.stall = "/files/scipy"
    first = installation.start("--index", index.address)
    try:
        assert _wait(lambda: bool(requests_for(index, "/files/scipy")))
        assert "another QGIS is installing" in installation.fail("--index", index.address)
    finally:
        index.release.set()
        index.mend()
        first.wait(60)
    assert installation.works(installation.run("--index", index.address))


STEPS = {
    "asking": lambda index: setattr(index, "stall", "/simple/pyarrow"),
    "downloading": lambda index: setattr(index, "stall", "/files/pyarrow"),
    "installing": lambda index: None,
    "checking": lambda index: None,
}


@pytest.mark.parametrize("step", list(STEPS))
def test_killed_in_a_step_it_leaves_no_process_and_the_next_run_completes(installation, index, step):
    STEPS[step](index)
    if step == "checking":
        installation.variables = {"KINSCAPE_TEST_PAUSE": "30"}
    process = installation.start("--index", index.address)
    environments = installation.folder / "environments"
    reached = {
        "asking": lambda: requests_for(index, "/simple/pyarrow"),
        "downloading": lambda: requests_for(index, "/files/pyarrow"),
        "installing": lambda: list(environments.glob("*/lib/*/site-packages/affine*")),
        "checking": lambda: list(environments.glob("*/lib/*/site-packages/numpy/__pycache__")),
    }[step]
    try:
        assert _wait(reached)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        index.release.set()
    assert _wait(lambda: not _processes_in(installation.folder) or step == "checking")
    assert not installation.complete()
    index.mend()
    installation.variables = {}
    assert installation.works(installation.run("--index", index.address))
    assert len(list(environments.iterdir())) == 1


def test_killed_at_random_moments_it_completes_in_the_end(installation, index):
    moments = random.Random(7)
    for _ in range(4):
        process = installation.start("--index", index.address)
        time.sleep(moments.uniform(0.2, 2.5))
        process.kill()
        process.wait(10)
    assert installation.works(installation.run("--index", index.address))
    assert len(installation.complete()) == 1


def test_it_can_be_cancelled_while_a_server_is_silent(installation, index):
    index.stall = "/files/pyarrow"
    process = installation.start("--index", index.address)
    assert _wait(lambda: requests_for(index, "/files/pyarrow"))
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
