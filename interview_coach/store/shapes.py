"""The vocabulary of what is kept: frozen values, free of SQL, that pages and reports may name.

Conventions: every time is UTC and aware; ``None`` means "not told" or "not yet". `participant_id` is a
random text that names a folder as well; the ids of attempts, goals, steps and interviews are numbers that
grow with time and are never used again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from interview_coach.records import AnswerLanguage, Attempt, CriterionLevel, Profile

AttemptMode = Literal["practice", "mock", "roleplay"]
InterviewKind = Literal["solo", "roleplay"]


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a participant chose for herself.

    Attributes:
        help_language: Language of help beside the Norwegian, such as ``uk``; ``nb`` for none.
        keep_recordings: Whether recordings are kept after feedback. Nobody's are unless she says so.
        show_live_words: Whether the words appear while she speaks.
    """

    help_language: str = "nb"
    keep_recordings: bool = False
    show_live_words: bool = True


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Someone who practises, known by a nickname and nothing more."""

    id: str
    nickname: str
    choices: Choices
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class ParticipantUse:
    """How much somebody has practised, for whoever keeps the PC: nothing of what she said.

    Attributes:
        nickname: Hers.
        last_used_at: When she last did something that is kept, or made the nickname.
        n_attempts: Her attempts.
    """

    nickname: str
    last_used_at: datetime
    n_attempts: int


@dataclass(frozen=True, kw_only=True)
class SelfRating:
    """What the participant herself thought of one criterion, before she saw the feedback."""

    criterion_id: str
    level: CriterionLevel


@dataclass(frozen=True, kw_only=True)
class AttemptPlace:
    """Where an attempt belongs.

    Attributes:
        mode: Practice, or part of a mock interview or a role play.
        language: The language the answer was judged in: Norwegian only, or any.
        interview_id: The mock interview; ``None`` in practice.
        position: Place in the mock interview, from 0; ``None`` in practice.
    """

    mode: AttemptMode = "practice"
    language: AnswerLanguage = "no"
    interview_id: int | None = None
    position: int | None = None


@dataclass(frozen=True, kw_only=True)
class StoredAttempt:
    """An attempt as it is kept.

    Attributes:
        id: Grows with time.
        number: Which attempt at this question it is, from 1.
        spoken: The answer as it was heard (or typed), with all that was made of it.
        corrected: The same after the participant corrected the text; ``None`` where she did not.
        place: Mode, language, and place in a mock interview.
        self_rating: Her own view, in the order of the rubric; empty where she passed it over.
        recording: File name in her folder of recordings; ``None`` where none is kept, or she deleted it.
        chosen_for_report: Whether she wants it in the report.
        deleted_at: When she deleted it, while that can be undone; else ``None``.
    """

    id: int
    number: int
    spoken: Attempt
    corrected: Attempt | None = None
    place: AttemptPlace = AttemptPlace()
    self_rating: tuple[SelfRating, ...] = ()
    recording: str | None = None
    chosen_for_report: bool = False
    deleted_at: datetime | None = None

    @property
    def current(self) -> Attempt:
        """What counts: the corrected answer where there is one, else the spoken one."""
        return self.spoken if self.corrected is None else self.corrected


@dataclass(frozen=True, kw_only=True)
class CriterionMoment:
    """How one criterion came out in one attempt: a point of its curve over time."""

    attempt_id: int
    question_id: str
    number: int
    criterion_id: str
    level: CriterionLevel
    score: float
    made_at: datetime


@dataclass(frozen=True, kw_only=True)
class QuestionDone:
    """A question that was answered. `last_overall` is 0–100, ``None`` where it could not be scored."""

    question_id: str
    n_attempts: int
    first_at: datetime
    last_at: datetime
    last_overall: float | None


@dataclass(frozen=True, kw_only=True)
class PracticeDay:
    """A day of the calendar with practice on it."""

    day: date
    n_attempts: int
    n_statements: int


@dataclass(frozen=True, kw_only=True)
class Interview:
    """A mock interview. `ended_at` is ``None`` while it goes on."""

    id: int
    kind: InterviewKind
    question_ids: tuple[str, ...]
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class StatementAnswer:
    """One sorted statement: which, of what theme, what was answered, whether that was right, and when."""

    statement_id: str
    theme: str
    answer: str
    is_right: bool
    at: datetime


@dataclass(frozen=True, kw_only=True)
class BroughtAttempt:
    """An attempt of a guest: as it was judged, as she corrected it, her own view, and where it belongs."""

    attempt: Attempt
    corrected: Attempt | None = None
    self_rating: tuple[SelfRating, ...] = ()
    place: AttemptPlace = AttemptPlace()


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What a guest did before she took a nickname, oldest first; her sound was never kept."""

    attempts: tuple[BroughtAttempt, ...] = ()
    profile: Profile = field(default_factory=Profile)
    statements: tuple[StatementAnswer, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BroughtIn:
    """A new participant with what she brought: her profile as it is kept, and the number of each attempt."""

    participant: Participant
    profile: Profile
    attempt_ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class ThemeScore:
    """Statements of one theme, each by its latest answer."""

    theme: str
    n_answered: int
    n_right: int


@dataclass(frozen=True, kw_only=True)
class Step:
    """A small step towards a goal. `done_at` is ``None`` until it is done."""

    id: int
    text: str
    done_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Goal:
    """A goal with its steps in order. `template` is the id of the goal it was made from, if any."""

    id: int
    text: str
    steps: tuple[Step, ...]
    created_at: datetime
    template: str | None = None

    @property
    def is_reached(self) -> bool:
        """Whether there are steps and all of them are done."""
        return bool(self.steps) and all(step.done_at is not None for step in self.steps)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A participant's plan.

    Attributes:
        key: The course she follows, such as ``fire-uker``; ``None`` for none.
        first_week: A day in the week the course started; ``None`` for none.
        goals: Her goals, in the order she made them.
    """

    key: str | None = None
    first_week: date | None = None
    goals: tuple[Goal, ...] = ()

    def week_on(self, day: date) -> int | None:
        """Which week of the course a day lies in, from 1 (weeks begin on Monday); ``None`` outside it."""
        if self.first_week is None:
            return None
        n_days = day.toordinal() - (self.first_week.toordinal() - self.first_week.weekday())
        return n_days // 7 + 1 if n_days >= 0 else None


@dataclass(frozen=True, kw_only=True)
class Swept:
    """What a sweep removed for good."""

    n_attempts: int
    n_recordings: int


@dataclass(frozen=True, kw_only=True)
class DatabaseState:
    """What a look at the database found.

    Attributes:
        address: File, or URL without its password.
        is_new: Nothing there yet; the first start makes it.
        schema: Its schema, such as ``0002``; ``None`` where it is new.
        is_current: Whether the schema is today's; an older one is moved at the next start.
    """

    address: str
    is_new: bool
    schema: str | None
    is_current: bool
