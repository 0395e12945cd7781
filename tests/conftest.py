"""What every test stands on: a folder of its own, a clean environment, no network, real models on demand."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from filelock import FileLock

from interview_coach.model_store import open_store
from interview_coach.settings import resolve_settings

os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

pytest_plugins = ("ui_browser", "moved_bank")  # Fixtures: a real browser, workbooks; made where asked for.

SHARED = ("INTERVIEW_COACH_MODELS", "INTERVIEW_COACH_CACHE")  # Kept from test to test: slow to make.
ROOT = Path(__file__).resolve().parents[1]
CLIPS = Path(__file__).resolve().parent / "data" / "speech"
LOCAL_HOSTS = {"127.0.0.1", "::1", "localhost", "0.0.0.0"}  # noqa: S104 - compared with, never listened on


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Every test has its own user folder and none of the developer's settings."""
    for name in list(os.environ):
        if name.startswith("INTERVIEW_COACH_") and name not in SHARED:
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("INTERVIEW_COACH_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_outside_network(monkeypatch):
    """No test may reach another machine: connecting anywhere but this one is refused."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family != socket.AF_UNIX and address[0] not in LOCAL_HOSTS:
            message = f"a test tried to reach {address[0]}"
            raise AssertionError(message)
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def models_folder(shared_cache):
    """The folder of models with both defaults in it, installed first where they are missing."""
    settings = resolve_settings()
    store = open_store(settings)
    settings.models.mkdir(parents=True, exist_ok=True)
    with FileLock(settings.models / ".tests.lock"):  # Two processes test side by side.
        for name in store.defaults:
            store.install(name)
    return settings.models


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory):
    """One folder for the vectors of the bank: every test with real engines would embed it anew."""
    folder = os.environ.get("INTERVIEW_COACH_CACHE") or str(tmp_path_factory.mktemp("cache"))
    os.environ["INTERVIEW_COACH_CACHE"] = folder
    return Path(folder)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give tests in a real browser two more tries: on a busy machine a page may answer late."""
    for item in items:
        if item.get_closest_marker("browser") is not None:
            item.add_marker(pytest.mark.flaky(reruns=2, reruns_delay=2))
