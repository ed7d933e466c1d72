"""Every state of the Train page in a real QGIS window: a picture of each, and what can be read in it.

Run by tools/see_qgis.sh with a plan as states.py takes it. A stand-in answers for the engine, and writes the course of
a training as its job would.
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["SEE_SCRIPT"]).parent))

import numpy as np  # noqa: E402
from kinscape.core.errors import EngineError  # noqa: E402
from kinscape.core.events import Progress  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from kinscape.core.jobs.examples import Example  # noqa: E402
from kinscape.core.jobs.search import SearchJob  # noqa: E402
from kinscape.ui.dock.train import networks, training  # noqa: E402
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import plugins  # noqa: E402
from stage import Engine, report, shoot, tab_through  # noqa: E402
from walk import OUT, PLAN, arrange, dock, finish, when  # noqa: E402

report["train"] = []
ENCODERS = [
    {"name": "kinscape", "kind": "fused", "dim": 64, "size_mb": 5.1, "licence": "GPL-3.0-or-later",
     "description": "learned and hand-made statistics in one vector", "trained_on": "UC Merced and open orthophotos",
     "sha256": "9f2c41d07be8a3"},
    {"name": "handcrafted", "dim": 128, "size_mb": 0.0, "is_available": True, "licence": "GPL-3.0-or-later",
     "description": "colour, texture and orientation statistics; needs no weights"},
    {"name": "resnet18", "dim": 512, "size_mb": 46.8, "is_available": False, "licence": "BSD-3-Clause",
     "description": "small residual network trained on ImageNet"},
    {"name": "orchards-2024", "kind": "fused", "dim": 64, "size_mb": 5.2, "is_available": True, "is_own": True,
     "trained_on": "county orthophotos 2024, without labels", "sha256": "0c55e1a97d2f"},
]  # fmt: skip


class Engine(Engine):  # noqa: F811 - the stage's engine, with what this page asks of it
    """Trains (as long as it is held) and compares searches at once."""

    def __init__(self):
        super().__init__()
        self.answers["train_encoder"] = lambda job: JobResult({}, SUMMARY | {"encoder": job.name})
        self.answers["compare_encoders"] = self.compare

    def compare(self, job):
        folder = Path(job.folder)
        folder.mkdir(parents=True, exist_ok=True)
        before, after = list(range(10)), [0, 2, 1, 4, 11, 12, 6, 13, 3, 14]
        for row in {*before, *after}:
            self.picture(folder / f"{row}.png", row)
        queries = [
            {"title": query.title, "shared": 6, "error": "",
             "before": [{"row": row, "score": 0.95 - 0.01 * row} for row in before],
             "after": [{"row": row, "score": 0.97 - 0.01 * i} for i, row in enumerate(after)]}
            for query in job.queries
        ]  # fmt: skip
        return JobResult({"folder": str(folder)}, {"queries": queries, "k": 10, "tiles": 600, "is_sample": True})


SUMMARY = {"before": {"p10": 0.61, "map10": 0.55}, "after": {"p10": 0.83, "map10": 0.79}, "seconds": 412.0}


def run(done):
    if PLAN.get("font_pt"):
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() + PLAN["font_pt"])
        QApplication.setFont(font)
    from kinscape.ui.dock.pages import train_page as module
    from kinscape.ui.dock.train import encoder_list

    module.catalogue = encoder_list.catalogue = lambda: [dict(one) for one in ENCODERS]
    training.work_folder = lambda name: str(OUT / "work" / name)
    module.work_folder = training.work_folder
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    engine = Engine()
    session = dock().session
    session._runner, session._engine_check, session._watch._probe = engine, engine.check, lambda: engine.process
    parts = walk(engine)

    def go_on():
        what = next(parts, None)
        if what is None:
            finish(done)
        elif callable(what):
            when(what, go_on, 20.0)
        else:
            QTimer.singleShot(what, go_on)

    QTimer.singleShot(500, go_on)


def see(name):
    shoot(f"train_{name}")
    report["train"] += [state.name for state in dock().pages["train"].states()]


def course(job, n):
    """What a training has written after ``n`` steps."""
    Path(job.work).mkdir(parents=True, exist_ok=True)
    steps = np.arange(1, n + 1)
    noise = np.random.default_rng(4).normal(0, 0.08, n)
    losses = 0.6 + 2.4 * np.exp(-steps / 300) + noise
    lines = [f"{step},{step // 100},160,0.0005,{loss:.5f}" for step, loss in zip(steps, losses)]
    (Path(job.work) / "curve.csv").write_text("step,epoch,px,lr,loss\n" + "\n".join(lines) + "\n", encoding="utf-8")


# -- the walk
def walk(engine):
    folder = OUT / "county orthophotos 2024"
    folder.mkdir(exist_ok=True)
    (folder / "archive.json").write_text(json.dumps({"tiles": 100}), encoding="utf-8")
    page, session = dock().open_page("train"), dock().session
    has, networks.has_networks = networks.has_networks, lambda: True
    engine.missing = True
    page.shown()
    see("engine_missing")
    engine.missing = False
    networks.has_networks = lambda: False
    page.shown()
    page.refresh()
    see("networks_missing")
    networks.has_networks = lambda: True
    page.shown()
    see("no_archive")
    tab_through("train_no_archive")
    session.open_archive(str(folder))
    yield lambda: session.info is not None
    see("from_archive")
    yield from _places(page)
    yield from _classes(page)
    yield from _training(engine, page, folder)
    networks.has_networks = has


def _places(page):
    from kinscape.ui.dock.train.source_box import Way

    layer = QgsVectorLayer("Point?crs=EPSG:3301&field=kind:string&field=note:string", "labelled places", "memory")
    features = []
    for kind in ("orchard", "meadow", "quarry"):
        for _ in range(30):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([kind, ""])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    page.source.choose(Way.PLACES)
    page.options.advanced.setCollapsed(False)
    yield 150
    see("from_places")
    tab_through("train_from_places")
    page.options.advanced.setCollapsed(True)


def _classes(page):
    from kinscape.ui.dock.train.source_box import Way

    for kind in ("orchard", "meadow"):
        (OUT / "collection" / kind).mkdir(parents=True, exist_ok=True)
        for number in range(60):
            (OUT / "collection" / kind / f"{number}.tif").write_bytes(b"")
    page.source.choose(Way.CLASSES)
    yield 100
    see("from_classes_nothing")
    page.source.folder.setFilePath(str(OUT / "collection"))
    yield 100
    see("from_classes")
    page.source.choose(Way.ARCHIVE)


def _training(engine, page, folder):
    engine.held.add("train_encoder")
    page.source.set_archive(str(folder), 12_400)
    page.train()
    task = engine.task_of_kind("train_encoder")
    task.progressed.emit(Progress("train", 1, 3720, "steps"))
    see("begun")
    course(task.job, 900)
    task.progressed.emit(Progress("train", 900, 3720, "steps", 412.0))
    page.training.images_s = 71.0
    page.training.look()
    page._progressed(Progress("train", 901, 3720, "steps", 411.0))
    yield 200
    see("training")
    tab_through("train_training")
    page.run.cancel()
    yield lambda: not page.training.is_running
    see("stopped")
    tab_through("train_stopped")

    def fail(job):
        raise EngineError("the loss is no number any more after 120 steps", "train with a smaller image size, or begin "
                          "with another encoder")  # fmt: skip

    engine.answers["train_encoder"], good = fail, engine.answers["train_encoder"]
    engine.held.clear()
    page.resume()
    yield lambda: not page.training.is_running
    see("failed")
    engine.answers["train_encoder"] = good
    runs = folder / "runs"
    for number, title in enumerate(("quarry", "orchard row")):
        one = runs / f"2024060{number}-101010"
        one.mkdir(parents=True, exist_ok=True)
        job = SearchJob(str(folder), (Example(image=str(OUT / f"{title}.png")),), str(one / "results.gpkg"))
        data = {"kinscape_recipe": 1, "job": job.to_dict()}
        (one / "results.recipe.json").write_text(json.dumps(data), encoding="utf-8")
    page.resume()
    yield lambda: bool(page.outcome.preview.rows)
    yield 300
    see("done")
    tab_through("train_done")
    page.encoders.choose("orchards-2024")
    page.encoders.remove.click()
    see("question")
