"""The form of a question file, key by key; described for instructors in `question_bank/README.md`.

Two forms of one schema: `StandaloneForm` for a question that is given to `score` or `assess` as a file
(little is required), and `BankForm` for a question of a bank (everything is there). Unknown keys are
refused in both. Values arrive as texts (see `yaml_text`); pydantic makes numbers of them where needed.

Custom error types are message keys, so that `form.py` can hand them on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from interview_coach.bank.yaml_text import has_control_signs
from interview_coach.records import Level, QuestionKind, Review

HELP_LANGUAGES = ("en", "uk", "ar", "so", "ti", "fa", "pl")
AUDIO_ENDINGS = (".wav", ".flac", ".mp3", ".m4a", ".ogg", ".webm")
LEAST_GOOD = 3  # Design §7.
LEAST_BAD = 1  # Design §7.
MOST_LETTERS = 5_000  # Our choice: a model answer of three minutes is about 2,500 letters.
LEAST_SECONDS, MOST_SECONDS = 5, 600  # Our choice; ten minutes is also the longest recording.
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MOST_ID_LETTERS = 80  # Our choice: ids are file names, and some systems allow 255 bytes for a whole path.


def _text(value: str) -> str:
    value = value.replace("\r\n", "\n").replace("\r", "\n").strip()  # One line break everywhere.
    if not value:
        raise PydanticCustomError("bank-text-empty", "empty")
    if len(value) > MOST_LETTERS:
        raise PydanticCustomError("bank-text-long", "long", {"limit": MOST_LETTERS})
    if has_control_signs(value):
        raise PydanticCustomError("bank-text-signs", "signs")
    return value


def _kebab(value: str) -> str:
    if KEBAB.fullmatch(value) is None or len(value) > MOST_ID_LETTERS:
        raise PydanticCustomError("bank-id-form", "form", {"value": value})
    return value


def _iso_date(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise PydanticCustomError("bank-date", "date", {"value": value}) from None


def _seconds(value: Sequence[int]) -> tuple[int, int]:
    if len(value) != 2 or not LEAST_SECONDS <= value[0] < value[1] <= MOST_SECONDS:
        limits = {"low": LEAST_SECONDS, "high": MOST_SECONDS}
        raise PydanticCustomError("bank-seconds", "seconds", limits)
    return value[0], value[1]


def _beside_the_file(value: str) -> str:
    inside = not value.startswith(("/", "~")) and not set(value) & set("\\:")
    if not inside or ".." in value.split("/") or not value.casefold().endswith(AUDIO_ENDINGS):
        facts = {"value": value, "known": ", ".join(AUDIO_ENDINGS)}
        raise PydanticCustomError("bank-audio-form", "path", facts)
    return value


Text = Annotated[str, AfterValidator(_text)]
Id = Annotated[Text, AfterValidator(_kebab)]
Texts = tuple[Text, ...]
SomeTexts = Annotated[Texts, Field(min_length=1)]
Seconds = Annotated[tuple[int, ...], AfterValidator(_seconds)]
Weight = Annotated[int, Field(ge=1, le=3)]
Version = Annotated[int, Field(ge=1, le=9_999)]


class Form(BaseModel):
    """Frozen, and refuses unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceForm(Form):
    """Where a fact comes from, and when it was looked up."""

    text: Text
    date: Annotated[str, AfterValidator(_iso_date)]


class StandaloneCriterion(Form):
    """A criterion that stands for itself: an id and one sentence that meets it."""

    id: Text
    good: SomeTexts
    name: Text | None = None
    weight: Weight = 1
    bad: Texts = ()
    advice: Text | None = None


class StandaloneModelAnswer(Form):
    """A model answer; the level may be left out."""

    text: Text
    level: Level = "B1"


class StandaloneTranslation(Form):
    """The question in a help language."""

    text: Text
    purpose: Text | None = None
    review: Review = "machine"


class StandaloneTranslations(Form):
    """Help languages of a standalone question, all of them optional."""

    en: StandaloneTranslation | None = None
    uk: StandaloneTranslation | None = None
    ar: StandaloneTranslation | None = None
    so: StandaloneTranslation | None = None
    ti: StandaloneTranslation | None = None
    fa: StandaloneTranslation | None = None
    pl: StandaloneTranslation | None = None


class StandaloneForm(Form):
    """A question given as a file of its own."""

    id: Text
    text: Text
    rubric: tuple[StandaloneCriterion, ...] = ()
    version: Version = 1
    category: Text | None = None
    fields: Texts = ()
    level: Level = "A2"
    answer_seconds: Seconds = (30, 120)
    purpose: Text | None = None
    tips: Texts = ()
    phrases: Texts = ()
    culture: Text | None = None
    follow_ups: Texts = ()
    model_answers: tuple[StandaloneModelAnswer, ...] = ()
    rephrased: Text | None = None
    kind: QuestionKind = "ordinary"
    sources: tuple[SourceForm, ...] = ()
    translations: StandaloneTranslations = StandaloneTranslations()
    audio: Annotated[Text, AfterValidator(_beside_the_file)] | None = None


class BankCriterion(StandaloneCriterion):
    """A criterion of a bank: enough examples of both kinds to tell them apart."""

    id: Id
    name: Text
    weight: Weight
    good: Annotated[Texts, Field(min_length=LEAST_GOOD)]
    bad: Annotated[Texts, Field(min_length=LEAST_BAD)]
    advice: Text


class BankModelAnswer(StandaloneModelAnswer):
    """A model answer of a bank."""

    level: Level


class BankTranslation(StandaloneTranslation):
    """A translation of a bank, with who has checked it."""

    purpose: Text
    review: Review


class BankTranslations(StandaloneTranslations):
    """Help languages of a bank's question; a missing one is a warning (`rules.py`)."""

    en: BankTranslation | None = None
    uk: BankTranslation | None = None
    ar: BankTranslation | None = None
    so: BankTranslation | None = None
    ti: BankTranslation | None = None
    fa: BankTranslation | None = None
    pl: BankTranslation | None = None


class BankForm(StandaloneForm):
    """A question of a bank: every key but the optional ones of the schema."""

    id: Id
    category: Text
    fields: Texts
    level: Level
    answer_seconds: Seconds
    purpose: Text
    tips: SomeTexts
    phrases: SomeTexts
    follow_ups: SomeTexts
    rubric: Annotated[tuple[BankCriterion, ...], Field(min_length=1)]
    model_answers: Annotated[tuple[BankModelAnswer, ...], Field(min_length=1)]
    translations: BankTranslations = BankTranslations()


Kind = Literal["academic", "practical"]


class WorkFieldForm(Form):
    """An entry of `fields.yaml`."""

    name: Text
    kind: Kind
