"""What was said on each day of practice. Pure: attempts in, counts out.

A point is one thing that a question listens for. An answer that could not be judged says nothing about any
point, so it makes no day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from interview_coach.report.over_time import Tally, tally
from interview_coach.store.shapes import StoredAttempt

N_DAYS = 14  # The last days with answers: as many as stand side by side on a small screen (our choice).


@dataclass(frozen=True, kw_only=True)
class AnswerDay:
    """A day with judged answers.

    Attributes:
        day: Where this PC stands.
        n_answers: Judged answers of that day.
        points: What their points came to.
    """

    day: date
    n_answers: int
    points: Tally


def by_day(attempts: Sequence[StoredAttempt], zone: tzinfo) -> tuple[AnswerDay, ...]:
    """The last days with judged answers.

    Args:
        attempts: In any order.
        zone: Of this PC: a day ends at midnight there.

    Returns:
        At most `N_DAYS` days, the earliest first.
    """
    answered: dict[date, list[StoredAttempt]] = {}
    for stored in attempts:
        if stored.current.content.scorable:
            answered.setdefault(stored.spoken.made_at.astimezone(zone).date(), []).append(stored)
    return tuple(
        AnswerDay(day=day, n_answers=len(answered[day]), points=tally([one.current for one in answered[day]]))
        for day in sorted(answered)[-N_DAYS:]
    )
