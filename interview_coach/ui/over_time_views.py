"""How it went over time → HTML: theme by theme, and the same question again. Decides nothing.

What a picture shows stands in words as well, and in the heights and shapes of its parts, never in colour
alone: a whole block is a point that was said, half a block nearly, a low one not yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from interview_coach.messages import Messages
from interview_coach.records import Criterion
from interview_coach.report.over_time import Ends, QuestionCourse, Row, State, Tally, ThemeCourse
from interview_coach.ui.markup import (
    NORWEGIAN,
    both,
    fold,
    from_bank,
    items,
    own_word,
    question_line,
)
from interview_coach.ui.press_views import h2, said
from interview_coach.ui.result import SHAPES
from interview_coach.ui.screens.parts import link

N_THEMES = 6  # Themes that are seen at once, and questions; the rest is folded in (our choice).
N_QUESTIONS = 3
WIDTH, HEIGHT, GAP = 1_000, 24, 8  # Units of the drawing, not pixels: it stretches to the page.
HEIGHTS: Mapping[State, int] = {"met": HEIGHT, "partly": HEIGHT // 2, "missing": HEIGHT // 6}


def over_time(
    messages: Messages,
    themes: Sequence[ThemeCourse],
    again: Sequence[QuestionCourse],
    names: Mapping[str, str],
) -> str:
    """How it went.

    Args:
        messages: The texts.
        themes: The one that was practised last comes first.
        again: Questions that were answered more than once; likewise.
        names: Theme → name people see.

    Returns:
        HTML; empty where nothing was answered.
    """
    if not themes:
        return ""
    inside = _themes(messages, themes, names) + _again(messages, again)
    return f'<section class="over-time">{h2(messages, "progress-over-time")}{inside}</section>'


def _themes(messages: Messages, themes: Sequence[ThemeCourse], names: Mapping[str, str]) -> str:
    told = [_theme(messages, one, one.ends, names) for one in themes if one.ends is not None]
    few = sorted((one for one in themes if one.ends is None), key=lambda one: one.n_more)
    too_few = [_too_few(messages, one, names) for one in few]
    if told:
        lead = f"<p>{both(messages, 'progress-themes-lead')}</p>{_legend(messages)}"
        help_text = f"<p>{both(messages, 'progress-themes-help')}</p>"
        means = fold(messages.text("delivery-what-is-this"), help_text, help_key="help-delivery-what-is-this")
        shown = f"{lead}{items(told[:N_THEMES], 'themes')}{means}"
    else:  # The theme with the shortest way to go says how far it is.
        shown, too_few = items(too_few[:1], "themes"), too_few[1:]
    more = _folded(messages, "progress-themes-more", told[N_THEMES:], "themes")
    fewer = _folded(messages, "progress-themes-few", too_few, "themes")
    return f"<h3>{both(messages, 'progress-themes')}</h3>{shown}{more}{fewer}"


def _theme(messages: Messages, theme: ThemeCourse, ends: Ends, names: Mapping[str, str]) -> str:
    sentence = both(
        messages,
        "progress-theme-course",
        n=ends.n_answers,
        now=ends.last.n_met,
        total=ends.last.n_points,
        then=ends.first.n_met,
        before=ends.first.n_points,
    )
    pictures = _blocks(messages, "progress-then", ends.first) + _blocks(messages, "progress-now", ends.last)
    return f"{_name(messages, theme, names)}<p>{sentence}</p>{pictures}"


def _too_few(messages: Messages, theme: ThemeCourse, names: Mapping[str, str]) -> str:
    sentence = both(messages, "progress-too-few", n=theme.n_more)
    return f"{_name(messages, theme, names)}<p>{sentence}</p>"


def _name(messages: Messages, theme: ThemeCourse, names: Mapping[str, str]) -> str:
    name = names.get(theme.category, theme.category)  # The bank may have dropped the theme since.
    inside = from_bank(messages, name, "span") if name else both(messages, "progress-theme-other")
    return f'<h4 class="what">{inside}</h4>'


def _blocks(messages: Messages, key: str, tally: Tally) -> str:
    """A block for each point, the met ones first, with the same in words for who cannot see them."""
    counted: Sequence[tuple[State, int]] = (
        ("met", tally.n_met),
        ("partly", tally.n_partly),
        ("missing", tally.n_missing),
    )
    states = [state for state, n_points in counted for _ in range(n_points)]
    step = WIDTH / max(len(states), 1)
    blocks = "".join(
        f'<rect class="{state}" x="{at * step:.0f}" y="{HEIGHT - HEIGHTS[state]}"'
        f' width="{step - GAP:.0f}" height="{HEIGHTS[state]}"/>'
        for at, state in enumerate(states)
    )
    counts = messages.text("progress-blocks", met=tally.n_met, partly=tally.n_partly, missing=tally.n_missing)
    described = escape(f"{messages.text(key)}: {counts}")
    return (
        f'<figure class="blocks"><figcaption>{said(messages, key)}{own_word(messages, key)}</figcaption>'
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{described}"'
        f' preserveAspectRatio="none">{blocks}</svg></figure>'
    )


def _legend(messages: Messages) -> str:
    keys = " ".join(
        f'<span class="key {state}"></span>{said(messages, f"rating-{state}")}'
        f"{own_word(messages, f'rating-{state}')}"
        for state in HEIGHTS
    )
    return f'<p class="small legend">{keys}</p>'


def _again(messages: Messages, again: Sequence[QuestionCourse]) -> str:
    if not again:
        return ""
    legend = " · ".join(
        f'<span aria-hidden="true">{SHAPES[level]}</span> {said(messages, f"rating-{level}")}'
        f"{own_word(messages, f'rating-{level}')}"
        for level in ("met", "partly", "missing")
    )
    shown_states = {state for one in again for row in one.shown for state in row.states}
    if "unjudged" in shown_states:
        not_judged = said(messages, "compare-not-judged") + own_word(messages, "compare-not-judged")
        legend += f' · <span aria-hidden="true">–</span> {not_judged}'
    tables = [_question(messages, one) for one in again]
    more = _folded(messages, "progress-again-more", tables[N_QUESTIONS:])
    return (
        f'<h3>{both(messages, "progress-again")}</h3><p class="small">{legend}</p>'
        f"{''.join(tables[:N_QUESTIONS])}{more}"
    )


def _question(messages: Messages, course: QuestionCourse) -> str:
    head = "".join(f'<th scope="col">{number}</th>' for number in course.numbers)
    rows = "".join(_row(messages, row) for row in course.shown)
    question = f"{escape(course.question.text)}{question_line(messages, course.question)}"
    attempt = both(messages, "progress-attempt")
    return (
        f'<div class="again"><table class="curve"><caption {NORWEGIAN}>{question}</caption>'
        f'<thead><tr><th scope="col">{attempt}</th>{head}</tr></thead><tbody>{rows}</tbody></table>'
        f"{_in_words(messages, course)}</div>"
    )


def _row(messages: Messages, row: Row) -> str:
    cells = "".join(_mark(messages, state) for state in row.states)
    return f'<tr><th scope="row">{from_bank(messages, row.criterion.name, "span")}</th>{cells}</tr>'


def _mark(messages: Messages, state: State) -> str:
    if state == "unasked":
        return f'<td><span class="aside">{said(messages, "progress-unasked")}</span></td>'
    shape = "–" if state == "unjudged" else SHAPES[state]
    word = said(messages, "compare-not-judged" if state == "unjudged" else f"rating-{state}")
    return f'<td><span aria-hidden="true">{shape}</span><span class="aside">{word}</span></td>'


def _in_words(messages: Messages, course: QuestionCourse) -> str:
    """What got better, what is still open, and what there is to do about it."""
    if course.n_judged > 1:
        lines = _points(messages, "progress-better", course.better)
        lines += _points(messages, "progress-open", course.still_open)
        if not course.still_open and course.rows:
            lines += f"<p>{both(messages, 'progress-all-there')}</p>"
    else:
        lines = f"<p>{both(messages, 'progress-again-few')}</p>"
    if course.has_changed:
        lines += f'<p class="small">{both(messages, "progress-again-changed")}</p>'
    if not course.is_asked:
        return f'{lines}<p class="small">{both(messages, "progress-again-gone")}</p>'
    if course.still_open or course.n_judged <= 1:
        lines += f"<p>{link(messages, 'ui-try-again', 'practice', question_id=course.question.id)}</p>"
    return lines


def _points(messages: Messages, key: str, criteria: Sequence[Criterion]) -> str:
    if not criteria:
        return ""
    names = items(from_bank(messages, one.name, "span") for one in criteria)
    return f"<p>{both(messages, key)}</p>{names}"


def _folded(messages: Messages, key: str, pieces: Sequence[str], css: str = "") -> str:
    """The rest of a list, for whoever asks for it."""
    if not pieces:
        return ""
    inside = items(pieces, css) if css else "".join(pieces)
    return fold(messages.text(key), inside, help_key=f"help-{key}")
