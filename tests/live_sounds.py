"""What the tests of live recognition speak with: tones as words, a recogniser of tones, and hands to watch.

A "word" is a tone of so many hertz; `ToneTranscriber` hears each stretch of sound as the word of its pitch,
so that what was spoken is known exactly, whatever it was cut into.
"""

from __future__ import annotations

import numpy as np

from interview_coach.engines.confidence import answer_confidence
from interview_coach.engines.fake import FakeDetector
from interview_coach.engines.pieces import Joiner
from interview_coach.live import LiveTake
from interview_coach.records import SAMPLE_RATE_HZ, Transcript, Waveform, Word

JOINER = Joiner(engine="tones", model="sine")


def tone(seconds, hertz=300):
    time_s = np.arange(int(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    return (0.3 * np.sin(2 * np.pi * hertz * time_s)).astype(np.float32)


def hush(seconds):
    return np.zeros(int(seconds * SAMPLE_RATE_HZ), np.float32)


def speech(*words):
    """Tones of (seconds, seconds of silence after it), each with a pitch of its own."""
    parts = []
    for number, (seconds, pause_s) in enumerate(words):
        parts += [tone(seconds, 200 + 50 * (number % 40)), hush(pause_s)]
    return np.concatenate(parts)


class ToneTranscriber:
    """Hears stretches of sound as words named by their pitch."""

    name = "tones"
    model = "sine"

    def __init__(self):
        self.heard_s = []

    def transcribe(self, waveform):
        self.heard_s.append(waveform.duration_s)
        voices = FakeDetector().speech(waveform)
        words = tuple(self._word(waveform.samples, voice) for voice in voices)
        return Transcript(
            text=" ".join(word.text for word in words),
            words=words,
            speech=voices,
            duration_s=waveform.duration_s,
            confidence=answer_confidence(words, ()),
            engine=self.name,
            model=self.model,
        )

    @staticmethod
    def _word(samples, voice):
        stretch = samples[int(voice.start_s * SAMPLE_RATE_HZ) : int(voice.end_s * SAMPLE_RATE_HZ)]
        spectrum = np.abs(np.fft.rfft(stretch * np.hanning(len(stretch))))
        hertz = spectrum.argmax() * SAMPLE_RATE_HZ / len(stretch)
        name = f"t{50 * round(hertz / 50)}"
        return Word(text=name, start_s=voice.start_s, end_s=voice.end_s, probability=0.9)


class WatchedJob:
    """A job that is done when the test says so."""

    def __init__(self, waveform, urgency, when_done, engine):
        self.waveform, self.urgency, self._when_done, self._engine = waveform, urgency, when_done, engine
        self.words, self.is_done, self.was_cancelled, self.error = None, False, False, None

    @property
    def has_failed(self):
        return self.is_done and self.words is None

    def do(self):
        self.words, self.is_done = self._engine.transcribe(self.waveform), True
        if self._when_done is not None and not self.was_cancelled:
            self._when_done()

    def fail(self, error):
        self.error, self.is_done = error, True
        self._when_done()

    def result(self, timeout_s=None):  # noqa: ARG002 - nothing is waited for
        if self.error is not None:
            raise self.error
        if not self.is_done:
            raise TimeoutError
        return self.words

    def hurry(self):
        self.urgency = "final"

    def cancel(self):
        self.was_cancelled = True


class WatchedHands:
    """Hands that work at once, or when the test says so."""

    def __init__(self, *, at_once=True):
        self.jobs, self.is_crowded, self.refusal, self._at_once = [], False, None, at_once
        self.engine = ToneTranscriber()

    def submit(self, waveform, *, owner, urgency, when_done=None):  # noqa: ARG002 - one person speaks
        if self.refusal is not None and urgency == "final":
            raise self.refusal
        job = WatchedJob(waveform, urgency, when_done, self.engine)
        self.jobs.append(job)
        if self._at_once:  # Nobody is told: hands never tell before `submit` has returned.
            job.words, job.is_done = self.engine.transcribe(waveform), True
        return job

    def open(self):
        return [job for job in self.jobs if not job.is_done and not job.was_cancelled]

    def do_all(self):
        while self.open():
            self.open()[0].do()

    def place(self, owner):
        raise NotImplementedError


def take_of(hands, **options):
    return LiveTake(owner="anna", hands=hands, voices=FakeDetector().stream(), join=JOINER, **options)


def in_chunks(take, samples, sizes):
    """Speak into a take in chunks of these sizes, again and again; yields after each."""
    first = number = 0
    while first < len(samples):
        size = sizes[number % len(sizes)]
        take.add(samples[first : first + size])
        first, number = first + size, number + 1
        yield take


def whole(samples):
    """What the recogniser hears in the finished recording."""
    return ToneTranscriber().transcribe(Waveform(samples=samples))
