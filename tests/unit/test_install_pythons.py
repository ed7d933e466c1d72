"""Where QGIS's Python is on each system, what it needs to be told, and what the installation does with its answers."""

from __future__ import annotations

import ast
import json
import os
import stat
import sys
from pathlib import Path

import pytest
from kinscape.core.events import Events
from kinscape.core.install import base_python, child, environment, failures, installer, places
from kinscape.core.install.base_python import BasePython
from kinscape.core.install.failures import DoesNotWorkError, LongPathError

posix = pytest.mark.skipif(sys.platform == "win32", reason="scripts of POSIX")


@pytest.fixture
def here(monkeypatch):
    """A function that makes this process look like QGIS on another system."""

    def look(platform: str, executable: Path, prefix: Path) -> None:
        monkeypatch.setattr(base_python.sys, "platform", platform)
        monkeypatch.setattr(base_python.sys, "executable", str(executable))
        monkeypatch.setattr(base_python.sys, "_base_executable", str(executable), raising=False)
        for name in ("prefix", "base_prefix", "base_exec_prefix"):
            monkeypatch.setattr(base_python.sys, name, str(prefix))
        monkeypatch.setattr(base_python.shutil, "which", lambda name: f"/usr/bin/{name}")

    return look


def files(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_on_windows_the_python_of_the_installation_is_taken_and_never_qgis_itself(tmp_path, here):
    root = tmp_path / "QGIS 3.40"
    qgis, python = root / "bin" / "qgis-ltr-bin.exe", root / "apps" / "Python312" / "python.exe"
    files(qgis, root / "bin" / "python3.exe", python, root / "apps" / "Python39" / "python.exe")
    here("win32", qgis, python.parent)
    found = [path for path in base_python.candidates() if os.path.isfile(path)]
    assert found[0] == str(python) and str(root / "bin" / "python3.exe") in found and str(qgis) not in found
    here("win32", qgis, tmp_path / "elsewhere")  # a QGIS that does not say where its Python is
    found = [path for path in base_python.candidates() if os.path.isfile(path)]
    assert found[:2] == [str(python), str(root / "apps" / "Python39" / "python.exe")]
    assert base_python.library_folders(str(python)) == [str(root / "bin")]


@pytest.mark.parametrize("place", ["MacOS/bin/python3", "MacOS/python3", "Frameworks/bin/python3"])
def test_on_macos_the_python_in_the_bundle_is_taken_and_never_the_door_of_the_developer_tools(tmp_path, here, place):
    contents = tmp_path / "QGIS-LTR.app" / "Contents"
    qgis = contents / "MacOS" / "QGIS"
    files(qgis, contents / place)
    here("darwin", qgis, contents / "Frameworks" / "nowhere")
    all_of_them = list(base_python.candidates())
    assert [path for path in all_of_them if os.path.isfile(path)][0] == str(contents / place)
    assert str(qgis) not in all_of_them and not [path for path in all_of_them if path.startswith("/usr/bin/")]
    assert base_python.library_folders(str(contents / place)) == []


def test_in_a_flatpak_the_python_of_the_runtime_is_taken(tmp_path, here):
    python = tmp_path / "usr" / "bin" / "python3"
    files(python, tmp_path / "app" / "bin" / "qgis")
    here("linux", tmp_path / "app" / "bin" / "qgis", tmp_path / "usr")
    found = list(base_python.candidates())
    assert str(python) in found and str(tmp_path / "app" / "bin" / "qgis") not in found


@posix
def test_a_python_whose_libraries_lie_elsewhere_is_told_and_so_is_its_environment(tmp_path, monkeypatch):
    """As on Windows, where OpenSSL lies in QGIS's bin and not beside python.exe."""
    libraries = tmp_path / "QGIS käse" / "bin"
    libraries.mkdir(parents=True)
    answer = {"version": [3, 12, 1], "machine": "AMD64", "platform": "win32", "bits": 64, "has_venv": True}
    python = tmp_path / "python3"
    whole, lame = (json.dumps({**answer, "has_ssl": value}) for value in (True, False))
    python.write_text(f"#!/bin/sh\nif [ -n \"$4\" ]; then echo '{whole}'; else echo '{lame}'; fi\n")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(base_python, "library_folders", lambda path: [str(libraries)])
    found = base_python.probe(str(python), Events())
    assert found.libraries == str(libraries)
    base = BasePython(sys.executable, sys.version_info[:3], "x", "x", False, False, str(libraries))
    environment.make_environment(tmp_path / "environment", base, Events())
    written = places.site_packages_of(tmp_path / "environment") / "kinscape.pth"
    line = written.read_text()
    assert line.isascii() and line.startswith("import os") and line.count("\n") == 1
    assert ast.literal_eval(line.split("= ")[1].split(";")[0]) == str(libraries)
    done = child.run_child(
        [str(places.python_of(tmp_path / "environment")), "-I", "-c", "print(1)"], Events(), dict(os.environ)
    )
    assert done.returncode == 0


def test_answers_without_all_fields_are_no_error(tmp_path, monkeypatch):
    done = child.Done(0, ['{"version": [3, 12, 0]}'])
    monkeypatch.setattr(base_python, "run_child", lambda *_args: done)
    with pytest.raises(failures.UnfitPythonError, match="32-bit"):
        base_python.probe(sys.executable, Events())


# -- what children are given
def test_of_pips_variables_only_those_that_say_how_the_index_is_reached_are_kept(monkeypatch, tmp_path):
    kept = {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_PROXY", "PIP_CLIENT_CERT", "PIP_CONFIG_FILE", "PIP_FIND_LINKS"}
    dropped = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_NO_BINARY", "PIP_BREAK_SYSTEM_PACKAGES", "PIP_ONE_DAY_NEW"}
    for name in (*kept, *dropped, "PIP_USER", "PIP_TRUSTED_HOST"):
        monkeypatch.setenv(name, "x")
    found = child.clean_environment()
    assert kept <= set(found) and not dropped & set(found)
    assert found["PIP_USER"] == "0" and found["PIP_TRUSTED_HOST"] == "nobody.invalid"


def test_certificates_that_are_gone_or_empty_are_not_handed_on(monkeypatch, tmp_path):
    there = tmp_path / "ca.pem"
    there.touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "removed by an update.pem"))
    monkeypatch.setenv("CURL_CA_BUNDLE", "")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(there))
    found = child.clean_environment()
    assert found["REQUESTS_CA_BUNDLE"] == str(there) and not {"SSL_CERT_FILE", "CURL_CA_BUNDLE"} & set(found)


def test_a_null_character_in_what_somebody_typed_is_an_error_that_is_told():
    with pytest.raises(failures.InstallError, match="cannot be started"):
        child.run_child([sys.executable, "a\0b"], Events(), {})


def test_answers_that_are_read_come_as_they_are_and_what_is_shown_is_scrubbed():
    command = [sys.executable, "-c", "print('https://x.example.invalid/a.whl?token=s3cret')"]
    assert "s3cret" not in child.run_child(command, Events(), dict(os.environ)).text
    assert "s3cret" in child.run_child(command, Events(), dict(os.environ), is_raw=True).text


# -- what is there already
def test_a_complete_environment_that_no_longer_works_is_made_anew(tmp_path, monkeypatch):
    folder = places.new_folder(tmp_path, "3.11", "x")
    there = places.Environment(folder, places.lock_id(), "3.11", "x", ("engine",))
    monkeypatch.setattr(installer, "environments", lambda base: [there])
    monkeypatch.setattr(installer, "verify", lambda *_args: {})
    made = installer._Installation(installer.Request(tmp_path), Events())
    assert made._complete() == there

    def broken(*_args):
        raise DoesNotWorkError("faiss cannot be loaded")

    monkeypatch.setattr(installer, "verify", broken)
    assert made._complete() is None


def test_the_users_own_folder_of_wheels_is_not_tidied(tmp_path):
    made = installer._Installation(installer.Request(tmp_path, offline_folder=str(tmp_path / "wheels")), Events())
    files(tmp_path / "wheels" / "mine.whl")
    made._tidy_wheels(installer.Plan("k", ()))
    assert (tmp_path / "wheels" / "mine.whl").exists()
    other = installer._Installation(installer.Request(tmp_path), Events())
    other._tidy_wheels(installer.Plan("k", ()))
    assert not (tmp_path / "wheels" / "mine.whl").exists()


def test_paths_that_windows_cannot_make_are_said_so_before_anything_is_unpacked(tmp_path, monkeypatch):
    import zipfile

    wheel = tmp_path / "a-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("a/" * 60 + "b.py", "")
    made = installer._Installation(installer.Request(tmp_path), Events())
    made._check_paths(Path("C:/" + "x" * 200), [wheel])
    monkeypatch.setattr(installer, "_has_short_paths", lambda: True)
    made._check_paths(Path("C:/x"), [wheel])
    with pytest.raises(LongPathError, match="too long"):
        made._check_paths(Path("C:/" + "x" * 200), [wheel])


@pytest.mark.parametrize(
    "line, code, words",
    [
        ("SSLError: certificate verify failed: certificate is not yet valid", "install_certificate", "the time of"),
        ("certificate verify failed: certificate has expired", "install_certificate", "date and the time"),
        ("HINT: This error might have occurred since this system does not have Windows Long Path support enabled.",
         "install_long_path", "short path"),
        ("[Errno 36] File name too long: 'x'", "install_long_path", "short path"),
        ("Error: Refusing to create a venv in /a:b because it contains the PATH separator :.", "install_permission",
         "another location"),
        ("Could not fetch URL https://x.invalid/: connection error: redirected to an unprotected address - skipping",
         "install_index", "https:"),
    ],
)  # fmt: skip
def test_rarer_causes_have_their_own_remedy(line, code, words):
    found = failures.of_pip([line, "No matching distribution found for numpy"], 1, "Python 3.12", "installing")
    assert found.code == code and words in found.hint
