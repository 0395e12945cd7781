"""The mock interview at a page: begun, answered, passed over, ended, taken up again. Plain values in and out.

A guest's interview lives in her session and nowhere else. Anybody else's is in the store as well, answer by
answer, so that she can come back another day.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

from interview_coach.choose import Situation
from interview_coach.errors import AudioError, CoachError, NotKept
from interview_coach.interview import (
    Sitting,
    Summary,
    Wish,
    hear,
    plan_interview,
    resume,
    skip,
    stop,
    summarise,
    together,
    why_again,
    workplace_of,
)
from interview_coach.records import Attempt, Question
from interview_coach.store.shapes import AttemptPlace, Interview, StoredAttempt
from interview_coach.ui import views
from interview_coach.ui.answers import Answer, Judged, Shown, letting_go, receive, work_on
from interview_coach.ui.mock_state import Mock
from interview_coach.ui.recommending import done_of, practised
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.saving import keep
from interview_coach.ui.sessions import Pending, Session

Step = Callable[[Sitting], Sitting]
SCREEN = "mock-interview"
NOW, REPORT, GROUP, ASK = "now", "report", "group", "ask"
MOST_DIGITS = 16
N_SHOWN = 5  # Our choice: earlier interviews in the list; all of them are in "Min framgang".


@dataclass(frozen=True, kw_only=True)
class Told:
    """The report over an interview, and which one it is in the store."""

    summary: Summary
    interview: Interview | None = None


def at(part: str) -> Place:
    """A part of the screen."""
    return Place(screen=SCREEN, part=part)


def start(visit: Visit, wish: Wish, seed: int) -> Visit:
    """Begin an interview; one that went on is over.

    Args:
        visit: Who practises.
        wish: What she chose.
        seed: Another number gives another interview.

    Returns:
        The visit with the interview.
    """
    room = visit.room
    situation = Situation(profile=visit.session.profile, done=done_of(visit, practised(visit)))
    plan = plan_interview(
        room.coach.bank, situation, wish, seed=seed, jobs=room.jobs, workplaces=room.workplaces
    )
    sitting = Sitting(
        wish=wish, lines=room.workplaces.lines, questions=plan.questions, workplace=plan.workplace
    )
    owner = visit.session.participant
    if owner is not None:
        kept = room.store.interviews.start(owner.id, sitting.question_ids)
        sitting = replace(sitting, interview_id=kept.id)
    mock = Mock(sitting=sitting, way=visit.session.way)
    return visit.change(lambda session: replace(session, mock=mock))


def going_on(visit: Visit) -> Visit:
    """The visit with the interview that goes on, taken from the store where the session has none."""
    owner, mock = visit.session.participant, visit.session.mock
    if mock is not None or owner is None:
        return visit
    kept = visit.room.store.interviews.open(owner.id)
    if kept is None or kept.kind != "solo":
        return visit
    found = Mock(sitting=_from_store(visit, kept), way=visit.session.way)
    return visit.change(lambda session: replace(session, mock=session.mock or found))


def ask_first(visit: Visit, wish: Wish) -> bool:
    """Whether an interview goes on that a new one would end; then the wish waits until she has chosen.

    Args:
        visit: Who wants to begin.
        wish: What she chose for the new one.

    Returns:
        Whether she has to be asked.
    """
    mock = going_on(visit).session.mock
    if mock is None or mock.sitting.is_over:
        return False
    visit.change(lambda session: replace(session, wish=wish))
    return True


def start_new(visit: Visit, seed: int) -> Visit:
    """Begin the interview that waited; the one that went on is over, as she was told."""
    wish = visit.session.wish
    if wish is None:  # Another tab has begun it.
        return visit
    visit = start(visit, wish, seed)
    return visit.change(lambda session: replace(session, wish=None))


def begin(visit: Visit, question_id: str, answer: Answer) -> Shown:
    """An answer is in."""
    receive(visit, answer)
    mock = visit.session.mock
    question = None if mock is None else mock.sitting.question
    name = question_id if question is None else question.id
    # In an interview nobody is asked for her own view first: it would stop the talk.
    visit.change(lambda one: replace(one, pending=Pending(question_id=name, is_rated=True)))
    key = "ui-work-reading" if answer.way == "write" else "ui-work-listening"
    return Shown(line=views.working(visit.messages, key))


def judge(visit: Visit, question_id: str, answer: Answer) -> Iterator[Shown]:  # noqa: ARG001 - the sitting knows
    """Work on an answer; then its sound is deleted (see `letting_go`).

    Args:
        visit: Who answers.
        question_id: Of the page; what is asked now stands in the interview.
        answer: The answer.

    Yields:
        What the page shows, step by step.
    """
    mock = visit.session.mock
    if mock is None or mock.sitting.question is None:
        yield Shown(line="", place=at(""))
        return
    try:
        with letting_go(visit, answer):
            yield from _steps(visit, mock, mock.sitting.question, answer)
    except CoachError as error:
        forgets = isinstance(error, AudioError)
        visit.change(lambda session: _let_go(session, mock, forgets=forgets))
        yield Shown(line=views.without_feedback(visit.messages, error), place=at(NOW))


def pass_over(visit: Visit) -> Visit:
    """Leave out what is asked now."""
    return _move(visit, skip)


def finish(visit: Visit) -> Visit:
    """End it early."""
    return _move(visit, stop)


def go_on(visit: Visit) -> Visit:
    """The feedback on the last answer has been read."""
    return visit.change(
        lambda one: one if one.mock is None else replace(one, mock=replace(one.mock, between=None))
    )


def report(visit: Visit, interview_id: int | None = None) -> Told | None:
    """The whole interview: the one of this session, or one from the store.

    Args:
        visit: Who asks.
        interview_id: One of hers; ``None`` for the one of this session.

    Returns:
        The report; ``None`` where there is none.

    Raises:
        NotKept: When she has no such interview.
    """
    mock, owner = visit.session.mock, visit.session.participant
    if interview_id is None or (mock is not None and mock.sitting.interview_id == interview_id):
        return None if mock is None else Told(summary=summarise(mock.sitting.answered))
    if owner is None:
        raise NotKept("store-not-kept")
    kept = visit.room.store.interviews.get(owner.id, interview_id)
    return Told(summary=summarise(_from_store(visit, kept).answered), interview=kept)


def earlier(visit: Visit) -> tuple[Interview, ...]:
    """Her interviews that are over and had answers, newest first; a guest has none."""
    owner = visit.session.participant
    if owner is None:
        return ()
    newest = visit.room.store.interviews.newest(owner.id, limit=N_SHOWN)
    return tuple(one for one in newest if one.ended_at is not None and one.question_ids)


def report_of(visit: Visit, which: str) -> Told | None:
    """The report that an address names: a number, or the interview of this session."""
    return report(
        visit, int(which) if which.isascii() and which.isdecimal() and len(which) < MOST_DIGITS else None
    )


def attempts_of(told: Told) -> tuple[StoredAttempt, ...]:
    """What counts of each question, for a PDF; numbered as they were asked."""
    best = (one.best for one in told.summary.answered)
    return tuple(
        StoredAttempt(id=number, number=1, spoken=attempt)
        for number, attempt in enumerate(best, start=1)
        if attempt is not None
    )


def _steps(visit: Visit, mock: Mock, question: Question, answer: Answer) -> Generator[Shown, None, None]:
    before = mock.sitting
    judged = yield from work_on(visit, question, answer)
    again = why_again(before, judged.attempt)
    attempt = judged.attempt if again is not None else _with_first(visit, before, judged)
    after = hear(before, attempt)
    trouble = ""
    if again is None:
        place = AttemptPlace(mode="mock", interview_id=before.interview_id, position=before.position)
        trouble = keep(visit, attempt, judged.waveform, place=place).trouble
    is_new = len(after.answered) > len(before.answered)
    between = after.answered[-1] if is_new and after.wish.shows_feedback else None
    new = Mock(sitting=after, way=answer.way, between=between)
    visit = visit.change(lambda session: _with_mock(session, mock, new))
    _keep_order(visit, before, after)
    is_over = after.is_over and between is None
    yield Shown(line=trouble, place=at(REPORT if is_over else NOW))


def _with_first(visit: Visit, sitting: Sitting, judged: Judged) -> Attempt:
    """After a follow-up: the answer with what had been said before, judged as one."""
    question = sitting.question
    if sitting.attempt is None or sitting.asked_on is None or question is None:
        return judged.attempt
    both = together(sitting.attempt.transcript, judged.attempt.transcript)
    whole = visit.room.coach.assess_transcript(question, both)
    return replace(whole, delivery=judged.attempt.delivery, notes=judged.attempt.notes)


def _move(visit: Visit, step: Step) -> Visit:
    mock = visit.session.mock
    if mock is None or mock.sitting.is_over:
        return visit
    new = replace(mock, sitting=step(mock.sitting), between=None)
    visit = visit.change(lambda session: _with_mock(session, mock, new))
    _keep_order(visit, mock.sitting, new.sitting)
    return visit


def _keep_order(visit: Visit, before: Sitting, after: Sitting) -> None:
    """The store knows what is asked, and when it is over."""
    owner = visit.session.participant
    if owner is None or after.interview_id is None:
        return
    interviews = visit.room.store.interviews
    if after.question_ids != before.question_ids:
        interviews.set_questions(owner.id, after.interview_id, after.question_ids)
    if after.is_over:
        interviews.end(owner.id, after.interview_id)


def _from_store(visit: Visit, kept: Interview) -> Sitting:
    """An interview as it was left; questions that the bank no longer has are taken from her answers."""
    owner = visit.session.participant
    if owner is None:
        raise NotKept("store-not-kept")
    stored = visit.room.store.attempts.of_interview(owner.id, kept.id)
    attempts = [one.current for one in stored]
    known = {one.question.id: one.question for one in attempts}
    found = (known.get(name) or visit.room.question(name) for name in kept.question_ids)
    asked = [question for question in found if question is not None]
    lines, workplaces = visit.room.workplaces.lines, visit.room.workplaces
    empty = Sitting(wish=Wish(), lines=lines, questions=(), interview_id=kept.id)
    sitting = resume(empty, asked, attempts)
    place = workplace_of(sitting.questions, workplaces)
    return replace(sitting, workplace=place, is_stopped=kept.ended_at is not None)


def _let_go(session: Session, mock: Mock, *, forgets: bool) -> Session:
    """After a refusal: asked again; a recording that is of no use is not offered once more."""
    sitting = replace(mock.sitting, n_heard=mock.sitting.n_heard + forgets)
    return replace(_with_mock(session, mock, replace(mock, sitting=sitting)), pending=None)


def _with_mock(session: Session, before: Mock, after: Mock) -> Session:
    """The session one step on, unless another step came first (a button pressed twice, another tab)."""
    return replace(session, mock=after, pending=None) if session.mock is before else session
