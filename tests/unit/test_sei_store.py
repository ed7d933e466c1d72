"""Stores, keys and proofs of SEI: what is written comes back, what is altered is found, what changes is searched."""

import dataclasses
import os

import numpy as np
import pytest
from kinscape.core.errors import PrivacyError
from kinscape.core.privacy.coarse import fit
from kinscape.core.privacy.sei import cak_means, owners, proofs, search, update
from kinscape.core.privacy.sei.images import dec_image, enc_image
from kinscape.core.privacy.sei.keys import OwnerKeys, Request, UserKeys
from kinscape.core.privacy.sei.reply import pack_reply, unpack_reply
from kinscape.core.privacy.sei.store import Store, image_path
from sei_stand import Stand, made, make_stand

D = 16


@pytest.fixture(scope="module")
def stand() -> Stand:
    return make_stand(400, D, D)


def nearest(stand: Stand, vector: np.ndarray, k: int) -> list[int]:
    return np.argsort(-(stand.vectors @ vector), kind="stable")[:k].tolist()


# -- keys
def test_keys_come_back_from_files_that_only_their_owner_reads(stand, tmp_path):
    request = Request.make("ann", D)
    user = request.accept(stand.keys.grant(request))
    for keys, name in ((stand.keys, "a.owner"), (request, "a.request"), (user, "a.user")):
        keys.save(tmp_path / name)
        assert os.name != "posix" or (tmp_path / name).stat().st_mode & 0o777 == 0o600
    again = OwnerKeys.load(tmp_path / "a.owner")
    assert np.array_equal(again.secret.seal(stand.vectors), stand.keys.secret.seal(stand.vectors))
    assert (again.public_key, again.image_key) == (stand.keys.public_key, stand.keys.image_key)
    loaded, query = UserKeys.load(tmp_path / "a.user"), user.question(stand.vectors[0])
    one, other = (keys.trapdoor(query) for keys in (user, loaded))
    assert one[0] / one[1] == pytest.approx(other[0] / other[1], abs=1e-4)
    assert np.array_equal(Request.load(tmp_path / "a.request").own, request.own)


def test_a_grant_opens_for_the_one_who_asked_and_unaltered(stand):
    request, other = Request.make("ann", D), Request.make("ben", D)
    grant = stand.keys.grant(request)
    assert stand.keys.image_key not in grant
    with pytest.raises(PrivacyError):
        other.accept(grant)
    with pytest.raises(PrivacyError):
        request.accept(grant[:40] + bytes([grant[40] ^ 1]) + grant[41:])
    with pytest.raises(PrivacyError):
        stand.keys.grant(Request.make("ann", D + 1))


def test_pictures_are_bound_to_their_key_and_place():
    key, data = os.urandom(32), b"a picture"
    sealed = enc_image(data, key, "00" * 16, 7)
    assert sealed != enc_image(data, key, "00" * 16, 7) and data not in sealed
    assert dec_image(sealed, key, "00" * 16, 7) == data
    wrong = [(sealed[:-1] + b"?", key, 7), (sealed, os.urandom(32), 7), (sealed, key, 8), (b"", key, 7)]
    for blob, with_key, number in wrong:
        with pytest.raises(PrivacyError):
            dec_image(blob, with_key, "00" * 16, number)


# -- search
@pytest.mark.parametrize("way", search.WAYS)
def test_every_way_finds_all_rows_when_all_are_asked_for(stand, way):
    query, _ = stand.user().trapdoor(stand.keys.reduce(stand.vectors[:1])[0])
    found = search.search(stand.index, query, 400, way)
    assert sorted(found.rows) == list(range(400)) and (np.diff(found.products) >= 0).all()


@pytest.mark.parametrize("k", [1, 7, 60, 399])
@pytest.mark.parametrize("way", ["leaves", "tree"])
def test_searching_goes_on_until_k_are_found(stand, way, k):
    query, _ = stand.user().trapdoor(stand.keys.reduce(stand.vectors[5:6])[0])
    found = search.search(stand.index, query, k, way, 1)
    assert len(set(found.rows.tolist())) == k
    assert found.products == pytest.approx(stand.index.rows[found.rows] @ query, rel=1e-4, abs=1e-3)


def test_the_scan_and_the_batch_agree_with_the_plain_ranking(stand):
    user, asked = stand.user(), made(6, D, seed=3)
    traps = np.stack([user.trapdoor(user.question(one))[0] for one in asked])
    for one, found, trap in zip(asked, search.batch(stand.index, traps, 10), traps):
        assert stand.index.tiles[found.rows].tolist() == nearest(stand, one, 10)
        assert stand.index.tiles[search.linear(stand.index, trap, 10).rows].tolist() == nearest(stand, one, 10)


def test_a_key_of_another_store_finds_nothing_better_than_chance(stand):
    stranger, shared = make_stand(100, D, D, seed=9).user(), []
    for seed in range(40):
        one = made(1, D, seed=300 + seed)[0]
        found = search.linear(stand.index, stranger.trapdoor(stranger.question(one))[0], 40)
        shared.append(len(set(stand.index.tiles[found.rows].tolist()) & set(nearest(stand, one, 40))) / 40)
    assert np.mean(shared) == pytest.approx(0.1, abs=0.06)


# -- clusters
def test_the_coreset_clusters_as_well_as_all_rows():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(25, 32))[rng.integers(0, 25, 900)] + 0.2 * rng.normal(size=(900, 32))
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    full, ours = cak_means.cak_means(rows, coreset=900), cak_means.cak_means(rows, coreset=300)
    assert len(ours.centres) == len(full.centres) == 25
    assert ours.inertia <= 1.02 * full.inertia
    labels, squares = cak_means.nearest(rows, ours.centres)
    assert np.array_equal(labels, ours.labels) and squares.sum() == pytest.approx(ours.inertia, rel=1e-4)
    assert np.bincount(ours.labels, minlength=len(ours.centres)).min() >= 1


@pytest.mark.parametrize("rows", [made(1, 4), made(2, 4), np.repeat(made(1, 4), 50, axis=0)])
def test_few_and_equal_rows_are_clustered(rows):
    found = cak_means.cak_means(rows)
    assert len(found.labels) == len(rows) and found.inertia == pytest.approx(0, abs=1e-5)


# -- update
def test_rows_come_and_go_without_building_anew(stand):
    keys, more = stand.keys, made(300, D, seed=8)
    ids = np.array([update.image_id(keys, f"new {at}") for at in range(300)])
    grown = update.add_rows(stand.index, keys, keys.reduce(more), ids, np.arange(400, 700))
    left = update.remove_rows(grown, keys, stand.index.ids[:150].tolist())
    assert (len(grown), len(left)) == (700, 550)
    everything = np.concatenate([stand.vectors, more])
    user = stand.user()
    for seed in range(10):
        one = made(1, D, seed=500 + seed)[0]
        query, _ = user.trapdoor(user.question(one))
        kept = np.sort(left.tiles)
        wanted = kept[np.argsort(-(everything[kept] @ one), kind="stable")[:10]]
        assert left.tiles[search.linear(left, query, 10).rows].tolist() == wanted.tolist()
    opened, recall = update.tune(left, keys)
    assert recall >= 0.98 or opened >= left.leaves
    vectors = {int(number): keys.secret.unseal(left.rows[at]) for at, number in enumerate(left.ids)}
    root = left.tree(keys.secret)
    for leaf in root.leaves():
        assert len(leaf.rows) and (leaf.vector is not None)
    assert vectors[int(ids[0])] == pytest.approx(keys.reduce(more[:1])[0], abs=1e-4)


def test_a_leaf_that_grows_is_split_and_an_empty_one_goes(stand):
    keys = stand.keys
    crowd = made(1, D, seed=1) + 0.02 * np.random.default_rng(0).normal(size=(500, D))
    crowd = (crowd / np.linalg.norm(crowd, axis=1, keepdims=True)).astype(np.float32)
    ids = np.array([update.image_id(keys, f"crowd {at}") for at in range(500)])
    grown = update.add_rows(stand.index, keys, keys.reduce(crowd), ids, np.arange(400, 900))
    assert grown.leaves > stand.index.leaves
    first = stand.index.ids[slice(*stand.index.rows_of(0))].tolist()
    assert update.remove_rows(stand.index, keys, first).leaves == stand.index.leaves - 1
    with pytest.raises(PrivacyError):
        update.add_rows(stand.index, keys, keys.reduce(crowd[:1]), stand.index.ids[:1], np.array([400]))
    with pytest.raises(PrivacyError):
        update.remove_rows(stand.index, keys, stand.index.ids.tolist())
    with pytest.raises(PrivacyError):
        update.remove_rows(stand.index, keys, [12345])


# -- store and proofs
@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 13])
def test_every_leaf_of_a_merkle_tree_has_a_path_and_no_other_leaf_has_it(count):
    leaves = [bytes([at]) * 32 for at in range(count)]
    tree = proofs.MerkleTree(leaves)
    for at, leaf in enumerate(leaves):
        assert proofs.root_of(leaf, at, count, tree.path(at)) == tree.root
        if count > 1:
            assert proofs.root_of(b"?" * 32, at, count, tree.path(at)) != tree.root
            with pytest.raises(PrivacyError):
                proofs.root_of(leaf, at, count, tree.path(at)[:-1])


def test_a_store_is_checked_whole_and_every_change_is_found(stand, tmp_path):
    store = stand.store(tmp_path / "s", pictures=5)
    public = stand.keys.public_key
    assert store.check(public) == {"rows": 400, "images": 5}
    with pytest.raises(PrivacyError):
        store.check(make_stand(50, D, D).keys.public_key)
    with pytest.raises(PrivacyError, match="old copy"):
        store.check(public, store.generation + 1)
    place = next((tmp_path / "s").glob("index-*"))
    for name in ("rows", "nodes", "tiles"):
        path = place / f"{name}.npy"
        data = path.read_bytes()
        path.write_bytes(data[:-4] + bytes([data[-4] ^ 1]) + data[-3:])
        with pytest.raises(PrivacyError):
            Store.open(tmp_path / "s").check(public)
        path.write_bytes(data)
    picture = image_path(tmp_path / "s", int(stand.index.ids[0]))
    picture.write_bytes(picture.read_bytes()[:-1] + b"?")
    with pytest.raises(PrivacyError):
        Store.open(tmp_path / "s").check(public)


def test_the_server_has_no_vector_and_no_key(stand, tmp_path):
    stand.store(tmp_path / "s", pictures=3)
    blob = b"".join(path.read_bytes() for path in sorted((tmp_path / "s").rglob("*")) if path.is_file())
    for secret in (stand.keys.image_key, stand.keys.signing_key, stand.keys.name_key, b"picture 1"):
        assert secret not in blob
    assert stand.keys.reduce(stand.vectors[:1]).tobytes() not in blob


def test_forged_replies_are_refused(stand, tmp_path):
    store, user = stand.store(tmp_path / "s"), stand.user()
    query, _ = user.trapdoor(user.question(stand.vectors[3]))
    packed = pack_reply(store, search.linear(store.index, query, 5), has_proofs=True)
    root = bytes.fromhex(store.statement["root"])
    good = unpack_reply(packed, 5, store.statement, True)
    good.check(query, root, 400)
    swapped = good.ids.copy()
    swapped[[0, 1]] = swapped[[1, 0]]
    better = good.products.copy()
    better[0] -= 50
    forged = [{"ids": swapped}, {"products": better}, {"rows": good.rows + 1}, {"tiles": good.tiles + 1},
              {"positions": good.positions[::-1].copy()}, {"digests": good.digests + 1}]
    for change in forged:
        with pytest.raises(PrivacyError):
            dataclasses.replace(good, **change).check(query, root, 400)
    twice = dataclasses.replace(good, ids=np.repeat(good.ids[:1], 5))
    with pytest.raises(PrivacyError):
        twice.check(query, root, 400)
    for damaged in (packed[:-1], packed + b"0", b"", packed[:100]):
        with pytest.raises(PrivacyError):
            unpack_reply(damaged, 5, store.statement, True)


def test_replies_of_a_set_are_equally_long(stand, tmp_path):
    store, user = stand.store(tmp_path / "s"), stand.user()
    asked = [user.trapdoor(user.question(stand.vectors[at]))[0] for at in (0, 50)]
    sizes = {len(pack_reply(store, search.search(store.index, one, 10))) for one in asked}
    assert sizes == {10 * 20}


# -- several owners
def test_two_owners_are_asked_and_merged_with_their_own_keys(tmp_path):
    first, second = make_stand(200, D, D, seed=1), make_stand(300, D, D, seed=2)
    stores = [one.store(tmp_path / str(at), pictures=300) for at, one in enumerate((first, second))]
    users = [first.user(), second.user()]
    asks = [(user, owners.here(store, user, True, "scan")) for user, store in zip(users, stores)]
    one = made(1, D, seed=70)[0]
    hits = owners.ask_all(asks, one, 12)
    scores = np.concatenate([first.vectors @ one, second.vectors @ one])
    assert [hit.score for hit in hits] == pytest.approx(np.sort(scores)[::-1][:12].tolist(), abs=1e-4)
    assert {hit.store_id for hit in hits} == {first.keys.store_id, second.keys.store_id}
    hit = hits[0]
    at = [first.keys.store_id, second.keys.store_id].index(hit.store_id)
    assert owners.open_image(stores[at], users[at], hit.image_id) == b"picture %d" % hit.image_id
    with pytest.raises(PrivacyError):
        owners.open_image(stores[at], users[1 - at], hit.image_id)


def test_vectors_are_reduced_to_fewer_numbers_and_keep_their_ranking():
    rng = np.random.default_rng(0)
    flat = rng.normal(size=(300, 8)) @ np.linalg.qr(rng.normal(size=(40, 8)))[0].T
    rows = (flat / np.linalg.norm(flat, axis=1, keepdims=True)).astype(np.float32)
    keys = OwnerKeys.generate(fit(rows, 8), np.empty((0, 0, 8), np.float32))
    assert keys.reduce(rows) @ keys.reduce(rows[:1])[0] == pytest.approx(rows @ rows[0], abs=1e-4)
