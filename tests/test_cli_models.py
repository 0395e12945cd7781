"""The models commands from beginning to end on a tiny model: announce, install, verify, pack, unpack."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace

import pytest
from cli_runner import Runner
from small_models import small_catalogue

from interview_coach.bank import Bank
from interview_coach.cli.models import set_up_models
from interview_coach.cli.progress import counted, model_progress
from interview_coach.errors import InstallError
from interview_coach.messages import Messages
from interview_coach.model_store import Step


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """A catalogue with one tiny model, and its packages."""
    folder = tmp_path_factory.mktemp("packages")
    catalogue = small_catalogue(folder)
    # JSON is YAML: the file is read by the same code as the shipped catalogue.
    (folder / "catalogue.yaml").write_text(catalogue.model_dump_json(), encoding="utf-8")
    return folder


@pytest.fixture
def run(capsysbinary, packages, tmp_path, monkeypatch):
    """Runs commands for a program whose only model is the tiny one; pip sees its packages alone."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(packages / "wheels"))
    run = Runner(capsysbinary, Bank(questions=()))
    settings = replace(
        run.session.settings,
        catalogue=packages / "catalogue.yaml",
        models=tmp_path / "models",
        speech_model="tiny",
        embedding_model="tiny",
    )
    run.session = replace(run.session, settings=settings)
    return run


def test_from_nothing_to_another_pc(run, tmp_path):
    """Install, verify, pack, lose everything, unpack, verify: the whole way of a USB stick."""
    assert run("models", "verify").code == 1
    installed = run("models", "install")
    assert installed.code == 0, installed.err
    assert "installed in" in installed.err
    assert run("models", "install", "tiny").err.startswith('"tiny" is installed already')
    assert run("models", "verify").code == 0
    stick = tmp_path / "stick.zip"
    assert run("models", "pack", stick).code == 0
    shutil.rmtree(run.session.settings.models)
    unpacked = run("models", "unpack", stick)
    assert unpacked.code == 0, unpacked.err
    assert run("models", "verify", "--json").json == {"ok": True, "models": {"tiny": []}}


def test_damage_fails_the_check(run):
    """A changed byte is found and named, with exit code 1."""
    run("models", "install")
    folder = run.session.settings.models / "tiny"
    file = max((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    ran = run("models", "verify")
    assert ran.code == 1
    assert file.name in ran.text


def test_the_first_start_announces_and_installs(run, capsysbinary):
    """What is missing is announced before it is fetched, with progress; the second start is silent."""
    set_up_models(run.session)
    said = capsysbinary.readouterr()
    assert said.out == b""
    lines = said.err.decode("utf-8").splitlines()
    assert lines[0].startswith("The first time, the program needs these models: tiny.")
    assert any(line.startswith('Fetching "tiny"') for line in lines)
    set_up_models(run.session)
    assert capsysbinary.readouterr().err == b""


def test_the_first_start_without_network_says_what_to_copy(run, monkeypatch, tmp_path):
    """With no network and no model, the refusal names the folder to copy."""
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(InstallError) as refused:
        set_up_models(run.session)
    assert str(run.session.settings.models / "tiny") in Messages("en").error(refused.value)


def test_a_log_is_told_of_each_quarter_once(capsysbinary):
    """Where there is no terminal, a stage is a line at its start and at every quarter."""
    with model_progress(Messages("en")) as progress:
        for done in range(0, 101, 5):
            step = Step(
                key="models-stage-fetch", values={"name": "x"}, done_bytes=done * 10**6, total_bytes=10**8
            )
            progress(step)
    lines = capsysbinary.readouterr().err.decode("utf-8").splitlines()
    assert [line.split(": ")[1] for line in lines] == [f"{mb} of 100 MB" for mb in (0, 25, 50, 75, 100)]


def test_counted_items_pass_unchanged():
    """Whoever counts items gets each of them, in order."""
    assert list(counted(iter("abc"), total=3, text="x")) == ["a", "b", "c"]
