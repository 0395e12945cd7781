"""My progress, the overview → HTML: calendar, what goes well, what comes next. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interview_coach.choose import Suggestion
from interview_coach.messages import Messages
from interview_coach.ui import views
from interview_coach.ui.markup import (
    NORWEGIAN,
    both,
    from_bank,
    items,
    norwegian,
    own_line,
    own_word,
    weekday_line,
)
from interview_coach.ui.past import DAYS, N_WEEKS, Cell, Strength
from interview_coach.ui.press_views import h2, said
from interview_coach.ui.screens.parts import heading, help_of, link
from interview_coach.ui.views import own_path

PARTS = ("", "answers", "plan", "data")
"""Parts of the screen, in the order of their links; each is a `part` of the address."""
N_DAY_SIGNS = 2  # «ma», «ti»: what stands over a column of the calendar.


def top(messages: Messages, part: str, *, is_guest: bool) -> str:
    """The heading, the parts of the screen, and for a guest that nothing is kept."""
    links = "".join(_part_link(messages, name, is_here=name == part) for name in PARTS)
    label = escape(messages.text("progress-parts"))
    guest = _guest(messages) if is_guest else ""
    return (
        f"{heading(messages, 'shell-nav-history')}"
        f'<nav class="parts" aria-label="{label}"><ul>{links}</ul></nav>{guest}'
    )


def invitation(messages: Messages) -> str:
    """Nothing is there yet: where to begin."""
    begin = link(messages, "progress-begin", "home", css="button primary")
    return f'<section class="card"><p class="lead">{both(messages, "progress-empty")}</p>{begin}</section>'


def calendar(messages: Messages, weeks: Sequence[Sequence[Cell]]) -> str:
    """The last weeks as a table: what was practised stands in words in every cell."""
    n_days = sum(cell.practice is not None for week in weeks for cell in week)
    weekdays = [messages.text(f"progress-day-{at}") for at in range(1, DAYS + 1)]
    names = "".join(
        f'<th scope="col" abbr="{escape(day)}">{escape(day[:N_DAY_SIGNS])}{weekday_line(messages, at)}</th>'
        for at, day in enumerate(weekdays)
    )
    rows = "".join(_week(messages, week) for week in weeks)
    return (
        f'<section class="calendar">{h2(messages, "progress-days")}'
        f"<p>{both(messages, 'progress-days-count', n=n_days, weeks=N_WEEKS)}</p>"
        f'<table class="days"><caption class="aside">{said(messages, "progress-days")}</caption><thead><tr>'
        f'<th scope="col"><span class="aside">{said(messages, "progress-week")}</span></th>{names}</tr>'
        f"</thead><tbody>{rows}</tbody></table></section>"
    )


def good_at(messages: Messages, strengths: Sequence[Strength], n_more: int) -> str:
    """What goes well, with one's own words.

    Args:
        messages: The texts.
        strengths: The points.
        n_more: Answers that are lacking before it means something that there are none; 0 for enough.

    Returns:
        HTML.
    """
    rows = [_strength(messages, one) for one in strengths]
    if rows:
        inside = items(rows, "strengths")
    elif n_more:
        inside = f"<p>{both(messages, 'progress-too-few', n=n_more)}</p>"
    else:
        inside = f"<p>{both(messages, 'progress-good-none')}</p>"
    return f"<section>{h2(messages, 'progress-good')}{inside}</section>"


def comes_next(messages: Messages, suggested: Sequence[Suggestion], help_language: str) -> str:
    """What to practise now, each with why."""
    links = [views.suggestion_link(messages, one, help_language) for one in suggested]
    inside = f"{h2(messages, 'progress-next')}{items(links, 'questions')}"
    return f'<section class="next-questions">{inside}</section>'


def sorted_statements(messages: Messages, n_right: int, n_answered: int) -> str:
    """How far one is with the statements."""
    if not n_answered:
        return ""
    far = both(messages, "progress-statements", right=n_right, n=n_answered)
    more = link(messages, "progress-to-statements", "statements")
    return f"<section>{h2(messages, 'shell-nav-statements')}<p>{far}</p>{more}</section>"


def part_address(messages: Messages, part: str) -> str:
    """Attributes of a link to a part of the screen."""
    asked = f"&amp;part={escape(part)}" if part else ""
    return f'href="{own_path(messages)}?screen=history{asked}" data-screen="history"'


def undo(messages: Messages, said_key: str, act: str) -> str:
    """Something is done; with an act, it can be taken back."""
    if not act:
        return f'<p class="line done" role="status" tabindex="-1" data-focus>{both(messages, said_key)}</p>'
    return (
        f'<div class="line done undo" role="status"><span>{both(messages, said_key)}</span>'
        f'<button type="button" data-act="{escape(act)}" data-focus data-help="help-progress-undo">'
        f"{escape(messages.text('progress-undo'))}</button></div>"
    )


def _part_link(messages: Messages, name: str, *, is_here: bool) -> str:
    here = ' aria-current="true"' if is_here else ""
    key = f"progress-{name or 'overview'}"
    inside = f'<span data-help="{help_of(key)}">{said(messages, key)}</span>'
    return f"<li><a {part_address(messages, name)}{here}>{inside}</a></li>"


def _guest(messages: Messages) -> str:
    known = link(messages, "welcome-be-known", "welcome")
    return f'<div class="know"><p>{both(messages, "progress-guest")}</p>{known}</div>'


def _week(messages: Messages, week: Sequence[Cell]) -> str:
    first = week[0].day
    named = messages.text("progress-date-short", day=first.day, month=first.month)
    cells = "".join(_day(messages, cell) for cell in week)
    return f'<tr><th scope="row">{escape(named)}</th>{cells}</tr>'


def _day(messages: Messages, cell: Cell) -> str:
    if cell.is_to_come:
        return '<td class="to-come"></td>'
    today = f' aria-current="date" title="{said(messages, "progress-today")}"' if cell.is_today else ""
    if cell.practice is None:
        return f"<td{today}>{cell.day.day}</td>"
    done = ", ".join(
        said(messages, f"progress-n-{what}", n=n)
        for what, n in (("answers", cell.practice.n_attempts), ("statements", cell.practice.n_statements))
        if n
    )
    return (
        f'<td class="practised"{today}><span class="day" title="{done}">{cell.day.day}</span>'
        f'<span class="aside">: {done}</span></td>'
    )


def _strength(messages: Messages, strength: Strength) -> str:
    is_spoken = strength.stored.current.delivery is not None
    key = "ui-your-words-spoken" if is_spoken else "ui-your-words-typed"
    you_said, own = said(messages, key), own_line(messages, key)
    is_new = f'<p class="small">{both(messages, "progress-strength-new")}</p>' if strength.is_new else ""
    return (
        f"{from_bank(messages, strength.criterion.name, css='what')}"
        f'<p class="words">{you_said} <q {NORWEGIAN}>{escape(strength.evidence.text)}</q>{own}</p>'
        f"<p>{_answer_link(messages, strength)}</p>{is_new}"
    )


def _answer_link(messages: Messages, strength: Strength) -> str:
    address = part_address(messages, f"answer-{strength.stored.id}")
    question = norwegian(strength.stored.spoken.question.text, "span")
    see, own = said(messages, "progress-see-answer"), own_word(messages, "progress-see-answer")
    return f'<a {address}>{see}<span class="aside">: {question}</span>{own}</a>'
