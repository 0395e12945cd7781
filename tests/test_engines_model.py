"""The real recognisers on the installed model: words where somebody speaks, none where nobody does."""

from __future__ import annotations

import numpy as np
import pytest
from engine_sounds import (
    NOBODY_SPEAKS,
    at_level,
    at_pitch,
    clip,
    pink,
    silence,
    spectrally_inverted,
    waveform,
    white,
    with_noise,
)

from interview_coach.engines.confidence import normalised
from interview_coach.engines.factory import build_transcriber
from interview_coach.engines.faster_whisper import FasterWhisper, FasterWhisperOptions
from interview_coach.engines.silero import SileroDetector
from interview_coach.model_store import open_store
from interview_coach.settings import resolve_settings

pytestmark = pytest.mark.model

CLIPS = ("npsc_01_3s", "npsc_02_8s")
MOST_DIFFERENT = 0.1


@pytest.fixture(scope="module")
def engines(models_folder):
    """Both engines on the same weights."""
    settings = resolve_settings(
        {"INTERVIEW_COACH_MODELS": str(models_folder), "INTERVIEW_COACH_THREADS": "2"}
    )
    store = open_store(settings)
    return {name: build_transcriber(settings, store, name) for name in ("faster-whisper", "openai-whisper")}


@pytest.fixture(scope="module")
def default(engines):
    return engines["faster-whisper"]


@pytest.fixture(scope="module")
def heard(engines):
    """What each engine hears in each clip."""
    return {
        (engine, name): transcriber.transcribe(waveform(clip(name)))
        for engine, transcriber in engines.items()
        for name in CLIPS
    }


def tokens(text):
    return normalised(text).split()


def distance(left, right):
    """Fewest insertions, deletions and substitutions between two lists."""
    row = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(right, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (one != other))
    return row[-1]


def letters_apart(heard, said):
    """Share of letters to change: most wrong words are misspelt, not lost."""
    return distance("".join(tokens(heard)), "".join(tokens(said))) / len("".join(tokens(said)))


SHORT = "Stortingets møte er lovlig satt"
LONG = (
    "representantene Fredric Helen Fredric Holen Bjørdal og Trond Giske som har vært permitterte "
    "har igjen tatt sete"
)
SAID = dict(zip(CLIPS, (SHORT, LONG), strict=True))


# --- where somebody speaks ---------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["faster-whisper", "openai-whisper"])
@pytest.mark.parametrize("name", CLIPS)
def test_the_clips_are_understood(heard, engine, name):
    """Two letters of three are right at least (whisper-base; one clip is half names of people)."""
    assert letters_apart(heard[engine, name].text, SAID[name]) < 1 / 3


@pytest.mark.parametrize("engine", ["faster-whisper", "openai-whisper"])
def test_a_transcript_is_well_formed(engines, engine):
    """Rising times inside the recording, probabilities, confidence, no space in words, the right names."""
    recording = waveform(clip("npsc_02_8s"), silence(2.5), clip("npsc_01_3s"))
    transcript = engines[engine].transcribe(recording)
    borders = [time for word in transcript.words for time in (word.start_s, word.end_s)]
    assert borders == sorted(borders)
    assert 0 <= borders[0] < borders[-1] <= recording.duration_s
    assert all(word.end_s > word.start_s and 0 <= word.probability <= 1 for word in transcript.words)
    assert transcript.text.split() == [word.text for word in transcript.words]
    assert 0.4 < transcript.confidence < 1
    assert (transcript.engine, transcript.model) == (engine, "whisper-base")
    pauses = [b.start_s - a.end_s for a, b in zip(transcript.words, transcript.words[1:], strict=False)]
    assert max(pauses) > 2.0


def whole_windows(models_folder, compute_type):
    """faster-whisper as openai-whisper computes: 30 s windows, however short the sound."""
    return FasterWhisper(
        models_folder / "whisper-base",
        model="whisper-base",
        detector=SileroDetector(),
        n_threads=2,
        options=FasterWhisperOptions(compute_type=compute_type, short_windows=False),
    )


def test_the_engines_compute_the_same(heard, models_folder):
    """In whole windows and without rounding, both engines hear the same words but for one in ten."""
    exact = whole_windows(models_folder, "float32")
    ours = [word for name in CLIPS for word in tokens(exact.transcribe(waveform(clip(name))).text)]
    reference = [word for name in CLIPS for word in tokens(heard["openai-whisper", name].text)]
    assert distance(ours, reference) / len(reference) <= MOST_DIFFERENT


def test_int8_changes_letters_and_not_words(heard, models_folder):
    """Rounding to int8 changes the spelling of some names: under one letter in ten."""
    rounded = whole_windows(models_folder, "int8")
    for name in CLIPS:
        fast, reference = rounded.transcribe(waveform(clip(name))).text, heard["openai-whisper", name].text
        assert letters_apart(fast, reference) <= MOST_DIFFERENT
        assert len(tokens(fast)) == len(tokens(reference))


@pytest.mark.parametrize("engine", ["faster-whisper", "openai-whisper"])
def test_the_same_recording_gives_the_same_transcript(engines, engine):
    """To the last digit of every time and probability, with another recording in between."""
    recording = waveform(clip("npsc_01_3s"))
    first = engines[engine].transcribe(recording)
    engines[engine].transcribe(waveform(white(2), clip("npsc_01_3s")))
    assert engines[engine].transcribe(recording) == first


@pytest.mark.parametrize(
    "make",
    [
        lambda speech: waveform(at_level(speech, -35)),
        lambda speech: waveform(at_level(speech, -50)),
        lambda speech: waveform(silence(30), speech),
        lambda speech: waveform(pink(30, -55), speech, silence(20)),
        lambda speech: waveform(with_noise(speech, pink(9), 10)),
        lambda speech: waveform(with_noise(speech, white(9), 20)),
    ],
    ids=[
        "-35 dBFS",
        "-50 dBFS",
        "after silence",
        "after noise",
        "pink noise at 10 dB",
        "white noise at 20 dB",
    ],
)
def test_hard_recordings_still_give_the_words(default, heard, make):
    """Quiet, late or noisy speech costs at most one letter in seven more than the clear clip."""
    clear = letters_apart(heard["faster-whisper", "npsc_02_8s"].text, LONG)
    transcript = default.transcribe(make(clip("npsc_02_8s")))
    assert letters_apart(transcript.text, LONG) < clear + 1 / 7
    assert len(transcript.words) >= 10


def test_words_after_a_long_silence_have_their_times(default):
    """A clip that begins at 30 s has its words there."""
    words = default.transcribe(waveform(silence(30), clip("npsc_01_3s"))).words
    assert words[0].start_s == pytest.approx(30.3, abs=0.4)
    assert words[-1].end_s == pytest.approx(33.1, abs=0.5)


# --- where nobody speaks -----------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["faster-whisper", "openai-whisper"])
@pytest.mark.parametrize("make", NOBODY_SPEAKS.values(), ids=NOBODY_SPEAKS.keys())
def test_no_words_where_nobody_speaks(engines, engine, make):
    """Half a minute of silence, noise, hum, breath, music and typing: no word."""
    transcript = engines[engine].transcribe(waveform(make(30)))
    assert (transcript.words, transcript.confidence) == ((), None)


def test_whisper_alone_would_invent(default):
    """Why the guards are there: asked without them, Whisper writes words for breathing."""
    assert default._hear(NOBODY_SPEAKS["breath"](30)) != ()


# --- confidence --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoil",
    [
        lambda speech: speech[::-1],
        lambda speech: at_pitch(speech, 0.55),
        spectrally_inverted,
    ],
    ids=["backwards", "very high", "spectrally inverted"],
)
def test_unintelligible_speech_is_less_sure(default, spoil):
    """Speech that nobody understands has less confidence than any of the clips."""
    speech = np.concatenate([clip("npsc_01_3s"), silence(0.5), clip("npsc_02_8s")])
    clear = default.transcribe(waveform(speech)).confidence
    spoilt = default.transcribe(waveform(np.ascontiguousarray(spoil(speech)))).confidence
    assert spoilt is None or spoilt < clear - 0.1


# --- why there is no prompt --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prompt",
    ["Jeg er nøyaktig, og jeg har jobbet på sykehus i tre år.", "Hva er dine sterke sider?"],
    ids=["a model answer", "the question"],
)
def test_a_prompt_costs_words(default, prompt):
    """Asked directly with a text to lean on, Whisper gets more words wrong of the same half minute."""
    short, long = clip("npsc_01_3s"), clip("npsc_02_8s")
    speech = np.concatenate([short, silence(0.8), long, silence(0.8)] * 3)
    said = tokens(f"{SHORT} {LONG} " * 3)

    def n_wrong(initial_prompt):
        segments, _ = default._whisper.transcribe(
            speech,
            language="no",
            beam_size=5,
            temperature=[0.0],
            condition_on_previous_text=False,
            initial_prompt=initial_prompt,
        )
        return distance(tokens("".join(segment.text for segment in segments)), said)

    assert n_wrong(prompt) > n_wrong(None)
