"""Engines by name. Nothing is opened before it is asked for; whoever asks keeps what it gets.

==================  ==================================================
name                engine
==================  ==================================================
``auto``            faster-whisper; openai-whisper where it is not here
``faster-whisper``  `faster_whisper.FasterWhisper`
``openai-whisper``  `openai_whisper.OpenAIWhisper`
==================  ==================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec

from interview_coach.engines.criterion_encoder import FOLDER as ENCODER_FOLDER
from interview_coach.engines.criterion_encoder import CriterionEncoder, shipped_encoder
from interview_coach.engines.criterion_reader import FOLDER, TrainedReader, shipped_readers
from interview_coach.engines.faster_whisper import FasterWhisper, FasterWhisperOptions
from interview_coach.engines.language import LinguaDetector
from interview_coach.engines.openai_whisper import OpenAIWhisper
from interview_coach.engines.protocols import (
    CriterionReader,
    Embedder,
    LanguageDetector,
    SpeechDetector,
    Transcriber,
)
from interview_coach.engines.sentence_embedder import SentenceEmbedder
from interview_coach.engines.silero import SileroDetector
from interview_coach.engines.waiting import let_idle_threads_sleep
from interview_coach.errors import EngineUnavailable
from interview_coach.model_store import ModelStore
from interview_coach.settings import Settings

AUTO = "auto"
JUDGE_THREADS = 1
"""Threads for one vector or one reading: with two they take as long (0.23 s left of an answer of 130 words,
0.43 s of 450, with one and with two; two cores). So the two are worked out side by side instead."""

BuildTranscriber = Callable[[Settings, ModelStore, str], Transcriber]


def _faster_whisper(settings: Settings, store: ModelStore, model: str) -> Transcriber:
    return FasterWhisper(
        store.folder(model),
        model=model,
        detector=build_detector(),
        n_threads=settings.n_threads,
        options=FasterWhisperOptions(n_workers=settings.n_hands),
    )


def _openai_whisper(settings: Settings, store: ModelStore, model: str) -> Transcriber:
    return OpenAIWhisper(
        store.folder(model), model=model, detector=build_detector(), n_threads=settings.n_threads
    )


TRANSCRIBERS: Mapping[str, BuildTranscriber] = {
    "faster-whisper": _faster_whisper,
    "openai-whisper": _openai_whisper,
}
"""Speech engines by name, the preferred one first."""

_PACKAGES: Mapping[str, str] = {"faster-whisper": "faster_whisper", "openai-whisper": "whisper"}


def build_transcriber(
    settings: Settings, store: ModelStore, engine: str = AUTO, model: str | None = None
) -> Transcriber:
    """Open a speech engine.

    Args:
        settings: Threads and the default model.
        store: The installed models.
        engine: A name of the table above.
        model: A speech model of the catalogue; that of the settings when left out.

    Returns:
        The engine, ready to recognise.

    Raises:
        EngineUnavailable: When the name is unknown, or its package is not installed.
        ModelMissing: When the model is not installed, or not whole.
    """
    let_idle_threads_sleep()
    name = _preferred() if engine == AUTO else engine
    if name not in TRANSCRIBERS:
        known = ", ".join((AUTO, *TRANSCRIBERS))
        raise EngineUnavailable("engines-unknown", where=engine, known=known)
    return TRANSCRIBERS[name](settings, store, model or settings.speech_model)


def build_embedder(settings: Settings, store: ModelStore, model: str | None = None) -> Embedder:
    """Open the sentence embedder.

    Args:
        settings: Threads and the default model.
        store: The installed models.
        model: An embedding model of the catalogue; that of the settings when left out.

    Returns:
        The embedder.

    Raises:
        EngineUnavailable: When its package is not installed.
        ModelMissing: When the model is not installed, or not whole.
    """
    let_idle_threads_sleep()
    name = model or settings.embedding_model
    return SentenceEmbedder(store.folder(name), model=name, n_threads=settings.n_threads)


def build_readers(settings: Settings, store: ModelStore) -> tuple[CriterionReader, ...]:
    """Open the trained readers that belong to the embedding model.

    Args:
        settings: Threads, and where readers are shipped.
        store: The installed models.

    Returns:
        The readers; none where none is shipped for this embedding model, so that the first judge serves.

    Raises:
        EngineUnavailable: When a package is not installed.
        ModelMissing: When their files, or the embedding model, are not whole.
    """
    let_idle_threads_sleep()
    folders = shipped_readers(settings.shipped_models / FOLDER, settings.embedding_model)
    return tuple(
        TrainedReader(folder, store.folder(settings.embedding_model), n_threads=JUDGE_THREADS)
        for folder in folders
    )


def build_tuned(settings: Settings, store: ModelStore) -> Embedder | None:
    """Open the vectors that were tuned to criteria, where they were tuned on this embedding model.

    Args:
        settings: Threads, and where they are shipped.
        store: The installed models.

    Returns:
        The embedder, or ``None``.

    Raises:
        EngineUnavailable: When a package is not installed.
        ModelMissing: When its files, or the embedding model, are not whole.
    """
    let_idle_threads_sleep()
    folder = shipped_encoder(settings.shipped_models / ENCODER_FOLDER, settings.embedding_model)
    if folder is None:
        return None
    return CriterionEncoder(folder, store.folder(settings.embedding_model), n_threads=JUDGE_THREADS)


def build_detector() -> SpeechDetector:
    """Open the voice detector."""
    return SileroDetector()


def build_language_detector() -> LanguageDetector:
    """Open the language detector."""
    return LinguaDetector()


def _preferred() -> str:
    """The first engine whose package is installed; the very first where none is, to say what is missing."""
    here = (name for name in TRANSCRIBERS if find_spec(_PACKAGES[name]) is not None)
    return next(here, next(iter(TRANSCRIBERS)))
