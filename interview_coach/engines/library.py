"""The two Whisper libraries as anybody would call them, on the same weights: what `bench` compares with.

Nothing else uses this file. Settings are those of each library, except for the language and the processor:
openai-whisper follows one text and draws again when it is unsure, faster-whisper follows five.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from interview_coach.engines import faster_whisper, openai_whisper
from interview_coach.engines.recognition import BEAM_SIZE, LANGUAGE
from interview_coach.engines.torch_threads import torch_threads
from interview_coach.errors import EngineUnavailable
from interview_coach.records import Waveform

TEMPERATURES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""Those of both libraries when they are told nothing: the next one where the text before will not do."""

OUR_DECODING: Mapping[str, Any] = {
    "beam_size": BEAM_SIZE,
    "temperature": 0.0,
    "condition_on_previous_text": False,
    "no_speech_threshold": None,
    "word_timestamps": True,
}
"""What `faster_whisper.FasterWhisper` asks of the library, for a comparison of the work around it."""


def plain_faster_whisper(
    folder: Path, model: str, *, n_threads: int, falls_back: bool = True, decodes_as_ours: bool = False
) -> Callable[[Waveform], str]:
    """faster-whisper in int8 with its own settings, or in the way that our engine uses it.

    Args:
        folder: Folder of the model.
        model: Its name in the catalogue.
        n_threads: Threads.
        falls_back: Whether it draws again where it is unsure or the text repeats itself: its default.
        decodes_as_ours: Whether it decodes as `faster_whisper.FasterWhisper` does: never draws, does not look
            back at the text before, and gives words with times.

    Returns:
        A function from a recording to its text.

    Raises:
        ModelMissing: When a file of the model is not there.
        EngineUnavailable: When the package is not installed.
    """
    files = folder / faster_whisper.FOLDER
    faster_whisper.require_files(files, model)
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        name = faster_whisper.NAME
        raise EngineUnavailable("engines-package-missing", where=name, package=name) from error
    whisper = WhisperModel(
        str(files), device="cpu", compute_type="int8", cpu_threads=n_threads, local_files_only=True
    )

    own: dict[str, Any] = {"temperature": TEMPERATURES if falls_back else 0.0}
    decoding = OUR_DECODING if decodes_as_ours else own

    def text_of(waveform: Waveform) -> str:
        segments, _ = whisper.transcribe(waveform.samples.copy(), language=LANGUAGE, **decoding)
        return " ".join(segment.text.strip() for segment in segments)

    return text_of


def plain_openai_whisper(
    folder: Path, model: str, *, n_threads: int, falls_back: bool = True
) -> Callable[[Waveform], str]:
    """openai-whisper in float32 with its own settings.

    Args:
        folder: Folder of the model.
        model: Its name in the catalogue.
        n_threads: Threads.
        falls_back: Whether it draws again where it is unsure or the text repeats itself: its default.

    Returns:
        A function from a recording to its text.

    Raises:
        ModelMissing: When a file of the model is not there.
        EngineUnavailable: When the package is not installed.
    """
    whisper = openai_whisper.load_whisper(folder / openai_whisper.FOLDER, model)

    temperature = TEMPERATURES if falls_back else 0.0

    def text_of(waveform: Waveform) -> str:
        with torch_threads(n_threads):
            result = whisper.transcribe(
                waveform.samples.copy(), language=LANGUAGE, temperature=temperature, fp16=False
            )
        return str(result["text"]).strip()

    return text_of
