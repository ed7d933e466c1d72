"""Recipes: what is written down is read again, what cannot be is refused, and the schedule is the published one."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch
from kinscape.core.errors import InputError
from kinscape.core.training.augment import Augmentation
from kinscape.core.training.recipe import ARCHIVE, FINE, PLACES, QUICK, TKANET, Recipe, one_cycle


@pytest.mark.parametrize("recipe", [TKANET, FINE, ARCHIVE, PLACES, QUICK])
def test_a_recipe_comes_back_from_json_as_it_was(recipe):
    assert Recipe.from_dict(json.loads(json.dumps(recipe.to_dict()))) == recipe


def test_a_recipe_holds_every_number_of_its_augmentation():
    recipe = Recipe(augmentation=Augmentation(crop=(0.2, 0.9), turn="any"))
    again = Recipe.from_dict(recipe.to_dict())
    assert again.augmentation.crop == (0.2, 0.9) and again.augmentation.turn == "any"


@pytest.mark.parametrize(
    "data, said",
    [
        ({"epoch": 3}, "unknown field 'epoch'"),
        ({"epochs": 3.5}, "recipe.epochs"),
        ({"epochs": True}, "recipe.epochs"),
        ({"epochs": "3"}, "recipe.epochs"),
        ({"keep_norms": 1}, "recipe.keep_norms"),
        ({"sizes": [[0.5, "128"]]}, "recipe.sizes"),
        ({"augmentation": {"crops": [0.1, 1]}}, "recipe.augmentation: unknown field 'crops'"),
        ({"augmentation": 3}, "recipe.augmentation"),
        ([], "must be an object"),
    ],
)
def test_what_is_no_recipe_is_refused_by_name(data, said):
    with pytest.raises(InputError, match=said.replace(".", r"\.")):
        Recipe.from_dict(data)


@pytest.mark.parametrize(
    "change",
    [{"epochs": 0}, {"lr": 0.0}, {"lr": float("nan")}, {"cutmix": 1.5}, {"sizes": ()}, {"sizes": ((0.5, 64),)},
     {"sizes": ((0.5, 64), (0.5, 96), (1.0, 96))}, {"sizes": ((1.0, 16),)}, {"selfsup": "dino"},
     {"std": (0.2, 0.0, 0.2)},
     {"precision": "float16"}, {"keep_weight": -1.0}],
)  # fmt: skip
def test_numbers_that_cannot_be_are_refused(change):
    with pytest.raises(InputError):
        dataclasses.replace(TKANET, **change)


def test_images_grow_as_the_sizes_say():
    recipe = Recipe(sizes=((0.5, 128), (0.85, 176), (1.0, 224)))
    assert [recipe.size_at(share) for share in (0, 0.49, 0.5, 0.84, 0.85, 0.999)] == [128, 128, 176, 176, 224, 224]


def test_sizes_scale_in_proportion_and_end_at_what_was_asked():
    recipe = Recipe(sizes=((0.5, 128), (0.85, 176), (1.0, 224)))
    assert [px for _, px in recipe.scaled_to(256).sizes] == [144, 208, 256]
    assert [px for _, px in recipe.scaled_to(40).sizes] == [32, 32, 40]


@pytest.mark.parametrize("total, warm", [(100, 0.15), (37, 0.3), (1000, 0.05)])
def test_one_cycle_is_that_of_torch(total, warm):
    weight = torch.nn.Parameter(torch.zeros(1))
    optimiser = torch.optim.AdamW([weight], lr=3e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=total, pct_start=warm)
    for step in range(total):
        factor, momentum = one_cycle(step, total, warm)
        group = optimiser.param_groups[0]
        assert factor * 3e-3 == pytest.approx(group["lr"], rel=1e-9)
        assert momentum == pytest.approx(group["betas"][0], rel=1e-9)
        optimiser.step()
        if step < total - 1:
            schedule.step()
