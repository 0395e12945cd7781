"""Starting by the clock, on a small server that stands for the page; goals; and what the command takes."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_runner import Runner
from test_bench_load import LESSON, LOAD
from test_live_bench import CLIPS, WAIT, workshop_of
from test_live_take import bank, coach  # noqa: F401 - fixtures

from interview_coach.bench import BenchOptions, BenchReport, describe_machine
from interview_coach.bench.goals import Goal, goals_of
from interview_coach.bench.live import LiveFigures, LiveNoise
from interview_coach.bench.load import measure_load
from interview_coach.bench.start import (
    FEEDBACK,
    REST,
    WORDS,
    StartTimes,
    environment,
    free_port,
    has_page,
    watch,
)
from interview_coach.bench.waiting import Wait
from interview_coach.bench.workshop import timing
from interview_coach.cli.bench import form_of
from interview_coach.cli.bench_views import say_report
from interview_coach.cli.session import Session
from interview_coach.cli.watched_run import WatchedCoach, watched
from interview_coach.messages import Messages
from interview_coach.settings import resolve_settings

SERVER = """
import http.server, pathlib, sys
port, told, *come = sys.argv[1:]
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        is_there = self.path in ("/", "/config")
        self.send_response(200 if is_there else 404)
        self.end_headers()
        for name in come:  # After the page, as a recogniser does.
            (pathlib.Path(told) / name).touch()
http.server.HTTPServer(("127.0.0.1", int(port)), Page).serve_forever()
"""
START = StartTimes(
    import_package=timing([0.01]),
    help_shown=timing([0.5]),
    all_loaded=timing([6.0]),
    page=timing([4.2]),
    words=timing([11.0]),
    feedback=timing([12.0]),
    rest_mb=1234.0,
)
WHOLE = Wait(
    duration_s=90,
    ours=timing([6.0]),
    openai_whisper=timing([12.0]),
    faster_whisper=timing([7.0]),
    recognition=timing([5.0]),
    faster_as_ours=timing([6.0]),
    n_words=200,
    recognition_wer=0.3,
    faster_as_ours_wer=0.31,
)


def report_with(**parts):
    models = {"speech": "a", "embedding": "b"}
    return BenchReport(made_at=datetime.now(UTC), machine=describe_machine(), models=models, **parts)


# --- the start ---------------------------------------------------------------------------------------


def test_a_start_is_watched(tmp_path):
    """The page, what the process tells, and its memory; the server is stopped in the end."""
    port = free_port()
    command = [sys.executable, "-c", SERVER, str(port), str(tmp_path), WORDS, FEEDBACK, REST]
    started = watch(command, port, tmp_path, dict(os.environ))
    assert 0 < started.page_s <= started.words_s
    assert started.feedback_s is not None
    assert started.rest_mb is None or started.rest_mb > 1
    assert not has_page(port)


def test_a_server_that_fails_is_not_measured(tmp_path):
    """It is not waited for, and nothing is made up."""
    started = watch([sys.executable, "-c", "raise SystemExit(1)"], free_port(), tmp_path, dict(os.environ))
    assert (started.page_s, started.words_s, started.feedback_s, started.rest_mb) == (None,) * 4


def test_a_start_leaves_the_persons_folder_alone(tmp_path):
    """The page empties its recordings: it gets a folder of its own, with the same models and vectors."""
    settings = resolve_settings()
    environ = environment(settings, tmp_path)
    there = resolve_settings(environ)
    assert there.home == tmp_path != settings.home
    same = ("models", "cache", "bank", "speech_model", "embedding_model", "n_threads")
    assert [getattr(there, name) for name in same] == [getattr(settings, name) for name in same]
    assert not there.database_url


def test_warming_up_leaves_its_traces(coach, tmp_path):  # noqa: F811 - fixtures
    """Every step that the page is told leaves a file, and so does the end."""
    session = Session(settings=coach.settings, messages=Messages("en"), make_coach=lambda _settings: coach)
    made = watched(session, tmp_path).make_coach(coach.settings)
    assert isinstance(made, WatchedCoach)
    told = []
    made.warm_up(told.append)
    assert {WORDS, FEEDBACK} < set(told)
    assert {path.name for path in tmp_path.iterdir()} == {*told, REST}
    assert made.is_ready


# --- the goals ---------------------------------------------------------------------------------------


def test_goals_say_what_was_reached():
    """At most or at least; a figure that is not there is neither."""
    goal = Goal(name="growth", unit="times", limit=1.3, measured=1.3)
    assert goal.is_reached
    assert replace(goal, measured=1.31).is_reached is False
    assert replace(goal, measured=1.31, is_least=True).is_reached
    assert replace(goal, measured=None).is_reached is None


def test_goals_come_from_the_parts_that_were_measured():
    """Counted by hand; a length that was left out, or a smaller class, reaches nothing and misses nothing."""
    live = LiveFigures(waits=(WAIT,), noise=(LiveNoise(sound="hum", duration_s=20.0, n_words=2),))
    goals = {
        goal.name: goal for goal in goals_of(report_with(live=live, wait=(WHOLE,), load=LOAD, start=START))
    }
    assert goals["at-once-openai"].measured == 0.05
    assert goals["at-once-faster"].is_reached is False
    assert goals["after-silence-openai"].is_reached
    assert goals["growth"].is_reached is None
    assert goals["work"].measured == 0.75
    assert goals["words-live"].measured == pytest.approx(-1.0)
    assert goals["noise"].is_reached is False
    assert goals["whole-speed"].measured == 1.2
    assert goals["whole-words"].is_reached
    assert goals["class-median"].is_reached
    assert goals["page"].is_reached
    assert goals["first-words"].is_reached is False
    assert goals["rest-memory"].measured == 1234.0
    short = replace(WAIT, duration_s=15)
    few = replace(LOAD, n_participants=4)
    goals = {
        goal.name: goal
        for goal in goals_of(report_with(live=LiveFigures(waits=(short,), noise=()), load=few))
    }
    assert goals["at-once-openai"].is_reached is None
    assert goals["noise"].is_reached is None
    assert goals["class-p95"].is_reached is None
    assert "page" not in goals
    assert goals_of(report_with()) == ()


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_whole_report_can_be_shown(capsysbinary, language):
    """Every part that issue 5 asks for, each figure with its unit; what did not come is a dash."""
    live = LiveFigures(waits=(WAIT,), noise=())
    report = report_with(live=live, wait=(WHOLE,), load=LOAD, start=replace(START, feedback=None))
    say_report(report, Messages(language))
    shown = capsysbinary.readouterr().out.decode("utf-8")
    for figure in ("4.20 s", "11.00 s", "–", "1234 MB", "1.20 ×", "≤ 0.06 ×", "≥ 1 ×", "≤ 20 MB"):
        assert figure in shown
    assert ("not measured" if language == "en" else "ikke målt") in shown


def test_a_report_is_json(coach):  # noqa: F811 - fixtures
    """Ratios and goals stand beside the figures they come from; a class without answers is no number."""
    live = LiveFigures(waits=(WAIT,), noise=(), without=("ahead",))
    load = measure_load(workshop_of(coach), CLIPS, 1, replace(LESSON, n_rounds=1))
    form = json.loads(json.dumps(form_of(report_with(live=live, wait=(WHOLE,), load=load)), allow_nan=False))
    assert form["live"]["without"] == ["ahead"]
    assert form["live"]["waits"][0]["stages_at_once"]["judge_s"] == 0.15
    assert form["live_ratios"][0]["after_silence_openai"] == 0.025
    assert form["ratios"][0]["speed_faster_as_ours"] == 1.2
    assert form["load"]["n_answers"] == 1
    assert {goal["name"]: goal["is_reached"] for goal in form["goals"]}["growth"] is None


# --- the command -------------------------------------------------------------------------------------


def test_lengths_and_sizes():
    """The lengths that were asked for, or those of the size."""
    options = BenchOptions(parts=())
    assert options.durations_s == (15, 45, 90, 180)
    assert replace(options, quick=True).durations_s == (15, 45)
    assert replace(options, quick=True, lengths_s=(90,)).durations_s == (90,)
    assert [replace(options, full=True).size, replace(options, quick=True).size, options.size] == [
        "full",
        "quick",
        "usual",
    ]
    assert options.early.judges
    early = replace(options, without=("ahead", "guesses")).early
    assert (early.judges, early.guesses) == (False, False)


@pytest.mark.parametrize(
    "wrong",
    [["--lengths", "15,lang"], ["--lengths", "1"], ["--lengths", "9000"], ["--without", "everything"]],
    ids=["no number", "too short", "too long", "cannot be left out"],
)
def test_wrong_use_is_told(capsysbinary, bank, wrong):  # noqa: F811 - fixtures
    """Exit code 2 and the option at fault, before anything is measured."""
    ran = Runner(capsysbinary, bank)("bench", "--only", "score", *wrong)
    assert ran.code == 2
    assert wrong[0] in ran.err
    assert not Path("figures.json").exists()


def test_the_command_takes_the_options(capsysbinary, bank, tmp_path):  # noqa: F811 - fixtures
    """A run with all of them; what they are for is measured in other parts."""
    file = tmp_path / "figures.json"
    arguments = ["--only", "score", "--lengths", "90,15", "--without", "guesses,ahead", "--find-participants"]
    ran = Runner(capsysbinary, bank)("bench", *arguments, "--json", file)
    assert ran.code == 0, ran.err
    form = json.loads(file.read_text(encoding="utf-8"))
    assert (form["load"], form["search"], form["goals"]) == (None, None, [])
