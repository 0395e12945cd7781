"""The bank made ready for judging: vectors of every sentence, and how rare each word is.

A question is judged against its own rubric and seen against the other questions of its folder (the
*background*): a sentence that lies near everything says little, one that lies near this question only
says much.

Conventions: vectors are float32 rows of length 1, shape (n_texts, n_dims). Those of example sentences are
*centred*: what all answers have in common (`anchors`) is taken out of them. Rareness is the inverse
document frequency over the questions, ln((n + 1) / (n_with + 0.5)), n = number of questions.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.content.anchors import ANCHORS
from interview_coach.content.vectors import VectorCache
from interview_coach.errors import ScoringError
from interview_coach.records import Criterion, Question, Vectors
from interview_coach.text import content_stems, normalise_word, tokens

GRAM_LETTERS = (
    4  # Whisper misspells rather than loses words (8–10 % character errors): compare pieces of words.
)


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Example sentences with their centred vectors, shape (n_texts, n_dims)."""

    texts: tuple[str, ...]
    vectors: Vectors


@dataclass(frozen=True, kw_only=True)
class PreparedCriterion:
    """A criterion with the vectors of its examples, and of its name with its question, shape (n_dims,)."""

    criterion: Criterion
    good: Examples
    bad: Examples
    named: Vectors


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A whole text to compare a whole answer with: its vector, and the pieces that make it up."""

    text: str
    vector: Vectors
    grams: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class PreparedRubric:
    """A question with what stretches of an answer are compared with.

    Attributes:
        question: The question itself.
        criteria: Its rubric.
        topic: Its text, centred; shape (n_dims,).
    """

    question: Question
    criteria: tuple[PreparedCriterion, ...]
    topic: Vectors


@dataclass(frozen=True, kw_only=True)
class PreparedQuestion(PreparedRubric):
    """A question with everything a judge compares an answer with.

    Attributes:
        asked: Its text.
        answers: Its model answers; where it has none, a good example of every criterion as one text.
        topics: What it is about, twice over, centred: by its model answers, as `other_topics` knows it, and
            by its good examples; shape (2, n_dims).
    """

    asked: Reference
    answers: tuple[Reference, ...]
    topics: Vectors


@dataclass(frozen=True, kw_only=True)
class Rareness:
    """How rare each piece of a word, or each stem, is among the questions."""

    n_questions: int
    n_with: Mapping[str, int]

    def of(self, piece: str) -> float:
        """Inverse document frequency of a piece; larger is rarer."""
        return math.log((self.n_questions + 1) / (self.n_with.get(piece, 0) + 0.5))


class PreparedRubrics:
    """The rubrics of a folder in the vectors of one embedder, each made ready when it is first needed.

    Args:
        cache: Where vectors are kept.
    """

    def __init__(self, cache: VectorCache) -> None:
        self._cache = cache
        self._rubrics: dict[str, PreparedRubric] = {}
        self.common: Vectors = cache.of_bank(ANCHORS).mean(axis=0)

    def rubric(self, question: Question) -> PreparedRubric:
        """The rubric of a question made ready; made anew where the question has changed."""
        held = self._rubrics.get(question.id)
        if held is None or held.question != question:
            held = self._rubrics[question.id] = self._prepare_rubric(question)
        return held

    def keep_only(self, questions: Iterable[Question]) -> None:
        """Forget the vectors of sentences that none of these questions says any more."""
        self._cache.keep_only([*ANCHORS, *(text for one in questions for text in _rubric_texts(one))])

    def centred(self, vectors: Vectors) -> Vectors:
        """Take out of vectors, shape (n, n_dims), what all answers have in common; rows of length 1 again."""
        return unit(vectors - self.common)

    def _prepare_rubric(self, question: Question) -> PreparedRubric:
        texts = _unique(_rubric_texts(question))
        rows = dict(zip(texts, self._cache.of_bank(texts), strict=True))

        def examples(sentences: tuple[str, ...]) -> Examples:
            vectors = np.stack([rows[text] for text in sentences]) if sentences else self._no_rows()
            return Examples(texts=sentences, vectors=self.centred(vectors))

        criteria = tuple(
            PreparedCriterion(
                criterion=one,
                good=examples(one.good),
                bad=examples(one.bad),
                named=self.centred(rows[named_text(question, one)]),
            )
            for one in question.rubric
        )
        return PreparedRubric(question=question, criteria=criteria, topic=self.centred(rows[question.text]))

    def _no_rows(self) -> Vectors:
        return np.zeros((0, len(self.common)), np.float32)


class PreparedBank(PreparedRubrics):
    """Every question of a folder.

    Nothing is embedded before it is needed: a judge that measures likeness in vectors of its own needs
    nothing of a question here but that it is one of this folder.

    Args:
        questions: The questions of one folder.
        cache: Where vectors are kept.
    """

    def __init__(self, questions: Sequence[Question], cache: VectorCache) -> None:
        super().__init__(cache)
        self._questions = {question.id: question for question in questions}
        self._prepared: dict[str, PreparedQuestion] = {}
        self._topics: dict[str, Vectors] = {}
        self.gram_rareness = _count_rareness(questions, word_pieces)
        self.stem_rareness = _count_rareness(questions, content_stems)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, in the order given."""
        return tuple(self._questions.values())

    def question(self, question: Question) -> PreparedQuestion:
        """A question of this folder made ready.

        Args:
            question: The question, exactly as it was given.

        Returns:
            The question with its vectors.

        Raises:
            ScoringError: When the folder has no such question, or another version of it.
        """
        self.check(question)
        if question.id not in self._prepared:
            self._prepared[question.id] = self._prepare(question)
        return self._prepared[question.id]

    def check(self, question: Question) -> None:
        """See that a question is one of this folder.

        Raises:
            ScoringError: When the folder has no such question, or another version of it.
        """
        if self._questions.get(question.id) != question:
            raise ScoringError("scoring-question-unknown", where=question.id)

    def keep_only(self, questions: Iterable[Question]) -> None:
        """Forget the vectors of sentences that none of these questions says any more."""
        self._cache.keep_only([*ANCHORS, *(text for one in questions for text in _texts_of(one))])

    def other_topics(self, question_id: str) -> Vectors:
        """The topics of all the other questions, shape (n_others, n_dims)."""
        others = [self._topic(one) for one in self.questions if one.id != question_id]
        return np.stack(others) if others else self._no_rows()

    def _topic(self, question: Question) -> Vectors:
        if question.id not in self._topics:
            self._topics[question.id] = middle(self.centred(self._cache.of_bank(model_texts(question))))
        return self._topics[question.id]

    def _prepare(self, question: Question) -> PreparedQuestion:
        # One call for all texts: each may write the cache's file.
        texts = _unique(_texts_of(question))
        rows = dict(zip(texts, self._cache.of_bank(texts), strict=True))
        rubric = self.rubric(question)
        said = middle(np.concatenate([one.good.vectors for one in rubric.criteria]))
        return PreparedQuestion(
            question=question,
            asked=as_reference(question.text, rows[question.text]),
            criteria=rubric.criteria,
            answers=tuple(as_reference(text, rows[text]) for text in model_texts(question)),
            topics=np.stack([self._topic(question), said]),
            topic=rubric.topic,
        )


def word_pieces(text: str) -> frozenset[str]:
    """Four-letter pieces of every word with its edges marked: "lager" → ^lag, lage, ager, ger$."""
    # Pieces survive misspelling, compounding and inflection, in any language; short words stand whole.
    pieces: set[str] = set()
    for token in tokens(text):
        word = f"^{normalise_word(token.text)}$"
        if len(word) <= GRAM_LETTERS:
            pieces.add(word)
        else:
            pieces.update(word[i : i + GRAM_LETTERS] for i in range(len(word) - GRAM_LETTERS + 1))
    return frozenset(pieces)


def as_reference(text: str, vector: Vectors) -> Reference:
    """A whole text with its vector, ready to be compared."""
    return Reference(text=text, vector=vector, grams=word_pieces(text), stems=content_stems(text))


def unit(vectors: Vectors) -> Vectors:
    """Rows made as long as 1; a row of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def middle(vectors: Vectors) -> Vectors:
    """The direction that rows have in common, of length 1, shape (n_dims,)."""
    return unit(vectors.mean(axis=0))


def model_texts(question: Question) -> tuple[str, ...]:
    """The model answers of a question, or its good examples as one text where it has none."""
    if question.model_answers:
        return tuple(answer.text for answer in question.model_answers)
    return (" ".join(criterion.good[0] for criterion in question.rubric),)


def named_text(question: Question, criterion: Criterion) -> str:
    """A criterion by name, with the question that gives the name its meaning."""
    return f"{question.text} {criterion.name}"


def _texts_of(question: Question) -> Iterator[str]:
    yield from model_texts(question)
    yield from _rubric_texts(question)


def _rubric_texts(question: Question) -> Iterator[str]:
    yield question.text
    for criterion in question.rubric:
        yield named_text(question, criterion)
        yield from criterion.good
        yield from criterion.bad


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _count_rareness(questions: Sequence[Question], pieces_of: Callable[[str], frozenset[str]]) -> Rareness:
    n_with: Counter[str] = Counter()
    for question in questions:
        n_with.update(frozenset[str]().union(*(pieces_of(text) for text in model_texts(question))))
    return Rareness(n_questions=len(questions), n_with=n_with)
