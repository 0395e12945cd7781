"""Answers held against questions as the judge does it, every vector made once and kept in a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from interview_coach.content.coverage import stack_middles
from interview_coach.content.evidence import windows_of
from interview_coach.content.likeness import Likeness, measure_likeness
from interview_coach.content.prepare import PreparedRubrics
from interview_coach.content.topic import Background
from interview_coach.engines.protocols import Embedder
from interview_coach.records import Question, Vectors


class Kept:
    """Vectors of any text, made once and kept in one file: a `VectorCache` for training.

    Args:
        embedder: Makes the vectors.
        file: Where they are kept between runs.
    """

    def __init__(self, embedder: Embedder, file: Path) -> None:
        self._embedder, self._file = embedder, file
        self._rows: dict[str, np.ndarray] = {}
        if file.is_file():
            with np.load(file, allow_pickle=False) as held:
                self._rows = dict(zip(held["texts"].tolist(), held["rows"], strict=True))

    @property
    def name(self) -> str:
        """Name of the embedder."""
        return self._embedder.name

    def of_bank(self, texts: Sequence[str]) -> np.ndarray:
        """Vectors, shape (n_texts, n_dims)."""
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        if new:
            self._rows.update(zip(new, self._embedder.embed(new), strict=True))
        return np.stack([self._rows[text] for text in texts])

    def save(self) -> None:
        """Keep them for the next run; where none were needed, nothing is written."""
        if not self._rows:
            return
        np.savez(self._file, texts=np.array(list(self._rows)), rows=np.stack(list(self._rows.values())))


@dataclass(frozen=True, kw_only=True)
class Compared:
    """The windows of an answer, shape (n_windows, n_dims), and what they have in common with a question."""

    windows: Vectors
    likeness: Likeness


class Measurer:
    """Figures of answers, every vector made once and kept in a folder.

    Args:
        questions: All questions.
        cache: Vectors of the embedding model.
        learnt: Ids of the questions whose criteria are the background.
        tuned: Vectors tuned to criteria, in which likeness is measured; those of the model when left out.
    """

    def __init__(
        self, questions: Sequence[Question], cache: Kept, learnt: set[str], tuned: Kept | None = None
    ) -> None:
        self._vectors = cache if tuned is None else tuned
        self._rubrics = PreparedRubrics(self._vectors)
        self._by_id = {one.id: one for one in questions}
        self._compared: dict[tuple[str, str], Compared | None] = {}
        background = [one for one in questions if one.id in learnt]
        middles = [stack_middles(self._rubrics.rubric(one)) for one in background]
        self.background = Background(
            names=tuple(one.id for one in background),
            middles=np.concatenate(middles),
            sizes=np.array([len(rows) for rows in middles], dtype=np.int64),
        )

    def question(self, name: str) -> Question:
        """A question by its id."""
        return self._by_id[name]

    def middles(self, name: str) -> Vectors:
        """The middles of a question's criteria, shape (n_criteria, n_dims)."""
        return self.middles_of(self.question(name))

    def middles_of(self, question: Question) -> Vectors:
        """The same of a question that may have lost an example."""
        return stack_middles(self._rubrics.rubric(question))

    def compared(self, name: str, text: str, told_of: str | None = None) -> Compared | None:
        """An answer held against a question; ``None`` where there is nothing to compare.

        Args:
            name: Id of the question.
            text: The answer.
            told_of: Id of the question that it really answers, where that is another one. It is left out of
                the background: whoever answers a question that nobody knows is not betrayed by it.
        """
        key = (name, text)
        if key not in self._compared:
            self._compared[key] = self.compared_with(self.question(name), text, told_of)
        return self._compared[key]

    def read_ahead(self, texts: Iterable[str]) -> None:
        """Make the vectors of many answers' windows at once, which is far faster than answer by answer."""
        windows = [one.plain for text in texts for one in windows_of(text)]
        if windows:
            self._vectors.of_bank(windows)

    def likeness(self, name: str, text: str, told_of: str | None = None) -> Likeness | None:
        """What an answer and a question have in common; see `compared`."""
        found = self.compared(name, text, told_of)
        return None if found is None else found.likeness

    def compared_with(self, question: Question, text: str, told_of: str | None = None) -> Compared | None:
        """As `compared`, of a question that may have lost an example; nothing is remembered."""
        texts = [one.plain for one in windows_of(text)]
        if not texts:
            return None
        windows = self._rubrics.centred(self._vectors.of_bank(texts))
        background = self.background if told_of is None else self.background.without(told_of)
        likeness = measure_likeness(windows, self._rubrics.rubric(question), background)
        return Compared(windows=windows, likeness=likeness)
