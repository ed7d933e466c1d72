"""The ledger of noise: exact sums, refusal at zero, one amount is never spent twice, nothing is lost by a kill."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from data import ROOT
from kinscape.core.errors import BudgetError, InputError, PrivacyError
from kinscape.core.privacy.ledger import DEFAULT_EPSILON, NoiseLedger


@pytest.fixture
def ledger(tmp_path) -> NoiseLedger:
    return NoiseLedger(tmp_path / "keys")


def test_amounts_add_up_exactly_and_zero_refuses(ledger):
    ledger.allow("s", "a", 1.0)
    for done in range(10):
        left = ledger.spend("s", "a", "laplace", 0.1)
        assert left.queries == done + 1
    assert left.epsilon_left == 0 and left.epsilon_spent == 1.0
    with pytest.raises(BudgetError) as refused:
        ledger.spend("s", "a", "laplace", 0.001)
    assert refused.value.code == "budget" and "0 " in refused.value.message
    assert ledger.balance("s", "a").queries == 10, "what is refused is not written down"


def test_what_would_go_below_zero_is_refused_as_a_whole(ledger):
    ledger.allow("s", "a", 10.0)
    ledger.spend("s", "a", "laplace", 8.0)
    with pytest.raises(BudgetError):
        ledger.spend("s", "a", "laplace", 3.0)
    assert ledger.spend("s", "a", "laplace", 2.0).epsilon_left == 0


def test_delta_has_a_budget_of_its_own(ledger):
    ledger.allow("s", "a", 1000.0, 3e-6)
    for _ in range(3):
        ledger.spend("s", "a", "gaussian", 1.0, 1e-6)
    with pytest.raises(BudgetError):
        ledger.spend("s", "a", "gaussian", 1.0, 1e-6)
    assert ledger.spend("s", "a", "laplace", 1.0).delta_left == 0


def test_archives_and_servers_have_accounts_of_their_own(ledger):
    ledger.spend("s", "a", "laplace", 600.0)
    assert ledger.balance("s", "b").epsilon_left == ledger.balance("t", "a").epsilon_left == DEFAULT_EPSILON
    assert [(b.server, b.archive) for b in ledger.balances()] == [("s", "a")]


def test_a_new_budget_forgets_nothing(ledger):
    ledger.spend("s", "a", "laplace", 100.0)
    assert ledger.allow("s", "a", 150.0).epsilon_left == 50.0
    assert ledger.allow("s", "a", 50.0).epsilon_left == 0.0
    with pytest.raises(BudgetError):
        ledger.spend("s", "a", "laplace", 0.001)


def test_many_at_once_never_spend_more_than_there_is(ledger):
    ledger.allow("s", "a", 5.0)

    def ask(_number: int) -> bool:
        try:
            NoiseLedger(ledger.path.parent).spend("s", "a", "laplace", 1.0)
        except BudgetError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(ask, range(16))) == 5


@pytest.mark.skipif(os.name != "posix", reason="modes of files are those of POSIX")
def test_the_file_is_for_its_owner_alone(ledger):
    before = os.umask(0)
    try:
        ledger.spend("s", "a", "laplace", 1.0)
    finally:
        os.umask(before)
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(ledger.path.parent.stat().st_mode) == 0o700


def test_a_process_that_is_killed_after_spending_has_spent(ledger):
    code = ("import os, sys; from pathlib import Path; from kinscape.core.privacy.ledger import NoiseLedger\n"
            "NoiseLedger(Path(sys.argv[1])).spend('s', 'a', 'laplace', 40.0); os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", code, str(ledger.path.parent)], cwd=ROOT, check=False)
    assert ledger.balance("s", "a").epsilon_left == DEFAULT_EPSILON - 40


def test_a_process_that_is_killed_in_the_middle_leaves_a_whole_file(ledger):
    ledger.spend("s", "a", "laplace", 1.0)
    code = ("import os, sys, sqlite3; db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "db.execute('BEGIN IMMEDIATE'); db.execute('DELETE FROM spent'); os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", code, str(ledger.path)], check=False)
    assert ledger.balance("s", "a").epsilon_spent == 1.0


def test_a_damaged_ledger_sends_no_query(ledger):
    ledger.spend("s", "a", "laplace", 1.0)
    ledger.path.write_bytes(b"rubbish" * 1000)
    with pytest.raises(PrivacyError):
        ledger.spend("s", "a", "laplace", 1.0)


@pytest.mark.parametrize("epsilon, delta", [(0, 0), (-1, 0), (float("nan"), 0), (float("inf"), 0), (1, -1), (1, 1)])
def test_amounts_that_are_none(ledger, epsilon, delta):
    with pytest.raises(InputError):
        ledger.spend("s", "a", "laplace", epsilon, delta)
