"""What a take is made of while it grows: stretches of sound, and the words that can be shown so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.engines.protocols import Job
from interview_coach.records import SAMPLE_RATE_HZ, Transcript, Word


@dataclass(frozen=True, kw_only=True)
class LiveText:
    """What has been understood so far.

    Attributes:
        certain: Words that stay as they are while she speaks. A short answer is heard once more as a whole
            when it has ended, and may then be worded otherwise.
        tentative: Words after them that may still change or vanish.
        is_behind: Whether the machine is too busy for live words; they come at the end.
        whole: All words so far, as they will stand if she stops here; empty while that is not known.
    """

    certain: tuple[Word, ...] = ()
    tentative: tuple[Word, ...] = ()
    is_behind: bool = False
    whole: tuple[Word, ...] = ()

    @property
    def text(self) -> str:
        """The certain words."""
        return _joined(self.certain)

    @property
    def tentative_text(self) -> str:
        """The tentative words."""
        return _joined(self.tentative)

    @property
    def whole_text(self) -> str:
        """What she has said, should she stop here; empty while that is not known."""
        return _joined(self.whole)


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


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
