"""The key folder: private from the first moment, a key for each server and mode, and nothing secret in what is said."""

from __future__ import annotations

import base64
import json
import os
import threading
from pathlib import Path

import pytest

pytest.importorskip("tenseal", reason="the component 'private' is not installed")

from kinscape.core import cli  # noqa: E402
from kinscape.core.errors import InputError, PrivacyError, StorageError  # noqa: E402
from kinscape.core.jobs import job_from_dict, run_job  # noqa: E402
from kinscape.core.jobs.doors import as_command  # noqa: E402
from kinscape.core.jobs.keys import KeysJob  # noqa: E402
from kinscape.core.privacy import keys as shelf  # noqa: E402
from kinscape.core.privacy import seal_bridge as bridge  # noqa: E402
from kinscape.core.privacy import secret_files  # noqa: E402
from kinscape.core.privacy.params import PRECISE_SET, VAULT_SET  # noqa: E402
from kinscape.core.privacy.sealed import QueryKeys  # noqa: E402
from kinscape.core.privacy.vault import VaultKeys  # noqa: E402

posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


def test_keys_lie_beside_the_cache_and_never_in_a_project(monkeypatch, tmp_path):
    monkeypatch.delenv("KINSCAPE_KEYS")
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path / "cache"))
    assert shelf.key_folder() == tmp_path / "cache" / "keys"


@posix
def test_folder_and_files_are_for_the_owner_alone(folder):
    before = os.umask(0)
    try:
        shelf.new_key("mine")
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in folder.iterdir()] == [0o600]


@posix
def test_a_secret_is_private_from_the_moment_its_file_exists(folder, monkeypatch):
    """Whoever watches the folder never sees a file that others may read."""
    seen = []
    real = os.open

    def watched(path, flags, mode=0o777, **more):
        seen.append((str(path), flags, mode))
        return real(path, flags, mode, **more)

    monkeypatch.setattr(secret_files.os, "open", watched)
    shelf.new_key("mine")
    made = [(flags, mode) for path, flags, mode in seen if str(folder) in path and flags & os.O_CREAT]
    assert made and all(mode == 0o600 and flags & os.O_EXCL for flags, mode in made)


@posix
def test_a_key_that_others_may_read_is_not_used(folder):
    shelf.new_key("mine")
    (folder / "mine.key").chmod(0o644)
    with pytest.raises(PrivacyError, match="can be read by others"):
        shelf.load_key("mine")
    assert "read by others" in shelf.list_keys()[0].problem


def test_one_key_for_each_server_and_mode_made_at_first_use():
    first = shelf.key_for("server a", "private")
    assert shelf.key_for("server a", "private").fingerprint == first.fingerprint
    others = [shelf.key_for("server b", "private"), shelf.key_for("server a", "private-exact"),
              shelf.key_for("server a", "vault"), shelf.key_for("server a", "private", PRECISE_SET)]  # fmt: skip
    assert len({key.fingerprint for key in [first, *others]}) == 5
    assert isinstance(others[2], VaultKeys) and others[3].set_id == PRECISE_SET


def test_a_renewed_key_is_another_one_and_replaces_the_first():
    first = shelf.key_for("a", "private")
    second = shelf.key_for("a", "private", renew=True)
    assert first.fingerprint != second.fingerprint == shelf.key_for("a", "private").fingerprint
    assert len(shelf.list_keys()) == 1


def test_the_key_of_a_vault_is_never_replaced_by_itself():
    first = shelf.key_for("a", "vault")
    with pytest.raises(PrivacyError, match="cannot be renewed"):
        shelf.key_for("a", "vault", renew=True)
    assert shelf.key_for("a", "vault").fingerprint == first.fingerprint


def test_two_at_once_get_the_same_key():
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(shelf.key_for("a", "vault").fingerprint)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stored = shelf.key_for("a", "vault").fingerprint
    assert stored in found and len(found) == 4
    assert set(found) == {stored}, "a vault that was sealed with a lost key could never be opened"


def test_a_key_that_is_there_is_not_overwritten():
    first = shelf.new_key("mine", "vault")
    with pytest.raises(InputError, match="already"):
        shelf.new_key("mine")
    assert shelf.list_keys() == [first] and first.set_id == VAULT_SET


def test_deleting_overwrites_and_removes(folder, monkeypatch):
    shelf.new_key("mine")
    left = []
    monkeypatch.setattr(Path, "unlink", lambda path, **_options: left.append(path.read_bytes()))
    assert shelf.delete_key("mine").name == "mine"
    assert len(left) == 1 and not any(left[0])
    monkeypatch.undo()


def test_a_deleted_key_is_gone():
    shelf.new_key("mine")
    shelf.delete_key("mine")
    assert shelf.list_keys() == []
    with pytest.raises(InputError, match="no key"):
        shelf.delete_key("mine")


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "a\0b", "x" * 200, "a b", "-x"])
def test_names_that_no_key_can_have(name):
    for act in (shelf.new_key, shelf.delete_key, shelf.load_key):
        with pytest.raises(InputError):
            act(name)


def test_odd_ids_of_servers_stay_inside_the_folder(folder):
    shelf.key_for("../../etc/passwd\0\n" + "x" * 5000, "private")
    assert [path.parent for path in folder.iterdir()] == [folder]


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "text", "swapped header"])
def test_a_damaged_key_is_listed_with_its_problem_and_not_used(folder, damage):
    shelf.new_key("mine")
    path = folder / "mine.key"
    data = path.read_bytes()
    flipped = bytearray(data)
    flipped[len(data) // 2] ^= 4
    path.write_bytes({"cut": data[:-1], "flip": bytes(flipped), "empty": b"", "text": b"hello\n" * 9,
                      "swapped header": data.replace(b'"private"', b'"privat2"')}[damage])  # fmt: skip
    assert shelf.list_keys()[0].problem
    with pytest.raises(PrivacyError):
        QueryKeys.load(path)


def test_nothing_secret_is_said_of_a_key(folder, capsys):
    shelf.key_for("server", "private")
    _header, parts = secret_files.read_secret(next(folder.iterdir()), QueryKeys.KIND)
    said = json.dumps(run_job(KeysJob("list")).to_dict())
    assert cli.main(["keys", "list"]) == 0 and cli.main(["keys", "list", "--json"]) == 0
    said += "".join(capsys.readouterr())
    for at in range(16, len(parts[0]) - 24, 97):
        piece = parts[0][at : at + 18]
        assert base64.b64encode(piece).decode() not in said and piece.hex() not in said
    with pytest.raises(InputError) as caught:
        shelf.new_key(shelf.list_keys()[0].name)
    assert parts[0][40:50].hex() not in str(caught.value)


def test_a_saved_key_opens_what_the_first_one_sealed(tmp_path):
    import numpy as np
    from kinscape.core.privacy.rows import PreparedRows

    keys = QueryKeys.generate()
    keys.save(tmp_path / "k.key")
    again, vectors = QueryKeys.load(tmp_path / "k.key"), np.eye(4, dtype=np.float32)
    scoring = PreparedRows(keys.set_id, vectors).scoring(again.evaluation(), keys.seal(vectors[1]))
    assert np.abs(again.open([scoring.block(0)], 4, 4) - vectors[1]).max() < 5e-4
    assert bridge.holds_secret(bridge.to_bytes(again._secret))


def test_a_folder_that_cannot_be_written_is_an_error_with_a_remedy(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        shelf.new_key("mine", folder=tmp_path / "file" / "keys")


def test_the_verb_makes_lists_and_deletes(capsys):
    assert cli.main(["keys", "new", "mine", "--mode", "vault", "--json"]) == 0
    made = json.loads(capsys.readouterr().out.splitlines()[-1])["keys"][0]
    assert (made["name"], made["mode"], made["set_id"]) == ("mine", "vault", VAULT_SET)
    assert cli.main(["keys", "list"]) == 0
    assert "mine" in capsys.readouterr().out
    assert cli.main(["keys", "delete", "mine", "--json"]) == 0
    assert cli.main(["keys", "list"]) == 0
    assert "No keys" in capsys.readouterr().out
    assert cli.main(["keys", "delete", "mine"]) != 0


@pytest.mark.parametrize("job, command", [(KeysJob("list"), "kinscape keys list"),
                                          (KeysJob("new", "a", "vault"), "kinscape keys new a --mode vault"),
                                          (KeysJob("delete", "a"), "kinscape keys delete a")])  # fmt: skip
def test_the_job_is_told_as_its_verb(job, command):
    assert as_command(job) == command
    assert job_from_dict(job.to_dict()) == job


def test_an_unknown_action_or_mode_is_named():
    with pytest.raises(InputError, match="action"):
        run_job(KeysJob("rotate"))
    with pytest.raises(InputError, match="mode"):
        run_job(KeysJob("new", "a", "noise"))
