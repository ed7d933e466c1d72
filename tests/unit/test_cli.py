"""The command line: which job a command makes, what is printed, and how it ends. The jobs themselves are tested
elsewhere."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time

import pytest
from kinscape.core import cli, cli_values
from kinscape.core.cli_output import report
from kinscape.core.cli_tables import shown, size, table
from kinscape.core.errors import Cancelled, InputError, KinscapeError, RasterError, StorageError
from kinscape.core.jobs import JobResult
from kinscape.core.jobs.base import JOB_MODULES
from kinscape.core.jobs.bench_hir import BenchHirJob
from kinscape.core.jobs.bench_ingest import BenchIngestJob
from kinscape.core.jobs.bench_retrieval import BenchRetrievalJob
from kinscape.core.jobs.bench_search import BenchSearchJob
from kinscape.core.jobs.build_index import BuildIndexJob
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.demo import DemoJob
from kinscape.core.jobs.doctor import DoctorJob
from kinscape.core.jobs.estimate import EstimateJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.explain import ExplainJob
from kinscape.core.jobs.export import ExportJob
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.import_ import ImportJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.install import InstallJob
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.relocate import RelocateJob
from kinscape.core.jobs.rerank import RerankJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob

SEARCH = ["search", "--archive", "A", "--out", "o.gpkg"]


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Command:
    """Runs the command line with a run function that keeps the job and gives ``result``, or raises it."""

    def __init__(self, capfd) -> None:
        self.capfd, self.job, self.result = capfd, None, JobResult({"out": "/x"}, {"n": 1})

    def __call__(self, *argv: str) -> int:
        self.job = None
        code = cli.main(list(argv), run=self._run)
        self.out, self.err = self.capfd.readouterr()
        return code

    def _run(self, job, events):
        self.job = job
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


@pytest.fixture
def command(capfd):
    return Command(capfd)


def absolute(here, *names):
    return tuple(str(here / name) for name in names)


@pytest.mark.parametrize(
    "argv, make",
    [
        ("index a b/c.tif --archive A", lambda p: IndexJob(p("A"), (p("a"), p("b/c.tif")))),
        ("index --archive A", lambda p: IndexJob(p("A"))),
        ("index a --archive A --cover words", lambda p: IndexJob(p("A"), (p("a"),), cover="words")),
        ("index a --archive A --cover lc.tif", lambda p: IndexJob(p("A"), (p("a"),), cover=p("lc.tif"))),
        ("cover --archive A", lambda p: CoverJob(p("A"))),
        ("cover --archive A --source kinds --fresh", lambda p: CoverJob(p("A"), "kinds", True)),
        ("rerank r.gpkg --out o.gpkg", lambda p: RerankJob(p("r.gpkg"), p("o.gpkg"))),
        (
            "rerank r.gpkg --out o.gpkg --cover 0.7 --shortlist 90 --weight buildings=4 --weight a=b=.5",
            lambda p: RerankJob(p("r.gpkg"), p("o.gpkg"), 0.7, 90, (("buildings", 4.0), ("a=b", 0.5))),
        ),
        (
            "bench hir --data D --splits 3 --first-split 2 --shortlist 50 --work W --epochs 9 --seed 4",
            lambda p: BenchHirJob(p("D"), 3, 2, 50, p("W"), 9, 4),
        ),
        ("bench hir --quick", lambda p: BenchHirJob(is_quick=True)),
        (
            "index a --archive A --tile-m 40 --overlap 0.5 --bands 3,2,1",
            lambda p: IndexJob(p("A"), (p("a"),), tile_m=(40.0,), overlap=0.5, bands=(3, 2, 1)),
        ),
        (
            "index a --archive A --tile-m 40,80,160 --encoder resnet18 --weights w",
            lambda p: IndexJob(p("A"), (p("a"),), "resnet18", p("w"), tile_m=(40.0, 80.0, 160.0)),
        ),
        (
            "index a --archive A --tile-px 256 --max-hole-share 0.5 --workers 3",
            lambda p: IndexJob(p("A"), (p("a"),), tile_px=256, max_hole_share=0.5, workers=3),
        ),
        ("index a --archive A --whole", lambda p: IndexJob(p("A"), (p("a"),), whole=True)),
        (
            "index --archive A --exclude b.tif --exclude c.tif --missing keep",
            lambda p: IndexJob(p("A"), exclude=(p("b.tif"), p("c.tif")), missing="keep"),
        ),
        (
            "estimate a b --archive A --tile-m 40 --overlap 0.5 --exclude b/c.tif",
            lambda p: EstimateJob((p("a"), p("b")), p("A"), tile_m=(40.0,), overlap=0.5, exclude=(p("b/c.tif"),)),
        ),
        ("relocate --archive A --to new", lambda p: RelocateJob(p("A"), p("new"))),
        (
            "relocate --archive A --from D:\\old --to new --check hash",
            lambda p: RelocateJob(p("A"), p("new"), "D:\\old", "hash"),
        ),
        ("relocate --archive A --from old --to new", lambda p: RelocateJob(p("A"), p("new"), p("old"))),
        ("info --archive A", lambda p: InfoJob(p("A"))),
        ("info --archive A --no-check", lambda p: InfoJob(p("A"), check_sources=False)),
        ("build-index --archive A --kind ivf_pq --sample 9 -k 5", lambda p: BuildIndexJob(p("A"), "ivf_pq", 9, 5)),
        ("export --archive A --out v.parquet", lambda p: ExportJob(p("A"), p("v.parquet"))),
        ("import v.parquet --archive A --column vec", lambda p: ImportJob(p("v.parquet"), p("A"), "vec")),
        (
            "thumbnails --archive A --rows 3,7-9 --folder t --px 64",
            lambda p: ThumbnailsJob(p("A"), (3, 7, 8, 9), p("t"), 64),
        ),
        (
            "preview r.tif@1,2,3,4 --out q.png --archive A",
            lambda p: PreviewJob(Example.box(p("r.tif"), 1, 2, 3, 4), p("q.png"), p("A")),
        ),
        (
            "explain --archive A --like tile:0/1/2 --unlike q.png --rows 3,7-8 --scale all",
            lambda p: ExplainJob(
                p("A"), (Example(tile="0/1/2"),), (3, 7, 8), (Example(image=p("q.png")),), scale="all"
            ),
        ),
        ("hits r.gpkg --out o.csv", lambda p: ExportHitsJob(p("r.gpkg"), p("o.csv"))),
        (
            "hits r.gpkg --out o --format pictures -k 9 --min-score -0.5 --spacing 80 --review like --review none "
            "--hidden --archive A --px 64 --overwrite",
            lambda p: ExportHitsJob(
                p("r.gpkg"), p("o"), "pictures", -0.5, 9, 80.0, ("like", "none"), True, p("A"), 64, True
            ),
        ),
        ('run {"kind":"info","archive":"A"}', lambda p: InfoJob("A")),
        ("demo --out d", lambda p: DemoJob(p("d"))),
        ("demo --out d --only-archive", lambda p: DemoJob(p("d"), only_archive=True)),
        (
            "demo --out d --raster r.tif --bbox -4,-3,-2,-1 --tile-m 40 -k 5",
            lambda p: DemoJob(p("d"), p("r.tif"), (-4.0, -3.0, -2.0, -1.0), 40.0, 5),
        ),
        (
            "bench ingest --data r.tif --encoder resnet18 --seconds 3",
            lambda p: BenchIngestJob(p("r.tif"), "resnet18", 3.0),
        ),
        ("bench search --n 1000 --d 16 -k 10 --queries 2", lambda p: BenchSearchJob(1000, 16, 10, 2)),
        ("bench retrieval", lambda p: BenchRetrievalJob()),
        ("install", lambda p: InstallJob()),
        (
            "doctor --archive A --folder f --check gpu --check engine --quick",
            lambda p: DoctorJob(p("A"), (p("f"),), ("engine", "gpu"), False),
        ),
        (
            "install --folder f --with-private --build cpu --offline-folder w --again",
            lambda p: InstallJob(
                p("f"), ("engine", "private"), build="cpu", offline_folder=p("w"), again=True
            ),
        ),
        ("bench retrieval --data d --split 0.7 --seed 4", lambda p: BenchRetrievalJob(p("d"), split=0.7, seed=4)),
    ],
)
def test_a_command_makes_its_job_with_absolute_paths(command, here, argv, make):
    assert command(*argv.split()) == 0, command.err
    assert command.job == make(lambda name: str(here / name))


def test_every_job_can_be_reached_from_the_command_line():
    reached = {
        "index",
        "estimate",
        "relocate",
        "info",
        "build_index",
        "export",
        "export_hits",
        "import",
        "thumbnails",
        "preview",
        "explain",
        "compare_encoders",
        "train_encoder",
        "demo",
        "install",
        "doctor",
        "bench_ingest",
        "bench_search",
        "bench_retrieval",
        "bench_hir",
        "landcover",
        "train_landcover",
        "bench_landcover",
        "cover",
        "rerank",
        "bench_gimi",
        "bench_unseen",
        "bench_private",
        "keys",
        "sei",
        "bench_sei",
        "concept",
        "next_to_label",
        "missed",
        "bench_feedback",
        "search",
        "remote_search",
        "remote_info",
        "publish",
    }
    assert set(JOB_MODULES) == reached, "a new job needs a verb and a line in this file"


@pytest.mark.parametrize(
    "argv, fields",
    [
        (["--image", "q.png"], {"like": [{"image": "q.png"}]}),
        (["--image", "q.png", "--gsd-m", "0.2"], {"like": [{"image": "q.png", "gsd_m": 0.2}]}),
        (["--raster", "r.tif", "--bbox", "1,2,3,4"], {"box": (1, 2, 3, 4)}),
        (["--raster", "r.tif", "--bbox", "-10,-20.5,-3,4"], {"box": (-10, -20.5, -3, 4)}),
        (["--raster", "r.tif", "--bbox=-1e1,-.5,-3e-1,4"], {"box": (-10, -0.5, -0.3, 4)}),
        (["--raster", "r.tif", "--bbox", "-.5,-1,3,4"], {"box": (-0.5, -1, 3, 4)}),
        (
            ["--like", "tile:0/-3/4", "--like", "tile:0/1/2@2021.tif"],
            {"like": [{"tile": "0/-3/4"}, {"tile": "0/1/2", "source": "2021.tif"}]},
        ),
        (
            ["--like", "r.tif@0,0,4,1,2,5", "--bbox-crs", "EPSG:3301"],
            {"like": [{"raster": "r.tif", "polygon": [[0, 0], [4, 1], [2, 5]], "crs": "EPSG:3301"}]},
        ),
        (["--like", "me@home.png"], {"like": [{"image": "me@home.png"}]}),
        (
            ["--image", "q.png", "--unlike", "a.png", "--unlike", "tile:0/0/0"],
            {"unlike": [{"image": "a.png"}, {"tile": "0/0/0"}]},
        ),
        (
            ["--image", "q", "--near", "-122.5,-37.8", "--radius-m", "500", "--near-crs", "EPSG:3857"],
            {"near": (-122.5, -37.8), "radius_m": 500.0, "near_crs": "EPSG:3857"},
        ),
        (
            ["--image", "q", "--extent", "-1,-2,3,4", "--extent-crs", "EPSG:4326"],
            {"extent": (-1, -2, 3, 4), "extent_crs": "EPSG:4326"},
        ),
        (
            ["--image", "q", "--within", "p.gpkg", "--within-layer", "zones"],
            {"within": "p.gpkg", "within_layer": "zones"},
        ),
        (["--image", "q", "--dates", "2021-05-01/2021-09-30"], {"date_from": "2021-05-01", "date_to": "2021-09-30"}),
        (["--image", "q", "--dates", "/2021-09-30"], {"date_from": "", "date_to": "2021-09-30"}),
        (["--image", "q", "--dates", "2021-05-01/"], {"date_from": "2021-05-01", "date_to": ""}),
        (["--image", "q", "--dates", "2021-05-01"], {"date_from": "2021-05-01", "date_to": "2021-05-01"}),
        (["--image", "q", "--source", "a.tif", "--source", "b/c.tif"], {"sources": ("a.tif", "b/c.tif")}),
        (
            [
                "--image",
                "q",
                "-k",
                "7",
                "--min-score",
                "-0.5",
                "--no-group",
                "--max-overlap",
                "0.1",
                "--scale",
                "all",
                "--method",
                "index",
            ],
            {"k": 7, "min_score": -0.5, "one_per_place": False, "max_overlap": 0.1, "scale": "all", "method": "index"},
        ),
        (
            ["--image", "q", "--score-map", "s.tif", "--score-map-crs", "EPSG:3857", "--skip-query-place"],
            {"score_map": "s.tif", "score_map_crs": "EPSG:3857", "skip_query_place": True},
        ),
    ],
)
def test_search_options_become_fields(command, here, argv, fields):
    assert command(*SEARCH, *argv) == 0, command.err
    job = command.job
    for name, wanted in fields.items():
        if name == "box":
            assert job.like == (Example.box(str(here / "r.tif"), *wanted),)
        elif name in ("like", "unlike"):
            for got, example in zip(getattr(job, name), wanted, strict=True):
                paths = {k: str(here / v) for k, v in example.items() if k in ("image", "raster")}
                polygon = {"polygon": tuple(map(tuple, example["polygon"]))} if "polygon" in example else {}
                assert got == Example(**{**example, **paths, **polygon})
        elif name in ("within", "score_map"):
            assert getattr(job, name) == str(here / wanted)
        else:
            assert getattr(job, name) == wanted


def test_options_that_were_not_given_keep_the_jobs_defaults(command, here):
    assert command(*SEARCH, "--image", "q.png") == 0
    assert command.job == SearchJob(str(here / "A"), (Example(image=str(here / "q.png")),), str(here / "o.gpkg"))


def test_names_of_datasets_that_are_no_files_stay_as_they_are(command, here):
    (here / "odd:name.tif").touch()
    assert command("index", "NETCDF:a.nc:band", "/vsizip/x.zip/y.tif", "odd:name.tif", "~", "--archive", "A") == 0
    assert command.job.sources == (
        "NETCDF:a.nc:band",
        "/vsizip/x.zip/y.tif",
        str(here / "odd:name.tif"),
        os.path.expanduser("~"),
    )


@pytest.mark.parametrize(
    "argv, says",
    [
        ([], "VERB"),
        (["dance"], "invalid choice: 'dance'"),
        (["bench"], "KIND"),
        (["info"], "--archive"),
        (["info", "--archive"], "expected one argument"),
        (["info", "--arch", "A"], "--archive"),
        (["index", "a", "--archive", "A", "--tile-m", "4", "--whole"], "not allowed with"),
        (["index", "a", "--archive", "A", "--tile-m", "4,x"], "--tile-m: '4,x' is not a tile size"),
        (["index", "a", "--archive", "A", "--tile-px", "4.5"], "--tile-px"),
        (["index", "a", "--archive", "A", "--bands", "1,-2"], "1,-2"),
        (["index", "a", "--archive", ""], "empty path"),
        (SEARCH, "nothing to look for"),
        ([*SEARCH, "--raster", "r"], "go together"),
        ([*SEARCH, "--bbox", "1,2,3,4"], "go together"),
        ([*SEARCH, "--raster", "r", "--bbox", "1,2,3"], "'1,2,3' is not a box"),
        ([*SEARCH, "--raster", "r", "--bbox", "1,2,3,nan"], "not a box"),
        ([*SEARCH, "--raster", "r", "--bbox", "3,2,1,4"], "is empty"),
        ([*SEARCH, "--like", "r@1,2,3,4,5"], "neither a box"),
        ([*SEARCH, "--like", "tile:"], "names no tile"),
        ([*SEARCH, "--image", "q", "--near", "1,2"], "go together"),
        ([*SEARCH, "--image", "q", "--dates", "a/b/c"], "range of dates"),
        ([*SEARCH, "--image", "q", "--dates", "/"], "range of dates"),
        ([*SEARCH, "--image", "q", "-k", "many"], "-k"),
        ([*SEARCH, "--image", "q", "--method", "fast"], "--method"),
        (["replay", "no.json"], "no.json cannot be read"),
        (["thumbnails", "--archive", "A", "--folder", "t", "--rows", "9-3"], "9-3"),
        (["thumbnails", "--archive", "A", "--folder", "t", "--rows", "0-99999999999"], "more than 1,000,000 numbers"),
        ([*SEARCH, "--raster", "r", "--bbox", "540290,6589580,540240,6589630"], "540290,6589580,540240,6589630 is"),
    ],
)
def test_bad_input_is_one_line_and_code_2(command, argv, says):
    assert command(*argv) == 2 and command.job is None
    assert (
        command.out == ""
        and command.err.startswith("kinscape: error: ")
        and command.err.count("\n") == 1
        and says in command.err
    )


@pytest.mark.parametrize(
    "error, code, says",
    [
        (RasterError("dem.tif has 1 band", "set --bands"), 2, "dem.tif has 1 band (set --bands)"),
        (StorageError("disk\nfull"), 2, "disk full"),
        (KinscapeError("odd"), 1, "odd"),
        (Cancelled(), 130, "cancelled"),
        (KeyboardInterrupt(), 130, "cancelled"),
        (ZeroDivisionError("by zero"), 1, "ZeroDivisionError: by zero"),
        (MemoryError(), 1, "memory"),
        (OSError(28, "No space left on device", "/d/f"), 2, "no space left on the disk while writing /d/f"),
    ],
)
def test_an_error_is_one_line_with_its_code(command, monkeypatch, error, code, says):
    monkeypatch.delenv("KINSCAPE_DEBUG", raising=False)
    command.result = error
    assert command("info", "--archive", "A", "--json") == code
    assert command.out == "" and command.err.count("\n") == 1 and says in command.err
    assert ("KINSCAPE_DEBUG" in command.err) == isinstance(error, ZeroDivisionError)


def test_the_traceback_is_there_for_those_who_ask(command, monkeypatch):
    monkeypatch.setenv("KINSCAPE_DEBUG", "1")
    command.result = ZeroDivisionError("by zero")
    assert command("info", "--archive", "A") == 1
    assert "Traceback" in command.err and command.err.splitlines()[-1].startswith("kinscape: error: ")


def test_json_is_the_last_line_and_holds_summary_and_files(command):
    command.result = JobResult(
        {"results": "/ü.gpkg"}, {"hits": 3, "seconds": 0.25, "exact": True, "recall": float("nan")}
    )
    assert command(*SEARCH, "--image", "q", "--json") == 0
    assert json.loads(command.out.splitlines()[-1]) == {
        "hits": 3,
        "seconds": 0.25,
        "exact": True,
        "recall": None,
        "files": {"results": "/ü.gpkg"},
    }
    assert command.err == ""


@pytest.mark.parametrize("is_json", [True, False])
def test_sources_that_failed_end_with_code_2_and_the_result_all_the_same(command, is_json):
    failed = [{"path": f"/{n}.tif", "message": f"{n}.tif: not a raster"} for n in "abcde"]
    command.result = JobResult({"archive": "/A"}, {"tiles": 7, "failed": failed})
    assert command("index", "a", "--archive", "A", *(["--json"] if is_json else [])) == 2
    assert command.err == (
        "kinscape: error: 5 sources could not be indexed: a.tif: not a raster; b.tif: not a raster; "
        "c.tif: not a raster; and 2 more\n"
    )
    if is_json:
        assert json.loads(command.out.splitlines()[-1])["tiles"] == 7
    else:
        assert "tiles" in command.out and "7" in command.out


def test_a_recipe_is_replayed_as_the_job_it_holds(command, here):
    job = SearchJob("/A", (Example.box("/r.tif", 1, 2, 3, 4),), "/old.gpkg", k=7, score_map="/old.tif")
    (here / "r.json").write_text(json.dumps({"kinscape_recipe": 1, "job": job.to_dict()}), encoding="utf-8")
    assert command("replay", "r.json") == 0 and command.job == job
    assert command("replay", "r.json", "--out", "new.gpkg", "--archive", "B") == 0
    changed = command.job
    assert (changed.out, changed.archive, changed.score_map) == absolute(here, "new.gpkg", "B", "new.tif")
    assert (changed.k, changed.like) == (7, job.like)


@pytest.mark.parametrize(
    "text, says",
    [
        ("{", "not JSON"),
        ("[]", "is not a recipe"),
        ("{}", "is not a recipe"),
        ('{"kinscape_recipe": 99}', "newer Kinscape"),
        ('{"kinscape_recipe": 1, "job": {"kind": "search", "archive": "/a", "x": 1}}', "unknown field 'x'"),
        ('{"kinscape_recipe": 1, "job": {"kind": "info", "archive": "/a"}}', "not a search"),
        ('{"kinscape_recipe": 1, "job": 5}', "must be a JSON object"),
    ],
)
def test_what_is_no_recipe_is_refused(command, here, text, says):
    (here / "r.json").write_text(text, encoding="utf-8")
    assert command("replay", "r.json") == 2 and says in command.err and command.err.count("\n") == 1


def test_negative_values_are_joined_but_short_options_and_dashes_are_left_alone():
    join = cli.join_negative_values
    assert join(["--bbox", "-1,2", "-k", "-5", "--", "-3"]) == ["--bbox=-1,2", "-k", "-5", "--", "-3"]
    assert join(["--near=1,2", "-3", "--json", "-x"]) == ["--near=1,2", "-3", "--json", "-x"]


def test_help_and_version_end_well(command):
    import kinscape

    assert command("--version") == 0 and command.out.strip() == f"kinscape {kinscape.__version__}"
    for verb in ([], ["index"], ["search"], ["bench", "retrieval"]):
        assert command(*verb, "--help") == 0 and "usage: kinscape" in command.out and command.err == ""


def test_ctrl_c_asks_the_job_to_stop_and_keeps_what_is_done(capfd):
    kept = []

    def run(job, events):
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
        until = time.monotonic() + 20
        while not events.is_cancelled and time.monotonic() < until:
            time.sleep(0.01)
        kept.append("block 1")
        events.check_cancelled()

    before = signal.getsignal(signal.SIGINT)
    assert cli.main(["info", "--archive", "A"], run=run) == 130
    assert kept == ["block 1"] and capfd.readouterr().err == "kinscape: error: cancelled\n"
    assert signal.getsignal(signal.SIGINT) is before


def test_a_reader_that_closes_early_is_no_error():
    code = (
        "from kinscape.core import cli; from kinscape.core.jobs import JobResult; import sys; "
        "sys.exit(cli.main(['info', '--archive', 'A', '--json'], "
        "run=lambda j, e: JobResult(summary={'x': 'y' * 9_000_000})))"
    )
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b"" and process.wait(20) == 1
    process.stderr.close()


def test_a_search_lists_its_first_places(here):
    with sqlite3.connect(here / "r ü.gpkg") as db:
        db.execute("CREATE TABLE places (rank, score, percentile, source_name, date, tile_id)")
        db.executemany(
            "INSERT INTO places VALUES (?, ?, 99.5, 'harbour.tif', NULL, ?)",
            [(i, 1 - i / 100, f"0/{i}/0") for i in range(30, 0, -1)],
        )
    text = report(
        "search", JobResult({"results": str(here / "r ü.gpkg")}, {"hits": 30, "seconds": 0.123456, "notes": ["one"]})
    )
    lines = text.splitlines()
    assert "0/1/0" in lines[1] and "0/10/0" in lines[10] and "0/11/0" not in text and "0.99 " in lines[1]
    assert "0.1235" in text and "note: one" in text and "r ü.gpkg" in text


def test_info_is_a_page(here):
    summary = {
        "path": "/A",
        "tiles": 12345,
        "dim": 112,
        "encoder": {"name": "handcrafted"},
        "size_bytes": 5_300_000,
        "is_stale": True,
        "changed": ["a.tif"],
        "missing": [],
        "index": {"kind": "ivf", "recall": 0.987654},
        "extent": [540000.0, 2.25, 3.0, 4.0],
        "extent_wgs84": [24.705678, -59.441234, 25, 60],
        "grid": {
            "name": "Estonian",
            "whole": False,
            "scales": [{"tile_m": 40.0, "tile_px": 128, "stride_px": 64, "overlap": 0.5, "tiles": 12345}],
        },
        "sources": [
            {"name": "a.tif", "state": "done", "tiles": 12345, "date": "2021-05-01", "gsd_m": 0.2, "bands": [1, 2, 3]}
        ],
    }
    text = report("info", JobResult(summary=summary))
    for part in (
        "12,345",
        "handcrafted, 112",
        "Estonian",
        "ivf, recall 0.9877",
        "5.3 MB",
        "1 changed, 0 missing",
        "tile (m)",
        "540000, 2.25, 3, 4",
        "24.70568, -59.44123, 25, 60",
        "2021-05-01",
        "1, 2, 3",
    ):
        assert part in text
    assert report("info", JobResult())


def test_nested_figures_become_tables():
    text = report(
        "bench retrieval",
        JobResult(
            summary={"queries": 2100, "conventions": {"hits": {"map10": 0.5, "p10": 0.25}, "R": {"map10": 0.125}}}
        ),
    )
    assert [line.split() for line in text.splitlines()] == [
        ["queries", "2,100"],
        [],
        ["conventions"],
        ["map10", "p10"],
        ["hits", "0.5", "0.25"],
        ["R", "0.125", "-"],
    ]


def test_cells_are_short_and_in_line():
    assert [shown(v) for v in (1234567, 0.123456, 12345.678, 3.0, None, True, [1, 2], "x")] == [
        "1,234,567",
        "0.1235",
        "12,346",
        "3",
        "-",
        "yes",
        "1, 2",
        "x",
    ]
    assert [size(n) for n in (5, 1500, 2.5e6, 3e9, 4e13)] == ["5 bytes", "1.5 kB", "2.5 MB", "3.0 GB", "40.0 TB"]
    assert table([("a", 1), ("bbb", 22)], ("n", "v")) == "n     v\na     1\nbbb  22"


def test_an_example_names_exactly_one_thing():
    with pytest.raises(InputError):
        Example()


@pytest.mark.parametrize(
    "text, range_of_dates",
    [("2010/..", ("2010", "")), ("../2010-05", ("", "2010-05")), ("2010", ("2010", "2010")), ("/2010", ("", "2010"))],
)
def test_dates_may_be_open_as_iso_8601_writes_it(text, range_of_dates):
    assert cli_values.dates(text) == range_of_dates
    with pytest.raises(InputError, match="range of dates"):
        cli_values.dates("../..")
