"""The role play at a page: begun, answered, ticked, talked about. Nothing of it is kept. Plain values."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace

from interview_coach.choose import Situation
from interview_coach.errors import CoachError
from interview_coach.interview import Length, RolePlay, Wish, plan_interview, roleplay
from interview_coach.records import Question
from interview_coach.ui import rating, views
from interview_coach.ui.answers import Answer, Shown, letting_go, receive, work_on
from interview_coach.ui.mocking import GROUP, at
from interview_coach.ui.pressing import Pressed
from interview_coach.ui.room import Visit
from interview_coach.ui.sessions import Session

N_QUESTIONS: Length = "short"
LEADS_TO: Mapping[str, roleplay.Step] = {"answered": "tick", "answer": "answer", "back": "ask"}


def start(visit: Visit, field: str | None, n_ticking: int, seed: int) -> Visit:
    """Begin a role play with the questions of a short interview, small talk left out.

    Args:
        visit: Who sits at the PC.
        field: Key of a field of work; ``None`` for any.
        n_ticking: How many tick.
        seed: Another number gives other questions.

    Returns:
        The visit with the role play.
    """
    room = visit.room
    plan = plan_interview(
        room.coach.bank,
        Situation(profile=visit.session.profile),
        Wish(length=N_QUESTIONS, field=field),
        seed=seed,
        jobs=room.jobs,
    )
    asked = [question for question in plan.questions if question.kind != "smalltalk"]
    play = roleplay.begin(asked, n_ticking)
    return visit.change(lambda session: replace(session, group=play))


def press(visit: Visit, pressed: Pressed) -> Visit:
    """A button of the role play.

    Args:
        visit: Who sits at the PC.
        pressed: The button.

    Returns:
        The visit, one step on; unchanged for a button that means nothing here.
    """
    play = visit.session.group
    if play is None:
        return visit
    if pressed.act == "stop":
        return visit.change(lambda session: replace(session, group=None))
    moved = _moved(play, pressed)
    # Whoever pressed twice, or in two tabs, moves one step.
    return visit.change(lambda session: replace(session, group=moved) if session.group is play else session)


def begin(visit: Visit, question_id: str, answer: Answer) -> Shown:  # noqa: ARG001 - the role play knows
    """An answer is in."""
    receive(visit, answer)
    key = "ui-work-reading" if answer.way == "write" else "ui-work-listening"
    return Shown(line=views.working(visit.messages, key))


def judge(visit: Visit, question_id: str, answer: Answer) -> Iterator[Shown]:  # noqa: ARG001 - as above
    """Hear an answer for the group; then its sound is deleted (see `letting_go`).

    Args:
        visit: Who sits at the PC.
        question_id: Of the page; what is asked now stands in the role play.
        answer: The answer.

    Yields:
        What the page shows, step by step.
    """
    play = visit.session.group
    if play is None or play.question is None:
        yield Shown(line="", place=at(""))
        return
    try:
        with letting_go(visit, answer):
            yield from _steps(visit, play, play.question, answer)
    except CoachError as error:
        yield Shown(line=views.without_feedback(visit.messages, error), place=at(GROUP))


def _steps(visit: Visit, play: RolePlay, question: Question, answer: Answer) -> Generator[Shown, None, None]:
    judged = yield from work_on(visit, question, answer)
    visit.change(lambda session: _heard(session, play, roleplay.with_answer(play, judged.attempt)))
    yield Shown(line="", place=at(GROUP))


def _heard(session: Session, before: RolePlay, after: RolePlay) -> Session:
    return replace(session, group=after) if session.group is before else session


def _moved(play: RolePlay, pressed: Pressed) -> RolePlay:
    question = play.question
    if question is None:
        return play
    if pressed.act in LEADS_TO:
        return roleplay.go_to(play, LEADS_TO[pressed.act])
    if pressed.act == "ticked" and pressed.which == str(len(play.ticks) + 1):
        chosen = rating.read_rating(question, pressed.words)
        return roleplay.tick(play, {one.criterion_id: one.level for one in chosen})
    if pressed.act == "next" and play.step == "talk":
        return roleplay.next_question(play)
    return play
