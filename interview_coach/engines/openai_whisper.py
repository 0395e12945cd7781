"""The reference recogniser: openai-whisper (torch, float32), on the same weights as the default one.

Traps this file knows: the `ffmpeg` program is needed only for file paths, so arrays go in; the weights are
plain safetensors and load strictly, never a pickle; which attention heads show the time of words is not in
the weights, so it is read beside them; there is one temperature, 0 (the fallback draws random words).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from interview_coach.engines.guards import HeardSegment
from interview_coach.engines.protocols import SpeechDetector
from interview_coach.engines.recognition import BEAM_SIZE, LANGUAGE, EngineName, RawWord, recognise, to_words
from interview_coach.engines.torch_threads import torch_threads
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.records import Samples, Transcript, Waveform

if TYPE_CHECKING:
    import whisper

NAME = "openai-whisper"
FOLDER = "openai"
WEIGHTS, DIMENSIONS, HEADS = "model.safetensors", "dims.json", "alignment_heads.json"


class OpenAIWhisper:
    """A `Transcriber` on openai-whisper. Build it once and keep it; callers take turns on its lock.

    Args:
        folder: Folder of the model, with `openai/` in it.
        model: Name of the model in the catalogue.
        detector: Says where a voice is.
        n_threads: Threads for one recognition.
        beam_size: Texts that are followed side by side.

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
        beam_size: int = BEAM_SIZE,
    ) -> None:
        self._model = model
        self._detector = detector
        self._n_threads = n_threads
        self._beam_size = beam_size
        self._lock = threading.Lock()
        self._whisper = load_whisper(folder / FOLDER, model)

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
        from whisper.transcribe import transcribe

        with self._lock, torch_threads(self._n_threads):
            result = transcribe(
                self._whisper,
                np.ascontiguousarray(samples),
                language=LANGUAGE,
                task="transcribe",
                beam_size=self._beam_size,
                temperature=0.0,
                condition_on_previous_text=False,
                no_speech_threshold=None,
                word_timestamps=True,
                fp16=False,
                verbose=None,
            )
        return tuple(_heard(result["segments"]))


def load_whisper(folder: Path, model: str) -> whisper.Whisper:
    """Build openai-whisper's model from plain files, strictly.

    Args:
        folder: The folder `openai/` of a model: weights, dimensions and alignment heads.
        model: Name of the model, for the message.

    Returns:
        The model in float32, ready to recognise.

    Raises:
        ModelMissing: When a file is not there, or weights and dimensions do not fit each other.
        EngineUnavailable: When the package is not installed.
    """
    missing = [name for name in (WEIGHTS, DIMENSIONS) if not (folder / name).is_file()]
    if missing:
        raise ModelMissing(
            "engines-model-files-missing", where=model, folder=str(folder), files=", ".join(missing)
        )
    try:
        from safetensors import SafetensorError
        from safetensors.torch import load_file
        from whisper.model import ModelDimensions, Whisper
    except ImportError as error:
        raise EngineUnavailable("engines-package-missing", where=NAME, package=NAME) from error
    try:
        dimensions = ModelDimensions(**json.loads((folder / DIMENSIONS).read_text(encoding="utf-8")))
        built = Whisper(dimensions)
        built.load_state_dict(load_file(folder / WEIGHTS), strict=True)
        heads_file = folder / HEADS
        if heads_file.is_file():
            _set_heads(built, json.loads(heads_file.read_text(encoding="utf-8")))
    except (ValueError, TypeError, RuntimeError, IndexError, SafetensorError) as error:
        raise ModelMissing("engines-model-broken", where=model, folder=str(folder)) from error
    return built.float().eval()


def _set_heads(built: whisper.Whisper, pairs: Sequence[Sequence[int]]) -> None:
    """Name the heads whose attention follows the sound: pairs of (layer, head)."""
    import torch

    mask = torch.zeros(built.dims.n_text_layer, built.dims.n_text_head, dtype=torch.bool)
    for layer, head in pairs:
        mask[layer, head] = True
    built.register_buffer("alignment_heads", mask.to_sparse(), persistent=False)


def _heard(segments: Iterable[Mapping[str, Any]]) -> Iterable[HeardSegment]:
    for segment in segments:
        raw = [
            RawWord(
                text=word["word"],
                start_s=float(word["start"]),
                end_s=float(word["end"]),
                probability=float(word["probability"]),
            )
            for word in segment.get("words", ())
        ]
        words = to_words(raw)
        if words:
            yield HeardSegment(
                words=words,
                no_speech_probability=float(segment["no_speech_prob"]),
                mean_log_probability=float(segment["avg_logprob"]),
            )
