"""Publishing: what lies in the store afterwards, and what a failure leaves."""

from __future__ import annotations

import hashlib
import json

import pytest
from archives import full_grid, grid_of, make_archive
from kinscape.core.errors import ArchiveError, Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.publish import PublishJob
from kinscape.core.privacy.coarse import TABLE_NAME
from kinscape.core.privacy.probe import Probe
from kinscape.core.remote import catalogue
from kinscape.core.remote.publish import Choices, publish, published_in


@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40.0, 64, 64)), [full_grid(6, 5)])


def told_of(folder):
    return json.loads((folder / "published.json").read_text())


def test_a_server_finds_what_it_needs(archive, tmp_path):
    folder = publish(archive.folder, "my-region", tmp_path / "store", Choices(title="My region", probe=3))
    told, data = told_of(folder), (folder / "catalogue.ksb").read_bytes()
    assert told["archive"] == str(archive.folder) and told["modes"] == ["private", "private-exact"]
    assert (told["rows"], told["dim"], told["generation"]) == (30, 8, archive.generation)
    assert told["catalogue"] == {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    assert told["encoder"]["fingerprint"] == archive.manifest.encoder.fingerprint
    assert catalogue.read(data, told).manifest.tiles == 30
    probe = Probe.from_dict(told["probe"], 30, 8)
    assert len(probe.rows) == 3 and (probe.vectors == archive.vectors[probe.rows]).all()
    assert published_in(tmp_path / "store") == [folder]


def test_what_is_published_again_takes_the_place_of_the_old(archive, tmp_path):
    store = tmp_path / "store"
    publish(archive.folder, "x", store, Choices(title="old", probe=2))
    folder = publish(archive.folder, "x", store, Choices(title="new"))
    assert told_of(folder)["title"] == "new" and told_of(folder)["probe"] is None
    assert [path.name for path in store.iterdir()] == ["x"], "nothing half or old is left"


def test_a_cancelled_one_leaves_the_old_in_place(archive, tmp_path):
    store = tmp_path / "store"
    folder = publish(archive.folder, "x", store, Choices(title="old"))

    class Stops(Events):
        def on_progress(self, progress):
            if progress.done == progress.total:
                self.cancel()

    with pytest.raises(Cancelled):
        publish(archive.folder, "x", store, Choices(title="new"), Stops())
    assert told_of(folder)["title"] == "old" and [path.name for path in store.iterdir()] == ["x"]


def test_a_folder_of_somebody_else_is_not_replaced(archive, tmp_path):
    other = tmp_path / "store" / "x"
    other.mkdir(parents=True)
    (other / "photos.txt").write_text("mine")
    with pytest.raises(InputError, match="holds nothing that was published"):
        publish(archive.folder, "x", tmp_path / "store")
    assert (other / "photos.txt").read_text() == "mine"


@pytest.mark.parametrize(
    "name, choices, says",
    [
        ("Big", Choices(), "name of a published archive"),
        ("../x", Choices(), "name of a published archive"),
        ("", Choices(), "name of a published archive"),
        ("x", Choices(modes=("vault",)), "'vault'"),
        ("x", Choices(modes=("private", "magic")), "'magic'"),
        ("x", Choices(modes=()), "once each"),
        ("x", Choices(modes=("private", "private")), "once each"),
        ("x", Choices(options={"noise": {"epsilon": 1}}), "not published"),
        ("x", Choices(probe=17), "17"),
        ("x", Choices(probe=-1), "-1"),
        ("x", Choices(title="two\nlines"), "title"),
    ],
)
def test_what_cannot_be_published_is_refused_before_anything_is_read(tmp_path, name, choices, says):
    with pytest.raises(InputError, match=says):
        publish(tmp_path / "no archive at all", name, tmp_path / "store", choices)
    assert not (tmp_path / "store").exists()


def test_an_archive_without_tiles_is_refused(tmp_path):
    empty = make_archive(tmp_path / "e", grid_of((40.0, 64, 64)), [])
    with pytest.raises(ArchiveError, match="no tiles"):
        publish(empty.folder, "x", tmp_path / "store")


def test_the_job_says_what_is_given_away(archive, tmp_path):
    result = run_job(PublishJob(str(archive.folder), "x", str(tmp_path / "store"), probe=2, hides_names=True))
    assert result.files["published"] == str(tmp_path / "store" / "x")
    text = " ".join(result.summary["discloses"])
    assert "2 tiles" in text and "no names of files" in text and "score of every tile" in text


def test_a_coarse_table_is_made_where_it_is_asked_for(archive, tmp_path):
    run_job(PublishJob(str(archive.folder), "x", str(tmp_path), modes=("private",),
                       mode_options=(("private.coarse", "true"),)))  # fmt: skip
    assert (tmp_path / "x" / TABLE_NAME).is_file()


@pytest.mark.parametrize("pair", [("coarse", "1"), (".coarse", "1"), ("private.", "1")])
def test_an_option_must_say_of_which_mode(archive, tmp_path, pair):
    with pytest.raises(InputError):
        run_job(PublishJob(str(archive.folder), "x", str(tmp_path), mode_options=(pair,)))


def test_a_vault_has_no_choices_of_a_published_archive(archive):
    with pytest.raises(InputError, match="probe is not for a vault"):
        run_job(PublishJob(str(archive.folder), "x", server="https://h", probe=2))
