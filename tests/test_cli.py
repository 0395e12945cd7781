"""The commands on fake engines: names, options, JSON, exit codes, and what goes to which stream."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
from dataclasses import replace

import pytest
from cli_runner import Runner, write_question, write_tone
from typer.main import get_command

from interview_coach.bank import Bank, load_folder
from interview_coach.cli import app
from interview_coach.cli.output import make_streams_safe
from interview_coach.cli.questions import is_file_name
from interview_coach.messages import Messages
from interview_coach.settings import resolve_settings

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


SCORE_KEYS = {"question", "scorable", "gates", "overall", "criteria"}
CRITERION_KEYS = {"id", "level", "score", "evidence"}
GATES = {"silence", "too_short", "unsure", "not_norwegian", "off_topic", "echo", "keyword_list", "recited"}
ANSWER = "Jeg er veldig nøyaktig. Da jeg jobbet på et lager, kontrollerte jeg alle pakkene."


@pytest.fixture(scope="session")
def small_bank():
    """Some questions of the shipped bank, read once."""
    bank = load_folder(resolve_settings().bank)
    chosen = [question for question in bank.questions if question.category in {"egenskaper", "motivasjon"}]
    return Bank(questions=tuple(chosen), categories=bank.categories, fields=bank.fields)


@pytest.fixture
def run(capsysbinary, small_bank):
    """Runs a command on fakes, with messages in English."""
    return Runner(capsysbinary, small_bank)


@pytest.fixture
def clip(tmp_path):
    """A recording."""
    return write_tone(tmp_path / "svar.wav")


# --- help and wrong use -------------------------------------------------------------------------------------


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


# --- score --------------------------------------------------------------------------------------------------


def test_score_has_the_fixed_form(run):
    """`score --json` prints the fixed keys, in order, and nothing else."""
    ran = run("score", "--question", "sterke-sider", "--text", ANSWER, "--json")
    assert ran.code == 0
    assert ran.err == ""
    form = ran.json
    assert list(form)[:5] == ["question", "scorable", "gates", "overall", "criteria"]
    assert form["question"] == "sterke-sider"
    assert form["scorable"] is True
    assert 0 <= form["overall"] <= 100
    assert [criterion["id"] for criterion in form["criteria"]] == ["styrke", "eksempel", "nytte"]
    for criterion in form["criteria"]:
        assert set(criterion) >= CRITERION_KEYS
        assert criterion["level"] in {"met", "partly", "missing"}
        assert 0 <= criterion["score"] <= 1
        assert criterion["evidence"] is None or criterion["evidence"] in ANSWER


def test_a_gate_is_named_and_leaves_no_number(run):
    """An answer that cannot be scored has `overall` null and the gate's name; that is a result."""
    ran = run("score", "--question", "sterke-sider", "--text", "", "--json")
    assert ran.code == 0
    assert ran.json["scorable"] is False
    assert ran.json["overall"] is None
    assert ran.json["gates"]
    assert set(ran.json["gates"]) <= GATES


def test_json_keeps_norwegian_letters(run):
    """æøå stand in the JSON as themselves, in UTF-8."""
    ran = run("score", "--question", "sterke-sider", "--text", ANSWER, "--json")
    assert "ø".encode() in ran.out  # In the evidence or the examples nearest to it.
    assert b"\\u00" not in ran.out


def test_score_reads_a_text_file(run, tmp_path):
    """`--text-file` scores as `--text` does, byte-order mark or not."""
    file = tmp_path / "svar.txt"
    file.write_text("\ufeff" + ANSWER, encoding="utf-8")
    by_file = run("score", "--question", "sterke-sider", "--text-file", file, "--json")
    by_text = run("score", "--question", "sterke-sider", "--text", ANSWER, "--json")
    assert by_file.out == by_text.out


def test_score_hears_a_recording(run, clip):
    """`--audio` scores what is heard and adds the transcript."""
    ran = run("score", "--question", "sterke-sider", "--audio", clip, "--json")
    assert ran.code == 0
    assert set(ran.json) >= SCORE_KEYS | {"transcript"}
    assert "nøyaktig" in ran.json["transcript"]["text"]


def test_a_question_from_a_file_stands_for_itself(run, tmp_path):
    """One criterion and one model answer suffice, and the category is free."""
    file = write_question(tmp_path / "min-egen.yaml", "min-egen")
    ran = run("score", "--question", file, "--text", ANSWER, "--language", "any", "--json")
    assert ran.code == 0
    assert ran.json["question"] == "min-egen"


def test_score_in_words(run):
    """Without --json the scores are sentences, with the person's own words."""
    ran = run("score", "--question", "sterke-sider", "--text", ANSWER, "--explain")
    assert ran.code == 0
    assert "Content:" in ran.text
    assert "Like a good answer" in ran.text


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["score", "--question", "sterke-side", "--text", "x"], "sterke-sider"),
        (["score", "--question", "borte.yaml", "--text", "x"], "does not exist|not there|no such"),
        (["score", "--question", "sterke-sider", "--text-file", "borte.txt"], "is not there"),
        (["score", "--question", "sterke-sider", "--audio", "borte.wav"], "borte.wav"),
        (["assess", "--question", "sterke-sider", "--audio", "borte.wav"], "borte.wav"),
        (["transcribe", "borte.wav"], "borte.wav"),
        (["bank", "show", "sterke-side"], "sterke-sider"),
        (["bank", "check", "borte"], "borte"),
        (["models", "install", "whisper-bass"], "whisper-base"),
        (["models", "verify", "whisper-bass"], "whisper-base"),
        (["models", "unpack", "borte.zip"], "borte.zip"),
        (["bench", "--only", "score", "--speech", "borte"], "borte"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_refusal_is_one_sentence(run, arguments, sentence):
    """A refusal is one line on stderr that says what and where, with exit code 1 and nothing on stdout."""
    import re

    ran = run(*arguments)
    assert ran.code == 1
    assert ran.out == b""
    assert len(ran.err.strip().splitlines()) == 1
    assert re.search(sentence, ran.err)


def test_a_text_file_that_is_no_text_is_refused(run, tmp_path):
    """A file in another encoding is refused by name."""
    file = tmp_path / "svar.txt"
    file.write_bytes("nøyaktig".encode("latin-1"))
    ran = run("score", "--question", "sterke-sider", "--text-file", file)
    assert ran.code == 1
    assert "UTF-8" in ran.err


def test_every_fault_of_a_question_is_named(run, tmp_path):
    """A question file with several faults is refused with a line for each."""
    file = tmp_path / "feil.yaml"
    file.write_text("id: feil\nnavn: x\nfarge: y\n", encoding="utf-8")
    ran = run("score", "--question", file, "--text", "x")
    assert ran.code == 1
    assert "navn" in ran.err
    assert "farge" in ran.err


def test_half_letters_from_a_console_do_no_harm(run):
    """What a console could not decode comes through as a question mark."""
    ran = run("score", "--question", "sterke-sider", "--text", ANSWER + " \udce6", "--json")
    assert ran.code == 0


@pytest.mark.parametrize(
    ("named", "is_file"),
    [("sterke-sider", False), ("a.yaml", True), ("a.YML", True), ("mappe/a", True), ("mappe\\a", True)],
)
def test_files_and_ids_are_told_apart(named, is_file):
    """An id has neither an ending nor a folder."""
    assert is_file_name(named) is is_file


# --- transcribe and assess ----------------------------------------------------------------------------------


def test_transcribe_gives_words_with_times(run, clip):
    """One recording gives one object: text, and words with start, end and probability."""
    form = run("transcribe", clip, "--json").json
    assert form["file"] == str(clip)
    assert form["text"].startswith("Jeg er veldig")
    assert set(form["words"][0]) == {"text", "start_s", "end_s", "probability"}
    assert 0 < form["confidence"] <= 1


def test_transcribe_several(run, clip, tmp_path):
    """Several recordings give a list; a bad one has its sentence there, and the exit code is 1."""
    bad = tmp_path / "tom.wav"
    bad.write_bytes(b"")
    ran = run("transcribe", clip, bad, "--json")
    assert ran.code == 1
    first, second = ran.json
    assert first["words"]
    assert "tom.wav" in second["error"]
    assert "tom.wav" in ran.err


def test_transcribe_in_words(run, clip):
    """Without --json there is the text and a table of words."""
    assert "Jeg er veldig nøyaktig" in run("transcribe", clip).text


def test_engine_and_model_reach_the_coach(run, clip):
    """`--engine` and `--model` decide what the coach is made of."""
    run("transcribe", clip, "--engine", "openai-whisper", "--model", "nb-whisper-small")
    assert run.asked[-1].engine == "openai-whisper"
    assert run.asked[-1].speech_model == "nb-whisper-small"


def test_assess_has_the_fixed_form(run, clip):
    """`assess --json` holds transcript, delivery, content and feedback."""
    ran = run("assess", "--question", "sterke-sider", "--audio", clip, "--json")
    assert ran.code == 0
    form = ran.json
    assert set(form) >= {"transcript", "delivery", "content", "feedback"}
    assert set(form["transcript"]["words"][0]) == {"text", "start_s", "end_s", "probability"}
    assert set(form["content"]) >= SCORE_KEYS
    assert set(form["delivery"]["speech_rate"]) == {"value", "unit", "reason"}
    assert 1 <= len(form["feedback"]["next_steps"]) <= 3
    assert form["feedback"]["opening"]["text"]


def test_a_muted_microphone_is_an_answer_without_words(run, tmp_path):
    """`assess` says so on stderr and judges silence; `transcribe` has nothing to give and refuses."""
    muted = write_tone(tmp_path / "muted.wav", peak=0)
    ran = run("assess", "--question", "sterke-sider", "--audio", muted, "--json")
    assert ran.code == 0
    assert ran.json["content"]["gates"] == ["silence"]
    assert ran.json["content"]["overall"] is None
    assert "muted.wav" in ran.err
    assert run("transcribe", muted).code == 1


def test_assess_in_words(run, clip):
    """Without --json the feedback reads in its order: opening, next steps, flow, the text."""
    text = run("assess", "--question", "sterke-sider", "--audio", clip).text
    assert text.index("Next steps:") < text.index("How you spoke:") < text.index("The text:")


# --- score-batch --------------------------------------------------------------------------------------------


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


def test_batch_leaves_the_old_result_when_it_fails(run, folder, tmp_path, small_bank):
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


# --- bank and models ----------------------------------------------------------------------------------------


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


# --- run, and the process as a whole ------------------------------------------------------------------------


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


def test_an_unknown_language_of_the_settings_is_refused(capsysbinary, monkeypatch, small_bank):
    """A setting without meaning is refused in a language that exists."""
    monkeypatch.setenv("INTERVIEW_COACH_LANGUAGE", "xx")
    from interview_coach.cli import main

    with pytest.raises(SystemExit) as left:
        main(["bank", "list"])
    assert left.value.code == 1
    assert "«xx»" in capsysbinary.readouterr().err.decode("utf-8")


def test_norwegian_is_the_first_language(capsysbinary, small_bank):
    """Refusals are in the language of the settings."""
    run = Runner(capsysbinary, small_bank, language="nb")
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
