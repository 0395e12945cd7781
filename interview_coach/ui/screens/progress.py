"""My progress: calendar, what goes well, what comes next; my answers; my plan; report and my data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.errors import NotKept
from interview_coach.report.by_day import by_day
from interview_coach.report.over_time import N_ENOUGH, by_question, by_theme
from interview_coach.store.shapes import StoredAttempt
from interview_coach.ui import (
    bar,
    day_chart,
    over_time_views,
    own_data_views,
    past,
    past_views,
    plan_views,
    progress_views,
    settings_views,
)
from interview_coach.ui.interviews_had import interviews_had
from interview_coach.ui.own_plan import Undo, change_plan, plan_state
from interview_coach.ui.own_settings import RECORDINGS, SETTINGS, change_recordings, change_settings
from interview_coach.ui.pressing import CONNECT, PRESSED, Pressed, read_pressed
from interview_coach.ui.recommending import practised, recommended
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.statements import sorted_by
from interview_coach.ui.shell import Shell, Updates, Widget
from interview_coach.ui.sorting import ThemeState, theme_states

N_NEXT = 3  # Our choice: enough to choose from, few enough to begin.
PART = re.compile(
    r"(?P<name>answers|answer|compare|plan|data)(?:-(?P<first>\d{1,9}))?(?:-(?P<second>\d{1,9}))?"
)
AFTER = "() => window.coach.pressedThere('history')"


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the screen: its name, and up to two numbers (a page, an answer, two answers)."""

    name: str = ""
    first: int = 0
    second: int = 0


@dataclass(frozen=True, kw_only=True)
class ProgressScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    bar: Widget
    foot: Widget
    body: Widget
    by_day: Widget
    chart: Widget
    course: Widget
    pressed: Widget
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    name: ClassVar[str] = "history"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType({})

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.body, self.by_day, self.chart, self.course)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The part that the address names."""
        now, part = self.now(), read_part(place.part)
        return {self.body: shown(visit, part, now), **self.days(visit, part, now)}

    def days(self, visit: Visit, part: Part, now: datetime) -> Updates:
        """The rest of the overview: the chart, and what stands over and under it; nothing on other parts."""
        here = past.local(now).tzinfo or UTC
        attempts = () if part.name else past.attempts_of(visit)
        found = by_day(attempts, here)
        drawn = day_chart.day_chart(visit.messages, found)
        return {
            self.by_day: day_chart.about(visit.messages, found),
            self.chart: gr.update(value=drawn, visible=drawn is not None),
            self.course: day_chart.told(visit.messages, found)
            + ("" if part.name else course(visit, attempts)),
        }

    def wire(self, shell: Shell) -> None:
        """Every button of the screen."""
        done = shell.on(
            self.body.click,
            self.press,
            [shell.part, self.pressed],
            [*self.changes, self.bar, self.foot],
            js=PRESSED,
        )
        done.then(None, js=AFTER)

    def press(self, visit: Visit, part: str, sent: str) -> Updates:
        """A button was pressed; the part is shown anew, with a way back where something went."""
        pressed, now = read_pressed(sent), self.now()
        if pressed.act == "forget":
            gone = forget(visit)
            nothing = self.days(visit, Part(name="data"), now)
            empty = bar.empty(visit.messages)
            return {self.body: gone, self.bar: empty, self.foot: bar.foot(visit.room), **nothing}
        undo = change(visit, pressed, now)
        after = visit.room  # The session may have changed: look at it anew.
        visit = Visit(room=after, key=visit.key, session=after.sessions.get(visit.key))
        there = read_part(part)
        if pressed.act == "delete" and there.name == "answer":
            there = Part(name="answers")
        above = "" if undo is None else progress_views.undo(visit.messages, undo.key, undo.act)
        foot = bar.foot(visit.room, keeps_recordings=visit.session.choices.keep_recordings)
        return {self.body: above + shown(visit, there, now), self.foot: foot, **self.days(visit, there, now)}


def read_part(part: str) -> Part:
    """A part of the screen from its address; anything else is the overview."""
    found = PART.fullmatch(part)
    if found is None:
        return Part()
    return Part(name=found["name"], first=int(found["first"] or 0), second=int(found["second"] or 0))


def shown(visit: Visit, part: Part, now: datetime) -> str:
    """The screen with one of its parts."""
    inside = {
        "": lambda: overview(visit, now),
        "answers": lambda: answers(visit, max(part.first, 1)),
        "answer": lambda: answer(visit, part.first),
        "compare": lambda: two(visit, part.first, part.second),
        "plan": lambda: plan(visit, now),
        "data": lambda: own_data(visit),
    }[part.name]()
    return inside if part.name == "answer" else _top(visit, part) + inside


def overview(visit: Visit, now: datetime) -> str:
    """Calendar, what goes well, what comes next."""
    messages, here = visit.messages, past.local(now)
    zone = here.tzinfo or UTC
    attempts = past.attempts_of(visit)
    days = past.calendar(past.practice_days(visit, zone), here.date())
    suggested = recommended(visit, practised(visit), now)[:N_NEXT]
    following = progress_views.comes_next(messages, suggested, visit.session.help_language)
    if not attempts:
        _, n_sorted = _sorted(visit)
        calendar = progress_views.calendar(messages, days) if n_sorted else ""
        return progress_views.invitation(messages) + calendar + following
    n_judged = sum(one.current.content.scorable for one in attempts)
    return (
        progress_views.calendar(messages, days)
        + progress_views.good_at(messages, past.strengths(attempts), max(N_ENOUGH - n_judged, 0))
        + following
    )


def course(visit: Visit, attempts: Sequence[StoredAttempt]) -> str:
    """Under the chart: theme by theme, the same question again, and the statements."""
    messages, bank = visit.messages, visit.room.coach.bank
    sorting = statements(visit)
    if not attempts:
        return sorting
    again = by_question(attempts, {question.id: question for question in bank.questions})
    return over_time_views.over_time(messages, by_theme(attempts), again, bank.categories) + sorting


def statements(visit: Visit) -> str:
    """How many statements she has sorted rightly."""
    n_right, n_answered = _sorted(visit)
    return progress_views.sorted_statements(visit.messages, n_right, n_answered)


def _sorted(visit: Visit) -> tuple[int, int]:
    """Statements that were sorted rightly, and all that were sorted."""
    states = themes_of(visit).values()
    return sum(one.n_right for one in states), sum(one.n_answered for one in states)


def answers(visit: Visit, page: int) -> str:
    """A page of her answers; under the first one, her mock interviews."""
    n_all = past.n_attempts(visit)
    had = past_views.interviews(visit.messages, interviews_had(visit)) if page == 1 else ""
    if not n_all:
        return progress_views.invitation(visit.messages) + had
    n_per_page = past_views.N_PER_PAGE
    page = min(page, -(-n_all // n_per_page))
    attempts = past.attempts_of(visit, limit=n_per_page, offset=(page - 1) * n_per_page)
    given = past_views.answers(
        visit.messages, attempts, page=page, n_all=n_all, is_guest=visit.session.is_guest
    )
    return given + had


def answer(visit: Visit, attempt_id: int) -> str:
    """One answer opened again."""
    try:
        stored = past.attempt_of(visit, attempt_id)
    except NotKept:  # An old address: the list says what there is.
        return _top(visit, Part(name="answers")) + answers(visit, 1)
    same = past.attempts_at(visit, stored.spoken.question.id)
    others = [one for one in same if one.id != stored.id]
    return past_views.answer(visit.messages, stored, others, is_guest=visit.session.is_guest)


def two(visit: Visit, first_id: int, second_id: int) -> str:
    """Two answers to the same question beside each other."""
    try:
        first, second = past.attempt_of(visit, first_id), past.attempt_of(visit, second_id)
    except NotKept:
        return answers(visit, 1)
    if first.spoken.question.id != second.spoken.question.id:
        return answers(visit, 1)
    return past_views.two(visit.messages, first, second)


def plan(visit: Visit, now: datetime) -> str:
    """The course and the goals."""
    state = plan_state(
        visit,
        today=past.local(now).date(),
        done_ids=frozenset(practised(visit)),
        themes=themes_of(visit),
    )
    return plan_views.plan(visit.messages, state)


def own_data(visit: Visit) -> str:
    """Report, recordings, export, deleting."""
    n_reported = len(past.reported(visit))
    owner = visit.session.participant
    settings = settings_views.settings(
        visit.messages,
        visit.session.help_language,
        shows_live_words=visit.session.choices.show_live_words,
        is_guest=visit.session.is_guest,
    )
    if owner is None:
        return own_data_views.guest_data(visit.messages, n_reported, settings)
    return own_data_views.own_data(
        visit.messages,
        settings,
        n_chosen=len(visit.room.store.attempts.chosen_for_report(owner.id)),
        n_newest=n_reported,
        n_recordings=sum(one.recording is not None for one in past.attempts_of(visit)),
        keeps_recordings=visit.session.choices.keep_recordings,
    )


def change(visit: Visit, pressed: Pressed, now: datetime) -> Undo | None:
    """Carry out a button.

    Args:
        visit: Who pressed it.
        pressed: Which.
        now: The time.

    Returns:
        What can be taken back; ``None`` for most buttons.
    """
    owner = visit.session.participant
    if pressed.act in SETTINGS:
        return change_settings(visit, pressed)
    if owner is None:
        return change_plan(visit, pressed, past.local(now).date())
    if pressed.act in RECORDINGS:
        return change_recordings(visit, owner.id, pressed)
    attempts, owner_id = visit.room.store.attempts, owner.id
    if pressed.act == "delete":
        attempts.delete(owner_id, pressed.number)
        return Undo(key="progress-answer-gone", act=f"restore|{pressed.number}")
    if pressed.act == "restore":
        attempts.restore(owner_id, pressed.number)
    elif pressed.act == "choose":
        stored = attempts.get(owner_id, pressed.number)
        attempts.choose_for_report(owner_id, stored.id, not stored.chosen_for_report)
    else:
        return change_plan(visit, pressed, past.local(now).date())
    return None


def forget(visit: Visit) -> str:
    """Delete everything of whoever asks, and what the page holds of her."""
    room, owner = visit.room, visit.session.participant
    if owner is not None:
        room.store.forget(owner.id)
    room.recordings.forget(visit.key)
    room.sessions.end(visit.key)
    return own_data_views.gone(visit.messages)


def themes_of(visit: Visit) -> Mapping[str, ThemeState]:
    """Theme of statements → how far she is."""
    known = visit.room.statements
    return {one.key: one for one in theme_states(known.themes, known.statements, sorted_by(visit))}


def _top(visit: Visit, part: Part) -> str:
    here = "answers" if part.name == "compare" else part.name
    return progress_views.top(visit.messages, here, is_guest=visit.session.is_guest)


def lay_out(shell: Shell) -> ProgressScreen:
    """Put the widgets into the page."""
    with shell.column(ProgressScreen.name) as column:
        body = gr.HTML("", elem_id="history-body", js_on_load=CONNECT)
        by_day_heading = gr.HTML("", elem_id="history-by-day")
        chart = gr.Plot(visible=False, show_label=False, container=False, elem_id="history-chart")
        under = gr.HTML("", elem_id="history-course")
        pressed = gr.Textbox(visible=False)
    return ProgressScreen(
        column=column,
        bar=shell.bar,
        foot=shell.foot,
        body=body,
        by_day=by_day_heading,
        chart=chart,
        course=under,
        pressed=pressed,
    )
