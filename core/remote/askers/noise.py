"""The mode "noise": the ledger is asked first, then the query with noise goes out as it is."""

from __future__ import annotations

import numpy as np

from ...errors import InputError, PrivacyError
from ...privacy.coarse import CoarseTable
from ...privacy.ledger import Balance, NoiseLedger
from ...privacy.noise import DEFAULT_DIMS, TABLE_NAME, NoiseSettings, add_noise, settings_from
from ..asking import Answer, Call, bad_answer
from ..wire import Message


def make(mode: str) -> NoiseAsker:
    """The asker of "noise"."""
    return NoiseAsker()


class NoiseAsker:
    """Options of the call: ``mechanism`` "laplace" or "gaussian", ``epsilon`` (64), ``delta`` (1e-6, for gaussian),
    ``dims``: noise on so many numbers of the query, as the owner's table projects it (0: on all)."""

    mode = "noise"

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """Raises BudgetError where one's own budget or the server's is spent, InputError, PrivacyError, RemoteError."""
        if call.facts.get("rows") != call.rows or call.facts.get("dim") != call.dim:
            raise bad_answer("facts of another archive")
        settings, table = _settings(call)
        with call.stage("noise"):
            asked = vector if table is None else table.question(vector)[0]
            # Written down before anything can be sent; whatever happens then, it counts.
            balance = NoiseLedger().spend(call.server_id, call.archive, settings.mechanism, settings.epsilon,
                                          settings.delta)
            noisy = add_noise(asked, settings)
            sent = noisy if table is None else _long_form(noisy, table)
        answer = call.ask([sent.astype("<f4").tobytes()])
        with call.stage("open"):
            scores = _scores(answer, call.rows)
        cosine = settings.expected_cosine(call.dim)
        return Answer(scores, None, False, [_note(settings, cosine, balance)], _receipt(settings, cosine, balance))


def _settings(call: Call) -> tuple[NoiseSettings, CoarseTable | None]:
    offered = call.facts.get("dims")
    if type(offered) is not int or not 0 <= offered <= call.dim:
        raise bad_answer("a table of an impossible size")
    given = {name: value for name, value in call.options.items() if name in ("mechanism", "epsilon", "delta", "dims")}
    settings = settings_from({**given, "dims": given.get("dims", min(DEFAULT_DIMS, offered))})
    if settings.dims > offered:
        raise InputError(f"the owner's table has {offered} directions, {settings.dims} were asked for",
                         "ask for fewer, or for 0 (noise on all numbers)")
    if not settings.dims:
        return settings, None
    try:
        table = CoarseTable.from_bytes(call.file(TABLE_NAME), call.dim)
    except PrivacyError as error:
        raise bad_answer(error.message) from None
    if table.dim != offered:
        raise bad_answer("a table of another size")
    return settings, CoarseTable(np.ascontiguousarray(table.directions[:, : settings.dims]))


def _long_form(noisy: np.ndarray, table: CoarseTable) -> np.ndarray:
    """(k,) -> (d,) of length 1: depends on the noisy numbers alone."""
    long = table.directions.astype(np.float64) @ noisy
    return (long / np.linalg.norm(long)).astype(np.float32)


def _scores(answer: Message, rows: int) -> np.ndarray:
    if sum(map(len, answer.parts)) != 4 * rows:
        raise bad_answer("another number of scores than tiles")
    return np.frombuffer(b"".join(answer.parts), "<f4").astype(np.float32)


def _note(settings: NoiseSettings, cosine: float, balance: Balance) -> str:
    return (f"noise, not encryption: the server got your query with {settings.mechanism} noise of epsilon "
            f"{settings.epsilon:g} (expected cosine with your query {cosine:.2f}), so the ranking is that of another "
            f"query; epsilon {balance.epsilon_left:g} of {balance.epsilon:g} is left for this archive")


def _receipt(settings: NoiseSettings, cosine: float, balance: Balance) -> dict[str, object]:
    return {"mechanism": settings.mechanism, "epsilon": settings.epsilon, "delta": settings.delta,
            "dims": settings.dims, "expected_cosine": round(cosine, 4), "epsilon_left": balance.epsilon_left,
            "delta_left": balance.delta_left, "queries": balance.queries, "max_error": None}  # fmt: skip
