"""Runs commands in this process on fake engines, and keeps what they write."""

from __future__ import annotations

import json
import wave
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from interview_coach.bank import Bank, load_folder
from interview_coach.cli import main
from interview_coach.cli.session import Session
from interview_coach.coach import Coach, Once, Parts
from interview_coach.content.judge import build_judge
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector, FakeTranscriber
from interview_coach.messages import Messages
from interview_coach.settings import Settings, resolve_settings

SPOKEN = (
    "Jeg er veldig nøyaktig og har god orden. Da jeg jobbet på et lager, fant jeg feil i bestillingen "
    "før bilen kjørte. Det er viktig her fordi kundene skal få riktig vare."
)


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a command left behind."""

    code: int
    out: bytes
    err: str

    @property
    def text(self):
        """Stdout as text."""
        return self.out.decode("utf-8")

    @property
    def json(self):
        """Stdout as JSON; fails where anything else was printed."""
        return json.loads(self.out)


@cache
def some_questions() -> Bank:
    """Some questions of the shipped bank, read once."""
    bank = load_folder(resolve_settings({}).bank)
    chosen = [question for question in bank.questions if question.category in {"egenskaper", "motivasjon"}]
    return Bank(questions=tuple(chosen), categories=bank.categories, fields=bank.fields)


class Runner:
    """Runs `interview-coach …` on fakes.

    Args:
        capture: pytest's `capsysbinary`.
        bank: The questions.
        language: Language of the messages.
    """

    def __init__(self, capture, bank: Bank, language: str = "en") -> None:
        self._capture = capture
        self._bank = bank
        self.asked: list[Settings] = []
        self.session = Session(
            settings=resolve_settings(), messages=Messages(language), make_coach=self._make_coach
        )

    def __call__(self, *arguments: object, session: Session | None = None) -> Ran:
        self._capture.readouterr()
        code = 0
        try:
            main([str(argument) for argument in arguments], session=session or self.session)
        except SystemExit as left:
            code = int(left.code or 0)
        captured = self._capture.readouterr()
        return Ran(code=code, out=captured.out, err=captured.err.decode("utf-8"))

    def _make_coach(self, settings: Settings) -> Coach:
        self.asked.append(settings)
        embedder, detector = FakeEmbedder(), FakeLanguageDetector()
        return Coach(
            settings,
            Parts(
                transcriber=Once(lambda: FakeTranscriber([SPOKEN])),
                embedder=Once(lambda: embedder),
                language_detector=Once(lambda: detector),
                bank=Once(lambda: self._bank),
                judge=Once(lambda: build_judge(self._bank.questions, embedder, detector)),
            ),
        )


def write_tone(path: Path, seconds: float = 8.0, peak: int = 8_000) -> Path:
    """Write a WAV file with a tone, which the fake detector takes for a voice; a peak of 0 is a muted one."""
    time_s = np.arange(int(seconds * 16_000)) / 16_000
    samples = (peak * np.sin(2 * np.pi * 220 * time_s)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples.tobytes())
    return path


def write_question(path: Path, question_id: str, text: str = "Hva er du god til?") -> Path:
    """Write a question that stands for itself: one criterion, one model answer."""
    path.write_text(
        f"""id: {question_id}
text: {text}
category: hva-som-helst
fields: []
rubric:
  - id: styrke
    name: Nevner en styrke
    good: ["Jeg er nøyaktig og har god orden."]
model_answers:
  - {{level: A2, text: "Jeg er nøyaktig. Jeg kontrollerte alle pakkene på lageret."}}
""",
        encoding="utf-8",
    )
    return path
