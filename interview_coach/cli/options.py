"""Options that several commands share, so that they are named and explained alike."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_PORT = 7860


class EngineChoice(StrEnum):
    """Speech engines; ``auto`` is the one of the settings."""

    auto = "auto"
    faster_whisper = "faster-whisper"
    openai_whisper = "openai-whisper"


class LanguageChoice(StrEnum):
    """Which language an answer must be in."""

    no = "no"
    any = "any"


JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON and nothing else.")]
QuestionOption = Annotated[
    str,
    typer.Option(
        "--question",
        metavar="ID|FILE.yaml",
        help="A question of the bank by its id, or a YAML file that stands for itself.",
    ),
]
LanguageOption = Annotated[
    LanguageChoice,
    typer.Option(
        "--language",
        help="Language the answer must be in: 'no' is Norwegian (Bokmål or Nynorsk), 'any' asks for none.",
    ),
]
EngineOption = Annotated[
    EngineChoice, typer.Option("--engine", help="Speech engine; 'auto' takes the one of the settings.")
]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="Speech model, see 'interview-coach models list'."),
]
AudioOption = Annotated[
    Path,
    typer.Option("--audio", metavar="AUDIO", help="The spoken answer: WAV, FLAC, MP3, M4A, OGG or WebM."),
]
PortOption = Annotated[
    int, typer.Option("--port", min=1, max=65535, help="Port of the page on this PC.", show_default=True)
]
