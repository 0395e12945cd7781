"""One answer while it is spoken: takes sound, shows words, has the whole transcript soon after the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from interview_coach.engines.protocols import Hands, Job, Join, Place, VoiceStream
from interview_coach.errors import EngineBusy, TakeCancelled
from interview_coach.live import cutting
from interview_coach.live.guessing import GuessBudget
from interview_coach.live.pieces import LiveText, Piece
from interview_coach.live.sound import Sound
from interview_coach.records import SAMPLE_RATE_HZ, Samples, Span, Transcript, Waveform, Word

BLOCK_SAMPLES = 2_048
"""Every so many samples it is decided whether a piece has ended (128 ms, a block of the voice detector):
counted from the start of the recording, so that the size of the browser's chunks changes nothing."""


class LiveTake:
    """One answer while it is spoken. Safe to use from several threads.

    Args:
        owner: A name of its own, for the queue.
        hands: Recognise the pieces.
        voices: Hears voices in this recording.
        join: Makes one transcript of the pieces.
        on_words: Called with the text so far, in a hand's thread, whenever words have come.
        guesses: Whether a pause is taken for the end: recognised at once, perhaps in vain.
    """

    def __init__(
        self,
        *,
        owner: str,
        hands: Hands,
        voices: VoiceStream,
        join: Join,
        on_words: Callable[[LiveText], None] | None = None,
        guesses: bool = True,
    ) -> None:
        self._owner = owner
        self._guesses = guesses
        self._hands = hands
        self._voices = voices
        self._join = join
        self._on_words = on_words
        self._changed = threading.Condition(threading.RLock())
        self._sound = Sound()
        self._n_judged = 0
        self._start = 0  # Of the piece that is being gathered.
        self._pieces: list[Piece] = []
        self._certain: tuple[Word, ...] = ()
        self._n_certain = 0
        self._guess: Piece | None = None
        self._shown: Piece | None = None  # The last guess that has words.
        self._budget = GuessBudget()
        self._has_ended = False
        self._is_cancelled = False

    # --- sound comes in ----------------------------------------------------------------------

    def add(self, samples: Samples) -> None:
        """Take the next sound; after the end it is left out.

        Args:
            samples: Mono float32 in [-1, 1], shape (n_samples,), 16 kHz.
        """
        with self._changed:
            if self._has_ended or self._is_cancelled:
                return
            self._sound.add(samples)
            while len(self._sound) - self._n_judged >= BLOCK_SAMPLES:
                self._judge(self._n_judged + BLOCK_SAMPLES)
                self._cut()
            self._ask()
            self._make_guess()

    def stop(self) -> None:
        """She has finished: what is left is asked for at once. Never waits; twice is once."""
        with self._changed:
            if self._has_ended or self._is_cancelled:
                return
            self._has_ended = True
            self._judge(len(self._sound))
            self._voices.finish()
            self._end_last_piece()
            try:
                self._ask()
            except EngineBusy:
                return  # `finish` asks again, and says so where there still is no place.

    def finish(self, timeout_s: float | None = None) -> Transcript:
        """Wait for the whole transcript.

        Args:
            timeout_s: How long to wait; without end when left out.

        Returns:
            The words of the whole recording, as from `Transcriber.transcribe`.

        Raises:
            TakeCancelled: When it was given up.
            EngineBusy: When the queue is full. Nothing is lost; call again later.
            TimeoutError: When it takes longer than `timeout_s`. Call again.
        """
        self.stop()
        until_s = None if timeout_s is None else time.monotonic() + timeout_s
        found: list[Transcript] = []
        for job in self._asked():
            left_s = None if until_s is None else max(0.0, until_s - time.monotonic())
            found.append(job.result(left_s))
        with self._changed:
            self._raise_if_cancelled()
            return self._join(
                found,
                starts_s=[piece.start / SAMPLE_RATE_HZ for piece in self._pieces],
                speech=self._speech(),
                duration_s=len(self._sound) / SAMPLE_RATE_HZ,
            )

    def cancel(self) -> None:
        """Give it up: its place in the queue is free and its sound forgotten."""
        with self._changed:
            self._is_cancelled = True
            for piece in (*self._pieces, self._guess):
                if piece is not None and piece.job is not None:
                    piece.job.cancel()
            self._sound.clear()
            self._changed.notify_all()

    # --- what can be seen --------------------------------------------------------------------

    def so_far(self) -> LiveText:
        """What has been understood so far. Certain words only ever grow."""
        with self._changed:
            self._gather_certain()
            n_open = len(self._pieces) - self._n_certain
            return LiveText(
                certain=self._certain,
                tentative=self._tentative_words(),
                is_behind=not self._has_ended and n_open > 1,
                whole=self._words_if_ended() if n_open == 0 else (),
            )

    @property
    def is_done(self) -> bool:
        """Whether all words are there (or it was given up), so that `finish` does not wait."""
        with self._changed:
            return self._is_cancelled or (self._has_ended and all(piece.is_done for piece in self._pieces))

    def wait(self, timeout_s: float) -> bool:
        """Wait at most so long until `finish` has something to say: all words, or that the queue is full."""
        with self._changed:
            return self._changed.wait_for(lambda: self.is_done or self._was_refused, timeout_s)

    def place(self) -> Place:
        """Where it stands in the queue."""
        return self._hands.place(self._owner)

    @property
    def share(self) -> float:
        """How much of what was said has been recognised, in [0, 1]: how far one is with a long file."""
        with self._changed:
            said_s = sum(piece.duration_s for piece in self._pieces)
            done_s = sum(piece.duration_s for piece in self._pieces if piece.is_done)
            return done_s / said_s if said_s else 0.0

    def waveform(self) -> Waveform:
        """The recording so far."""
        with self._changed:
            return Waveform(samples=self._sound.cut())

    @property
    def duration_s(self) -> float:
        """Length of the recording so far."""
        return len(self._sound) / SAMPLE_RATE_HZ

    # --- cutting -----------------------------------------------------------------------------

    def _judge(self, end: int) -> None:
        self._voices.add(self._sound.cut(self._n_judged, end))
        self._n_judged = end

    def _cut(self) -> None:
        """End the piece that is being gathered, where it has ended. Looks at nothing but the sound."""
        heard = round(self._voices.heard_s * SAMPLE_RATE_HZ)
        voices = self._voices.speech(self._start / SAMPLE_RATE_HZ)
        if not voices:
            lead = cutting.at_sample(max(0.0, self._voices.heard_s - cutting.LEAD_S))
            self._start = max(self._start, lead)
            return
        start = cutting.without_lead(voices, self._start)
        end = cutting.piece_end(voices, start, heard)
        if end is None and cutting.must_cut(voices, start):
            end = cutting.quietest(self._sound.cut(start, heard), start)
        if end is not None:
            self._pieces.append(self._piece(start, end))
            self._start = end

    def _end_last_piece(self) -> None:
        voices = self._voices.speech(self._start / SAMPLE_RATE_HZ)
        whole = self._whole(voices, len(self._sound))
        if whole is not None:
            for piece in self._pieces:
                if piece.job is not None:
                    piece.job.cancel()
            self._pieces = [self._piece(whole.start, whole.end)]
            self._n_certain = 0
            self._shown = None
        elif voices:
            start = cutting.without_lead(voices, self._start)
            self._pieces.append(self._piece(start, cutting.tail_end(voices, len(self._sound))))
        self._drop_guess()

    def _whole(self, voices: Sequence[Span], heard: int) -> Piece | None:
        """The answer so far as one piece, where it has several and is short enough to be heard at once.

        Args:
            voices: Voices since the last piece.
            heard: Samples of the recording that have been judged.

        Returns:
            The piece; ``None`` for a longer answer, and where one piece is all there is.
        """
        if len(self._pieces) + bool(voices) < 2:
            return None
        end = cutting.tail_end(voices, heard) if voices else self._pieces[-1].end
        whole = Piece(start=self._pieces[0].start, end=end)
        return whole if whole.duration_s <= cutting.WHOLE_S else None

    def _piece(self, start: int, end: int) -> Piece:
        """A piece; where just that was guessed, the guess is it."""
        guess = self._guess
        if guess is not None and (guess.start, guess.end) == (start, end):
            self._guess = None
            if guess.job is not None:
                guess.job.hurry()
            self._budget.spend(-guess.duration_s, is_whole=self._is_whole(guess))
            return guess
        return Piece(start=start, end=end)

    # --- recognising -------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask for pieces: one at a time while she speaks, so that they never pile up; then all at once."""
        if self._has_ended:
            for piece in self._pieces:
                if piece.job is not None:
                    piece.job.hurry()
        for piece in self._pieces:
            if piece.job is None:
                piece.job = self._hands.submit(
                    Waveform(samples=self._sound.cut(piece.start, piece.end)),
                    owner=self._owner,
                    urgency="final" if self._has_ended else "live",
                    when_done=self._on_done,
                )
            if not self._has_ended and not piece.is_done:
                return

    def _make_guess(self) -> None:
        """Recognise what has been said, where she pauses: she may have finished.

        A short answer is tried as a whole, as it will be heard at its end; of a longer one, what was said
        since the last piece. May look at the clock and at the crowd, for no final word depends on it.
        """
        guess = self._possible_end()
        if guess is None:
            return
        if self._guess is not None and (self._guess.start, self._guess.end) == (guess.start, guess.end):
            return
        self._drop_guess()  # She went on.
        if self._may_guess(guess):
            waveform = Waveform(samples=self._sound.cut(guess.start, guess.end))
            guess.job = self._hands.submit(
                waveform, owner=self._owner, urgency="guess", when_done=self._on_done
            )
            self._guess = guess
            self._budget.spend(guess.duration_s, is_whole=self._is_whole(guess))

    def _possible_end(self) -> Piece | None:
        """What would be left to recognise if she stopped here."""
        voices = self._voices.speech(self._start / SAMPLE_RATE_HZ)
        heard = round(self._voices.heard_s * SAMPLE_RATE_HZ)
        whole = self._whole(voices, heard)
        if whole is not None or not voices:
            return whole
        return Piece(start=cutting.without_lead(voices, self._start), end=cutting.tail_end(voices, heard))

    def _may_guess(self, guess: Piece) -> bool:
        is_behind = any(not piece.is_done for piece in self._pieces)
        if not self._guesses or is_behind or self._hands.is_crowded:
            return False
        heard_s = self._voices.heard_s
        pause_s = cutting.pause_s(self._voices.speech(), round(heard_s * SAMPLE_RATE_HZ))
        return self._budget.allows(
            guess.duration_s, is_whole=self._is_whole(guess), pause_s=pause_s, heard_s=heard_s
        )

    def _is_whole(self, guess: Piece) -> bool:
        """Whether it holds what is in pieces already."""
        return bool(self._pieces) and guess.start == self._pieces[0].start

    def _drop_guess(self) -> None:
        if self._guess is not None and self._guess.job is not None:
            self._guess.job.cancel()
        self._guess = None

    def _on_done(self) -> None:
        with self._changed:
            if self._is_cancelled:
                return
            if not self._has_ended:
                self._ask()
            self._changed.notify_all()
        if self._on_words is not None:
            self._on_words(self.so_far())

    # --- results -----------------------------------------------------------------------------

    def _asked(self) -> tuple[Job, ...]:
        """The work on all pieces, what had failed begun anew."""
        with self._changed:
            self._raise_if_cancelled()
            for piece in self._pieces:
                if piece.job is not None and piece.job.has_failed:
                    piece.job = None
            self._ask()
            return tuple(piece.job for piece in self._pieces if piece.job is not None)

    def _gather_certain(self) -> None:
        """Words of the pieces that are done, from the start up to the first that is not."""
        while self._n_certain < len(self._pieces):
            piece = self._pieces[self._n_certain]
            if piece.words is None:
                return  # What was shown of a short answer stays until it has been heard as a whole.
            before = self._certain if self._n_certain else ()
            self._certain = before + self._placed(piece)
            self._n_certain += 1

    def _tentative_words(self) -> tuple[Word, ...]:
        """Words of the last guess, until what it was made of becomes certain."""
        if self._guess is not None and self._guess.words is not None:
            self._shown = self._guess
        if self._shown is None:
            return ()
        certain_end = self._pieces[self._n_certain - 1].end if self._n_certain else 0
        words = self._placed(self._shown)
        if self._is_whole(self._shown):  # Of the answer as a whole, what no piece has said yet.
            return tuple(word for word in words if word.start_s >= certain_end / SAMPLE_RATE_HZ)
        return words if self._shown.start >= certain_end else ()

    def _placed(self, piece: Piece) -> tuple[Word, ...]:
        """The words of a piece on the recording's clock."""
        if piece.words is None:
            return ()
        whole = self._join(
            [piece.words], starts_s=[piece.start / SAMPLE_RATE_HZ], speech=(), duration_s=self.duration_s
        )
        return whole.words

    def _speech(self) -> tuple[Span, ...]:
        """Voices of the whole recording, none beyond its end."""
        limit_s = self.duration_s
        return tuple(
            Span(start_s=voice.start_s, end_s=min(voice.end_s, limit_s))
            for voice in self._voices.speech()
            if voice.start_s < limit_s
        )

    def _words_if_ended(self) -> tuple[Word, ...]:
        """All words as they would stand if she stopped here; none while that is not known."""
        end = self._possible_end()
        if end is None:
            return self._certain
        guess = self._guess
        if guess is None or guess.words is None or (guess.start, guess.end) != (end.start, end.end):
            return ()
        return self._placed(guess) if self._is_whole(guess) else self._certain + self._placed(guess)

    @property
    def _was_refused(self) -> bool:
        """Whether there was no place in the queue for what she said last: nobody works on it."""
        return self._has_ended and any(piece.job is None for piece in self._pieces)

    def _raise_if_cancelled(self) -> None:
        if self._is_cancelled:
            raise TakeCancelled("live-cancelled")
