"""What a take is made of while it grows: stretches of sound, and the words that can be shown so far."""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.engines.protocols import Job
from interview_coach.records import SAMPLE_RATE_HZ, Transcript, Word


@dataclass(frozen=True, kw_only=True)
class LiveText:
    """What has been understood so far.

    Attributes:
        certain: Words that will not change any more.
        tentative: Words after them that may still change or vanish.
        is_behind: Whether the machine is too busy for live words; they come at the end.
        is_pausing: Whether she is silent and everything she has said so far is among these words.
    """

    certain: tuple[Word, ...] = ()
    tentative: tuple[Word, ...] = ()
    is_behind: bool = False
    is_pausing: bool = False

    @property
    def text(self) -> str:
        """The certain words."""
        return " ".join(word.text for word in self.certain)

    @property
    def tentative_text(self) -> str:
        """The tentative words."""
        return " ".join(word.text for word in self.tentative)


@dataclass(kw_only=True, eq=False)
class Piece:
    """A stretch of the recording, in samples, and its recognition once that was asked for."""

    start: int
    end: int
    job: Job | None = None

    @property
    def words(self) -> Transcript | None:
        """Its words, once they are there."""
        return None if self.job is None else self.job.words

    @property
    def duration_s(self) -> float:
        """Its length."""
        return (self.end - self.start) / SAMPLE_RATE_HZ

    @property
    def is_done(self) -> bool:
        """Whether its recognition has ended, well or not."""
        return self.job is not None and self.job.is_done
