"""The engine client inside QGIS's process: from its threads, beside its libraries, through the real environment."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from kinscape.core.errors import EngineError
from kinscape.core.jobs.info import InfoJob
from kinscape.ui import engine_client, environment
from kinscape.ui.engine_client import end_client, get_client


def test_there_is_one_client_a_process(tiny_engine):
    assert get_client() is get_client() is tiny_engine


def test_jobs_run_from_any_thread_without_an_event_loop(tiny_engine):
    results = {}

    def work(n):
        results[n] = tiny_engine.run(InfoJob(f"count:{n}")).summary["counted"]

    threads = [threading.Thread(target=work, args=(n,)) for n in (10, 20, 30, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert results == {n: n for n in (10, 20, 30, 40)}


def test_the_engine_runs_in_the_clean_environment_of_the_plugin(monkeypatch):
    """The real launch, with the test's jobs: what the engine sees is what environment.py promises."""
    from conftest import ENGINE_SCRIPT  # of this folder

    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("PROJ_DATA", "/nowhere")
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    real = environment.engine_launch()
    client = engine_client.EngineClient(
        lambda: type(real)((real.command[0], str(ENGINE_SCRIPT)), real.environment, real.version)
    )
    seen = client.run(InfoJob("number:1")).summary
    client.shutdown()
    assert "PYTHONPATH" not in seen["environment"] and "PROJ_DATA" not in seen["environment"]
    assert seen["environment"]["PYTHONSAFEPATH"] == "1" and seen["pid"] != os.getpid()


def test_an_engine_that_is_not_installed_is_an_error_with_a_hint(monkeypatch):
    monkeypatch.setattr(engine_client, "_client", None)
    monkeypatch.setenv(environment.VARIABLE, "/no/such/python")
    with pytest.raises(EngineError) as caught:
        get_client().run(InfoJob("x"))
    assert "/no/such/python" in caught.value.message and caught.value.hint


def test_ending_the_client_twice_or_before_it_was_used_is_no_error(monkeypatch, tiny_engine):
    tiny_engine.run(InfoJob("count:1"))
    end_client()
    end_client()
    assert tiny_engine.state == "stopped"
    monkeypatch.setattr(engine_client, "_client", None)
    end_client()
    assert engine_client._client is None


def test_a_warm_engine_that_was_started_with_other_settings_is_not_used(monkeypatch):
    """Otherwise a new memory limit or another Python would count only after the engine had been idle for minutes."""
    from conftest import ENGINE_SCRIPT  # of this folder

    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    real, limit = environment.engine_launch(), ["1000"]

    def launch():
        return type(real)(
            (real.command[0], str(ENGINE_SCRIPT)), {**real.environment, "KINSCAPE_MEMORY_MB": limit[0]}, real.version
        )

    client = engine_client.EngineClient(launch)
    first, same = (client.run(InfoJob("number:1")).summary for _ in range(2))
    limit[0] = "2000"
    other = client.run(InfoJob("number:1")).summary
    client.shutdown()
    assert first["pid"] == same["pid"] != other["pid"]
    assert other["environment"]["KINSCAPE_MEMORY_MB"] == "2000"


def test_a_program_that_is_no_engine_is_named_and_the_settings_are_the_remedy(tmp_path):
    from kinscape.ui.engine_process import Launch

    client = engine_client.EngineClient(lambda: Launch((sys.executable, "-c", "pass"), dict(os.environ), "1"))
    with pytest.raises(EngineError, match="did not start as Kinscape's engine") as caught:
        client.run(InfoJob("x"))
    assert "Settings" in caught.value.hint
