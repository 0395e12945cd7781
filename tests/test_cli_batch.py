"""`score-batch` on fake engines: a line per answer, or a line per fault and no file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cli_runner import Runner, some_questions, write_question
from test_cli_answers import ANSWER, SCORE_KEYS


@pytest.fixture
def run(capsysbinary):
    """Runs a command on fakes, with messages in English."""
    return Runner(capsysbinary, some_questions())


@pytest.fixture
def folder(tmp_path):
    """A folder with two questions that stand for themselves."""
    folder = tmp_path / "questions"
    folder.mkdir()
    write_question(folder / "forste.yaml", "forste")
    write_question(folder / "andre.yaml", "andre", "Hvorfor vil du jobbe her?")
    return folder


def write_lines(path, lines):
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def batch(run, folder, answers, out, *more):
    return run("score-batch", "--questions", folder, "--answers", answers, "--out", out, *more)


def test_batch_writes_a_line_per_answer(run, folder, tmp_path):
    """Each answer gets the form of `score` with its answer_id, in order; the ids keep their type."""
    rows = [
        {"question": "forste", "answer_id": "a1", "text": ANSWER},
        {"question": "andre", "answer_id": 2, "text": "", "extra": [1]},
    ]
    answers = write_lines(tmp_path / "a.jsonl", [json.dumps(rows[0]), "", json.dumps(rows[1])])
    out = tmp_path / "out.jsonl"
    ran = batch(run, folder, answers, out)
    assert ran.code == 0
    assert ran.out == b""
    forms = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [form["answer_id"] for form in forms] == ["a1", 2]
    assert [form["question"] for form in forms] == ["forste", "andre"]
    assert all(set(form) >= SCORE_KEYS for form in forms)


def test_batch_agrees_with_score(run, folder, tmp_path):
    """The judge of a folder of one question is that of the file alone."""
    (folder / "andre.yaml").unlink()
    row = {"question": "forste", "answer_id": "x", "text": ANSWER}
    out = tmp_path / "out.jsonl"
    batch(run, folder, write_lines(tmp_path / "a.jsonl", [json.dumps(row)]), out)
    alone = run("score", "--question", folder / "forste.yaml", "--text", ANSWER, "--json").json
    assert json.loads(out.read_text(encoding="utf-8")) == {"answer_id": "x", **alone}


BAD_LINES = {
    "not-json": ("{", "not well-formed JSON"),
    "nan": ('{"question": "forste", "answer_id": NaN, "text": "x"}', "not well-formed JSON"),
    "nested": ("[" * 100_000, "not well-formed JSON"),
    "not-an-object": ("[1]", "must be an object"),
    "no-text": ('{"question": "forste", "answer_id": 1}', '"text" is missing'),
    "no-answer-id": ('{"question": "forste", "text": "x"}', '"answer_id" is missing'),
    "text-no-text": ('{"question": "forste", "answer_id": 1, "text": 5}', '"text" must be text'),
    "half-letter": ('{"question": "forste", "answer_id": 1, "text": "\\ud800"}', '"text" must be text'),
    "answer-id-true": ('{"question": "forste", "answer_id": true, "text": "x"}', '"answer_id" must be'),
    "unknown-question": ('{"question": "zzz", "answer_id": 1, "text": "x"}', '"zzz" is not in the folder'),
    "near-question": ('{"question": "forst", "answer_id": 1, "text": "x"}', 'mean "forste"'),
}


@pytest.mark.parametrize(("line", "sentence"), BAD_LINES.values(), ids=BAD_LINES)
def test_batch_refuses_bad_lines_before_it_starts(run, folder, tmp_path, line, sentence):
    """Every bad line is named with its number, and no file appears."""
    good = json.dumps({"question": "forste", "answer_id": 1, "text": ANSWER})
    out = tmp_path / "out.jsonl"
    ran = batch(run, folder, write_lines(tmp_path / "a.jsonl", [good, line, good, line]), out)
    assert ran.code == 1
    assert [row.split(":")[1] for row in ran.err.strip().splitlines()] == ["2", "4"]
    assert sentence in ran.err
    assert not out.exists()
    assert run.asked == []


def test_batch_counts_faults_that_do_not_fit(run, folder, tmp_path):
    """After twenty faults the rest are counted."""
    ran = batch(run, folder, write_lines(tmp_path / "a.jsonl", ["{"] * 25), tmp_path / "out.jsonl")
    assert ran.err.strip().splitlines()[-1] == "… and 5 more faults."


def test_batch_of_nothing_is_refused(run, folder, tmp_path):
    """A file without answers is a mistake, not an empty result."""
    ran = batch(run, folder, write_lines(tmp_path / "a.jsonl", [""]), tmp_path / "out.jsonl")
    assert ran.code == 1
    assert "no answers" in ran.err


def test_batch_leaves_the_old_result_when_it_fails(run, folder, tmp_path):
    """The result is replaced in one step; a run that stops half-way leaves nothing of its own."""
    row = json.dumps({"question": "forste", "answer_id": 1, "text": ANSWER})
    out = tmp_path / "out.jsonl"
    out.write_text("old\n", encoding="utf-8")

    def broken(settings):
        coach = run.session.make_coach(settings)
        coach.judge_for = lambda _questions: None
        coach.score = stop
        return coach

    def stop(*_args, **_options):
        raise KeyboardInterrupt

    session = replace(run.session, make_coach=broken)
    arguments = ["--questions", folder, "--answers", write_lines(tmp_path / "a.jsonl", [row]), "--out", out]
    ran = run("score-batch", *arguments, session=session)
    assert ran.code == 130
    assert out.read_text(encoding="utf-8") == "old\n"
    assert not list(tmp_path.glob(".out*"))


def test_batch_refuses_to_overwrite_its_input(run, folder, tmp_path):
    """`--out` must not be the file of answers."""
    row = json.dumps({"question": "forste", "answer_id": 1, "text": ANSWER})
    answers = write_lines(tmp_path / "a.jsonl", [row])
    ran = batch(run, folder, answers, answers)
    assert ran.code == 1
    assert answers.read_text(encoding="utf-8") == row + "\n"


@pytest.mark.parametrize("name", ["borte/out.jsonl", "."], ids=["no-folder", "a-folder"])
def test_batch_refuses_a_place_it_cannot_write(run, folder, tmp_path, name):
    """A result that cannot be written is refused by name before the answers are judged."""
    row = json.dumps({"question": "forste", "answer_id": 1, "text": ANSWER})
    ran = batch(run, folder, write_lines(tmp_path / "a.jsonl", [row]), tmp_path / name)
    assert ran.code == 1
    assert "cannot be written" in ran.err
