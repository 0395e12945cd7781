"""An answer on its way to feedback: judged while the participant says what she thinks of it herself.

Plain values in and out. A refusal becomes one plain sentence; anything else fails loudly in the log.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from interview_coach.audio import load_file
from interview_coach.errors import AudioError, CoachError, EngineBusy, ScoringError, WaitingGivenUp
from interview_coach.records import SAMPLE_RATE_HZ, Attempt, Question, Waveform
from interview_coach.spoken import Take
from interview_coach.store.shapes import AttemptPlace, SelfRating
from interview_coach.ui import views
from interview_coach.ui.room import Place, Room, Visit
from interview_coach.ui.saving import keep
from interview_coach.ui.sessions import Pending, Session
from interview_coach.ui.waits import Wait

Way = Literal["speak", "upload", "write"]
WAYS = ("speak", "upload", "write")
MOST_LETTERS = 10_000  # Our choice: ten minutes of fast speech are about 9,000 letters.
LOOK_EVERY_S = 0.5
LONG_WAIT_S = 3.0  # From then on she may leave the queue; before, the button would come and go (our choice).
AGAIN, BUSY = "again", "busy"  # Parts of a screen: answered in vain; the queue was full, or she left it.


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer as the page hands it over: the way it was given, and what came that way."""

    way: Way
    take_id: str = ""
    file: str | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What the page shows now: a line of words, and where it goes on, if it does."""

    line: str
    place: Place | None = None


@dataclass(frozen=True, kw_only=True)
class Judged:
    """An answer that has been judged, with its sound where it was spoken."""

    attempt: Attempt
    waveform: Waveform | None = None


def begin(visit: Visit, question_id: str, answer: Answer) -> Shown:
    """The answer is in: say so at once, and ask what she thinks herself.

    Args:
        visit: Who answers.
        question_id: What is answered.
        answer: The answer.

    Returns:
        The line, and the way on.

    Raises:
        ScoringError: When nothing was written.
        AudioError: When there is no file.
    """
    receive(visit, answer)
    question = visit.room.coach.bank.question(question_id)
    visit.change(lambda session: replace(session, pending=Pending(question_id=question.id)))
    return Shown(line="", place=Place(screen="self-rating", question_id=question.id))


def judge(visit: Visit, question_id: str, answer: Answer) -> Iterator[Shown]:
    """Judge an answer that has been begun; then its sound is deleted (see `letting_go`).

    Args:
        visit: Who answers.
        question_id: What is answered.
        answer: The answer.

    Yields:
        What the page shows, step by step.
    """
    pending = visit.session.pending
    if pending is None or pending.question_id != question_id:
        return
    try:
        with letting_go(visit, answer):
            yield from _steps(visit, visit.room.coach.bank.question(question_id), answer)
    except CoachError as error:
        visit.change(lambda session: replace(session, pending=None))
        line = views.without_feedback(visit.messages, error)
        yield Shown(
            line=line, place=Place(screen="practice", question_id=question_id, part=part_after(error))
        )


@contextlib.contextmanager
def letting_go(visit: Visit, answer: Answer) -> Iterator[None]:
    """Delete the sound of an answer, whatever happened to it; only a queue keeps it for another try.

    A full one does, and one that she would not stand in any longer: then the browser has what she said, and
    sends it again if she wants it.

    Args:
        visit: Who answers.
        answer: The answer.

    Yields:
        Nothing; the answer is worked on meanwhile.

    Raises:
        EngineBusy: As it came.
        WaitingGivenUp: As it came.
    """
    try:
        yield
    except EngineBusy:
        raise
    except WaitingGivenUp:
        is_there = visit.room.sessions.is_there(visit.key)
        forget(visit, replace(answer, file=None) if is_there else answer)
        raise
    except BaseException:
        forget(visit, answer)
        raise
    forget(visit, answer)


def forget(visit: Visit, answer: Answer) -> None:
    """Delete the sound of an answer."""
    visit.room.recordings.forget(visit.key)
    if answer.file:
        visit.room.takes.delete(answer.file)


def part_after(error: CoachError) -> str:
    """The part of the screen to go back to after a refusal.

    A recording that is no use is not offered again; anything else may be tried once more with it.

    Args:
        error: Why there is no feedback.

    Returns:
        Its name.
    """
    if isinstance(error, EngineBusy | WaitingGivenUp):
        return BUSY
    return AGAIN if isinstance(error, AudioError) else ""


def rate(visit: Visit, question_id: str, rating: tuple[SelfRating, ...]) -> Shown:
    """Her own view of the answer, or none; then the feedback, as soon as it is there."""
    messages = visit.messages
    session = visit.change(lambda one: _with_rating(one, question_id, rating)).session
    if session.pending is not None and session.pending.question_id == question_id:
        return Shown(line=views.working(messages, "ui-work-judging"))
    last = session.last_try(question_id)
    if last is None:
        return Shown(line="", place=Place(screen="practice", question_id=question_id))
    participant = session.participant
    if last.stored_id is not None and participant is not None and rating:
        visit.room.store.attempts.rate(participant.id, last.stored_id, rating)
    return Shown(line="", place=Place(screen="result", question_id=question_id))


def correct(visit: Visit, question_id: str, text: str) -> Iterator[Shown]:
    """Judge the answer anew with the text as the participant says it should be.

    Args:
        visit: Who corrects.
        question_id: What was answered.
        text: The text as it should be.

    Yields:
        What the page shows, step by step.

    Raises:
        ScoringError: When there is no answer, or no text.
    """
    last = visit.session.last_try(question_id)
    if last is None:
        raise ScoringError("ui-nothing-to-correct")
    written = validate_text(text)
    yield Shown(line=views.working(visit.messages, "ui-work-reading"))
    corrected = visit.room.coach.correct(last.current, written)
    participant = visit.session.participant
    if last.stored_id is not None and participant is not None:
        visit.room.store.attempts.correct(participant.id, last.stored_id, corrected)
    visit.change(lambda one: one.with_last_try(question_id, replace(last, corrected=corrected)))
    yield Shown(
        line=views.done(visit.messages, "ui-done-again"),
        place=Place(screen="result", question_id=question_id),
    )


def take_back_correction(visit: Visit, question_id: str) -> Shown:
    """Let the answer count as it was heard or first written, with the feedback that belongs to it.

    Args:
        visit: Who regrets her correction.
        question_id: What was answered.

    Returns:
        The line, and the result anew.

    Raises:
        ScoringError: When there is no answer.
    """
    last = visit.session.last_try(question_id)
    if last is None:
        raise ScoringError("ui-nothing-to-correct")
    participant = visit.session.participant
    if last.stored_id is not None and participant is not None:
        visit.room.store.attempts.take_back_correction(participant.id, last.stored_id)
    visit.change(lambda one: one.with_last_try(question_id, replace(last, corrected=None)))
    return Shown(
        line=views.done(visit.messages, "ui-done-uncorrected"),
        place=Place(screen="result", question_id=question_id),
    )


def receive(visit: Visit, answer: Answer) -> None:
    """Take an answer in: refuse what holds nothing, and ask for the last words of a spoken one at once.

    Args:
        visit: Who answers.
        answer: As the page hands it over.

    Raises:
        ScoringError: When nothing was written.
        AudioError: When there is no file.
    """
    validate_answer(answer)
    if answer.way == "speak" and visit.room.start.state.phase == "ready":
        with contextlib.suppress(AudioError):  # Whoever works on the answer says so.
            visit.room.recordings.take(visit.key, answer.take_id).stop()


def validate_answer(answer: Answer) -> None:
    """Refuse at once what holds nothing.

    Args:
        answer: As the page hands it over.

    Raises:
        ScoringError: When nothing was written.
        AudioError: When there is no file.
    """
    if answer.way == "write":
        validate_text(answer.text)
    if answer.way == "upload" and not answer.file:
        raise AudioError("ui-no-file")


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


def _steps(visit: Visit, question: Question, answer: Answer) -> Iterator[Shown]:
    judged = yield from work_on(visit, question, answer)
    yield _finish(visit, judged.attempt, judged.waveform)


def work_on(visit: Visit, question: Question, answer: Answer) -> Generator[Shown, None, Judged]:
    """Listen to an answer and judge it, for any screen that asks a question.

    Args:
        visit: Who answers.
        question: What is answered.
        answer: The answer.

    Yields:
        What the page shows meanwhile.

    Returns:
        The answer, judged; nothing is kept yet.
    """
    messages = visit.messages
    with visit.room.waits.wait(visit.key) as wait:
        yield from _start(visit, wait)
        take = None if answer.way == "write" else (yield from _words(visit, question, answer, wait))
    if take is None:
        yield Shown(line=views.working(messages, "ui-work-reading"))
        return Judged(attempt=visit.room.coach.assess_text(question, validate_text(answer.text)))
    yield Shown(line=views.working(messages, "ui-work-judging"))
    return Judged(attempt=take.attempt(), waveform=take.waveform())


def _start(visit: Visit, wait: Wait) -> Iterator[Shown]:
    """The models may still be loading behind the page."""
    start = visit.room.start
    while start.state.phase == "working":
        yield Shown(line=views.start_line(visit.messages, start.state, can_leave=True))
        wait.rest(LOOK_EVERY_S)


def _words(visit: Visit, question: Question, answer: Answer, wait: Wait) -> Generator[Shown, None, Take]:
    """Wait in the queue until the words of a spoken answer are there."""
    yield Shown(line=views.working(visit.messages, "ui-work-listening"))
    take = _listen(visit, question, answer)
    take.stop()
    waited_s = 0.0
    while not wait.words(take, LOOK_EVERY_S):
        waited_s += LOOK_EVERY_S
        yield Shown(
            line=views.waiting(visit.messages, take.place(), take.share, can_leave=waited_s >= LONG_WAIT_S)
        )
    return take


def _finish(visit: Visit, attempt: Attempt, waveform: Waveform | None) -> Shown:
    """Keep the attempt; go to the feedback if her own view has been asked for, else say that it is there."""
    kept = keep(visit, attempt, waveform, place=AttemptPlace())
    question_id = attempt.question.id
    last = kept.visit.session.last_try(question_id)
    done = views.done(visit.messages, "ui-done")
    if last is not None and last.is_rated:
        return Shown(line=kept.trouble, place=Place(screen="result", question_id=question_id))
    return Shown(line=kept.trouble or done)


def _listen(visit: Visit, question: Question, answer: Answer) -> Take:
    """The take of an answer: what came while she spoke, or the sound of a file."""
    room = visit.room
    if answer.way == "speak":
        return room.recordings.take(visit.key, answer.take_id)
    file = existing_take(room, answer.file)
    waveform = load_file(file)
    take = room.coach.begin_take(question, name=file.name)
    take.hear(SAMPLE_RATE_HZ, waveform.samples)
    return take


def existing_take(room: Room, file: str | None) -> Path:
    """A file that came in here.

    Args:
        room: What the page works with.
        file: As Gradio hands it over.

    Returns:
        Its path.

    Raises:
        AudioError: When there is none, or it lies elsewhere.
    """
    if not file:
        raise AudioError("ui-no-file")
    path = Path(file)
    # Gradio hands over only files that came in here; this holds it for whoever calls otherwise.
    if not path.resolve().is_relative_to(room.takes.folder.resolve()) or not path.is_file():
        raise AudioError("ui-take-gone")
    return path


def _with_rating(session: Session, question_id: str, rating: tuple[SelfRating, ...]) -> Session:
    pending = session.pending
    if pending is not None and pending.question_id == question_id:
        return replace(session, pending=replace(pending, self_rating=rating, is_rated=True))
    last = session.last_try(question_id)
    if last is None:
        return session
    return session.with_last_try(question_id, replace(last, self_rating=rating, is_rated=True))
