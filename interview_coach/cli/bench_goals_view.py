"""The goals and what was measured, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from interview_coach.bench.goals import Goal, Unit
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages

FORMATS: dict[Unit, str] = {
    "times": "{:.3g} ×",
    "s": "{:.1f} s",
    "MB": "{:.0f} MB",
    "points": "{:+.1f}",
    "words": "{:.0f}",
}


def say_goals(goals: Sequence[Goal], messages: Messages) -> None:
    """Each goal, the figure of this run, and whether it is reached."""
    if not goals:
        return
    say()
    say(messages.text("bench-heading-goals"))
    keys = ("bench-goal", "bench-goal-measured", "bench-goal-limit", "bench-goal-reached")
    rows = [
        (
            messages.text(f"bench-goal-{goal.name}"),
            "–" if goal.measured is None else FORMATS[goal.unit].format(goal.measured),
            ("≥ " if goal.is_least else "≤ ") + FORMATS[goal.unit].format(goal.limit),
            _reached(goal, messages),
        )
        for goal in goals
    ]
    say_table([messages.text(key) for key in keys], rows)


def _reached(goal: Goal, messages: Messages) -> str:
    if goal.is_reached is None:
        return messages.text("bench-goal-unknown")
    return messages.text("bench-goal-yes" if goal.is_reached else "bench-goal-no")
