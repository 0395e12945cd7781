"""What was said, day by day → a chart. Decides nothing.

The chart is Altair's and is drawn by Vega, which Gradio brings with it: nothing is fetched from elsewhere.
Altair is imported when the first chart is made, so that whoever never opens her progress need not carry it.
What the chart shows stands beside it in words, for who cannot see it and for the other language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from interview_coach.messages import Messages
from interview_coach.report.by_day import AnswerDay
from interview_coach.ui.markup import both, fold, items

FEWEST_DAYS = 2  # One day is no course.
STATES: Mapping[str, str] = {"met": "#1f6b38", "partly": "#8a5a00", "missing": "#8a94a3"}
"""State → colour; `progress.css` knows them, and gives dark pages lighter ones."""
WIDTH_PX, HEIGHT_PX = "container", 220
FONT = "Source Sans 3"
FONT_PX = 15


def day_chart(messages: Messages, days: Sequence[AnswerDay]) -> Any:  # noqa: ANN401 - Altair's own
    """A bar a day: how many important things were said, nearly said, and not said yet.

    Args:
        messages: The texts.
        days: Earliest first.

    Returns:
        An Altair chart; ``None`` where there are too few days.
    """
    if len(days) < FEWEST_DAYS:
        return None
    import altair  # 25 MB that only this page needs.

    names = {state: messages.text(f"rating-{state}") for state in STATES}
    rows = [
        {"day": day_name(messages, one), "state": names[state], "at": at, "n": n_points}
        for one in days
        for at, (state, n_points) in enumerate(_counts(one).items())
    ]
    day, points = messages.text("progress-day-axis"), messages.text("progress-points-axis")
    chart = (
        altair.Chart(altair.InlineData(values=rows))
        .mark_bar()
        .encode(
            x=altair.X("day:N", sort=None, title=None, axis=altair.Axis(labelAngle=0, labelOverlap=True)),
            y=altair.Y("n:Q", title=points, axis=altair.Axis(tickMinStep=1, tickCount=5)),
            color=altair.Color(
                "state:N",
                title=None,
                scale=altair.Scale(domain=[*names.values()], range=[*STATES.values()]),
                legend=altair.Legend(orient="top"),
            ),
            order=altair.Order("at:Q"),
            tooltip=[
                altair.Tooltip("day:N", title=day),
                altair.Tooltip("state:N", title=messages.text("progress-state-axis")),
                altair.Tooltip("n:Q", title=points),
            ],
        )
    )
    described = " ".join(in_words(messages, one) for one in days)
    return (
        chart.properties(
            width=WIDTH_PX,
            height=HEIGHT_PX,
            background="transparent",
            description=described,
            usermeta={"embedOptions": {"actions": False, "renderer": "svg"}},
        )
        .configure(font=FONT)
        .configure_axis(labelFontSize=FONT_PX, titleFontSize=FONT_PX, titleFontWeight="normal")
        .configure_axisX(grid=False)
        .configure_legend(labelFontSize=FONT_PX)
        .configure_view(strokeWidth=0)
    )


def about(messages: Messages, days: Sequence[AnswerDay]) -> str:
    """What stands over the chart (HTML); empty where there is none."""
    if len(days) < FEWEST_DAYS:
        return ""
    return f"<h2>{both(messages, 'progress-by-day')}</h2><p>{both(messages, 'progress-by-day-lead')}</p>"


def told(messages: Messages, days: Sequence[AnswerDay]) -> str:
    """The chart in words, folded (HTML); empty where there is none."""
    if len(days) < FEWEST_DAYS:
        return ""
    lines = items(_in_both(messages, one) for one in reversed(days))
    return fold(messages.text("progress-by-day-words"), lines, help_key="help-progress-by-day-words")


def in_words(messages: Messages, one: AnswerDay) -> str:
    """One bar as a sentence."""
    return messages.text("progress-by-day-one", day=day_name(messages, one), **_values(one))


def day_name(messages: Messages, one: AnswerDay) -> str:
    """A day as people write it, without the year."""
    return messages.text("progress-date-short", day=one.day.day, month=one.day.month)


def _in_both(messages: Messages, one: AnswerDay) -> str:
    return both(messages, "progress-by-day-one", day=day_name(messages, one), **_values(one))


def _counts(one: AnswerDay) -> dict[str, int]:
    return {"met": one.points.n_met, "partly": one.points.n_partly, "missing": one.points.n_missing}


def _values(one: AnswerDay) -> dict[str, int]:
    return {"answers": one.n_answers, **_counts(one)}
