"""What is being said right now: sound that arrives piece by piece, one take per page, in memory only.

The browser keeps the same sound until feedback has arrived and sends again whatever is missing, so a lost
connection, a new page or a server started anew loses nothing: `Heard.wanted` says which piece comes next.

Conventions: a piece is mono int16, little endian, at the rate that the browser recorded with; pieces are
numbered from 0.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from interview_coach.errors import AudioError
from interview_coach.live import LiveText
from interview_coach.spoken import Take

RATES_HZ = (8_000, 192_000)
MOST_PIECE_BYTES = 1_000_000  # Our choice: five seconds at 96 kHz.
FORGOTTEN_AFTER_S = 1_800.0  # A take that nobody asked feedback for (our choice; the browser has it still).
BYTES_PER_SAMPLE = 2


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A piece of a take as it comes in.

    Attributes:
        take_id: Made up by the browser.
        question_id: What is being answered.
        number: Of the piece.
        rate_hz: Of the recording.
        sound: int16, little endian.
    """

    take_id: str
    question_id: str
    number: int
    rate_hz: int
    sound: bytes


@dataclass(frozen=True, kw_only=True)
class Heard:
    """Which piece is wanted next, and the words so far."""

    wanted: int
    text: LiveText = field(default_factory=LiveText)


@dataclass
class _Open:
    take_id: str
    take: Take
    seen_s: float
    wanted: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Recordings:
    """Takes that are being recorded, by the key of their session.

    Args:
        begin: Question id → a new take.
        clock: Seconds that only go forward.
    """

    def __init__(self, begin: Callable[[str], Take], clock: Callable[[], float] = time.monotonic) -> None:
        self._begin = begin
        self._clock = clock
        self._lock = threading.Lock()
        self._open: dict[str, _Open] = {}

    def add(self, key: str, piece: Piece) -> Heard:
        """Take a piece, if it is the next one; a take with a new name forgets the one before.

        Args:
            key: The session.
            piece: The piece.

        Returns:
            Which piece is wanted next, and the words so far.
        """
        own = self._opened(key, piece)
        with own.lock:
            if piece.number == own.wanted:
                whole = len(piece.sound) - len(piece.sound) % BYTES_PER_SAMPLE
                # Longer than an answer may be: what was heard before stays, and is what gets judged.
                with contextlib.suppress(AudioError):
                    own.take.hear(piece.rate_hz, np.frombuffer(piece.sound[:whole], dtype="<i2"))
                own.wanted += 1
            return Heard(wanted=own.wanted, text=own.take.so_far())

    def take(self, key: str, take_id: str) -> Take:
        """A take that has come in.

        Args:
            key: The session.
            take_id: The take.

        Returns:
            The take.

        Raises:
            AudioError: When it is not here (any more).
        """
        with self._lock:
            own = self._open.get(key)
            if own is None or own.take_id != take_id or own.wanted == 0:
                raise AudioError("ui-no-take")
            return own.take

    def forget(self, key: str) -> None:
        """Forget the take of a session."""
        with self._lock:
            own = self._open.pop(key, None)
        if own is not None:
            own.take.cancel()

    def sweep(self) -> None:
        """Forget takes that nobody asked about for long."""
        old_s = self._clock() - FORGOTTEN_AFTER_S
        for key in [key for key, own in list(self._open.items()) if own.seen_s < old_s]:
            self.forget(key)

    def __len__(self) -> int:
        return len(self._open)

    def _opened(self, key: str, piece: Piece) -> _Open:
        with self._lock:
            own = self._open.get(key)
            if own is None or own.take_id != piece.take_id:
                if own is not None:
                    own.take.cancel()
                own = _Open(take_id=piece.take_id, take=self._begin(piece.question_id), seen_s=self._clock())
                self._open[key] = own
            own.seen_s = self._clock()
            return own
