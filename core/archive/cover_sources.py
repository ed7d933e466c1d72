"""Land-cover sources by the word that asks for them: ``net``, ``words``, ``kinds``, or the path of a raster."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ArchiveError, InputError, KinscapeError, RasterError
from ..events import Events
from ..landcover.kinds import Kinds, KindsSource, learn_kinds
from ..landcover.sources import CoverSource, NetSource
from ..landcover.words import WORDS, Maps, Vocabulary, WordsSource, learn, mean_colours
from .cover import WORDS_NAME, CoverFacts
from .cover_maps import CellMaps, NetMaps

if TYPE_CHECKING:
    from .store import Archive

SOURCES = ("net", "words", "kinds")
_SAMPLE_TILES = 400
_SAMPLE_PLACES = 60_000


def check_source(text: str) -> str:
    """The word as it is, or the absolute path of a raster. Raises InputError for anything else."""
    if text in SOURCES:
        return text
    path = os.path.abspath(os.path.expanduser(text))
    if not os.path.exists(path) and not text.startswith("/vsi"):
        raise InputError(f"no land cover called {text!r}, and no such file",
                         "give net, words, kinds, or the path of a land-cover raster")
    return text if text.startswith("/vsi") else path


def make_source(text: str, archive: Archive, kept: Path | None, events: Events, features: str = ""
                ) -> tuple[CoverSource, Callable | None]:
    """(source, what writes its learned part to a file: None where nothing is learned).

    text: of ``check_source``. kept: a file with words or kinds that were learned before, or with the classes of a
    raster; it is used where it belongs to the same features or raster, so that rows which are there stay comparable.
    features: what describes places, of words ("": the best that is here). Raises KinscapeError.
    """
    if text == "net":
        return NetSource(_segmenter()), None
    if text == "kinds":
        kinds = _kept(kept, Kinds.load, archive.manifest.encoder.fingerprint)
        kinds = kinds or learn_kinds(archive.vectors, archive.manifest.encoder.fingerprint)
        return KindsSource(kinds), kinds.save
    if text == "words":
        maps = place_maps(features)
        vocabulary = _kept(kept, Vocabulary.load, maps.fingerprint) or _learn_words(archive, maps, events)
        return WordsSource(maps, vocabulary), vocabulary.save
    from ..landcover.zonal import ZonalSource

    if not archive.grid.crs:
        raise InputError(f"{archive.folder} has no coordinates, so {os.path.basename(text)} cannot be laid over it",
                         "use words, kinds or net")
    source = ZonalSource(text, kept)
    return source, source.save


def learned_name(text: str) -> str:
    """Name of the file, in a folder of work, of what a source has learned of an archive or found in a raster."""
    return f"{text if text in SOURCES else 'raster'}.npz"


def open_saved(archive: Archive, facts: CoverFacts) -> CoverSource:
    """The source of a cover that was computed before. Raises KinscapeError where it would give other numbers now."""
    if facts.source == "kinds":
        source: CoverSource = KindsSource(Kinds.load(archive.folder / WORDS_NAME))
    elif facts.source == "words":
        source = WordsSource(place_maps(facts.features), Vocabulary.load(archive.folder / WORDS_NAME))
    else:
        source = make_source(facts.source, archive, archive.folder / WORDS_NAME, Events())[0]
    if source.fingerprint != facts.fingerprint:
        raise ArchiveError(f"the land cover {facts.source} is another one than when the archive's was computed",
                           "compute the land cover of the archive again")
    return source


def place_maps(name: str = "") -> Maps:
    """What describes places for visual words: TKANet's maps where torch and its weights are here, else statistics of
    cells. name: the one that words were learned with; raises InputError where that is not here."""
    if name == CellMaps.name:
        return CellMaps()
    net = _net_maps()
    if net is None and name == NetMaps.name:
        raise InputError("these visual words were learned on the maps of TKANet, which is not here",
                         "install the engine's networks, or compute the land cover afresh (kinscape cover --fresh)")
    return net or CellMaps()


def _net_maps() -> NetMaps | None:
    import importlib.util

    if importlib.util.find_spec("torch") is None:
        return None
    from ..encoders.learned import open_net

    for name in ("tkanet", "kinscape"):
        try:
            net, manifest = open_net(name)
        except KinscapeError:  # its weights are not here, or damaged: words do without
            continue
        return NetMaps(net, manifest.mean, manifest.std, manifest.sha256)
    return None


def _segmenter() -> Any:
    import importlib.util

    if importlib.util.find_spec("torch") is None:
        raise InputError("the land-cover network needs PyTorch, which is not installed in the engine",
                         "install the engine's networks, or use words, kinds or a land-cover raster")
    from ..landcover.segment import Segmenter

    return Segmenter.open()


def _kept(path: Path | None, load: Callable[[Path], Any], features: str) -> Any:
    if path is None or not path.exists():
        return None
    try:
        found = load(path)
    except InputError:  # damaged: learn anew
        return None
    return found if found.features == features else None


def _learn_words(archive: Archive, maps: Maps, events: Events) -> Vocabulary:
    """From places in tiles spread over the archive, the same ones every time."""
    count = min(_SAMPLE_TILES, len(archive))
    rows = np.unique(np.linspace(0, len(archive) - 1, count).round().astype(np.int64)) if count else []
    rng = np.random.default_rng(0)
    described, colours = [], []
    for number, row in enumerate(rows):
        events.check_cancelled()
        events.progress("learning visual words", number, len(rows), "tiles")
        try:
            patch = archive.read_tile(int(row))
        except RasterError:  # told when its land cover is computed
            continue
        found, is_known = maps.maps(patch.pixels[None], patch.valid[None])
        seen = np.flatnonzero(is_known[0])
        seen = np.sort(rng.permutation(seen)[:max(1, _SAMPLE_PLACES // len(rows))])
        described.append(found[0].reshape(-1, found.shape[-1])[seen])
        colours.append(mean_colours(patch.pixels[None], patch.valid[None], is_known.shape[1:])[0].reshape(-1, 3)[seen])
    events.progress("learning visual words", len(rows), len(rows), "tiles")
    events.check_cancelled()
    if not described:
        raise InputError(f"{archive.folder}: no tile can be read to learn visual words from",
                         "check the sources (kinscape info)")
    places = np.concatenate(described)
    return learn(places, np.concatenate(colours), maps.fingerprint, min(WORDS, max(2, len(places) // 4)))
