"""What the engines hear: word errors on clips, agreement with each other, words where nobody speaks."""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.bench.sounds import Clip, without_speech
from interview_coach.bench.word_errors import comparable_words, compare, disagreement
from interview_coach.bench.workshop import ENGINES, Workshop

NOISE_S = 60.0
FULL_NOISE_S = 600.0  # Issue 2: ten minutes of each.
QUICK_NOISE_S = 15.0


@dataclass(frozen=True, kw_only=True)
class ClipHeard:
    """One clip through one engine."""

    clip: str
    engine: str
    n_words: int
    n_edits: int
    wer: float
    cer: float
    heard: str


@dataclass(frozen=True, kw_only=True)
class NoiseHeard:
    """A sound without speech through one engine: words that were written, and gates that closed."""

    sound: str
    engine: str
    duration_s: float
    n_words: int
    gates: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """What the engines heard.

    Attributes:
        clips: Per clip and engine.
        wer: Engine → word errors over all clips together.
        cer: Engine → letter errors over all clips together.
        engines_differ: Share of words in which the two engines differ, over all clips together.
        noise: Per sound and engine.
    """

    clips: tuple[ClipHeard, ...]
    wer: dict[str, float]
    cer: dict[str, float]
    engines_differ: float
    noise: tuple[NoiseHeard, ...]


def measure_hearing(workshop: Workshop, clips: tuple[Clip, ...]) -> Hearing:
    """Let both engines hear clips and sounds without speech.

    Args:
        workshop: What to measure.
        clips: Recordings with what is said in them.

    Returns:
        What they heard.
    """
    heard: list[ClipHeard] = []
    noise: list[NoiseHeard] = []
    for engine in ENGINES:
        workshop.say("bench-doing-words", engine=engine)
        heard += [_hear(workshop, engine, clip) for clip in clips]
        workshop.say("bench-doing-noise", engine=engine)
        noise += _hear_noise(workshop, engine)
    said = " ".join(clip.said for clip in clips)
    texts = {engine: " ".join(row.heard for row in heard if row.engine == engine) for engine in ENGINES}
    errors = {engine: compare(said, text) for engine, text in texts.items()}
    return Hearing(
        clips=tuple(heard),
        wer={engine: found.wer or 0.0 for engine, found in errors.items()},
        cer={engine: found.cer or 0.0 for engine, found in errors.items()},
        engines_differ=disagreement(*texts.values()),
        noise=tuple(noise),
    )


def _hear(workshop: Workshop, engine: str, clip: Clip) -> ClipHeard:
    text = workshop.coach(engine).transcribe(clip.waveform).text
    errors = compare(clip.said, text)
    return ClipHeard(
        clip=clip.name,
        engine=engine,
        n_words=errors.words.n_said,
        n_edits=errors.words.n_edits,
        wer=errors.wer or 0.0,
        cer=errors.cer or 0.0,
        heard=text,
    )


def _hear_noise(workshop: Workshop, engine: str) -> list[NoiseHeard]:
    options = workshop.options
    duration_s = FULL_NOISE_S if options.full else QUICK_NOISE_S if options.quick else NOISE_S
    coach = workshop.coach(engine)
    judge = workshop.coach().parts.judge()
    question = workshop.coach().bank.questions[0]
    found = []
    for sound in without_speech(duration_s):
        transcript = coach.transcribe(sound.waveform)
        gates = tuple(gate.name for gate in judge.judge(question, transcript).gates)
        n_words = len(comparable_words(transcript.text))
        found.append(
            NoiseHeard(sound=sound.name, engine=engine, duration_s=duration_s, n_words=n_words, gates=gates)
        )
    return found
