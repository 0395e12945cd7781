"""The measuring itself: word errors, correlation, sounds, graded files; and one quick run on fakes."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from cli_runner import Runner
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.bank import Bank, load_folder
from interview_coach.bench.graded import correlate, pearson, read_graded
from interview_coach.bench.machine import describe_machine
from interview_coach.bench.sounds import Clip, joined, load_clips, shipped_speech, without_speech
from interview_coach.bench.validity import find_graded
from interview_coach.bench.waiting import answer_of
from interview_coach.bench.word_errors import compare, count_edits, disagreement
from interview_coach.errors import AudioError, ScoringError
from interview_coach.records import Waveform
from interview_coach.settings import resolve_settings

WORDS = st.lists(st.sampled_from(["jeg", "er", "på", "Åsane", "lageret", "bråk"]), max_size=8)


@pytest.mark.parametrize(
    ("said", "heard", "substitutions", "deletions", "insertions"),
    [
        ("", "", 0, 0, 0),
        ("jeg bor på Åsane", "jeg bor på Åsane", 0, 0, 0),
        ("Jeg bor, på Åsane!", "jeg bor på åsane", 0, 0, 0),
        ("jeg bor på Åsane", "jeg bor pa Asane", 2, 0, 0),
        ("jeg bor på Åsane", "jeg bor Åsane", 0, 1, 0),
        ("jeg bor på Åsane", "", 0, 4, 0),
        ("", "takk for at du så på", 0, 0, 6),
        ("jeg jobber", "jeg eh jobber øhm", 0, 0, 0),
        ("a b c d", "a x c d e", 1, 0, 1),
    ],
    ids=[
        "nothing",
        "perfect",
        "signs",
        "letters-lost",
        "word-lost",
        "all-lost",
        "invented",
        "hesitation",
        "mixed",
    ],
)
def test_known_edits(said, heard, substitutions, deletions, insertions):
    """Edits of words are those that can be counted by hand."""
    words = compare(said, heard).words
    assert (words.substitutions, words.deletions, words.insertions) == (substitutions, deletions, insertions)


def test_rates():
    """Rates are edits per word and per letter said; with nothing said there is no rate."""
    errors = compare("jeg bor her", "jeg bar her")
    assert errors.wer == pytest.approx(1 / 3)
    assert errors.cer == pytest.approx(1 / 11)
    assert compare("", "noe").wer is None


@given(WORDS, WORDS)
def test_edits_add_up(said, heard):
    """Said − deletions + insertions = heard; the distance is symmetric, bounded, and 0 only for equals."""
    edits = count_edits(said, heard)
    assert edits.n_said - edits.deletions + edits.insertions == edits.n_heard
    assert edits.n_edits == count_edits(heard, said).n_edits
    assert abs(len(said) - len(heard)) <= edits.n_edits <= max(len(said), len(heard))
    assert (edits.n_edits == 0) == (said == heard)


@given(WORDS, WORDS)
def test_disagreement_is_a_share(one, other):
    """It lies in [0, 1], whichever text comes first."""
    share = disagreement(" ".join(one), " ".join(other))
    assert 0 <= share <= 1
    assert share == disagreement(" ".join(other), " ".join(one))


def test_pearson_of_known_series():
    """1 for a rising line, -1 for a falling one, 0.5 for a case counted by hand, none without variation."""
    rising = np.array([1.0, 2.0, 3.0])
    assert pearson(rising, 2 * rising + 1) == pytest.approx(1)
    assert pearson(rising, -rising) == pytest.approx(-1)
    assert pearson(rising, np.array([1.0, 3.0, 2.0])) == pytest.approx(0.5)
    assert pearson(rising, np.ones(3)) is None
    assert pearson(rising[:1], rising[:1]) is None


def test_the_interval_holds_r_and_is_the_same_each_time():
    """Resampling whole questions gives an interval around r, from a seed."""
    rng = np.random.default_rng(1)
    grades = rng.random(200)
    scores = grades + 0.5 * rng.random(200)
    groups = [str(number // 10) for number in range(200)]
    found = correlate(scores, grades, groups)
    assert found.low < found.r < found.high
    assert found == correlate(scores, grades, groups)


def test_graded_answers_are_read(tmp_path):
    """A row becomes an answer with a grade in [0, 1]; marks of points are no part of the reference."""
    file = tmp_path / "saf_de.csv"
    file.write_text(
        "question_id,question,reference_answer,student_answer,score,score_max,split\n"
        '1.2,Was tust du?,"Ich zeige den Brief (0.25 P) und melde mich (0,5 P).",Ich zeige.,0.75,1.0,train\n'
        "1.2,Was tust du?,Ich zeige den Brief und melde mich.,,0,1.0,train\n",
        encoding="utf-8",
    )
    graded = read_graded(file)
    assert [answer.grade for answer in graded.answers] == [0.75, 0.0]
    (question,) = graded.questions
    assert question.id == "q-1-2" == graded.answers[0].question_id
    assert question.model_answers[0].text == "Ich zeige den Brief und melde mich."


def test_only_answers_to_unseen_questions_are_scored(tmp_path):
    """Where a file names such questions: the reader may have learnt from the others."""
    file = tmp_path / "saf_de.csv"
    file.write_text(
        "question_id,question,reference_answer,student_answer,score,score_max,split\n"
        "1,Was?,Ich gehe.,Ich laufe.,1,1,train\n"
        "2,Wer?,Ich bin es.,Ich.,1,1,unseen_questions\n",
        encoding="utf-8",
    )
    assert [answer.text for answer in read_graded(file).answers] == ["Ich."]


def test_a_graded_file_without_its_columns_is_refused(tmp_path):
    """The missing columns are named."""
    file = tmp_path / "saf_de.csv"
    file.write_text("question,score\na,1\n", encoding="utf-8")
    with pytest.raises(ScoringError, match="student_answer"):
        read_graded(file)


def test_graded_folder(tmp_path):
    """The folder that was named is used; without one nothing is made up."""
    settings = replace(resolve_settings(), catalogue=tmp_path / "a" / "models" / "catalogue.yaml")
    assert find_graded(settings, tmp_path) == tmp_path
    assert find_graded(settings, None) is None


def test_clips_come_with_their_texts(tmp_path):
    """The project's own clips can be measured; a folder without texts is refused."""
    clips = load_clips(shipped_speech(resolve_settings()))
    assert [clip.name for clip in clips] == ["npsc_01_3s", "npsc_02_8s"]
    assert all(clip.said and clip.waveform.duration_s > 3 for clip in clips)
    with pytest.raises(AudioError, match="bench-no-clips"):
        load_clips(tmp_path)


@pytest.mark.parametrize("duration_s", [0.5, 3.0, 17.25])
def test_joined_recordings_have_the_length_asked_for(duration_s):
    """Clips repeat with pauses until the recording is exactly as long as it should be."""
    clip = Clip(name="a", waveform=Waveform(samples=np.full(16_000, 0.5, dtype=np.float32)), said="a")
    waveform = joined([clip], duration_s)
    assert waveform.duration_s == duration_s
    assert waveform.samples.dtype == np.float32
    if duration_s > 2:
        assert np.abs(waveform.samples[16_100:28_000]).max() < 0.01


def test_sounds_without_speech():
    """Five sounds of one length, the same each time, none outside [-1, 1]; pink falls by 3 dB an octave."""
    sounds = {sound.name: sound.waveform.samples for sound in without_speech(4.0)}
    assert list(sounds) == ["silence", "white", "pink", "hum", "breath"]
    again = {sound.name: sound.waveform.samples for sound in without_speech(4.0)}
    for name, samples in sounds.items():
        assert len(samples) == 64_000
        assert np.abs(samples).max() <= 1
        assert np.array_equal(samples, again[name])
    power = np.abs(np.fft.rfft(sounds["pink"])) ** 2
    octaves = [power[4 * low : 8 * low].mean() for low in (250, 500, 1000, 2000)]
    falls_db = [10 * np.log10(octaves[i] / octaves[i + 1]) for i in range(3)]
    assert falls_db == pytest.approx([3, 3, 3], abs=0.5)


def test_the_machine_is_named():
    """Processor, cores, system and versions are there; nothing is left out silently."""
    machine = describe_machine()
    assert machine.cpu
    assert machine.n_cores >= 1
    assert machine.versions["numpy"] != "?"


def test_answers_to_time_have_their_length():
    """An answer to be timed has exactly so many words, and each differs."""
    questions = load_folder(resolve_settings().bank).questions
    answers = [answer_of(questions, index) for index in range(3)]
    assert [len(answer.split()) for answer in answers] == [120, 120, 120]
    assert len(set(answers)) == 3


def test_a_run_on_fakes(capsysbinary, tmp_path):
    """`bench` prints its tables and writes the same figures as JSON."""
    whole = load_folder(resolve_settings().bank)
    run = Runner(capsysbinary, Bank(questions=whole.questions[:3]))
    graded = tmp_path / "graded"
    graded.mkdir()
    said = ("Jeg er nøyaktig på lageret.", "Lageret er stort og kaldt.", "Vi har en hund og en katt hjemme.")
    rows = [f"{n % 3},Hva kan du?,{said[n % 3]},{said[n // 3]},{n},9" for n in range(9)]
    header = "question_id,question,reference_answer,student_answer,score,score_max\n"
    (graded / "mohler2011.csv").write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
    file = tmp_path / "figures.json"
    arguments = ["--only", "score,words,validity", "--quick", "--graded", graded, "--json", file]
    ran = run("bench", *arguments)
    assert ran.code == 0, ran.err
    assert "Machine:" in ran.text
    form = json.loads(file.read_text(encoding="utf-8"))
    assert form["score"]["n_words"] == 120
    assert form["wait"] is None
    assert form["validity"][0]["n_answers"] == 9
    assert -1 <= form["validity"][0]["ours"]["r"] <= 1
    assert {row["sound"] for row in form["words"]["noise"]} == {"silence", "white", "pink", "hum", "breath"}
