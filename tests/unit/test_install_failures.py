"""Each cause of a failed installation is told from what pip prints or Python raises, and no secret is in the text."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import urllib.error

import pytest
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.install import downloads, failures, network, scrub
from kinscape.core.install.failures import of_exception, of_os_error, of_pip
from kinscape.core.install.plan import WheelFile

PYTHON = "Python 3.13 on Windows (AMD64)"
PIP = {
    "install_network": "WARNING: Retrying after connection broken by 'NewConnectionError(...: Failed "
    "to establish a new connection: [Errno 111] Connection refused')'\n"
    "ERROR: No matching distribution found for numpy==1",
    "install_proxy": "OSError('Tunnel connection failed: 407 Proxy Authentication Required')\nNo matching distribution "
    "found for numpy",
    "install_certificate": "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed "
    "certificate in certificate chain'))",
    "install_disk_full": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    "install_no_wheel": "ERROR: No matching distribution found for tenseal==0.3.18",
    "install_wrong_hash": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "install_interrupted": "urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(9 bytes read)')",
    "install_permission": "OSError: [WinError 32] The process cannot access the file because it is being used by "
    "another process: 'numpy.pyd'",
    "install_index": "Could not fetch URL https://x.invalid/simple/numpy/: 403 Client Error: Forbidden for url\n"
    "No matching distribution found for numpy==1",
    "install_no_venv": "The virtual environment was not created successfully because ensurepip is not available.",
    "install_python": "pip is configured with locations that require TLS/SSL, however the ssl module is not available",
    "install": "something else entirely",
}


@pytest.mark.parametrize("code", list(PIP))
def test_the_cause_is_read_from_pips_output(code):
    found = of_pip(PIP[code].splitlines(), 1, PYTHON, "installing")
    assert found.code == code and found.message and (found.hint or code == "install")


def test_a_missing_wheel_names_package_and_python_and_a_kill_is_said_to_be_one():
    found = of_pip([PIP["install_no_wheel"]], 1, PYTHON, "installing")
    assert found.package == "tenseal==0.3.18" and "tenseal==0.3.18 for Python 3.13 on Windows" in found.message
    assert of_pip(["Collecting numpy"], -9, PYTHON, "installing").code == "install_killed"


def test_what_only_pips_log_tells_counts_too():
    found = of_pip(["No matching distribution found for numpy"], 1, PYTHON, "installing", PIP["install_disk_full"])
    assert found.code == "install_disk_full"


EXCEPTIONS = [
    (urllib.error.URLError(socket.gaierror(-2, "Name or service not known")), "install_network"),
    (urllib.error.URLError(ConnectionRefusedError(111, "refused")), "install_network"),
    (urllib.error.URLError(OSError("Tunnel connection failed: 407 Proxy Authentication Required")), "install_proxy"),
    (urllib.error.HTTPError("u", 407, "m", {}, None), "install_proxy"),
    (urllib.error.URLError(ssl.SSLCertVerificationError(1, "certificate verify failed")), "install_certificate"),
    (urllib.error.HTTPError("u", 403, "m", {}, None), "install_index"),
    (urllib.error.HTTPError("u", 502, "m", {}, None), "install_index"),
    (http.client.IncompleteRead(b"12"), "install_interrupted"),
    (ConnectionResetError(104, "reset"), "install_interrupted"),
    (TimeoutError("timed out"), "install_interrupted"),
    (OSError(errno.ENOSPC, "No space left on device"), "install_disk_full"),
    (PermissionError(errno.EACCES, "denied", "x.whl"), "install_permission"),
    (ValueError("odd"), "install"),
]


@pytest.mark.parametrize("error, code", EXCEPTIONS, ids=lambda v: v if isinstance(v, str) else type(v).__name__)
def test_the_cause_is_read_from_an_exception(error, code):
    assert of_exception(error, "packages.example.invalid", "numpy.whl").code == code


def test_a_disk_that_fills_while_a_file_is_written_is_said_so_and_keeps_the_part(tmp_path, monkeypatch):
    source = tmp_path / "a.whl"
    source.write_bytes(bytes(3_000_000))

    def full(out, chunk, path):
        if out.tell() > 1_000_000:
            raise of_os_error(OSError(errno.ENOSPC, "No space left on device"), path)
        out.write(chunk)

    monkeypatch.setattr(downloads, "_write", full)
    loader = downloads.Downloader(tmp_path / "wheels", network.Network(), Events())
    with pytest.raises(failures.DiskFullError, match="no space left"):
        loader.fetch([WheelFile("a", "1", "a.whl", source.as_uri())], lambda n: None)
    assert (tmp_path / "wheels" / "a.whl.part").stat().st_size > 0


def test_credentials_never_reach_a_text():
    secret = "s3cret"  # pragma: allowlist secret
    for text in (
        f"Looking in indexes: https://ann:{secret}@x.invalid/simple",
        f"Proxy-Authorization: Basic {secret}",
        f"https://x.invalid/f?token={secret}&a=1",
        f"HTTPSConnectionPool via http://{secret}@proxy:8080",
    ):
        assert secret not in scrub.scrub(text)
        assert secret not in str(failures.InstallError(text, text)) + failures.InstallError("", "", text).details
    assert scrub.scrub("numpy @ file:///a/b") == "numpy @ file:///a/b"


def test_the_proxy_goes_to_children_by_variables_and_respects_exceptions():
    proxy = network.proxy_address("http", "proxy.x", 3128, "a b", "p@:/")
    assert proxy == "http://a%20b:p%40%3A%2F@proxy.x:3128" and network.proxy_address("http", "", 0) == ""
    reached = network.Network(proxy=proxy, no_proxy=(".intern", "https://only.this/path"))
    variables = reached.child_variables()
    assert variables["HTTPS_PROXY"] == proxy and ".intern" in variables["NO_PROXY"] and proxy not in repr(reached)
    assert network.is_exempt("index.intern", reached.no_proxy) and network.is_exempt("only.this", reached.no_proxy)
    assert not network.is_exempt("index.extern", reached.no_proxy)


@pytest.mark.parametrize("address, words", [("ftp://x", "not the address"), ("https://a:b@x/simple", "password")])
def test_an_index_address_that_cannot_be_or_tells_a_secret_is_refused(address, words):
    with pytest.raises(InputError, match=words):
        network.Network(index=address).checked()
