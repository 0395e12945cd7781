"""Waiting for feedback, and the way out of it: in a full class, or while the models are still being loaded.

Whoever gives up waiting has freed her place in the queue at once. Nothing she gave is lost by it: the browser
has her recording and her text, and a file stays on the server until it is handed over again or swept.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from interview_coach.errors import WaitingGivenUp
from interview_coach.spoken import Take


class Wait:
    """One answer that is waited for. Given up in one thread, noticed in the one that works on the answer."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given_up = threading.Event()
        self._take: Take | None = None

    def give_up(self) -> None:
        """Wait no longer: the place in the queue is free now."""
        with self._lock:
            self._given_up.set()
            if self._take is not None:
                self._take.cancel()

    def rest(self, seconds: float) -> None:
        """Wait so long, for something that cannot be given up itself.

        Args:
            seconds: How long.

        Raises:
            WaitingGivenUp: When she will not wait any longer.
        """
        self._given_up.wait(seconds)
        self._raise_if_given_up()

    def words(self, take: Take, seconds: float) -> bool:
        """Wait so long for the words of a take.

        Args:
            take: The take; always the same one.
            seconds: How long.

        Returns:
            Whether the take has something to say.

        Raises:
            WaitingGivenUp: When she will not wait any longer.
        """
        with self._lock:
            self._take = take
        self._raise_if_given_up()
        is_done = take.wait(seconds)
        self._raise_if_given_up()
        return is_done

    def _raise_if_given_up(self) -> None:
        if self._given_up.is_set():
            raise WaitingGivenUp("ui-given-up")


class Waits:
    """Who waits for feedback now, by the key of her session."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[str, Wait] = {}

    @contextlib.contextmanager
    def wait(self, key: str) -> Iterator[Wait]:
        """Somebody waits, as long as this lasts.

        Args:
            key: Her session.

        Yields:
            What she waits with.
        """
        mine = Wait()
        with self._lock:
            self._open[key] = mine
        try:
            yield mine
        finally:
            with self._lock:
                if self._open.get(key) is mine:
                    del self._open[key]

    def give_up(self, key: str) -> None:
        """She will not wait any longer; nothing happens where she does not wait (any more)."""
        with self._lock:
            waiting = self._open.get(key)
        if waiting is not None:
            waiting.give_up()
