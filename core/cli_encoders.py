"""The verb ``encoders``: list them, add one of the user's, remove it again."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import Verb, a_path, add_verb

_TRUST = ("an ONNX or TorchScript file is a program, run whenever this encoder is used: keep it only if you trust who "
          "made it")


def add_encoders(verbs: Any) -> None:
    """``kinscape encoders``, ``kinscape encoders add CARD``, ``kinscape encoders remove NAME``."""
    p = add_verb(verbs, "encoders", "list the encoders, their size, licence and whether their weights are here")
    p.set_defaults(verb=Verb("encoders", answer=_list))
    more = p.add_subparsers(title="changes", metavar="CHANGE", required=False)
    add = add_verb(more, "add", "copy an encoder of yours (ONNX or TorchScript with a card) to your models; such a "
                   "file is a program: add only files of people you trust")
    add.add_argument("card", metavar="CARD.json", type=a_path, help="its card, beside the file of the network")
    add.set_defaults(verb=Verb("encoders add", answer=_add))
    remove = add_verb(more, "remove", "delete an encoder that you trained or added")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(verb=Verb("encoders remove", answer=_remove))


def _list(_args: argparse.Namespace) -> dict[str, Any]:
    from .encoders.registry import broken_entries, default_encoder, encoder_catalogue

    name, note = default_encoder()
    return {"encoders": encoder_catalogue(), "default": name, "note": note, "broken": broken_entries()}


def _add(args: argparse.Namespace) -> dict[str, Any]:
    from .encoders.models import add_model

    model = add_model(args.card)
    facts = model.manifest
    return {"encoder": model.name, "kind": facts.kind, "dim": facts.dim, "input_px": facts.input_px,
            "folder": str(model.folder), "sha256": facts.sha256, "note": _TRUST}


def _remove(args: argparse.Namespace) -> dict[str, Any]:
    from .encoders.models import remove_model

    return {"encoder": args.name, "removed": str(remove_model(args.name))}
