"""The default recogniser: faster-whisper (CTranslate2) in int8, on the processor.

Traps this file knows: faster-whisper fetches a tokenizer from the network, silently, when
`tokenizer.json` is missing, so every file is looked for first; its temperature fallback draws random
words, so there is one temperature, 0, and the same sound gives the same words to the last digit; its
no-speech rule skips a whole window without a word about it, so that rule is left to `guards.py`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from interview_coach.engines.guards import HeardSegment
from interview_coach.engines.protocols import SpeechDetector
from interview_coach.engines.recognition import BEAM_SIZE, LANGUAGE, EngineName, RawWord, recognise, to_words
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.records import Samples, Transcript, Waveform

if TYPE_CHECKING:
    from ctranslate2 import StorageView
    from faster_whisper import WhisperModel
    from faster_whisper.transcribe import Segment

Features = NDArray[np.float32]
"""Log-mel spectrum, shape (n_mels, n_frames), 100 frames a second."""

NAME = "faster-whisper"
FOLDER = "ctranslate2"
FILES = ("model.bin", "config.json", "tokenizer.json")
PADDING_FRAMES = 100
"""Empty frames kept behind the sound (1 s); 0 to 6 s made no difference to the words (`without_padding`)."""
LEAST_FRAMES = 500
"""The shortest window (5 s); our choice."""
VOCABULARIES = ("vocabulary.txt", "vocabulary.json")  # CTranslate2 reads either.


@dataclass(frozen=True, kw_only=True)
class FasterWhisperOptions:
    """How the engine computes.

    Attributes:
        beam_size: Texts that are followed side by side.
        n_workers: Recognitions side by side, on the same weights; they share the threads.
        compute_type: CTranslate2's name for how numbers are kept. ``int8`` takes little more than half the
            processor time of ``float32`` (1.5 s against 2.7 s for a clip of 8 s, one thread) and less
            memory; it spells some names otherwise. ``float32`` in whole windows gives the reference engine's
            words.
        short_windows: Whether the encoder leaves out the silence behind a short sound (`without_padding`).
            No more words are wrong, but other ones: whole windows are for comparing engines.
    """

    beam_size: int = BEAM_SIZE
    n_workers: int = 1
    compute_type: str = "int8"
    short_windows: bool = True


class FasterWhisper:
    """A `Transcriber` on faster-whisper. Build it once and keep it; more callers than workers take turns.

    Args:
        folder: Folder of the model, with `ctranslate2/` in it.
        model: Name of the model in the catalogue.
        detector: Says where a voice is.
        n_threads: Threads in all.
        options: How it computes.

    Raises:
        ModelMissing: When a file of the model is not there or cannot be read.
        EngineUnavailable: When the package is not installed.
    """

    def __init__(
        self,
        folder: Path,
        *,
        model: str,
        detector: SpeechDetector,
        n_threads: int,
        options: FasterWhisperOptions | None = None,
    ) -> None:
        self._model = model
        self._detector = detector
        self._options = options or FasterWhisperOptions()
        self._turns = threading.BoundedSemaphore(self._options.n_workers)
        files = folder / FOLDER
        require_files(files, model)
        n_workers = self._options.n_workers
        try:
            self._whisper = _model_class(short_windows=self._options.short_windows)(
                str(files),
                device="cpu",
                compute_type=self._options.compute_type,
                cpu_threads=max(1, n_threads // n_workers),
                num_workers=n_workers,
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as error:  # CTranslate2's words for a file that is not whole.
            raise ModelMissing("engines-model-broken", where=model, folder=str(files)) from error

    @property
    def name(self) -> str:
        """Engine name."""
        return NAME

    @property
    def model(self) -> str:
        """Model name in the catalogue."""
        return self._model

    def transcribe(self, waveform: Waveform) -> Transcript:
        """Recognise Norwegian words with start, end and probability; no voice gives no words."""
        return recognise(waveform, self._detector, self._hear, EngineName(engine=NAME, model=self._model))

    def _hear(self, samples: Samples) -> tuple[HeardSegment, ...]:
        with self._turns:
            segments, _ = self._whisper.transcribe(
                np.ascontiguousarray(samples),
                language=LANGUAGE,
                task="transcribe",
                beam_size=self._options.beam_size,
                temperature=[0.0],
                condition_on_previous_text=False,
                no_speech_threshold=None,
                word_timestamps=True,
                vad_filter=False,
            )
            return tuple(_heard(segments))


def without_padding(features: Features) -> Features:
    """Take away the empty frames behind the sound, but for a margin.

    Whisper is trained on windows of 30 s, and encoding one costs the same however short the sound in it is:
    more than recognising the words of 10 s. The encoder takes shorter windows just as well. Measured on 20
    pieces of 8–20 s made of two real clips at five speeds, half of them in noise (whisper-base, int8, beam
    5): word errors 69.8 % against 70.2 % for whole windows (letters 27.3 against 28.2 %), encoding in a
    quarter of the processor time.

    Args:
        features: Log-mel spectrum, shape (n_mels, n_frames), 100 frames a second; padding is exact zeros.

    Returns:
        The first frames of it: those with sound and `PADDING_FRAMES` more, an even number.
    """
    filled = np.flatnonzero(np.any(features != 0, axis=0))
    n_filled = int(filled[-1]) + 1 if len(filled) else 0
    n_kept = max(LEAST_FRAMES, n_filled + PADDING_FRAMES)
    return features[:, : n_kept + n_kept % 2]


def _model_class(*, short_windows: bool) -> type[WhisperModel]:
    """faster-whisper's model, its windows as long as the sound in them or whole."""
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise EngineUnavailable("engines-package-missing", where=NAME, package=NAME) from error

    class ShortWindows(WhisperModel):  # type: ignore[misc]
        """Encodes as much of a window as has sound in it."""

        def encode(self, features: Features) -> StorageView:
            return super().encode(without_padding(features))

    model: type[WhisperModel] = ShortWindows if short_windows else WhisperModel
    return model


def require_files(folder: Path, model: str) -> None:
    """Check that every file is there before the library looks for it, for it would ask the network.

    Args:
        folder: The folder `ctranslate2/` of a model.
        model: Name of the model, for the message.

    Raises:
        ModelMissing: When a file is not there; the message lists them.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in VOCABULARIES):
        missing.append(VOCABULARIES[0])
    if missing:
        raise ModelMissing(
            "engines-model-files-missing", where=model, folder=str(folder), files=", ".join(missing)
        )


def _heard(segments: Iterable[Segment]) -> Iterable[HeardSegment]:
    for segment in segments:
        raw = [
            RawWord(text=word.word, start_s=word.start, end_s=word.end, probability=float(word.probability))
            for word in segment.words or ()
        ]
        words = to_words(raw)
        if words:
            yield HeardSegment(
                words=words,
                no_speech_probability=float(segment.no_speech_prob),
                mean_log_probability=float(segment.avg_logprob),
            )
