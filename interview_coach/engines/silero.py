"""Where a voice is heard: the Silero voice detector, on ONNX, beside nothing else.

The model file is the one that faster-whisper ships (Silero VAD 6, MIT). The package `silero-vad` is not
used: on import it sets torch to one thread for the whole process, and it decimates without a filter.
faster-whisper's own wrapper is not used either: it writes into the samples it is given.

Conventions: samples are mono float32 in [-1, 1], 16 kHz; one probability per window of 512 samples
(32 ms); spans are seconds from the start, in order, not overlapping. Spans are tight (30 ms of padding),
so that pauses can be read off them; whoever wants to keep words near a voice adds its own margin
(see `guards.py`), and nobody cuts speech by them.

Source: https://github.com/snakers4/silero-vad, `get_speech_timestamps` (the same rule of two limits).
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from interview_coach.engines.spans import join_spans, pad_spans
from interview_coach.errors import EngineUnavailable
from interview_coach.records import SAMPLE_RATE_HZ, Samples, Span, Waveform

if TYPE_CHECKING:
    import onnxruntime

MODEL_FILE = "silero_vad_v6.onnx"

WINDOW_SAMPLES = 512  # Fixed by the model: 32 ms at 16 kHz.
CONTEXT_SAMPLES = 64  # Fixed by the model: the end of the window before, put in front.
STATE_SHAPE = (1, 1, 128)  # Fixed by the model: its memory from window to window.
STREAM_WINDOWS = 4
"""Windows handed to the model in one call while a recording grows (128 ms), always so many, so that the
figures do not depend on the size of the browser's chunks; our choice."""

WINDOWS_PER_RUN = 2_000
"""Windows handed to the model in one call (64 s): bounds the memory on long recordings; our choice."""


@dataclass(frozen=True, kw_only=True)
class VoiceOptions:
    """Limits of the voice detector.

    Attributes:
        start_probability: A window at or above this begins a voice (Silero's default).
        stay_probability: A voice lasts while windows stay at or above this (Silero: 0.15 lower).
        min_voice_s: Shorter stretches are not a voice. Silero's default is 0.25 s; ours is shorter so
            that a quick "ja" counts; noise, hum, breath and music stay under 0.21 in every window
            (measured, `tests/test_engines_model.py`), so nothing is lost by it.
        min_silence_s: Shorter gaps do not end a voice (Silero's default).
        pad_s: Added on both sides (Silero's default).
    """

    start_probability: float = 0.5
    stay_probability: float = 0.35
    min_voice_s: float = 0.1
    min_silence_s: float = 0.1
    pad_s: float = 0.03


class SileroDetector:
    """The `SpeechDetector` of the program. Kept once; callers take turns on its lock.

    Args:
        model_file: The ONNX file; the one that faster-whisper ships when left out.
        options: Limits.

    Raises:
        EngineUnavailable: When onnxruntime, faster-whisper or the file itself is not there.
    """

    def __init__(self, model_file: Path | None = None, options: VoiceOptions | None = None) -> None:
        self._options = options or VoiceOptions()
        self._lock = threading.Lock()
        self._session = _open_session(model_file or shipped_model_file())

    def speech(self, waveform: Waveform) -> tuple[Span, ...]:
        """Stretches of voice in order of time, not overlapping; empty where there is none."""
        return voice_spans(self.probabilities(waveform.samples), waveform.duration_s, self._options)

    def stream(self) -> SileroStream:
        """Listen to a recording while it grows."""
        return SileroStream(self, self._options)

    def probabilities(self, samples: Samples) -> NDArray[np.float32]:
        """How likely a voice is in each window.

        Args:
            samples: Mono float32 in [-1, 1], shape (n_samples,), 16 kHz.

        Returns:
            Probabilities, shape (ceil(n_samples / 512),), float32.
        """
        n_windows = -(-len(samples) // WINDOW_SAMPLES)
        if n_windows == 0:
            return np.zeros(0, dtype=np.float32)
        padded = np.pad(
            samples.astype(np.float32, copy=False),
            (CONTEXT_SAMPLES, n_windows * WINDOW_SAMPLES - len(samples)),
        )
        size = CONTEXT_SAMPLES + WINDOW_SAMPLES
        windows = np.lib.stride_tricks.sliding_window_view(padded, size)[::WINDOW_SAMPLES]
        with self._lock:
            return self._run(windows)

    def _run(self, windows: NDArray[np.float32]) -> NDArray[np.float32]:
        memory = Memory()
        found: list[NDArray[np.float32]] = []
        for first in range(0, len(windows), WINDOWS_PER_RUN):
            part = np.ascontiguousarray(windows[first : first + WINDOWS_PER_RUN])
            found.append(self._step(part, memory))
        return np.concatenate(found)

    def step(self, windows: NDArray[np.float32], memory: Memory) -> NDArray[np.float32]:
        """How likely a voice is in the next windows of a growing recording.

        Args:
            windows: Shape (n_windows, 576): each with the end of the one before in front.
            memory: What is carried from window to window; brought up to date.

        Returns:
            Probabilities, shape (n_windows,).
        """
        with self._lock:
            return self._step(windows, memory)

    def _step(self, windows: NDArray[np.float32], memory: Memory) -> NDArray[np.float32]:
        given = {"input": windows, "h": memory.hidden, "c": memory.cell}
        result, memory.hidden, memory.cell = self._session.run(None, given)
        return np.asarray(result, dtype=np.float32).reshape(-1)


@dataclass(kw_only=True)
class Memory:
    """The model's memory of one recording."""

    hidden: NDArray[np.float32] = field(default_factory=lambda: np.zeros(STATE_SHAPE, dtype=np.float32))
    cell: NDArray[np.float32] = field(default_factory=lambda: np.zeros(STATE_SHAPE, dtype=np.float32))


class SileroStream:
    """A `VoiceStream`: the model goes on where it stopped.

    Args:
        detector: The detector; others may use it in between.
        options: Limits.
    """

    def __init__(self, detector: SileroDetector, options: VoiceOptions) -> None:
        self._detector = detector
        self._options = options
        self._memory = Memory()
        self._stretches = Stretches(options)
        self._rest: Samples = np.zeros(CONTEXT_SAMPLES, dtype=np.float32)  # With the context in front.

    @property
    def heard_s(self) -> float:
        """Seconds from the start that have been judged."""
        return self._stretches.n_windows * WINDOW_SAMPLES / SAMPLE_RATE_HZ

    def add(self, samples: Samples) -> None:
        """Take the next samples; whole blocks of them are judged, the rest is kept."""
        have = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        size = STREAM_WINDOWS * WINDOW_SAMPLES
        first = 0
        while len(have) - first >= CONTEXT_SAMPLES + size:
            block = have[first : first + CONTEXT_SAMPLES + size]
            windows = np.lib.stride_tricks.sliding_window_view(block, CONTEXT_SAMPLES + WINDOW_SAMPLES)
            part = np.ascontiguousarray(windows[::WINDOW_SAMPLES])
            self._stretches.add(self._detector.step(part, self._memory))
            first += size
        self._rest = have[first:].copy()

    def finish(self) -> None:
        """Judge what is left, with silence behind it."""
        left = (len(self._rest) - CONTEXT_SAMPLES) % (STREAM_WINDOWS * WINDOW_SAMPLES)
        if left:
            self.add(np.zeros(STREAM_WINDOWS * WINDOW_SAMPLES - left, dtype=np.float32))

    def speech(self, from_s: float = 0.0) -> tuple[Span, ...]:
        """Voices that end after `from_s`; the last one may still go on."""
        return self._stretches.spans(self.heard_s, from_s)


def shipped_model_file() -> Path:
    """The ONNX file inside the package faster-whisper, found without importing it.

    Returns:
        Path of the file.

    Raises:
        EngineUnavailable: When the package or the file is not there.
    """
    spec = find_spec("faster_whisper")
    if spec is None or spec.origin is None:
        raise EngineUnavailable("engines-package-missing", where="silero", package="faster-whisper")
    file = Path(spec.origin).parent / "assets" / MODEL_FILE
    if not file.is_file():
        raise EngineUnavailable("engines-file-missing", where="silero", file=MODEL_FILE)
    return file


def voice_spans(
    probabilities: NDArray[np.float32], duration_s: float, options: VoiceOptions
) -> tuple[Span, ...]:
    """Turn probabilities into stretches of voice by two limits: one to begin, a lower one to stay.

    Args:
        probabilities: One per window of 32 ms, shape (n_windows,).
        duration_s: Length of the recording; no span ends later.
        options: Limits.

    Returns:
        Spans in order, not overlapping.
    """
    stretches = Stretches(options)
    stretches.add(probabilities)
    return stretches.spans(duration_s)


class Stretches:
    """Stretches of voice by the two limits, window by window.

    Args:
        options: Limits.
    """

    def __init__(self, options: VoiceOptions) -> None:
        self.n_windows = 0
        self._options = options
        self._ended: list[Span] = []
        self._start: int | None = None

    def add(self, probabilities: NDArray[np.float32]) -> None:
        """Take the probabilities of the next windows."""
        for index, probability in enumerate(probabilities, start=self.n_windows):
            if self._start is None and probability >= self._options.start_probability:
                self._start = index
            elif self._start is not None and probability < self._options.stay_probability:
                self._ended.append(_windows(self._start, index))
                self._start = None
        self.n_windows += len(probabilities)

    def spans(self, duration_s: float, from_s: float = 0.0) -> tuple[Span, ...]:
        """Voices that end after `from_s`, joined over short gaps, without those that are too short.

        Args:
            duration_s: Length of the recording; no span ends later.
            from_s: Earlier voices are left out.

        Returns:
            Spans in order, not overlapping.
        """
        options = self._options
        first = bisect_right(self._ended, from_s, key=lambda span: span.end_s + options.pad_s)
        stretches = self._ended[first:]
        if self._start is not None:
            stretches.append(_windows(self._start, self.n_windows))
        joined = join_spans(stretches, options.min_silence_s)
        long_enough = [span for span in joined if span.duration_s >= options.min_voice_s]
        return pad_spans(long_enough, options.pad_s, duration_s)


def _windows(first: int, end: int) -> Span:
    window_s = WINDOW_SAMPLES / SAMPLE_RATE_HZ
    return Span(start_s=first * window_s, end_s=end * window_s)


def _open_session(file: Path) -> onnxruntime.InferenceSession:
    try:
        import onnxruntime
    except ImportError as error:
        raise EngineUnavailable("engines-package-missing", where="silero", package="onnxruntime") from error
    options = onnxruntime.SessionOptions()
    # One thread: the model is tiny (600 s in 1.3 s), and a pool of threads would only get in the way.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
