"""`score`, `transcribe` and `assess` on fake engines: one answer, its fixed form, and every refusal."""

from __future__ import annotations

import pytest
from cli_runner import Runner, some_questions, write_question, write_tone

from interview_coach.cli.questions import is_file_name

SCORE_KEYS = {"question", "scorable", "gates", "overall", "criteria"}
CRITERION_KEYS = {"id", "level", "score", "evidence"}
GATES = {"silence", "too_short", "unsure", "not_norwegian", "off_topic", "echo", "keyword_list", "recited"}
ANSWER = "Jeg er veldig nøyaktig. Da jeg jobbet på et lager, kontrollerte jeg alle pakkene."


@pytest.fixture
def run(capsysbinary):
    """Runs a command on fakes, with messages in English."""
    return Runner(capsysbinary, some_questions())


@pytest.fixture
def clip(tmp_path):
    """A recording."""
    return write_tone(tmp_path / "svar.wav")


# --- score -----------------------------------------------------------------------------------


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


# --- transcribe and assess -------------------------------------------------------------------


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
