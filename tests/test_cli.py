"""The commands as a whole on fake engines: names, help, wrong use, bank, models, page and process."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from dataclasses import replace

import pytest
from cli_runner import Runner, some_questions, write_tone
from typer.main import get_command

from interview_coach.cli import app
from interview_coach.cli.output import make_streams_safe
from interview_coach.messages import Messages

FIXED = """
run, transcribe, score, score-batch, assess, bank check, bank list, bank show, models list, models install,
models verify, models pack, models unpack, doctor, bench
"""


def all_commands(group=None, above=()):
    """Every command there is, groups too, as lists of words."""
    found = []
    for name, command in (group or get_command(app)).commands.items():
        found.append([*above, name])
        if hasattr(command, "commands"):
            found += all_commands(command, found[-1])
    return found


@pytest.fixture
def run(capsysbinary):
    """Runs a command on fakes, with messages in English."""
    return Runner(capsysbinary, some_questions())


@pytest.fixture
def clip(tmp_path):
    """A recording."""
    return write_tone(tmp_path / "svar.wav")


# --- help and wrong use ----------------------------------------------------------------------


@pytest.mark.parametrize("command", [[], *all_commands()], ids=lambda command: " ".join(command) or "alone")
def test_every_command_has_help(run, command):
    """`--help` explains every command in English and succeeds."""
    ran = run(*command, "--help")
    assert ran.code == 0
    assert "Usage: interview-coach" in ran.text
    assert not set(ran.text.replace("Bokmål", "")) & set("æøåÆØÅ")


def test_the_fixed_commands_are_there():
    """Other people's scripts rely on these names."""
    assert {name.strip() for name in FIXED.split(",")} <= {" ".join(command) for command in all_commands()}


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["score", "--text", "hei"],
        ["score", "--question", "sterke-sider"],
        ["score", "--question", "sterke-sider", "--text", "a", "--text-file", "b"],
        ["score", "--question", "sterke-sider", "--text", "a", "--language", "sv"],
        ["transcribe"],
        ["transcribe", "a.wav", "--engine", "kaldi"],
        ["assess", "--question", "sterke-sider"],
        ["score-batch", "--questions", "d", "--answers", "a"],
        ["bank", "show"],
        ["bench", "--only", "everything"],
        ["run", "--port", "70000"],
    ],
    ids=" ".join,
)
def test_wrong_use_exits_with_2(run, arguments):
    """Wrong use is told apart from a refusal, and writes nothing to stdout."""
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == b""
    assert ran.err


def test_version(run):
    """`--version` shows the version of the package."""
    assert run("--version").text.strip().count(".") == 2


# --- bank and models -------------------------------------------------------------------------


def test_the_shipped_bank_is_sound(run):
    """`bank check` finds nothing to mend in the questions that come with the program."""
    ran = run("bank", "check", "--fast", "--json")
    assert ran.code == 0
    assert ran.json["findings"] == []
    assert ran.json["ok"] is True
    assert ran.json["summary"]["n_questions"] >= 12


def test_bank_check_names_file_line_and_field(run, tmp_path):
    """A fault fails the check, with its place."""
    folder = tmp_path / "questions" / "egenskaper"
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text("id: a\n", encoding="utf-8")
    ran = run("bank", "check", tmp_path, "--json")
    assert ran.code == 1
    finding = next(
        row for row in ran.json["findings"] if row["severity"] == "error" and "a.yaml" in row["file"]
    )
    assert {"file", "line", "field", "severity", "key", "text"} <= set(finding)


def test_bank_list_can_be_narrowed(run):
    """`bank list` shows ids and texts, all of them or those of a category and level."""
    every = run("bank", "list", "--json").json
    some = run("bank", "list", "--category", "egenskaper", "--level", "a2", "--json").json
    assert {row["category"] for row in some} == {"egenskaper"}
    assert 0 < len(some) < len(every)
    assert "sterke-sider" in run("bank", "list").text


def test_bank_show(run):
    """`bank show` gives the whole question, in words or as JSON."""
    assert "Hva er dine sterke sider?" in run("bank", "show", "sterke-sider").text
    form = run("bank", "show", "sterke-sider", "--json").json
    assert form["rubric"][0]["good"]
    assert form["translations"]["en"]["text"]


def test_models_list(run):
    """`models list` names every model of the catalogue with its licence and whether it is here."""
    rows = {row["name"]: row for row in run("models", "list", "--json").json}
    assert rows["whisper-base"]["default"] is True
    assert rows["nb-whisper-small"]["licence"] == "Apache-2.0"
    assert "multilingual-e5-small" in run("models", "list").text


def test_verify_without_models_fails(run, tmp_path):
    """With nothing installed there is nothing that could be whole."""
    session = replace(run.session, settings=replace(run.session.settings, models=tmp_path / "models"))
    ran = run("models", "verify", session=session)
    assert ran.code == 1
    assert "models install" in ran.text


# --- run, and the process as a whole ---------------------------------------------------------


def test_a_taken_port_is_one_sentence(run):
    """`run` on a port in use says what to do, before anything is fetched."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = run("run", "--port", port, "--no-browser")
    assert ran.code == 1
    assert f"--port {port + 1}" in ran.err


def test_alone_it_runs(run, monkeypatch):
    """`interview-coach` without a command starts the page."""
    import interview_coach.cli.run as running

    started = []
    monkeypatch.setattr(running, "start", lambda session, **options: started.append((session, options)))
    assert run().code == 0
    assert started == [(run.session, {})]


def test_an_unknown_language_of_the_settings_is_refused(capsysbinary, monkeypatch):
    """A setting without meaning is refused in a language that exists."""
    monkeypatch.setenv("INTERVIEW_COACH_LANGUAGE", "xx")
    from interview_coach.cli import main

    with pytest.raises(SystemExit) as left:
        main(["bank", "list"])
    assert left.value.code == 1
    assert "«xx»" in capsysbinary.readouterr().err.decode("utf-8")


def test_norwegian_is_the_first_language(capsysbinary):
    """Refusals are in the language of the settings."""
    run = Runner(capsysbinary, some_questions(), language="nb")
    assert run.session.messages.text("cli-level-met") == Messages("nb").text("cli-level-met")
    assert "Mente du" in run("bank", "show", "sterke-side").err


def test_our_own_mistakes_are_loud(run, clip):
    """What is not a refusal is not turned into one."""

    def broken(_settings):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run("transcribe", clip, session=replace(run.session, make_coach=broken))


def test_a_poor_console_shows_question_marks(monkeypatch):
    """A console without æøå does not stop the program."""
    poor = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", poor)
    make_streams_safe()
    print("nøyaktig", file=sys.stdout, flush=True)  # noqa: T201 - what is tested
    assert poor.buffer.getvalue() == b"n?yaktig" + os.linesep.encode()


HEAVY = (
    "torch gradio faster_whisper ctranslate2 whisper sentence_transformers transformers onnxruntime lingua"
)


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["bank", "list"], ["bank", "show", "sterke-sider"], ["models", "list"]],
    ids=" ".join,
)
def test_light_commands_load_nothing_heavy(arguments):
    """Looking at help, questions and models loads no engine and no page."""
    code = f"""
import sys
from interview_coach.cli import main
try:
    main({arguments!r})
except SystemExit as left:
    assert not left.code, left.code
loaded = sorted(set({HEAVY.split()!r}) & set(sys.modules))
assert not loaded, loaded
"""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, check=False)
    assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
