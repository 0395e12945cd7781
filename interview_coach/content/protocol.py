"""What a judge is, for whoever uses one."""

from __future__ import annotations

from typing import Protocol

from interview_coach.records import AnswerLanguage, ContentScores, Question, Transcript


class Judge(Protocol):
    """An answer and its question → scores with evidence."""

    @property
    def name(self) -> str:
        """Name and version of the judge; attempts store it, so that an old score can be explained."""
        ...

    def prepare_all(self) -> None:
        """Do now what can be done before the first answer, for every question."""
        ...

    def forget(self) -> None:
        """Forget what was worked out for the last answers: the next one costs more, and scores the same."""
        ...

    def listen(self, question: Question, text: str) -> None:
        """Work out now what will stay as it is of an answer that is still growing.

        Args:
            question: A question of this judge's folder.
            text: What has been said so far.
        """
        ...

    def judge(
        self, question: Question, transcript: Transcript, *, language: AnswerLanguage = "no"
    ) -> ContentScores:
        """Judge one answer; the same answer always gets the same scores."""
        ...
