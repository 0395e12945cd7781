"""Who comes next. Pure: waiting work and the clock in, an order out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interview_coach.engines.protocols import Urgency

RANK: Mapping[Urgency, int] = {"final": 0, "live": 1, "guess": 2}

AGEING = 1.0
"""Seconds of work that one second of waiting makes up for. At 1, someone with a short answer overtakes only
those who came so shortly before her that both of them gain on average; our choice."""


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Work that waits.

    Attributes:
        owner: Whose it is.
        urgency: How soon it is needed.
        number: Counts what was asked for, from the first.
        work_s: Seconds that a hand will need, as far as one can tell.
        since_s: When it became as urgent as it is.
    """

    owner: str
    urgency: Urgency
    number: int
    work_s: float
    since_s: float


def in_order(waiting: Sequence[Waiting], now_s: float) -> list[Waiting]:
    """Put waiting work in the order in which it is done.

    Args:
        waiting: The work.
        now_s: The time, on the clock of `Waiting.since_s`.

    Returns:
        The same, first things first. All of one owner's finals stand together, in the order of asking.
    """
    work_s: dict[str, float] = {}
    since_s: dict[str, float] = {}
    for one in waiting:
        if one.urgency == "final":
            work_s[one.owner] = work_s.get(one.owner, 0.0) + one.work_s
            since_s[one.owner] = min(since_s.get(one.owner, one.since_s), one.since_s)

    def key(one: Waiting) -> tuple[int, float, str, int]:
        if one.urgency != "final":
            return (RANK[one.urgency], 0.0, "", one.number)
        left_s = work_s[one.owner] - AGEING * (now_s - since_s[one.owner])
        return (RANK["final"], left_s, one.owner, one.number)

    return sorted(waiting, key=key)


def owners_ahead(waiting: Sequence[Waiting], owner: str, now_s: float) -> list[Waiting]:
    """The finals that are done before an owner's last one, those of the owner included.

    Args:
        waiting: The work.
        owner: Whose place is asked for.
        now_s: The time.

    Returns:
        In order; everything urgent where the owner has nothing waiting as a final.
    """
    finals = [one for one in in_order(waiting, now_s) if one.urgency == "final"]
    own = [place for place, one in enumerate(finals) if one.owner == owner]
    return finals[: own[-1] + 1] if own else finals
