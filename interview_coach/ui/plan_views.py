"""My plan → HTML: the course week by week, goals with small steps. Decides nothing; escapes everything."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interview_coach.bank import Course, PersonalPlan
from interview_coach.messages import Messages
from interview_coach.records import Question
from interview_coach.store.shapes import Goal, Step
from interview_coach.ui.markup import (
    NORWEGIAN,
    bank_line,
    bank_word,
    both,
    from_bank,
    norwegian,
    own_together,
    own_word,
    question_line,
)
from interview_coach.ui.own_plan import PlanState, WeekState
from interview_coach.ui.press_views import CHECK_BOX, button, form, h2, said
from interview_coach.ui.screens.parts import link
from interview_coach.ui.sorting import ThemeState
from interview_coach.ui.views import own_path


def plan(messages: Messages, state: PlanState) -> str:
    """The whole page."""
    course = _course(messages, state) if state.course is not None else _courses(messages, state.courses)
    return f"{h2(messages, 'progress-plan')}{course}{_goals(messages, state)}"


def _courses(messages: Messages, courses: Sequence[Course]) -> str:
    if not courses:
        return ""
    text = both(messages, "progress-follow")
    cards = "".join(
        f"<li>{from_bank(messages, one.name, css='what')}{from_bank(messages, one.audience)}"
        f"{button(text, f'follow|{one.id}', about=one.name)}</li>"
        for one in courses
    )
    return f'<p>{both(messages, "progress-courses-lead")}</p><ul class="course-cards">{cards}</ul>'


def _course(messages: Messages, state: PlanState) -> str:
    course, n_weeks = state.course, len(state.weeks)
    if course is None:
        return ""
    now = next((one.week.week for one in state.weeks if one.is_now), None)
    where = (
        both(messages, "progress-week-none", n=n_weeks)
        if now is None
        else both(messages, "progress-week-now", week=now, n=n_weeks)
    )
    weeks = "".join(_week(messages, one, is_guest=state.is_guest) for one in state.weeks if not one.is_empty)
    leave = button(both(messages, "progress-leave"), "leave", css="plain")
    name = f"<h3 {NORWEGIAN}>{escape(course.name)}{bank_line(messages, course.name)}</h3>"
    return f'<section class="course">{name}<p>{where}</p>{weeks}<p>{leave}</p></section>'


def _week(messages: Messages, state: WeekState, *, is_guest: bool) -> str:
    week = state.week
    n_themes = sum(_is_done(theme) for theme in state.themes)
    values = {"n": len(state.done_ids) + n_themes, "total": len(state.questions) + len(state.themes)}
    done = said(messages, "progress-week-done", **values) + own_word(messages, "progress-week-done", **values)
    now = ""
    if state.is_now:
        this = said(messages, "progress-this-week") + own_word(messages, "progress-this-week")
        now = f'<strong class="now">{this}</strong>'
    questions = "".join(_question(messages, one, one.id in state.done_ids) for one in state.questions)
    themes = "".join(_theme(messages, one) for one in state.themes)
    tell = ""
    if state.lacks_field:
        way = link(messages, "profile-heading", "profile")
        tell = f"<p>{both(messages, 'progress-field-unknown')}</p><p>{way}</p>"
    move = ""
    if not state.is_now and not is_guest:
        text = both(messages, "progress-set-week", week=week.week)
        move = button(text, f"week|{week.week}", css="plain")
    number = said(messages, "progress-week-number", week=week.week)
    own_number = own_word(messages, "progress-week-number", week=week.week)
    own = own_together(messages, own_number, bank_word(messages, week.title), between=": ")
    title = f'{number}: {norwegian(week.title, "span")}<span class="week-line">{own}</span>'
    return (
        f"<details{' open' if state.is_now else ''}><summary><span>{title}"
        f'<span class="week-line">{now} <span class="small">{done}</span></span></span></summary>'
        f"{from_bank(messages, week.goal)}"
        f'<ul class="tasks">{questions}{themes}</ul>{tell}{move}</details>'
    )


def _question(messages: Messages, question: Question, is_done: bool) -> str:
    address = f"{own_path(messages)}?screen=practice&amp;q={escape(question.id)}"
    return (
        f"<li>{_state(messages, is_done)}"
        f'<a href="{address}" data-screen="practice" {NORWEGIAN}>{escape(question.text)}'
        f"{question_line(messages, question)}</a></li>"
    )


def _theme(messages: Messages, theme: ThemeState) -> str:
    address = f"{own_path(messages)}?screen=statements&amp;part={escape(theme.key)}"
    about = said(messages, "progress-statements-about")
    own_about = own_word(messages, "progress-statements-about")
    own = own_together(messages, own_about, bank_word(messages, theme.name))
    text = f'{about} {norwegian(theme.name, "span")}<span class="week-line">{own}</span>'
    return (
        f'<li>{_state(messages, _is_done(theme))}<a href="{address}" data-screen="statements">{text}</a></li>'
    )


def _is_done(theme: ThemeState) -> bool:
    return theme.n_answered == theme.n_statements


def _state(messages: Messages, is_done: bool) -> str:
    """A tick for what is done, and an empty place otherwise: a circle would look like something to press."""
    sign, key = ("✓", "progress-done") if is_done else ("", "progress-not-done")
    return (
        f'<span class="state {"done" if is_done else ""}"><span aria-hidden="true">{sign}</span>'
        f'<span class="aside">{escape(messages.text(key))}: </span></span>'
    )


def _goals(messages: Messages, state: PlanState) -> str:
    title = h2(messages, "progress-goals")
    if state.is_guest:
        known = link(messages, "welcome-be-known", "welcome")
        return (
            f'<section class="goals">{title}<p>{both(messages, "progress-goals-guest")}</p>{known}</section>'
        )
    lead = f"<p>{both(messages, 'progress-goals-lead')}</p>"
    goals = "".join(_goal(messages, goal) for goal in state.plan.goals)
    templates = "".join(_template(messages, one) for one in state.templates)
    ideas = f"<h3>{both(messages, 'progress-goal-ideas')}</h3>{templates}" if templates else ""
    own = form(messages, "add-goal", "progress-add-goal", "new-goal")
    return f'<section class="goals">{title}{lead}{goals}{own}{ideas}</section>'


def _goal(messages: Messages, goal: Goal) -> str:
    n_done = sum(step.done_at is not None for step in goal.steps)
    far = (
        both(messages, "progress-goal-all-done")
        if goal.is_reached
        else both(messages, "progress-goal-far", n=n_done, total=len(goal.steps))
    )
    steps = "".join(_step(messages, step) for step in goal.steps)
    add = form(messages, f"add-step|{goal.id}", "progress-add-step", f"new-step-{goal.id}")
    drop = button(both(messages, "progress-drop-goal"), f"drop-goal|{goal.id}", css="plain", about=goal.text)
    title = f'<h3 {NORWEGIAN} dir="auto">{escape(goal.text)}{bank_line(messages, goal.text)}</h3>'
    return (
        f'<section class="card goal{" reached" if goal.is_reached else ""}">{title}<p class="small">{far}</p>'
        f'<ul class="steps-of">{steps}</ul>{add}{drop}</section>'
    )


def _step(messages: Messages, step: Step) -> str:
    is_done = step.done_at is not None
    drop = said(messages, "progress-drop-step")
    return (
        f'<li><button type="button" role="checkbox" aria-checked="{"true" if is_done else "false"}"'
        f' class="tick" data-act="tick|{step.id}">{CHECK_BOX}'
        f'<span {NORWEGIAN} dir="auto">{escape(step.text)}{bank_line(messages, step.text)}</span></button>'
        f'<button type="button" class="plain drop" data-act="drop-step|{step.id}" title="{drop}">'
        f'<span aria-hidden="true">×</span><span class="aside">{drop}: {escape(step.text)}</span>'
        "</button></li>"
    )


def _template(messages: Messages, template: PersonalPlan) -> str:
    text = both(messages, "progress-take-goal")
    goals = "".join(
        f"<li>{from_bank(messages, goal.text, 'span')} "
        f"{button(text, f'take|{goal.id}', css='plain', about=goal.text)}</li>"
        for goal in template.goals
    )
    return (
        f"<details><summary {NORWEGIAN}><span>{escape(template.name)}"
        f"{bank_line(messages, template.name)}</span></summary>"
        f"{from_bank(messages, template.audience)}"
        f'<ul class="ideas">{goals}</ul></details>'
    )
