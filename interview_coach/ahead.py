"""Judging an answer while it is still spoken, so that little is left to do when she stops.

Whenever words have come, the text so far is judged in the background and the verdict thrown away: the
judge's engines remember vectors and readings (`content.recent`), so that the final verdict finds the work
done. Where she had already fallen silent, all of it; else all but the last sentence's.

It may be left out at any time, for nothing of the final verdict depends on it: when others wait for their
words, when the answer has had its share of work, when she has stopped.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor

from interview_coach.errors import CoachError
from interview_coach.live import LiveText

FREE_S = 1.0
"""Processor seconds that may be spent in vain on any answer (ours)."""

SHARE = 0.02
"""The same per second since it began: two in a hundred (ours; see `bench --only live` for all work)."""

FEWEST_WORDS = 8  # Nothing to gain on a shorter text (ours).

_LOG = logging.getLogger(__name__)


class JudgingAhead:
    """Judges one answer ahead. Safe to use from several threads; no method waits.

    Args:
        work: Where it is done, one thing at a time, for all answers together.
        judge: Judges a text; what it gives is thrown away.
        is_crowded: Whether the processors have better things to do.
        clock: Seconds, for tests.
    """

    def __init__(
        self,
        work: Executor,
        judge: Callable[[str], object],
        is_crowded: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._work = work
        self._judge = judge
        self._is_crowded = is_crowded
        self._clock = clock
        self._lock = threading.Lock()
        self._began_s = clock()
        self._spent_s = 0.0
        self._last = ""
        self._wanted: str | None = None
        self._is_busy = False
        self._has_ended = False

    def hear(self, live: LiveText) -> None:
        """Words have come."""
        text = " ".join(part for part in (live.text, live.tentative_text) if part)
        with self._lock:
            if self._has_ended or text == self._last or len(text.split()) < FEWEST_WORDS:
                return
            self._last = self._wanted = text
            if self._is_busy:
                return  # The latest text is taken when the one at work is done.
            self._is_busy = True
        self._work.submit(self._run)

    def end(self) -> None:
        """She has stopped, or given up: nothing more is begun."""
        with self._lock:
            self._has_ended = True
            self._wanted = None

    def _run(self) -> None:
        while (text := self._next()) is not None:
            began_s = time.thread_time()
            try:
                self._judge(text)
            except CoachError:
                # She will be told of it when her answer itself is judged.
                _LOG.warning("judging ahead failed", exc_info=True)
                self.end()
            with self._lock:
                self._spent_s += time.thread_time() - began_s

    def _next(self) -> str | None:
        crowded = self._is_crowded()
        with self._lock:
            text, self._wanted = self._wanted, None
            may_spend_s = FREE_S + SHARE * (self._clock() - self._began_s)
            if text is None or crowded or self._has_ended or self._spent_s > may_spend_s:
                self._is_busy = False
                return None
            return text
