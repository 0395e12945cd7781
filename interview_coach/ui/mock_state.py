"""What a session holds of a mock interview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interview_coach.interview import Answered, Sitting


@dataclass(frozen=True, kw_only=True)
class Mock:
    """A mock interview at a page.

    Attributes:
        sitting: The interview.
        way: How she answered last: she who writes goes on writing.
        between: A question whose feedback is shown before the next one comes; ``None`` for none.
    """

    sitting: Sitting
    way: Literal["speak", "upload", "write"] = "speak"
    between: Answered | None = None
