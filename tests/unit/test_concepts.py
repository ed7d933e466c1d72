"""Concept files: what is learned here finds the same there; what is no concept is refused."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core import cli
from kinscape.core.errors import InputError, QueryError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.concept import ConceptJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.recipe import load
from kinscape.core.jobs.search import SearchJob
from kinscape.core.search import concepts
from results_marks import mark

D = 16


def archive_at(folder, seed=1, tile_m=40, d=D):
    vectors = unit_vectors(1600, d, seed, groups=12)
    return make_archive(folder, grid_of((tile_m, 32, 32)), [{**full_grid(40, 40), "vectors": vectors}], d)


@pytest.fixture
def here(tmp_path):
    return archive_at(tmp_path / "here")


@pytest.fixture
def run(here, tmp_path):
    like = (Example(tile=here.tile_ids([5])[0]),)
    result = run_job(SearchJob(str(here.folder), like, str(tmp_path / "run" / "results.gpkg"), k=60))
    mark(result.files["results"], {2: "like", 3: "like", 40: "unlike", 50: "unlike", 55: "unlike", 7: "hidden"})
    return result.files["results"]


@pytest.fixture
def saved(run, tmp_path):
    out = str(tmp_path / "pools.concept.json")
    return run_job(ConceptJob(name="swimming pools", out=out, results=run)).files["concept"]


def search(archive, tmp_path, concept, like=(), **more):
    job = SearchJob(str(archive.folder), like, str(tmp_path / "found.gpkg"), concept=concept, **more)
    result = run_job(job)
    return geopandas.read_file(result.files["results"], layer="places"), result.summary


def test_a_concept_is_read_as_it_was_written(saved):
    first = concepts.read(saved)
    concepts.write(saved, first)
    again = concepts.read(saved)
    assert first.name == "swimming pools" and len(first.of("like")) == 3 and len(first.of("unlike")) == 3
    np.testing.assert_array_equal(first.vector, again.vector)
    assert all((a.vector == b.vector).all() for a, b in zip(first.examples, again.examples))
    assert first.told() == again.told() and first.told()["is_calibrated"] and first.tile_m == 40


def test_a_concept_ranks_as_the_feedback_that_taught_it(here, run, saved, tmp_path):
    taught = load(run.replace(".gpkg", ".recipe.json"))
    plain = geopandas.read_file(run, layer="places")
    likes = tuple(Example(tile=t) for t in (taught.like[0].tile, *plain.tile_id[[1, 2]]))
    unlikes = tuple(Example(tile=t) for t in plain.tile_id[[39, 49, 54]])
    by_hand = run_job(SearchJob(str(here.folder), likes, str(tmp_path / "hand.gpkg"), unlikes, k=100))
    expected = geopandas.read_file(by_hand.files["results"], layer="places")
    found, summary = search(here, tmp_path, saved, k=100)
    assert found.tile_row.tolist() == expected.tile_row.tolist()
    np.testing.assert_allclose(found.score, expected.score, atol=1e-6)
    np.testing.assert_allclose(found.probability, expected.probability, atol=1e-3)
    assert summary["concept"] == "swimming pools" and summary["learner"] == "linear"
    assert summary["examples"] == {"like": 3, "unlike": 3}


def test_in_another_archive_its_vector_is_the_query(saved, tmp_path):
    there = archive_at(tmp_path / "there", seed=9)
    found, _ = search(there, tmp_path, saved, k=20)
    own = concepts.read(saved).vector
    best = np.argsort(-(np.asarray(there.vectors) @ own), kind="stable")[:20]
    assert set(found.tile_row) == set(best.tolist())


def test_further_examples_and_a_named_learner_learn_it_anew(saved, tmp_path):
    there = archive_at(tmp_path / "there", seed=9)
    as_taught, _ = search(there, tmp_path, saved, k=1600)
    anew, _ = search(there, tmp_path, saved, k=1600, learner="linear")
    joined, summary = search(there, tmp_path, saved, (Example(tile=there.tile_ids([700])[0]),), k=1600)
    assert summary["examples"] == {"like": 4, "unlike": 3}
    scores = [p.set_index("tile_row").score.sort_index() for p in (as_taught, anew, joined)]
    assert not np.allclose(scores[0], scores[1], atol=1e-4) and np.corrcoef(scores[0], scores[1])[0, 1] > 0.9
    assert scores[2][700] > scores[0][700]


def test_a_concept_of_one_like_is_a_mean(here, tmp_path):
    like = (Example(tile=here.tile_ids([5])[0]),)
    path = run_job(ConceptJob(name="one", out=str(tmp_path / "o.concept.json"), archive=str(here.folder), like=like))
    found, summary = search(here, tmp_path, path.files["concept"], k=5)
    assert summary["learner"] == "mean" and found.score[0] == pytest.approx(1, abs=1e-6)


def test_it_holds_no_paths_places_or_pixels(here, saved):
    text = open(saved, encoding="utf-8").read()
    assert str(here.folder) not in text and "EPSG" not in text and here.sources[0].path not in text
    assert here.sources[0].name not in text and here.tile_ids([5])[0] not in text and "no pixels" in text


def test_another_encoder_is_refused_with_both_names(saved, tmp_path):
    other = archive_at(tmp_path / "other", d=8)
    with pytest.raises(QueryError, match="'swimming pools' was taught with the encoder test .* was made with test"):
        search(other, tmp_path, saved)
    data = json.loads(open(saved).read())
    data["fingerprint"] = "a" * 64
    open(saved, "w").write(json.dumps(data))
    with pytest.raises(QueryError, match="cannot be compared"):
        search(archive_at(tmp_path / "same"), tmp_path, saved)


def test_tiles_of_another_size_are_noted(saved, tmp_path):
    _, summary = search(archive_at(tmp_path / "large", tile_m=80), tmp_path, saved)
    assert any("taught on tiles of 40 m" in note for note in summary["notes"])


def changed(**fields):
    def change(data):
        for name, value in fields.items():
            data[name] = value(data) if callable(value) else value
        return data

    return change


@pytest.mark.parametrize(
    "change, says",
    [
        (changed(kinscape_concept=2), "newer Kinscape"),
        (changed(kinscape_concept="1"), "not a concept"),
        (changed(colour=1), "unknown field 'colour'"),
        (changed(vector=lambda d: d["vector"][:-1]), "has not 16 numbers"),
        (changed(vector=lambda d: [2 * v for v in d["vector"]]), "not of length 1"),
        (changed(vector=lambda d: ["x", *d["vector"][1:]]), "no number"),
        (changed(vector=lambda d: [True, *d["vector"][1:]]), "no number"),
        (changed(examples=[]), "list of examples"),
        (changed(examples=lambda d: [dict(e, role="unlike") for e in d["examples"]]), "what to find"),
        (changed(examples=lambda d: [dict(e, role="maybe") for e in d["examples"]]), "role is none of"),
        (changed(dim=10**9), "no dimension"),
        (changed(fingerprint="../x"), "no fingerprint"),
        (changed(learner="deep"), "learner is none of"),
        (changed(scale=0), "does not go with"),
        (changed(scale=1e300), "scale holds what is no number"),
        (changed(calibration={"slope": -1, "offset": 0, "likes": 3, "unlikes": 3}), "slope of -1"),
        (changed(calibration=[1]), "damaged"),
        (changed(tile_m=-4), "no size of a tile"),
        (changed(name="a\nb"), "no name"),
        (changed(encoder="x" * 5000), "too long"),
    ],
)
def test_damaged_concepts_are_refused_by_what_is_wrong(saved, change, says):
    data = change(json.loads(open(saved).read()))
    open(saved, "w").write(json.dumps(data))
    with pytest.raises(InputError, match=says):
        concepts.read(saved)


@pytest.mark.parametrize("text", [b"\xff\xfe", b"[]", b"{", b'{"kinscape_concept": NaN}', b"[" * 100_000])
def test_files_that_are_no_concepts_are_refused(tmp_path, text):
    path = tmp_path / "x.concept.json"
    path.write_bytes(text)
    with pytest.raises(InputError, match="not a concept"):
        concepts.read(path)


def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path, monkeypatch):
    path = tmp_path / "x.concept.json"
    with open(path, "wb") as file:
        file.truncate(concepts._MOST_BYTES + 1)
    monkeypatch.setattr(json, "loads", lambda *_args, **_more: pytest.fail("it was parsed"))
    with pytest.raises(InputError, match="larger than a concept can be"):
        concepts.read(path)


def test_only_a_concept_is_replaced_and_only_when_asked(run, saved, tmp_path):
    job = ConceptJob(name="again", out=saved, results=run)
    with pytest.raises(InputError, match="exists"):
        run_job(job)
    assert run_job(ConceptJob(name="again", out=saved, results=run, overwrite=True)).summary["name"] == "again"
    mine = tmp_path / "notes.concept.json"
    mine.write_text("my notes")
    with pytest.raises(InputError, match="not a concept"):
        run_job(ConceptJob(name="x", out=str(mine), results=run, overwrite=True))
    assert mine.read_text() == "my notes"
    with pytest.raises(InputError, match="must end with"):
        run_job(ConceptJob(name="x", out=str(tmp_path / "x.json"), results=run))


def test_the_command_line_saves_tells_and_searches(here, run, tmp_path, capsys):
    out = tmp_path / "c.concept.json"
    assert cli.main(["concept", "save", run, "--name", "pools", "--out", str(out), "--quiet"]) == 0
    capsys.readouterr()
    assert cli.main(["concept", "info", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["likes"] == 3
    argv = ["search", "--archive", str(here.folder), "--concept", str(out), "-k", "5", "--json"]
    assert cli.main([*argv, "--out", str(tmp_path / "f.gpkg")]) == 0
    assert json.loads(capsys.readouterr().out)["concept"] == "pools"
    recipe = tmp_path / "f.recipe.json"
    assert load(recipe).concept == str(out) and load(recipe).like == ()
    first = (tmp_path / "f.gpkg").read_bytes()
    assert cli.main(["replay", str(recipe), "--quiet"]) == 0 and (tmp_path / "f.gpkg").read_bytes() == first
