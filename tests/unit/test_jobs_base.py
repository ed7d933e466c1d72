"""Job specs as JSON and back: the wire between processes and the form of recipes."""

from __future__ import annotations

import dataclasses
import json

import pytest
from kinscape.core.errors import InputError, InternalError, KinscapeError, error_from_dict
from kinscape.core.jobs import job_from_dict
from kinscape.core.jobs.base import JOB_MODULES, job_class
from kinscape.core.jobs.demo import DemoJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob

SEARCH = SearchJob(
    archive="/a",
    out="/b.gpkg",
    k=7,
    min_score=0.5,
    near=(24.5, 59.4),
    radius_m=100.0,
    extent=(0.0, 1.0, 2.0, 3.0),
    one_per_place=False,
    like=(Example.box("/r.tif", 1, 2, 3, 4, "EPSG:3301"), Example(image="/ü.png", gsd_m=0.2)),
    unlike=(Example(tile="0/1/-2", source="x.tif"),),
)


@pytest.mark.parametrize(
    "job",
    [
        SEARCH,
        IndexJob("/a"),
        IndexJob("/a", ("/s",), tile_m=(40.0, 80.0), bands=(3, 2, 1), whole=True, overlap=0.5),
        DemoJob("/o", bbox=(-1.0, -2.0, 3.5, 4.0)),
    ],
)
def test_a_job_survives_the_wire(job):
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job


def test_defaults_are_left_out_so_that_recipes_stay_readable():
    assert IndexJob("/a").to_dict() == {"kind": "index", "archive": "/a"}


@pytest.mark.parametrize("kind", sorted(JOB_MODULES))
def test_every_job_is_found_by_its_kind_and_is_frozen(kind):
    cls = job_class(kind)
    assert cls.kind == kind and cls.__dataclass_params__.frozen
    assert cls.__doc__ and not cls.__doc__.startswith(cls.__name__ + "(")


@pytest.mark.parametrize(
    "change, says",
    [
        ({"kind": "dance"}, "no job called 'dance'"),
        ({"kind": ["index"]}, "no job called"),
        ({"kind": None}, "no job called None"),
        ({"colour": 1}, "unknown field 'colour'"),
        ({"k": "7"}, "search.k must be a int"),
        ({"k": True}, "search.k must be a int"),
        ({"one_per_place": 1}, "search.one_per_place must be a bool"),
        ({"extent": [1, 2, 3]}, "must have 4 values, not 3"),
        ({"extent": "1,2,3,4"}, "must be a list"),
        ({"extent": [1, 2, 3, "x"]}, r"search.extent[3] must be a float"),
        ({"like": [{"image": "/a", "size": 3}]}, "search.like[0]: unknown field 'size'"),
        ({"like": ["/a.png"]}, "search.like[0] must be an object"),
        ({"like": [{"image": "/a", "tile": "b"}]}, "exactly one of"),
    ],
)
def test_a_wrong_field_is_named(change, says):
    with pytest.raises(InputError) as caught:
        job_from_dict({**SEARCH.to_dict(), **change})
    assert says in str(caught.value)


def test_a_missing_field_is_named():
    data = SEARCH.to_dict()
    del data["archive"]
    with pytest.raises(InputError, match="field 'archive' is missing"):
        job_from_dict(data)


def test_whole_numbers_are_taken_for_floats_but_not_the_other_way():
    assert job_from_dict({"kind": "index", "archive": "/a", "tile_m": [40]}).tile_m == (40.0,)
    with pytest.raises(InputError):
        job_from_dict({"kind": "index", "archive": "/a", "tile_px": 40.5})


def test_a_job_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        SEARCH.k = 8


def test_errors_survive_the_wire():
    for kind in KinscapeError.__subclasses__():
        if kind.__module__ != KinscapeError.__module__:  # of the server: they travel by HTTP
            continue
        error = kind("what", "do")
        back = error_from_dict(json.loads(json.dumps(error.to_dict())))
        assert (type(back), back.message, back.hint) == (kind, "what", "do")
    assert type(error_from_dict({"code": "from the future", "message": "m"})) is KinscapeError
    assert error_from_dict(InternalError("x").to_dict()).exit_code == 1
