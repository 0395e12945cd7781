"""Whose turn it is: what only one can do at a time, in the order of asking, and whether anybody does it."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType


class Turns:
    """A lock that is fair, and that can be looked at. ``with turns: …`` waits for one's turn."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._line: deque[object] = deque()  # Whose turn it is stands first.

    @property
    def n_in_line(self) -> int:
        """How many wait or have the turn."""
        with self._changed:
            return len(self._line)

    @property
    def is_taken(self) -> bool:
        """Whether anybody has the turn."""
        return self.n_in_line > 0

    def __enter__(self) -> None:
        """Stand in line until it is one's turn."""
        with self._changed:
            me = object()
            self._line.append(me)
            self._changed.wait_for(lambda: self._line[0] is me)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the next one."""
        with self._changed:
            self._line.popleft()
            self._changed.notify_all()
