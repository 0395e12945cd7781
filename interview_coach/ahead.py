"""Judging an answer while it is still spoken, so that little is left to do when she stops.

Two things are done in the background. Of the certain words, all but the last stretch will stand as they are:
their vectors are made at once, and nothing of that is in vain. Where she pauses and what she said last has
been recognised, she may have finished: the whole text is judged, and the verdict thrown away. The judge's
engines remember vectors and readings (`content.recent`), so the final verdict on the same words finds it all
done. Where she goes on speaking, that was in vain, and therefore bounded.

It may be left out at any time, for nothing of the final verdict depends on it: when others wait for their
words, when she has stopped.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from interview_coach.errors import CoachError
from interview_coach.live import LiveText

FREE_S = 1.0
"""Processor seconds that verdicts in a pause may take in any answer (ours)."""

SHARE = 0.02
"""The same per second since it began: two in a hundred (ours; see `bench --only live` for all work)."""

FEWEST_WORDS = 8  # Nothing to gain on a shorter text (ours).

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class AheadWork:
    """What can be done before she has finished; what it gives is thrown away.

    Attributes:
        listen: Works out of a growing text what will stay as it is.
        judge: Judges a text that may be the whole answer.
    """

    listen: Callable[[str], object]
    judge: Callable[[str], object]


class JudgingAhead:
    """Judges one answer ahead. Safe to use from several threads; no method waits.

    Args:
        executor: Where it is done, one thing at a time, for all answers together.
        work: What is done.
        is_crowded: Whether the processors have better things to do.
        clock: Seconds, for tests.
    """

    def __init__(
        self,
        executor: Executor,
        work: AheadWork,
        is_crowded: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._executor = executor
        self._work = work
        self._is_crowded = is_crowded
        self._clock = clock
        self._lock = threading.Lock()
        self._began_s = clock()
        self._in_vain_s = 0.0
        self._heard = self._judged = ""
        self._to_hear: str | None = None
        self._to_judge: str | None = None
        self._is_busy = False
        self._has_ended = False

    def hear(self, live: LiveText) -> None:
        """Words have come, or she pauses."""
        whole = live.whole_text
        with self._lock:
            if self._has_ended:
                return
            if _is_enough(live.text) and live.text != self._heard:
                self._heard = self._to_hear = live.text
            if not whole:
                self._to_judge = None  # She went on: what was not yet begun is not begun.
            elif _is_enough(whole) and whole != self._judged:
                self._judged = self._to_judge = whole
            if self._is_busy or (self._to_hear is None and self._to_judge is None):
                return  # The latest text is taken when the one at work is done.
            self._is_busy = True
        self._executor.submit(self._run)

    def end(self) -> None:
        """She has stopped, or given up: nothing more is begun."""
        with self._lock:
            self._has_ended = True
            self._to_hear = self._to_judge = None

    def _run(self) -> None:
        while (step := self._next()) is not None:
            try:
                step()
            except CoachError:
                # She will be told of it when her answer itself is judged.
                _LOG.warning("judging ahead failed", exc_info=True)
                self.end()

    def _next(self) -> Callable[[], None] | None:
        crowded = self._is_crowded()
        with self._lock:
            may_spend_s = FREE_S + SHARE * (self._clock() - self._began_s)
            to_judge, to_hear = self._to_judge, self._to_hear
            self._to_judge = self._to_hear = None
            if not crowded and not self._has_ended:
                if to_judge is not None and self._in_vain_s <= may_spend_s:
                    return lambda: self._judge(to_judge)
                if to_hear is not None:
                    return lambda: self._listen(to_hear)
            self._is_busy = False
            return None

    def _judge(self, text: str) -> None:
        began_s = time.thread_time()
        try:
            self._work.judge(text)
        finally:
            with self._lock:
                self._in_vain_s += time.thread_time() - began_s

    def _listen(self, text: str) -> None:
        self._work.listen(text)


def _is_enough(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS
