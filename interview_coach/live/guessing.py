"""How much may be recognised in vain, because a pause was taken for the end."""

from __future__ import annotations

from interview_coach.live import cutting

FREE_GUESSES_S = 8.0
"""Sound that may be recognised in vain in any answer, so that short answers are done early too. Ours."""

GUESS_SHARE = 0.10
"""Sound that may be recognised in vain, per second of the recording. Ours; processor time of an answer of
90 s against that of the finished recording (median of three answers, pauses of 0.35 s): a share of 0.25, 1.33
times; 0.10, 1.23; no guesses at all, 1.02. What is saved is left for her last pause."""

LONG_PAUSE_S = 1.0
LONG_PAUSE_SHARE = 0.5
"""After a pause this long she has probably finished, and twice as much may be spent. Our choice."""

WHOLE_GUESSES_S = cutting.WHOLE_S
"""Sound that may be heard as a whole in vain: as much as one short answer has. Our choice."""


class GuessBudget:
    """What was spent on guesses that were not the end."""

    def __init__(self) -> None:
        self._tails_s = 0.0
        self._wholes_s = 0.0

    def allows(self, guess_s: float, *, is_whole: bool, pause_s: float, heard_s: float) -> bool:
        """Whether a guess may be made.

        Args:
            guess_s: Its length.
            is_whole: Whether it holds a short answer as a whole, what is recognised already among it.
            pause_s: How long she has been silent.
            heard_s: Length of the recording so far.

        Returns:
            Whether the pause is long enough and what was spent in vain leaves room for it.
        """
        if is_whole:
            return pause_s >= cutting.WHOLE_PAUSE_S and self._wholes_s + guess_s <= WHOLE_GUESSES_S
        share = LONG_PAUSE_SHARE if pause_s >= LONG_PAUSE_S else GUESS_SHARE
        may_spend_s = FREE_GUESSES_S + share * heard_s
        return pause_s >= cutting.GUESS_PAUSE_S and self._tails_s + guess_s <= may_spend_s

    def spend(self, guess_s: float, *, is_whole: bool) -> None:
        """A guess is made; less than 0: it was the end, and not in vain."""
        if is_whole:
            self._wholes_s += guess_s
        else:
            self._tails_s += guess_s
