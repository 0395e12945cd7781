"""The commands with the real engines: in a process of their own, and with no network at all."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from interview_coach.audio import load_file
from interview_coach.coach import build_coach
from interview_coach.settings import resolve_settings

pytestmark = pytest.mark.model

CLIP = Path(__file__).resolve().parent / "data" / "speech" / "npsc_02_8s.flac"
CLIP_S = 8.01
COMMAND = [sys.executable, "-c", "from interview_coach.cli import main; main()"]
NO_NETWORK = ["unshare", "--map-root-user", "--net", "--"]
ASSESS = ["assess", "--question", "sterke-sider", "--audio", str(CLIP), "--json"]


def run(*arguments, models, before=()):
    """Run a command in a process of its own on the installed models, on a console that knows ASCII alone."""
    environment = {**os.environ, "INTERVIEW_COACH_MODELS": str(models), "PYTHONIOENCODING": "ascii"}
    command = [*before, *COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=environment, check=False, timeout=600)


def validate_assessment(output):
    """What `assess --json` printed is one value of the fixed form, in UTF-8, with words from the clip."""
    form = json.loads(output.decode("utf-8"))
    words = form["transcript"]["words"]
    assert len(words) >= 8
    assert all(0 <= word["start_s"] <= word["end_s"] <= CLIP_S for word in words)
    assert form["delivery"]["articulation_rate"]["value"] > 1
    assert form["content"]["question"] == "sterke-sider"
    assert form["feedback"]["next_steps"]


def can_cut_off_the_network():
    """Whether this system lets us make a network without interfaces."""
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run([*NO_NETWORK, "true"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.skipif(
    not can_cut_off_the_network() and not os.environ.get("CI"),
    reason="this system has no network namespaces for us (Linux with unshare is needed)",
)
def test_assess_without_any_network(models_folder):
    """In a network without interfaces, not even a local one, the whole way works."""
    ran = run(*ASSESS, models=models_folder, before=NO_NETWORK)
    assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
    validate_assessment(ran.stdout)


def test_assess_opens_no_socket(models_folder, monkeypatch):
    """From recording to feedback in this process, no socket is even made."""
    settings = resolve_settings({**os.environ, "INTERVIEW_COACH_MODELS": str(models_folder)})

    def refuse(*_args, **_options):
        message = "a socket was opened"
        raise AssertionError(message)

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    coach = build_coach(settings)
    attempt = coach.assess(coach.bank.question("sterke-sider"), load_file(CLIP))
    assert len(attempt.transcript.words) >= 8
    assert attempt.feedback.next_steps


@pytest.mark.parametrize("engine", ["faster-whisper", "openai-whisper"])
def test_transcribe_with_both_engines(models_folder, engine):
    """Both engines hear the clip; stdout is JSON alone, in UTF-8 even where the console is not."""
    ran = run("transcribe", CLIP, "--engine", engine, "--json", models=models_folder)
    assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
    form = json.loads(ran.stdout.decode("utf-8"))
    assert form["engine"] == engine
    assert "permit" in form["text"]


def test_score_is_the_same_each_time(models_folder):
    """The same answer gets the same scores to the last digit, in another process too."""
    arguments = [
        "score",
        "--question",
        "sterke-sider",
        "--text",
        "Jeg er nøyaktig. Jeg jobbet på et lager.",
        "--json",
    ]
    first, second = (run(*arguments, models=models_folder) for _ in range(2))
    assert first.returncode == 0, first.stderr.decode("utf-8", "replace")
    assert first.stdout == second.stdout
    assert json.loads(first.stdout)["scorable"] is True


def test_score_batch(models_folder, tmp_path):
    """A folder of questions and a file of answers become a file of scores, in order."""
    from cli_runner import write_question

    questions = tmp_path / "questions"
    questions.mkdir()
    write_question(questions / "styrke.yaml", "styrke")
    texts = [
        "Jeg er nøyaktig og kontrollerer alle pakkene på lageret.",
        "Om sommeren spiser vi is på stranda.",
    ]
    rows = [{"question": "styrke", "answer_id": number, "text": text} for number, text in enumerate(texts)]
    answers = tmp_path / "answers.jsonl"
    answers.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    ran = run(
        "score-batch", "--questions", questions, "--answers", answers, "--out", out, models=models_folder
    )
    assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
    near, far = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert [near["answer_id"], far["answer_id"]] == [0, 1]
    assert near["overall"] > far["overall"]
