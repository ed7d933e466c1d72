"""Jobs told as text: what is copied runs the very same job."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import re
import shlex

import pytest
from kinscape.core.cli import join_negative_values
from kinscape.core.cli_verbs import make_parser
from kinscape.core.errors import InputError
from kinscape.core.jobs.base import JOB_MODULES, job_class
from kinscape.core.jobs.bench_feedback import BenchFeedbackJob
from kinscape.core.jobs.bench_ingest import BenchIngestJob
from kinscape.core.jobs.bench_retrieval import BenchRetrievalJob
from kinscape.core.jobs.bench_search import BenchSearchJob
from kinscape.core.jobs.build_index import BuildIndexJob
from kinscape.core.jobs.compare_encoders import SavedQuery
from kinscape.core.jobs.demo import DemoJob
from kinscape.core.jobs.doors import arguments, as_command, as_python, quote_for_windows
from kinscape.core.jobs.estimate import EstimateJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.export import ExportJob
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.import_ import ImportJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.keys import KeysJob
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.relocate import RelocateJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob

ARCHIVE = "/data/my archive/Ünïcode's \"best\" $HOME `x` & Co"
BOX = Example.box("/data/a b.tif", 540240.123456789, -6589580.5, 540290.1, 6589630.0, crs="EPSG:3301")
RING = Example(raster="/d/ä@2.tif", polygon=((1.5, 2.0), (1e-7, 4.25), (3.0, 1e22)), crs="EPSG:3301")
ROTATED = Example(raster="/d/r.tif", polygon=((0.0, 0.0), (2.0, 1.0), (1.0, 3.0), (-1.0, 2.0)), crs="EPSG:3301")
IMAGE = Example(image="/data/screen shot.png", gsd_m=0.25)
TILE = Example(tile="0/12/-7", source="/data/a.tif")
WKT = 'PROJCRS["mine, \'own\'",\n  BASEGEOGCRS["WGS 84"]]'

PLAIN = SearchJob(ARCHIVE, (BOX,), "/out/r 1.gpkg")
FULL = SearchJob(
    ARCHIVE,
    (BOX, RING, ROTATED, IMAGE, TILE, Example(tile="1/2/3")),
    "/out/r.gpkg",
    unlike=(Example(image="/b.png", gsd_m=0.25), TILE),
    k=1234,
    min_score=-0.125,
    extent=(-10.5, -2.0, 3.0, 4.0),
    extent_crs="EPSG:4326",
    date_from="2020-05-01",
    date_to="2021-09-30",
    sources=("/data/a b.tif", "-b.tif"),
    near=(-24.7, 59.4),
    near_crs="EPSG:4258",
    radius_m=1500.0,
    one_per_place=False,
    max_overlap=0.3,
    skip_query_place=True,
    scale="all",
    method="index",
    score_map="/out/s.tif",
    score_map_crs=WKT,
)
JOBS = {
    "search": PLAIN,
    "search with everything": FULL,
    "search in polygons": dataclasses.replace(PLAIN, within="/p/q r.gpkg", within_layer="lots", date_from="2020-01-01"),
    "search up to a date": dataclasses.replace(PLAIN, date_to="2020-01-01", min_score=1e-5),
    "search in an extent of the archive's own CRS": dataclasses.replace(PLAIN, extent=(1.0, 2.0, 3.0, 4.0)),
    "search in polygons and an extent": dataclasses.replace(PLAIN, within="/p.gpkg", extent=(1.0, 2.0, 3.0, 4.0)),
    "examples in several CRS": dataclasses.replace(PLAIN, like=(BOX, dataclasses.replace(RING, crs="EPSG:4326"))),
    "examples in a long CRS": dataclasses.replace(PLAIN, like=(dataclasses.replace(BOX, crs=WKT),)),
    "images of several pixel sizes": dataclasses.replace(PLAIN, like=(IMAGE, Example(image="/c.png"))),
    "an image whose name looks like a box": dataclasses.replace(PLAIN, like=(Example(image="/x@1,2,3,4"),)),
    "a tile of a file with an at sign": dataclasses.replace(PLAIN, like=(Example(tile="0/1/2", source="/a@b.tif"),)),
    "a whole file as a tile": dataclasses.replace(PLAIN, like=(Example(tile="whole/7"),)),
    "a hundred examples": dataclasses.replace(
        PLAIN, like=tuple(Example.box(f"/r/{i}.tif", i, 0.1 * i, i + 1, 9e3, "EPSG:3301") for i in range(100))
    ),
    "index": IndexJob(ARCHIVE, ("/data/a b.tif", "/data/ü")),
    "index with everything": IndexJob(
        ARCHIVE,
        ("/a.tif",),
        encoder="tkanet",
        weights="/w x.pth",
        tile_m=(40.0, 82.5),
        overlap=0.25,
        bands=(4, 3, 2),
        max_hole_share=0.0,
        workers=3,
        exclude=("/a b/x.tif", "/c.tif"),
        missing="keep",
    ),
    "estimate": EstimateJob(("/a b.tif",), "/arch", tile_m=(40.0,), overlap=0.5, exclude=("/x.tif",)),
    "relocate": RelocateJob(ARCHIVE, "/new place", "/old", "hash"),
    "index in pixels": IndexJob(ARCHIVE, ("/a.tif",), tile_px=128),
    "index of whole files": IndexJob(ARCHIVE, ("/a.tif",), whole=True),
    "update": IndexJob(ARCHIVE),
    "info": InfoJob(ARCHIVE),
    "info without a look at the disk": InfoJob(ARCHIVE, check_sources=False),
    "build_index": BuildIndexJob(ARCHIVE, "ivf_pq", sample=50, k=10),
    "export": ExportJob(ARCHIVE, "/o p.parquet"),
    "import": ImportJob("/i n.parquet", ARCHIVE, column="vec tor"),
    "thumbnails": ThumbnailsJob(ARCHIVE, (0, 7, 100000), "/th umbs", 64),
    "preview": PreviewJob(BOX, "/p.png", ARCHIVE, 64),
    "demo of an archive": DemoJob("/demo", only_archive=True),
    "demo": DemoJob("/demo", "/r.tif", (-1.5, -2.0, 3.0, 4.0), 40.0, 12),
    "export_hits": ExportHitsJob(
        "/r.gpkg", "/o.kml", "kml", -0.5, 10, 80.0, ("like", "none"), True, "/a", 64, overwrite=True
    ),
    "export_hits plain": ExportHitsJob("/r.gpkg", "/o.csv"),
    "bench_ingest": BenchIngestJob("/r.tif", "handcrafted", 3.5),
    "bench_search": BenchSearchJob(1000, 16, 5, 2),
    "bench_retrieval": BenchRetrievalJob("/d", split=0.7, seed=3),
    "bench_feedback": BenchFeedbackJob("/d", "handcrafted", seeds=2, slips=0.1, rare=20, draws=9, n=0),
    "keys": KeysJob("new", "of a farm", "vault"),
    "search by a concept": dataclasses.replace(PLAIN, like=(), concept="/my pools.concept.json"),
    "search by a concept and more": dataclasses.replace(PLAIN, concept="/p.concept.json", learner="mean"),
}


def parsed(words: list[str]):
    args = make_parser().parse_args(join_negative_values(words))
    return args.verb.job(args)


@pytest.mark.parametrize("name", JOBS)
def test_the_command_line_runs_the_same_job(name):
    line = as_command(JOBS[name])
    first, *words = shlex.split(line)
    assert first == "kinscape" and parsed(words) == JOBS[name]


@pytest.mark.parametrize("name", JOBS)
def test_the_line_for_windows_holds_the_same_words(name):
    job = JOBS[name]
    line = as_command(job, "windows")
    assert "\n" not in line
    first, *words = windows_words(line)
    assert first == "kinscape" and parsed(words) == job
    if not re.search('[\n"$`%]', "".join(arguments(job))):
        assert words == arguments(job)


@pytest.mark.parametrize("kind", sorted(JOB_MODULES))
def test_every_kind_of_job_can_be_told_both_ways(kind):
    """Also jobs that came later: with their fields at the default where they have one, else a text, list or example."""
    cls = job_class(kind)
    made = {"str": "/some path/ä", "int": 3, "float": 0.5, "bool": True, "Example": BOX,
            "SavedQuery": SavedQuery("pools", (BOX,), (TILE,))}  # fmt: skip
    needed = {}
    for field in dataclasses.fields(cls):
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            inner = re.match(r"tuple\[(\w+), \.\.\.\]", field.type)
            needed[field.name] = (made[inner[1]],) if inner else made[field.type.split(" ")[0]]
    job = cls(**needed)
    if kind not in ("build_index", "keys", "sei"):  # of a few names only: told above
        assert parsed(shlex.split(as_command(job))[1:]) == job
    assert executed(as_python(job))[-1] == job


@pytest.mark.parametrize(
    "name, verb",
    [
        ("search", "search"),
        ("search with everything", "search"),
        ("preview", "run"),
        ("estimate", "estimate"),
        ("index with everything", "index"),
        ("demo of an archive", "demo"),
        ("relocate", "relocate"),
        ("examples in several CRS", "run"),
    ],
)
def test_people_get_the_verb_where_it_can_say_it(name, verb):
    assert arguments(JOBS[name])[0] == verb


@pytest.mark.parametrize("style", ["fish", ""])
def test_an_unknown_style_is_refused(style):
    with pytest.raises(InputError, match="style"):
        as_command(PLAIN, style)


WINDOWS_PATHS = (
    r"C:\Users\José Ñ\my data\a.tif",
    r"\\server\share name\x.tif",
    "C:\\ends with\\",
    r"D:\100%\%PATH%\a&b^c.tif",
    'a "quoted" word',
    'ends with \\"',
    "(x86) | more > less < !bang!",
    "",
)


@pytest.mark.parametrize("word", WINDOWS_PATHS)
def test_words_pass_the_command_prompt_unharmed(word):
    assert windows_words("x " + quote_for_windows(word) + " y") == ["x", word, "y"]


HOSTILE = (
    r"C:\a$(calc)\x",
    r"C:\a`;calc;`b",
    "C:\\a“; calc #",
    "C:\\a\"; calc; '",
    r"C:\%COMSPEC%&calc|calc",
    "C:\\a\ncalc",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_line_for_windows_pasted_into_powershell_holds_nothing_that_it_would_run(name):
    job = ExportJob(name, name + ".parquet")
    line = as_command(job, "windows")
    assert parsed(windows_words(line)[1:]) == job
    assert not re.search("[$`;|&<>()'@#\u2018-\u201f\n]", line)


def test_ordinary_windows_names_are_not_made_unreadable():
    path = r"C:\Program Files (x86)\Müller & Söhne's; 2024\a.tif"
    assert "run" not in as_command(ExportJob(path, path + ".parquet"), "windows").split()


def test_windows_paths_stand_in_both_doors():
    path = r"C:\Users\José\my data"
    job = ExportJob(path, path + r"\o.parquet")
    assert windows_words(as_command(job, "windows"))[1:] == ["export", "--archive", path, "--out", job.out]
    assert executed(as_python(job))[-1] == job


@pytest.mark.parametrize("name", JOBS)
def test_the_python_lines_run_the_same_job(name):
    assert executed(as_python(JOBS[name]))[-1] == JOBS[name]


@pytest.mark.parametrize("name", JOBS)
def test_the_python_lines_are_fit_to_read(name):
    text = as_python(JOBS[name])
    ast.parse(text)
    assert text.startswith("import kinscape\n") and text.endswith("\n")
    words = [w for line in text.splitlines() for w in [line.strip()] if len(line) > 130 and " " in w]
    assert not [w for w in words if w.count(",") > 8], "long lists stand in lines of their own"


def test_a_search_reads_as_the_console_is_used():
    like = Example.box("/data/a b.tif", 540240.5, 6589580.0, 540290.0, 6589630.0, crs="EPSG:3301")
    text = as_python(dataclasses.replace(PLAIN, archive="/data/archive", like=(like,), score_map="/out/s.tif"))
    assert text == (
        "import kinscape\n"
        "from kinscape.core.jobs.examples import Example\n"
        "\n"
        "hits = kinscape.search(\n"
        "    '/data/archive',\n"
        "    [Example.box('/data/a b.tif', 540240.5, 6589580.0, 540290.0, 6589630.0, crs='EPSG:3301')],\n"
        "    k=50,\n"
        "    out='/out/r 1.gpkg',\n"
        "    score_map='/out/s.tif',\n"
        ")\n"
        "hits.show()\n"
    )


# -- how the texts are read back
def windows_words(line: str) -> list[str]:
    """What a program gets from a line typed at cmd.exe: carets and %NAME% first, then the C runtime's quotes."""
    out, i, is_quoted = [], 0, False
    assert not re.search(r"%[A-Za-z_]+%", line), "cmd.exe would put a variable's value there"
    while i < len(line):  # cmd.exe: a caret outside quotes takes the sense from the next letter
        letter = line[i]
        if letter == "^" and not is_quoted:
            i += 1
            out.append(line[i])
        else:
            assert is_quoted or letter not in "&|<>", "cmd.exe would take this for its own"
            is_quoted ^= letter == '"'
            out.append(letter)
        i += 1
    return runtime_words("".join(out))


def runtime_words(line: str) -> list[str]:
    """Microsoft's rules: 2n backslashes and a quote are n and an end, 2n + 1 are n and a quote."""
    words, word, is_quoted, is_word, i = [], "", False, False, 0
    while i < len(line):
        slashes = len(line[i:]) - len(line[i:].lstrip("\\"))
        if slashes:
            i += slashes
            is_word = True
            if line[i : i + 1] == '"':
                word += "\\" * (slashes // 2)
                if slashes % 2:
                    word += '"'
                    i += 1
            else:
                word += "\\" * slashes
        elif line[i] == '"':
            is_quoted, is_word, i = not is_quoted, True, i + 1
        elif line[i] in " \t" and not is_quoted:
            if is_word:
                words.append(word)
            word, is_word, i = "", False, i + 1
        else:
            word, is_word, i = word + line[i], True, i + 1
    return [*words, word] if is_word else words


class StubConsole:
    """Makes the jobs that ``kinscape.search`` and its like would run, as ui/console.py does (tests/qgis holds the real
    functions to the same texts)."""

    def __init__(self):
        self.jobs = []
        self.folder = self.summary = None

    def search(self, archive, like, k=50, unlike=(), within=None, extent_crs="", score_map=True, **options):
        assert score_map is False or isinstance(score_map, str)
        area = {"within": within} if isinstance(within, str) else {"extent": within, "extent_crs": extent_crs}
        fields = {**area, **options} if within is not None else options
        fields = {"out": fields.pop("out"), **fields}
        self.jobs.append(
            SearchJob(archive, tuple(like), k=k, unlike=tuple(unlike), score_map=score_map or "", **fields)
        )
        return self

    def index(self, sources, folder, **options):
        self.jobs.append(IndexJob(folder, tuple(sources), **options))
        return self

    def open_archive(self, folder):
        self.folder = folder
        self.jobs.append(InfoJob(folder, check_sources=False))
        return self

    def info(self):
        self.jobs.append(InfoJob(self.folder))

    def export_hits(self, results, out, **options):
        self.jobs.append(ExportHitsJob(results, out, **options))

    def run(self, job):
        self.jobs.append(job)

    def show(self):
        """As of Hits."""


def executed(text: str) -> list:
    """The jobs that the lines make with a stub as ``kinscape``: a small interpreter of what as_python writes."""
    names = {"kinscape": StubConsole(), "print": lambda _value: None, "float": float}
    stub = names["kinscape"]

    def value(node):
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            return names[node.id]
        if isinstance(node, ast.Attribute):
            return getattr(value(node.value), node.attr)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -value(node.operand)
        if isinstance(node, (ast.List, ast.Tuple)):
            items = [value(item) for item in node.elts]
            return items if isinstance(node, ast.List) else tuple(items)
        assert isinstance(node, ast.Call), ast.dump(node)
        return value(node.func)(*map(value, node.args), **{k.arg: value(k.value) for k in node.keywords})

    for statement in ast.parse(text).body:
        if isinstance(statement, ast.ImportFrom):
            module = importlib.import_module(statement.module)
            names.update({alias.name: getattr(module, alias.name) for alias in statement.names})
        elif isinstance(statement, ast.Assign):
            names[statement.targets[0].id] = value(statement.value)
        elif isinstance(statement, ast.Expr):
            value(statement.value)
        else:
            assert isinstance(statement, ast.Import) and [a.name for a in statement.names] == ["kinscape"]
    return stub.jobs
