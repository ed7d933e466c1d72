"""A search of an archive on a server: the same places as a local search, and nothing on the wire but one question."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace

import geopandas
import numpy as np
import pytest
import rasterio
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core import cli
from kinscape.core.errors import ArchiveError, InputError, RemoteError
from kinscape.core.jobs import recipe, run_job
from kinscape.core.jobs.concept import ConceptJob
from kinscape.core.jobs.doors import as_command
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.remote_search import RemoteSearchJob, mode_options
from kinscape.core.jobs.search import SearchJob
from kinscape.core.remote import client as client_module
from kinscape.core.remote.askers import asker, mode_names
from kinscape.core.remote.asking import Answer
from kinscape.core.remote.publish import Choices, publish
from kinscape.core.remote.transport import Reply
from kinscape.core.search import query as query_module

URL = "https://server.example"


class Plain:
    """An asker that is told the scores by the archive itself; keeps what it was asked."""

    mode = "private"

    def __init__(self, archive):
        self.archive, self.asked, self.rows, self.error, self.notes = archive, [], None, 0.0, []

    def ask(self, call, vector):
        self.asked.append(np.array(vector))
        scores = np.einsum("ij,j->i", np.asarray(self.archive.vectors), vector) + np.float32(self.error)
        rows = self.rows
        return Answer(scores if rows is None else scores[rows], rows, rows is None, list(self.notes),
                      {"max_error": 5e-4})  # fmt: skip


class Served:
    """A server's answers, from a published folder."""

    def __init__(self, folder):
        told = json.loads((folder / "published.json").read_text())
        info = {key: told[key] for key in ("name", "title", "rows", "dim", "generation", "encoder", "probe",
                                           "catalogue")}  # fmt: skip
        info |= {"modes": {"private": {}, "noise": {}}, "files": {}}
        self.answers = {"about": {"id": "abc", "name": "S"}, "archives/city": info,
                        "archives/city/catalogue": (folder / "catalogue.ksb").read_bytes()}  # fmt: skip
        self.paths = []

    def send(self, method, url, headers, body, most, events):
        path = url.partition("/v1/")[2]
        self.paths.append(path)
        found = self.answers[path]
        return Reply(200, {}, found if isinstance(found, bytes) else json.dumps(found).encode())


@pytest.fixture
def scene(tmp_path, monkeypatch):
    """(archive, served, plain asker): a concept file and an archive of two dates, one grid."""
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("KINSCAPE_KEYS", str(tmp_path / "keys"))
    monkeypatch.delenv("KINSCAPE_TOKEN", raising=False)
    parts = [{**full_grid(30, 20), "vectors": unit_vectors(600, 8, seed, groups=40), "date": date}
             for seed, date in ((1, "2020-01-01"), (2, "2022-01-01"))]  # fmt: skip
    archive = make_archive(tmp_path / "city", grid_of((40.0, 64, 32)), parts)
    served = Served(publish(archive.folder, "city", tmp_path / "store", Choices(probe=4)))
    plain = Plain(archive)
    monkeypatch.setattr(client_module, "OwnTransport", lambda *_: served)
    monkeypatch.setattr("kinscape.core.remote.askers.asker", lambda mode: plain)
    return archive, served, plain


@pytest.fixture
def concept(scene, tmp_path):
    """What a tile of the archive looks like, as a concept: an example that needs no encoder."""
    archive = scene[0]
    where = str(tmp_path / "c.concept.json")
    run_job(ConceptJob(out=where, archive=str(archive.folder), name="c", like=(Example(tile="0/12510/134910"),)))
    return where


def job_of(concept, tmp_path, **more):
    return RemoteSearchJob(URL, "city", (), str(tmp_path / "r.gpkg"), concept=concept, **more)


def places(path):
    return geopandas.read_file(path, layer="places")


FILTERS = {
    "none": {},
    "a box": {"extent": (400_000.0, 4_317_400.0, 400_600.0, 4_317_900.0)},
    "dates": {"date_from": "2021-01-01"},
    "one source": {"sources": ("source1.tif",)},
    "all of it": {"one_per_place": False, "min_score": 0.2, "k": 200, "date_to": "2021-01-01"},
    "nothing left": {"date_from": "2050-01-01"},
}


@pytest.mark.parametrize("name", FILTERS)
def test_the_places_are_those_of_a_local_search(scene, concept, tmp_path, name):
    archive, served, plain = scene
    options = {"k": 15, **FILTERS[name]}
    job = job_of(concept, tmp_path, score_map=str(tmp_path / "r.tif"), **options)
    remote = run_job(job)
    local_job = dataclasses.replace(job.as_search(str(archive.folder)), out=str(tmp_path / "l.gpkg"),
                                    score_map=str(tmp_path / "l.tif"))  # fmt: skip
    local = run_job(local_job)
    mine, theirs = places(tmp_path / "r.gpkg"), places(tmp_path / "l.gpkg")
    assert (mine.source == theirs.source_name).all(), "a name, and no folder of the server"
    same = mine.drop(columns=["source"]).equals(theirs.drop(columns=["source"]))
    assert same, (mine.iloc[:3], theirs.iloc[:3])
    with rasterio.open(tmp_path / "r.tif") as a, rasterio.open(tmp_path / "l.tif") as b:
        np.testing.assert_array_equal(a.read(), b.read())
        assert a.profile == b.profile
    for key in ("hits", "tiles_searched", "best_score", "exact", "encoder", "learner"):
        assert remote.summary[key] == local.summary[key], key
    assert len(plain.asked) == 1
    assert set(served.paths) == {"about", "archives/city", "archives/city/catalogue"}


def test_the_question_is_the_same_whatever_the_filters(scene, concept, tmp_path):
    for number, options in enumerate(FILTERS.values()):
        run_job(dataclasses.replace(job_of(concept, tmp_path, **options), out=str(tmp_path / f"{number}.gpkg")))
    first, *others = scene[2].asked
    assert all((first == other).all() for other in others)


def test_the_catalogue_comes_once(scene, concept, tmp_path):
    run_job(job_of(concept, tmp_path))
    second = run_job(job_of(concept, tmp_path))
    assert scene[1].paths.count("archives/city/catalogue") == 1
    assert not [line for line in second.summary["receipt"]["received"] if line["what"] == "catalogue"]


def test_an_answer_about_some_rows_ranks_those_and_says_so(scene, concept, tmp_path):
    archive, _, plain = scene
    plain.rows, plain.notes = np.arange(0, 1200, 3), ["only some were compared"]
    result = run_job(job_of(concept, tmp_path, k=30, one_per_place=False, score_map=str(tmp_path / "r.tif")))
    found = places(tmp_path / "r.gpkg")
    assert result.summary["exact"] is False and result.summary["tiles_searched"] == 400
    assert (found.tile_row % 3 == 0).all() and "only some were compared" in result.summary["notes"]
    scores = np.asarray(archive.vectors) @ plain.asked[0]
    best = plain.rows[np.argsort(-scores[plain.rows], kind="stable")[:30]]
    assert set(found.tile_row) == set(best)
    assert found.percentile.iloc[0] > 99


# -- the receipt and the recipe
def test_the_receipt_tells_what_happened_and_holds_no_secret(scene, concept, tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_TOKEN", "id.TOPSECRET")
    result = run_job(job_of(concept, tmp_path))
    text = Path(result.files["receipt"]).read_text()
    told = json.loads(text)
    assert told == json.loads(json.dumps(result.summary["receipt"]))
    assert told["mode"] == "private" and told["is_encryption"] is True and told["archive"] == "city"
    assert told["agreement"]["rows"] == 4 and told["agreement"]["is_within"]
    assert told["received_bytes"] == sum(line["bytes"] for line in told["received"]) > 0
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"TOPSECRET" not in path.read_bytes(), path
    vector = scene[2].asked[0]
    assert vector.tobytes() not in Path(result.files["results"]).read_bytes()
    assert f"{float(vector[0]):.6f}" not in text


def test_scores_that_differ_from_plain_ones_are_a_warning(scene, concept, tmp_path):
    scene[2].error = 4e-3
    result = run_job(job_of(concept, tmp_path))
    assert any("damaged, of another version, or not honest" in note for note in result.summary["notes"])
    assert result.summary["receipt"]["agreement"]["is_within"] is False


def test_scores_that_cannot_be_write_nothing(scene, concept, tmp_path):
    scene[2].error = 1.5
    with pytest.raises(RemoteError, match="not what was asked for"):
        run_job(job_of(concept, tmp_path))
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("r.")]


def test_a_recipe_names_nothing_that_is_for_this_computer_alone(scene, concept, tmp_path):
    (tmp_path / "token").write_text("a.b")
    (tmp_path / "token").chmod(0o600)
    job = job_of(concept, tmp_path, token_file=str(tmp_path / "token"), tls_pin="ab" * 32)
    result = run_job(job)
    told = json.loads(Path(result.files["recipe"]).read_text())
    assert told["job"]["server"] == URL and not {"token_file", "tls_pin", "tls_ca"} & set(told["job"])
    assert recipe.maker(result.files["recipe"]) == dataclasses.replace(job, token_file="", tls_pin="")


def test_a_recipe_of_others_does_not_choose_who_gets_the_token(scene, concept, tmp_path, capfd):
    made = run_job(job_of(concept, tmp_path)).files["recipe"]
    kept = []
    run = lambda job, events: kept.append(job) or run_job(job, events)  # noqa: E731
    assert cli.main(["replay", made, "--out", str(tmp_path / "2.gpkg")], run=run) == 2
    assert not kept and f"--server {URL}" in capfd.readouterr().err
    assert cli.main(["replay", made, "--out", str(tmp_path / "2.gpkg"), "--server", URL, "--json"], run=run) == 0
    assert kept[0].server == URL
    assert places(tmp_path / "2.gpkg").equals(places(tmp_path / "r.gpkg"))
    assert cli.main(["replay", made, "--server", URL, "--archive", str(tmp_path)]) == 2


def test_a_recipe_of_a_server_is_no_recipe_of_a_local_search(scene, concept, tmp_path):
    made = run_job(job_of(concept, tmp_path)).files["recipe"]
    with pytest.raises(InputError, match="not a search"):
        recipe.load(made)


# -- what cannot be asked
TILE = Example(tile="0/12510/134910")
PICTURE = Example(image="/x.png")


@pytest.mark.parametrize(
    "change, says",
    [
        ({"like": (TILE,)}, "tile of an archive on a server"),
        ({"unlike": (TILE,)}, "tile of an archive on a server"),
        ({"learner": "linear"}, "a classifier needs vectors"),
        ({"mode": "magic"}, "no mode called"),
        ({"mode": "vault"}, "is not offered in the mode vault"),
        ({"remote_archive": "../x"}, "not the name of an archive"),
        ({"mode_options": (("a", "1"), ("a", "2"))}, "twice"),
        ({"server": "http://example.org"}, "without TLS"),
        ({"concept": ""}, "no example"),
        ({"k": 0}, "k is 0"),
        ({"out": "x.txt"}, "must end with .gpkg"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_a_question_is_made(scene, concept, tmp_path, change, says):
    with pytest.raises(InputError, match=says):
        run_job(dataclasses.replace(job_of(concept, tmp_path), **change))
    assert not scene[2].asked


def test_vectors_of_another_encoder_are_not_asked_for(scene, tmp_path):
    picture = tmp_path / "p.png"
    with rasterio.open(picture, "w", driver="PNG", width=64, height=64, count=3, dtype="uint8") as image:
        image.write(np.full((3, 64, 64), 100, np.uint8))
    job = RemoteSearchJob(URL, "city", (Example(image=str(picture)),), str(tmp_path / "r.gpkg"))
    with pytest.raises(ArchiveError, match="encoder 'test'"):
        run_job(job)
    assert not scene[2].asked


def test_what_would_be_taught_by_the_archive_is_the_mean_here(scene, concept, tmp_path, monkeypatch):
    monkeypatch.setattr(query_module, "_subject", lambda example, archive: SimpleNamespace(label=example.image))
    monkeypatch.setattr(query_module, "_side_m", lambda subject, archive: None)
    vectors = unit_vectors(2, 8, 9)
    monkeypatch.setattr(scene[0].__class__, "encoder", lambda *_: None)
    monkeypatch.setattr(query_module, "_of_pixels", lambda s, *_: (vectors[int(s.label)], None, 1))
    job = dataclasses.replace(job_of("", tmp_path), like=(Example(image="0"), Example(image="1")))
    result = run_job(job)
    assert result.summary["learner"] == "mean" and "mean was asked for" in result.summary["notes"][0]
    mean = vectors.mean(axis=0) / np.linalg.norm(vectors.mean(axis=0))
    np.testing.assert_allclose(scene[2].asked[0], mean, atol=1e-6)


def test_land_cover_that_is_not_there_is_a_note(scene, concept, tmp_path):
    result = run_job(job_of(concept, tmp_path, cover=0.5))
    assert any("land cover of an archive of a server is not published" in note for note in result.summary["notes"])


def test_options_of_a_mode_are_numbers_where_they_look_like_it(concept, tmp_path):
    job = job_of(concept, tmp_path, mode_options=(("epsilon", "2.5"), ("k", "8"), ("renew_key", "true"), ("s", "x")),
                 full_pass=True)  # fmt: skip
    assert mode_options(job) == {"epsilon": 2.5, "k": 8, "renew_key": True, "s": "x", "pass": "full"}


def test_the_fields_are_those_of_a_search():
    own = {f.name: f.default for f in dataclasses.fields(RemoteSearchJob)}
    search = {f.name: f.default for f in dataclasses.fields(SearchJob) if f.name not in ("archive", "method")}
    assert {name: own[name] for name in search} == search
    assert not [name for name in own if "token" in name and name != "token_file"], "a token is never a field"


def test_the_command_line_says_all_of_it():
    job = RemoteSearchJob(URL, "city", (PICTURE,), "/o.gpkg", "noise", (("epsilon", "3"),), True, "/ca.pem", "ab",
                          "/token", k=7, cover=0.5, date_from="2020-01-01")  # fmt: skip
    assert as_command(job).startswith("kinscape remote-search --server https://server.example")


def test_every_mode_has_its_asker():
    for mode in mode_names():
        assert asker(mode).mode == mode
    with pytest.raises(InputError):
        asker("magic")
