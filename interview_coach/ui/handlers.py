"""What happens on the pages: plain values and records in, plain values out. No Gradio here.

A refusal becomes one plain sentence; anything else is our own mistake, fails loudly in the log, and the
page says so in one sentence too (`app.py` listens for it).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from interview_coach.audio import load_bytes, load_file
from interview_coach.bank import HELP_LANGUAGES
from interview_coach.coach import Coach
from interview_coach.errors import AudioError, CoachError, ScoringError
from interview_coach.messages import Messages
from interview_coach.records import Attempt, Question, Waveform
from interview_coach.ui import flow, result, views
from interview_coach.ui.choosing import Wish, choose, used_fields, used_themes
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes

Way = Literal["speak", "upload", "write"]
MOST_LETTERS = 10_000  # Our choice: ten minutes of fast speech are about 9,000 letters.


@dataclass(frozen=True, kw_only=True)
class Room:
    """What the handlers of one page work with."""

    coach: Coach
    messages: Messages
    takes: Takes
    start: StartUp


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What the widgets offer before anything is chosen: name people see → key."""

    themes: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    questions: str


@dataclass(frozen=True, kw_only=True)
class QuestionShown:
    """A question as it stands on the page; `question_id` is empty where there is none."""

    question_id: str
    text: str = ""
    help: str = ""
    timer: str = ""


@dataclass(frozen=True, kw_only=True)
class Result:
    """Feedback as it stands on the page.

    Attributes:
        attempt: The answer with all that was made of it; stays in this browser's session.
        feedback: HTML of the opening sentence and what there is to know.
        transcript: HTML of the text with evidence and unsure words marked.
        text: The text, to be corrected.
        criteria: HTML of the criteria with the person's own words.
        next_steps: HTML of what to try next.
        delivery: HTML of how the speech flowed; empty for a typed answer.
        overall: HTML of the figure; empty where the answer is not scored.
        may_see_model_answer: Whether an own attempt has been made, so that an example may be asked for.
        asks_for_correction: Whether the text should be looked at first, because much of it is unsure.
    """

    attempt: Attempt
    feedback: str
    transcript: str
    text: str
    criteria: str
    next_steps: str
    delivery: str
    overall: str
    may_see_model_answer: bool
    asks_for_correction: bool


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What the page shows now: a line of words, and the result once there is one."""

    line: str
    result: Result | None = None


@dataclass(frozen=True, kw_only=True)
class StartShown:
    """The line about the start, and whether an answer can be judged yet."""

    line: str
    ready: bool
    failed: bool = False


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer as the page hands it over: the way it was given and what came that way."""

    way: Way
    recording: str | None = None
    file: str | None = None
    text: str = ""

    @property
    def take(self) -> str | None:
        """The sound file of this answer, where it is spoken or uploaded."""
        return {"speak": self.recording, "upload": self.file, "write": None}[self.way]


# --- before the answer -----------------------------------------------------------------------


def offer_choices(room: Room, help_language: str) -> Choices:
    """Themes, kinds of work and questions to choose from."""
    bank = room.coach.bank
    text = room.messages.text
    themes = [(bank.categories[key], key) for key in used_themes(bank)]
    fields = [(bank.fields[key].name, key) for key in used_fields(bank)]
    return Choices(
        themes=((text("ui-theme-all"), ""), *themes),
        fields=((text("ui-field-all"), ""), *fields),
        questions=list_questions(room, Wish(), help_language),
    )


def list_questions(room: Room, wish: Wish, help_language: str) -> str:
    """The questions that fit, as HTML."""
    return views.question_list(room.messages, choose(room.coach.bank, wish), _known(help_language))


def open_question(room: Room, question_id: str, help_language: str) -> QuestionShown:
    """A question with its help; nothing for an empty or unknown id (an old link, a typing error)."""
    question = _question(room, question_id)
    if question is None:
        return QuestionShown(question_id="")
    messages, language = room.messages, _known(help_language)
    return QuestionShown(
        question_id=question.id,
        text=views.question(messages, question, language),
        help=views.question_help(messages, question, language),
        timer=views.timer(messages, question),
    )


def start_line(room: Room) -> StartShown:
    """How far the start of the program has come."""
    state = room.start.state
    line = views.start_line(room.messages, state)
    return StartShown(line=line, ready=state.phase == "ready", failed=state.phase == "failed")


# --- the answer ------------------------------------------------------------------------------


def begin(room: Room, way: Way) -> str:
    """The line that is shown at once, while the answer waits for its turn."""
    return views.working(room.messages, "ui-work-reading" if way == "write" else "ui-work-listening")


def give_feedback(room: Room, question_id: str, answer: Answer) -> Iterator[Shown]:
    """Judge an answer; the take is deleted whatever happens.

    Args:
        room: What the page works with.
        question_id: The question that is answered.
        answer: The answer.

    Yields:
        What the page shows, step by step; at the end the result or one sentence of refusal.
    """
    try:
        yield from _steps(room, question_id, answer)
    except CoachError as error:
        yield refusal(room, error)
    finally:
        for take in (answer.recording, answer.file):
            if take:
                room.takes.delete(take)


def correct_text(room: Room, attempt: Attempt | None, text: str) -> Shown:
    """Judge the answer anew with the text as the participant says it should be."""
    if attempt is None:
        return refusal(room, ScoringError("ui-nothing-to-correct"))
    try:
        corrected = room.coach.correct(attempt, validate_text(text))
    except CoachError as error:
        return refusal(room, error)
    return Shown(
        line=views.done(room.messages, "ui-done-again"), result=make_result(room.messages, corrected)
    )


def show_model_answers(room: Room, attempt: Attempt | None) -> str:
    """The model answers, once there is an own attempt."""
    if attempt is None or not may_see_model_answer(attempt):
        return ""
    return result.model_answers(room.messages, attempt.question)


def refusal(room: Room, error: CoachError) -> Shown:
    """One plain sentence."""
    return Shown(line=views.refusal(room.messages.error(error)))


def our_mistake(room: Room) -> str:
    """The sentence for what should not happen; the trace is in the log."""
    return views.refusal(room.messages.text("ui-our-mistake"))


def may_see_model_answer(attempt: Attempt) -> bool:
    """Whether the participant has tried: an answer that could be judged, and an example to show."""
    return attempt.content.scorable and bool(attempt.question.model_answers)


def make_result(messages: Messages, attempt: Attempt) -> Result:
    """Everything that the page shows of an attempt."""
    return Result(
        attempt=attempt,
        feedback=result.opening(messages, attempt),
        transcript=result.transcript(messages, attempt),
        text=attempt.transcript.text,
        criteria=result.criteria(messages, attempt),
        next_steps=result.next_steps(messages, attempt.feedback),
        delivery=flow.delivery(messages, attempt),
        overall=result.overall(messages, attempt),
        may_see_model_answer=may_see_model_answer(attempt),
        asks_for_correction=any(gate.name == "unsure" for gate in attempt.content.gates),
    )


def validate_text(text: str) -> str:
    """A text that can be judged.

    Args:
        text: What was written.

    Returns:
        The text without space around it.

    Raises:
        ScoringError: When there is none, or far too much.
    """
    written = text.strip()
    if not written:
        raise ScoringError("ui-no-text")
    if len(written) > MOST_LETTERS:
        raise ScoringError("ui-text-too-long", limit=MOST_LETTERS)
    return written


def _steps(room: Room, question_id: str, answer: Answer) -> Iterator[Shown]:
    question = room.coach.bank.question(question_id)
    messages = room.messages
    if answer.way == "write":
        attempt = room.coach.assess_text(question, validate_text(answer.text))
    else:
        waveform = _listen(room, answer)
        yield Shown(line=views.working(messages, "ui-work-listening"))
        transcript = room.coach.transcribe(waveform)
        yield Shown(line=views.working(messages, "ui-work-judging"))
        attempt = room.coach.assess_transcript(question, transcript, waveform)
    yield Shown(line=views.done(messages, "ui-done", seen=False), result=make_result(messages, attempt))


def _listen(room: Room, answer: Answer) -> Waveform:
    """The sound of an answer; messages call a recording "your answer" and a file by its name."""
    take = _existing_take(room, answer)
    if answer.way == "upload":
        return load_file(take)
    return load_bytes(take.read_bytes(), room.messages.text("ui-take-name"))


def _existing_take(room: Room, answer: Answer) -> Path:
    take = answer.take
    if not take:
        raise AudioError("ui-no-take" if answer.way == "speak" else "ui-no-file")
    path = Path(take)
    # Gradio hands over only files that came in here; this holds it for whoever calls otherwise.
    if not path.resolve().is_relative_to(room.takes.folder.resolve()) or not path.is_file():
        raise AudioError("ui-take-gone")
    return path


def _question(room: Room, question_id: str) -> Question | None:
    return next((found for found in room.coach.bank.questions if found.id == question_id), None)


def _known(help_language: str) -> str:
    return help_language if help_language in HELP_LANGUAGES else ""
